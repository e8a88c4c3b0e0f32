/** With which two units the matches of a pattern begin, in 18 KiB: places that cannot begin one are passed over without asking the pattern. */
import { addUnit, firstPairs, firstUnits, hasUnit } from './first-units.js';
import { PLACES, placeOf } from './starts.js';

export class Beginnings {
  private readonly first: Uint32Array;
  /** Units behind which anything may stand. */
  private readonly alone = new Uint32Array(0x10000 / 32);
  private readonly pairs = new Uint32Array(PLACES / 32);

  /** @throws Error where a match may begin with nearly any letter */
  constructor(pattern: RegExp) {
    const first = firstUnits(pattern);
    const starts = firstPairs(pattern);
    if (first === null || starts === null) throw new Error(`may begin anywhere: ${pattern.source}`);
    this.first = first;
    for (const unit of starts.alone) addUnit(this.alone, unit);
    for (const [unit, next] of starts.pairs) addUnit(this.pairs, placeOf(unit, next));
  }

  /** The next place, at or behind `from`, where a match may begin; -1 where there is none. */
  next(text: string, from: number): number {
    const { first, alone, pairs } = this;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!hasUnit(first, unit)) continue;
      if (hasUnit(alone, unit) || hasUnit(pairs, placeOf(unit, text.charCodeAt(at + 1)))) return at;
    }
    return -1;
  }
}
