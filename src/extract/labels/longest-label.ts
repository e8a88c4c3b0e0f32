/** The words of a label at one place of a line. */
import { itemsLabelledFrom, LABELS } from '../../items/label-starts.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';

/** Further label aliases by item, from a profile: plain words. */
export type ExtraLabels = Partial<Record<ItemKey, readonly string[]>>;

/** The item, and where in the folded line the longest of its labels stands; null where none begins here. */
export function longestLabel(
  text: string,
  at: number,
  extra: ExtraLabels,
): { key: ItemKey; start: number; end: number } | null {
  let best: ItemKey | null = null;
  let bestEnd = at;
  for (let left = itemsLabelledFrom(text, at), i = 0; left !== 0; left >>>= 1, i++) {
    if ((left & 1) === 0) continue;
    const labels = LABELS[i] as RegExp;
    labels.lastIndex = at;
    // A label holds more than the space that it may begin with.
    if (!labels.test(text) || (text[at] === ' ' && text.slice(at, labels.lastIndex).trim() === '')) continue;
    if (labels.lastIndex > bestEnd) {
      best = ITEM_KEYS[i as 0];
      bestEnd = labels.lastIndex;
    }
  }
  // Most profiles have none.
  for (const key in extra)
    for (const word of extra[key as ItemKey] ?? [])
      if (text.startsWith(word, at) && at + word.length > bestEnd) {
        best = key as ItemKey;
        bestEnd = at + word.length;
      }
  return best === null ? null : { key: best, start: at, end: bestEnd };
}
