/**
 * The UTF-16 units with which patterns begin, numbered as they are met. There are some hundred of them in all, so that a table by number is a
 * thirtieth of one by unit, and the tables of all patterns stay in the processor's caches.
 */

/** More units than that share their numbers: then a pattern is asked in vain at times. */
export const NUMBERS = 2048;

/** By unit; 0: no pattern begins with it. */
const numbers = new Uint16Array(0x10000);
let known = 0;

/** The number of a unit, which it has from now on. */
export function numbered(unit: number): number {
  if (numbers[unit] === 0) numbers[unit] = 1 + (known++ % (NUMBERS - 1));
  return numbers[unit] as number;
}

/** The number of a unit; 0 where it has none. */
export function numberOf(unit: number): number {
  return numbers[unit] as number;
}

/** A place for two units in a table, to be cut to its size: two pairs may share one. */
export function placeOf(first: number, second: number): number {
  return first * 31 + second;
}
