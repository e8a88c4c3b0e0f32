/** With which two units the matches of a pattern begin: places that cannot begin one are passed over without asking the pattern. */
import { firstPairs } from './first-units.js';
import { NUMBERS, numbered, numberOf, placeOf } from './unit-numbers.js';

/** Of so many bits for each pair two seldom share one: then the pattern is asked in vain. */
const BITS_PER_PAIR = 16;
const LEAST_BITS = 256;
const MOST_BITS = 0x4000;

export class Beginnings {
  /** Units with which a match may begin, by their numbers. */
  private readonly first = new Uint32Array(NUMBERS / 32);
  /** Those behind which anything may stand. */
  private readonly alone = new Uint32Array(NUMBERS / 32);
  private readonly pairs: Uint32Array;
  /** The number of bits for pairs, a power of two, less one. */
  private readonly mask: number;

  /** @throws Error where a match may begin with nearly any letter */
  constructor(pattern: RegExp) {
    const starts = firstPairs(pattern);
    if (starts === null) throw new Error(`may begin anywhere: ${pattern.source}`);
    const pairs = [...starts.pairs];
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 2 ** Math.ceil(Math.log2(1 + BITS_PER_PAIR * pairs.length))));
    this.mask = bits - 1;
    this.pairs = new Uint32Array(bits / 32);
    for (const unit of starts.alone) {
      addBit(this.first, numbered(unit));
      addBit(this.alone, numbered(unit));
    }
    for (const [unit, next] of pairs) {
      addBit(this.first, numbered(unit));
      addBit(this.pairs, placeOf(unit, next) & this.mask);
    }
  }

  /** The next place, at or behind `from`, where a match may begin; -1 where there is none. */
  next(text: string, from: number): number {
    const { first, alone, pairs, mask } = this;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const number = numberOf(unit);
      if (number === 0 || !hasBit(first, number)) continue;
      if (hasBit(alone, number) || hasBit(pairs, placeOf(unit, text.charCodeAt(at + 1)) & mask)) return at;
    }
    return -1;
  }
}

function addBit(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >> 5] as number) >>> (at & 31)) & 1) === 1;
}
