/** Labels of items where a line begins with one: でんわ：, ２．よびな＞. By them a mail is read, and they are nobody's. */
import { ITEMS } from '../items/index.js';
import { ITEM_KEYS } from '../record.js';
import { fold } from '../text/fold.js';

/** Of these two, labels are looked for with words between that may be anything. */
const LABELS = ITEM_KEYS.filter((key) => key !== 'carrier' && key !== 'billingId').map((key) => ITEMS[key].labels);
const BEFORE = /^[>\s]{0,8}(?:[・●■◆○*-]{1,3}|[(]?[A-Z]?\d{1,2}[.)．、]?)?\s{0,4}/u;
const SEPARATOR = /^\s{0,4}(?:[(][^()]{0,12}[)])?\s{0,4}[:=＝>→⇒▶…]/u;
const HINT = /^\s{0,4}[(](?:漢字|カナ|かな|フリガナ|西暦[^()\d]{0,4}\d桁|都道府県)[)]/u;
const LONGEST = 24;
/** 氏 名 （ カ ナ ） ：: a scanned form. */
const DRAWN_APART = /^(?:\S[ \u3000]{1,3}){4}/u;

/** Where they stand, by UTF-16 units of the text. */
export function labelPlaces(text: string): { at: number; length: number }[] {
  const places: { at: number; length: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const head = DRAWN_APART.test(line) ? closed(line) : { text: line.slice(0, 80), at: null };
    const { text: folded, at } = fold(head.text);
    const placeOf = (i: number) => (head.at === null ? at[i] : head.at[at[i] ?? 0]) ?? 0;
    const start = BEFORE.exec(folded)?.[0].length ?? 0;
    const end = Math.max(...LABELS.map((label) => endOf(label, folded, start)));
    if (end > start && end - start <= LONGEST && SEPARATOR.test(folded.slice(end))) {
      const whole = end + (HINT.exec(folded.slice(end))?.[0].length ?? 0);
      places.push({ at: from + placeOf(start), length: placeOf(whole) - placeOf(start) });
    }
    from += line.length + 1;
  }
  return places;
}

/** The line's beginning without the spaces between its letters, and where each of them stood. */
function closed(line: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < Math.min(line.length, 80); i++) {
    if (/[ \u3000]/u.test(line[i] ?? '')) continue;
    text += line[i];
    at.push(i);
  }
  return { text, at };
}

function endOf(label: RegExp, text: string, start: number): number {
  label.lastIndex = start;
  return label.test(text) ? label.lastIndex : start;
}
