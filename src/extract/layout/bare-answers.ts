/** Lines that are the value of an item and nothing else: what somebody answers who was asked for it, or has named it. */
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { namedAt } from '../labels/label-spans.js';
import { isFullName } from '../prose/names/full-name.js';

/** The items whose values can be told so. Running text tells the others by themselves. */
const BARE_KEYS = [
  'birthDate',
  'phone',
  'email',
  'billingId',
  'plusMemberId',
  'memberNumber',
  'nickname',
  'nameKanji',
  'nameKana',
] as const satisfies readonly ItemKey[];
export type BareKey = (typeof BARE_KEYS)[number];
/** How an answer ends that is a sentence. */
export const POLITE =
  /\s*(?:です|でした|になります|となります|でお願い(?:いた)?します|だと思います)(?:よ|ね)?[。.!！、\s]*$/u;

/** Those of them that a sentence (folded) names, each with the word that it has for it. */
export function itemsNamed(sentence: string): Map<BareKey, string> {
  const named = new Map<BareKey, string>();
  for (const key of BARE_KEYS) {
    const at = namedAt(sentence, key);
    if (at < 0) continue;
    const { labels } = ITEMS[key];
    labels.lastIndex = at;
    named.set(key, labels.exec(sentence)?.[0] ?? '');
  }
  return named;
}

/** The value that such a line is, as written: without です and quotation marks around it. */
export function bareAnswer(text: string): string {
  return text.trim().replace(POLITE, '').replace(QUOTED, '$1');
}

/** Is the line, all of it, a value of the item, and no label with one? A nickname is any word that ends no sentence. */
export function isBareAnswer(key: BareKey, text: string, extra: ExtraLabels): boolean {
  const plain = fold(text).text.trim();
  const bare = plain.replace(POLITE, '').trim();
  if (bare === '' || isNothing(bare) || labelAt(plain, 0, true, extra) !== null) return false;
  if (key === 'nickname') {
    const name = bare.replace(QUOTED, '$1');
    return name !== '' && [...name].length <= 16 && !isPlainId(name) && !NO_NICKNAME.test(name);
  }
  if (key === 'nameKanji') return KANJI_NAME.test(bare) && isFullName(bare, false);
  if (key === 'nameKana') return KANA_NAME.test(bare);
  if (key === 'plusMemberId') return isPlainId(bare);
  if (key === 'memberNumber') return /^[A-Za-z]{0,3}\d[\d-]{3,}$/u.test(bare);
  if (key === 'billingId') return /^(?:[A-Z]{1,3}-?)?\d[\d -]{7,}$/u.test(bare);
  return ALONE[key].test(bare) && ITEMS[key].read(bare, { today: '9999-12-31', from: null }).is === 'value';
}

/** 正しくは1990年5月26日 has words of its own, which running text reads. */
const ALONE = {
  birthDate: /^[SHTR昭和平成令大正]*[\d元][\d\s年月日元/.-]{4,}(?:生まれ)?$/u,
  phone: /^\+?\d[\d\s()-]{8,}$/u,
  email: /^[\w.+-]+@[\w.-]+$/u,
} as const;

const QUOTED = /^[「『"“]([^「」『』"“”]*)[」』"”]$/u;
const KANJI_NAME = /^[\p{sc=Han}々ヶノ]{1,4}[ \u3000]?[\p{sc=Han}々ぁ-んァ-ヶー]{1,6}$/u;
/** No reading of a whole name is shorter than four letters. */
const KANA_NAME =
  /^(?:(?:[ァ-ヶー]{2,9}[ \u3000・]?){1,2}|(?:[ぁ-んー]{2,9}[ \u3000・]){1}[ぁ-んー]{1,9})(?<=^.{4,})$/u;
const NO_NICKNAME = /[、。「」『』]|\d{4}|ません|ます|ない|(?:した|れた|たい|て)$|パスワ|ログイン|再設定|登録|番号/u;

/** Letters with a figure or a mark: a nickname seldom has them, and an ID mostly does. */
function isPlainId(text: string): boolean {
  return /^(?=.*[\d._-])[A-Za-z0-9][\w.-]{2,31}$/u.test(text);
}
