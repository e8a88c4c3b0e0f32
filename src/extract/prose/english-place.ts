/** "The address is Oizumi, Gunma-ken." An address in English goes from the town to the prefecture, parted by commas. */

import type { Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { prefecturesIn } from '../../items/prefecture.js';

const ADDRESS =
  /^\s*(?<address>[A-Za-z0-9][A-Za-z0-9' -]{1,40}(?:, ?(?:[A-Z][A-Za-z]{2,14}(?:-[A-Za-z]{2,8})?(?: (?:[Cc]ity|[Pp]refecture|[Pp]ref|[Ww]ard|[Tt]own))?(?: ?\d{3}-?\d{4})?|\d[\d-]{0,8})){1,4})(?=[.,;)!。]|\s*$| and\b)/u;

/**
 * The prefecture that such an address ends in; ambiguous where what stands before it is the name of another one, null where it ends in none.
 * @param before the prefectures that the first part names
 */
export function placeInEnglish(fragment: string, before: readonly string[]): Reading | null {
  const address = ADDRESS.exec(fragment)?.groups?.address;
  if (address === undefined) return null;
  const found = new Set(
    address
      .split(',')
      .slice(1)
      .flatMap((part) => prefecturesIn(part)),
  );
  const [value, second] = found;
  if (value === undefined || (before.length > 0 && second === undefined && before.includes(value))) return null;
  const raw = address.trim();
  return second === undefined && before.length === 0 ? { is: 'value', value, raw } : ambiguous(raw);
}
