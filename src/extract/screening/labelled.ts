/** Of which items a text holds a label that something may be written to, told without reading what was. */
import { itemsLabelledFrom, LABELS } from '../../items/label-starts.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';
import { joinedTo } from '../../text/join.js';
import { Pattern } from '../../text/pattern.js';
import { idBefore } from '../prose/before-label.js';
import { OWN_ID } from '../prose/mentions.js';

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
  private readonly ends = new Set<number>();

  /** @param lines folded, without spaces around them */
  constructor(lines: readonly string[]) {
    let text = '';
    for (const line of lines) {
      text = joinedTo(text, line);
      this.ends.add(text.length);
    }
    this.text = text;
  }

  /** Does a line end here? */
  endsLineAt(at: number): boolean {
    return this.ends.has(at);
  }
}

/** The items with such a label, and those that a sentence names without one. */
export function labelledIn(running: RunningText): { labelled: ItemBits; named: ItemBits } {
  const { text } = running;
  let labelled = 0;
  let named = 0;
  for (let at = 0; at < text.length; at++) {
    const candidates = itemsLabelledFrom(text, at) & ~labelled;
    for (let i = 0; candidates >> i > 0; i++) {
      if (((candidates >> i) & 1) === 0) continue;
      const key = ITEM_KEYS[i as 0];
      const labels = LABELS[i] as RegExp;
      labels.lastIndex = at;
      if (!labels.test(text)) continue;
      const end = labels.lastIndex;
      if (!goesOnAt(text, end) || running.endsLineAt(end)) labelled |= 1 << i;
      else if (((named >> i) & 1) === 0) {
        if (mayBeNamed(key, text) || text.slice(Math.max(0, at - 12), at).includes('が')) labelled |= 1 << i;
        else named |= 1 << i;
      }
    }
  }
  return { labelled, named };
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
const LEADS_ON =
  /[はがも是为為叫写寫]|で書く|にする|だと|やと|なら|表記|で、?[ァ-ヶー]|です[がけ]|に(?:は|つ|関)|では|とし|の[方ほ]|だけ|必須|って[やのい]|とか?いう|とやら|らしき|みたい|を[^、。\d]{0,20}?(?:調べ|確認|見|探し|検索|聞い)/uy;

/** Could a sentence that names the item in passing hold its value elsewhere (see `typedMentions` and `namedIn` in prose.ts)? */
function mayBeNamed(key: ItemKey, text: string): boolean {
  switch (key) {
    case 'email':
      return /@|あっと|アット/u.test(text);
    case 'phone':
      return LONG_NUMBER.test(text);
    case 'plusMemberId':
      return OWN_ID.test(text) || idBefore(text) !== null;
    // 「X」がニックネームです: the value stands before its label.
    case 'nickname':
      return true;
    default:
      return false;
  }
}

export const LONG_NUMBER = new Pattern(
  /[\d〇○零一壱二弐三参四五六七八九](?:[\s().ー-]*[\d〇○零一壱二弐三参四五六七八九]){8}/u,
);
