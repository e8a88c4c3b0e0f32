/** Which items' labels can begin with a letter, so that only they are looked for there. */
import { ITEM_KEYS } from '../record.js';
import { firstUnits, hasUnit } from '../text/first-units.js';
import { ITEMS } from './index.js';

const STARTS = new Uint16Array(0x10000);
for (const [i, key] of ITEM_KEYS.entries()) {
  const units = firstUnits(ITEMS[key].labels);
  for (let unit = 0; unit < STARTS.length; unit++) {
    // Of each 32 units, mostly none.
    if (units !== null && units[unit >> 5] === 0) unit |= 31;
    else if (units === null || hasUnit(units, unit)) STARTS[unit] = (STARTS[unit] ?? 0) | (1 << i);
  }
}

/** The items, as bits by their position in ITEM_KEYS, whose label can begin with the unit at this place of a folded text. */
export function itemsLabelledFrom(text: string, at: number): number {
  return at < text.length ? (STARTS[text.charCodeAt(at)] as number) : 0;
}
