/** Of several patterns, those of which a match can begin at a place, told by two letters. */
import { firstPairs } from './first-units.js';
import { NUMBERS, numbered, numberOf, placeOf } from './unit-numbers.js';

/** Two pairs of letters may share a place: then a match is looked for in vain. */
const PLACES = 0x4000;
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
    const number = numberOf(unit);
    if (number === 0) return 0;
    const patterns = tables.first[number] as number;
    if (patterns === 0) return 0;
    const paired =
      at + 1 < text.length ? (tables.pairs[placeOf(unit, text.charCodeAt(at + 1)) & (PLACES - 1)] as number) : 0;
    return patterns & (paired | (tables.alone[number] as number));
  }

  private before(): number {
    if (++this.asked >= ASKED_BEFORE_TABLES) this.tables = new Tables(this.patterns);
    return 2 ** this.patterns.length - 1;
  }
}

class Tables {
  /** By the number of the first unit: the patterns, as bits by their position, of which a match can begin with it. */
  readonly first = new Uint32Array(NUMBERS);
  /** Those of them of which one can do so whatever stands behind it. */
  readonly alone = new Uint32Array(NUMBERS);
  /** By both units. */
  readonly pairs = new Uint32Array(PLACES);

  /** @throws Error where a match of one may begin with nearly any letter */
  constructor(patterns: readonly RegExp[]) {
    for (const [i, pattern] of patterns.entries()) {
      const starts = firstPairs(pattern);
      if (starts === null) throw new Error(`may begin anywhere: ${pattern.source}`);
      const bit = 1 << i;
      for (const unit of starts.alone) {
        mark(this.first, numbered(unit), bit);
        mark(this.alone, numbered(unit), bit);
      }
      for (const [unit, next] of starts.pairs) {
        mark(this.first, numbered(unit), bit);
        mark(this.pairs, placeOf(unit, next) & (PLACES - 1), bit);
      }
    }
  }
}

function mark(table: Uint32Array, at: number, bit: number): void {
  table[at] = (table[at] as number) | bit;
}
