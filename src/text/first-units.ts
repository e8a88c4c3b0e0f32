/**
 * With what UTF-16 units a match of a pattern can begin, read off the pattern itself. A superset is enough for its purpose: places
 * that cannot begin a match are passed over without asking the pattern.
 */
import { beginningOf } from './pattern-beginning.js';

/** Pairs of units that begin a match. */
export interface FirstPairs {
  /** Units that begin a match whatever stands behind them. */
  alone: Iterable<number>;
  pairs: Iterable<readonly [first: number, second: number]>;
}

/** Units that begin a match, as bits; null where nearly every unit may, or where the pattern may match nothing at all. */
export function firstUnits(pattern: RegExp): Uint32Array | null {
  const { empty, first } = beginningOf(pattern);
  if (empty || first.any) return null;
  const bits = new Uint32Array(0x10000 / 32);
  for (const unit of first.units) addUnit(bits, unit);
  return bits;
}

/** The same by two units; null under the same conditions. */
export function firstPairs(pattern: RegExp): FirstPairs | null {
  const { empty, alone, first, second } = beginningOf(pattern);
  if (empty || first.any) return null;
  const single = new Set(alone.units);
  const pairs: [number, number][] = [];
  for (const [unit, seconds] of second)
    if (seconds.any) single.add(unit);
    else for (const next of seconds.units) pairs.push([unit, next]);
  return { alone: single, pairs };
}

function addUnit(units: Uint32Array, unit: number): void {
  units[unit >> 5] = (units[unit >> 5] as number) | (1 << (unit & 31));
}

export function hasUnit(units: Uint32Array, unit: number): boolean {
  return (((units[unit >> 5] as number) >>> (unit & 31)) & 1) === 1;
}
