/** Which items' labels can begin with two letters, so that only they are looked for there. */
import { ITEM_KEYS } from '../record.js';
import { Starts } from '../text/starts.js';
import { ITEMS } from './index.js';

/** The labels of the items, by their position in ITEM_KEYS. */
export const LABELS: readonly RegExp[] = ITEM_KEYS.map((key) => ITEMS[key].labels);

const STARTS = new Starts(LABELS);

/** The items, as bits by their position in ITEM_KEYS, whose label can begin at this place of a folded text. */
export function itemsLabelledFrom(text: string, at: number): number {
  return at < text.length ? STARTS.at(text, at) : 0;
}
