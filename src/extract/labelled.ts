/** Of which items a text holds a label that something may be written to, told without reading what was. */
import { ITEMS } from '../items/index.js';
import { itemsLabelledFrom } from '../items/label-starts.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { fold } from '../text/fold.js';
import { joinedTo } from '../text/join.js';
import { Pattern } from '../text/pattern.js';
import type { ExtraLabels } from './labels.js';
import { CORRECTION, FORGOTTEN, OWN_ID } from './prose.js';
import { closesSentence } from './sentences.js';

/** Some of the items: a bit for each, by its position in ITEM_KEYS. */
export type ItemBits = number;

export function bitOf(key: ItemKey): ItemBits {
  return 1 << ITEM_KEYS.indexOf(key);
}

export function countOf(items: ItemBits): number {
  let count = 0;
  for (let left = items; left !== 0; left &= left - 1) count++;
  return count;
}

/** Lines run together, as a sentence reads over their ends. */
export class RunningText {
  readonly text: string;
  /** Where each line ends in it. */
  private readonly ends: number[] = [];
  /** Whether a sentence may run on over that end. */
  private readonly runsOn: boolean[] = [];

  /** @param lines folded, without spaces around them */
  constructor(lines: readonly string[]) {
    let text = '';
    for (const line of lines) {
      text = joinedTo(text, line);
      this.ends.push(text.length);
      this.runsOn.push(line !== '' && !closesSentence(line, line));
    }
    this.text = text;
  }

  /** Does a line end here? */
  endsLineAt(at: number): boolean {
    const line = this.lineAt(at - 1);
    return this.ends[line] === at;
  }

  /** The lines over which a sentence through this place may run. */
  around(at: number): string {
    let first = this.lineAt(at);
    let last = first;
    while (first > 0 && this.runsOn[first - 1] === true) first--;
    while (last < this.ends.length - 1 && this.runsOn[last] === true) last++;
    return this.text.slice(first === 0 ? 0 : this.ends[first - 1], this.ends[last]);
  }

  private lineAt(at: number): number {
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The items with such a label; not all of them where there are `enough`. */
export function labelledIn(running: RunningText, enough: number, extra: ExtraLabels): ItemBits {
  const { text } = running;
  let items = 0;
  for (const [i, key] of ITEM_KEYS.entries())
    if (extra[key]?.some((label) => text.includes(fold(label).text))) items |= 1 << i;
  let corrects: boolean | null = null;
  for (let at = 0; at < text.length; at++) {
    const candidates = itemsLabelledFrom(text, at) & ~items;
    for (let i = 0; candidates >> i > 0; i++) {
      if (((candidates >> i) & 1) === 0) continue;
      const key = ITEM_KEYS[i as 0];
      const { labels } = ITEMS[key];
      labels.lastIndex = at;
      if (!labels.test(text)) continue;
      const end = labels.lastIndex;
      if (goesOnAt(text, end) && !running.endsLineAt(end)) {
        corrects ??= CORRECTION.test(text) || FORGOTTEN.test(text);
        if (!corrects && !mayBeNamed(key, running, at)) continue;
      }
      items |= 1 << i;
      if (countOf(items) >= enough) return items;
    }
  }
  return items;
}

/**
 * Does a word go on behind the label (メールマガジン, 住所を), so that nothing is written to it? Of kana and kanji only those lead from
 * a label to its answer that TAIL and BLANK_LABEL_TAIL name (see label-spans.ts and labels.ts).
 */
function goesOnAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const word =
    (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x3400 && unit <= 0x9fff);
  if (!word) return false;
  LEADS_ON.lastIndex = at;
  return !LEADS_ON.test(text);
}
const LEADS_ON = /[はがも]|に(?:は|つ|関)|では|とし|の[方ほ]|だけ|必須/uy;

/** Could a sentence that names the item in passing hold its value elsewhere (see `typedMentions` and `namedIn` in prose.ts)? */
function mayBeNamed(key: ItemKey, running: RunningText, at: number): boolean {
  switch (key) {
    case 'email':
      return running.around(at).includes('@');
    case 'phone':
      return LONG_NUMBER.test(running.around(at));
    case 'plusMemberId':
      return OWN_ID.test(running.around(at));
    // 「X」がニックネームです: the value stands before its label.
    case 'nickname':
      return true;
    case 'billingId':
      // The number may stand in the next sentence.
      return FOUR_DIGITS.test(running.text);
    default:
      return false;
  }
}

const FOUR_DIGITS = new Pattern(/\d(?:[\s-]*\d){3}/u);
export const LONG_NUMBER = new Pattern(
  /[\d〇○零一壱二弐三参四五六七八九](?:[\s().ー-]*[\d〇○零一壱二弐三参四五六七八九]){8}/u,
);
