/** Of several patterns, those of which a match can begin at a place, told by two letters. */
import { firstPairs } from './first-units.js';

/** Two pairs of letters may share a place: then a match is looked for in vain. */
export const PLACES = 0x4000;
/** So many places are asked about before the tables are made, every pattern being named: for one mail they would take longer than they save. */
const ASKED_BEFORE_TABLES = 4000;

export class Starts {
  private asked = 0;
  private tables: Tables | null = null;

  /** @param patterns 31 at most; none may begin with nearly any letter */
  constructor(private readonly patterns: readonly RegExp[]) {}

  /** The patterns, as bits by their position, of which a match can begin at this place of the text. */
  at(text: string, at: number): number {
    const { tables } = this;
    if (tables === null) return this.before();
    const unit = text.charCodeAt(at);
    const patterns = tables.first[unit] as number;
    if (patterns === 0) return 0;
    const paired = at + 1 < text.length ? (tables.pairs[placeOf(unit, text.charCodeAt(at + 1))] as number) : 0;
    return patterns & (paired | (tables.alone[unit] as number));
  }

  private before(): number {
    if (++this.asked >= ASKED_BEFORE_TABLES) this.tables = new Tables(this.patterns);
    return 2 ** this.patterns.length - 1;
  }
}

class Tables {
  /** By the first unit: the patterns, as bits by their position, of which a match can begin with it. */
  readonly first = new Uint32Array(0x10000);
  /** Those of them of which one can do so whatever stands behind it. */
  readonly alone = new Uint32Array(0x10000);
  /** By both units. */
  readonly pairs = new Uint32Array(PLACES);

  /** @throws Error where a match of one may begin with nearly any letter */
  constructor(patterns: readonly RegExp[]) {
    for (const [i, pattern] of patterns.entries()) {
      const starts = firstPairs(pattern);
      if (starts === null) throw new Error(`may begin anywhere: ${pattern.source}`);
      const bit = 1 << i;
      for (const unit of starts.alone) {
        mark(this.first, unit, bit);
        mark(this.alone, unit, bit);
      }
      for (const [unit, next] of starts.pairs) {
        mark(this.first, unit, bit);
        mark(this.pairs, placeOf(unit, next), bit);
      }
    }
  }
}

function mark(table: Uint32Array, at: number, bit: number): void {
  table[at] = (table[at] as number) | bit;
}

/** The place of a pair. */
export function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (PLACES - 1);
}
