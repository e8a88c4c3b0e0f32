/** Which items' labels can begin with two letters, so that only they are looked for there. */
import { ITEM_KEYS } from '../record.js';
import { firstPairs } from '../text/first-units.js';
import { ITEMS } from './index.js';

/** By the first unit: the items, as bits by their position in ITEM_KEYS, whose label can begin with it. */
const STARTS = new Uint16Array(0x10000);
/** Those of them whose label can do so whatever stands behind it. */
const ALONE = new Uint16Array(0x10000);
/** By both units. Two pairs may share a place: then a label is looked for in vain. */
const PAIRS = new Uint16Array(0x4000);

for (const [i, key] of ITEM_KEYS.entries()) {
  const starts = firstPairs(ITEMS[key].labels);
  if (starts === null) throw new Error(`may begin anywhere: the label of ${key}`);
  const mark = (table: Uint16Array, at: number): void => {
    table[at] = (table[at] as number) | (1 << i);
  };
  for (const unit of starts.alone) {
    mark(STARTS, unit);
    mark(ALONE, unit);
  }
  for (const [first, second] of starts.pairs) {
    mark(STARTS, first);
    mark(PAIRS, placeOf(first, second));
  }
}

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & 0x3fff;
}

/** The items, as bits by their position in ITEM_KEYS, whose label can begin at this place of a folded text. */
export function itemsLabelledFrom(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const items = STARTS[unit] as number;
  if (items === 0) return 0;
  const paired = at + 1 < text.length ? (PAIRS[placeOf(unit, text.charCodeAt(at + 1))] as number) : 0;
  return items & (paired | (ALONE[unit] as number));
}
