/**
 * 「旧姓 堀内 梓 → 現在 真鍋 梓　※登録は旧姓のままです」, 「登録 堀内 梓 ／ 現在 真鍋 梓」: an answer with two names and a word for each. Contract,
 * section 4: where the writer says which is the registered one, that one counts. Every piece of the answer has to be a name, a word for one, or
 * what is said of the registration; where anything else stands in it, other rules read it.
 */

import type { Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';
import { isFullName } from '../../prose/names/full-name.js';
import { hasTime, type NameKey, piecesOf, type Told } from './names-apart.js';

/** Only where two names may be told apart. */
const MAY_TELL = new Pattern(/登録|変更|変えて|こちら/u);
const TWO = new Pattern(/旧|[現新今]|いま|(?:結婚|改姓|離婚|変更)前|以前|[前元昔]の|登録/u);
const AFTER_CHANGE = /変更後/u;
const LONGEST = 120;

/** May the answer hold two names that words tell apart? */
export function mayHoldTwoNames(text: string): boolean {
  return text.length <= LONGEST && (TWO.test(text) || /[→⇒]/u.test(text));
}

/** The registered one of two names that an answer tells apart; ambiguous where it says that there are two and nothing says which; null for any other answer. */
export function registeredOfTwoNames(key: ItemKey, text: string): Reading | null {
  if (key !== 'nameKanji' && key !== 'nameKana') return null;
  if (!MAY_TELL.test(text) || !mayHoldTwoNames(text)) return null;
  const read = piecesOf(key, nfkc(text));
  if (read === null) return null;
  const { told, says, isDoubted, isChanged } = read;
  const [one, other, more] = told;
  if (isChanged || one === undefined || other === undefined || more !== undefined) return null;
  const registered = told.filter(({ marks }) => marks.has('registered') || (says !== null && marks.has(says)));
  const [only, second] = registered;
  if (only === undefined && !(isDoubted && told.some(hasTime))) return null;
  // 登録時 堀内 梓、変更後 真鍋 梓: was the name changed, or what is registered?
  const isPlain = second === undefined && !isDoubted && !(says === null && AFTER_CHANGE.test(text));
  const whole = only !== undefined && isPlain ? wholeName(key, only, only === one ? other : one) : null;
  if (only === undefined || whole === null) return ambiguous(text.trim());
  const value = key === 'nameKana' ? whole.replaceAll('・', ' ') : whole;
  const raw = text.includes(whole) ? whole : text.trim();
  return only.kana === null || whole !== only.name
    ? { is: 'value', value, raw }
    : { is: 'value', value, raw, kana: only.kana };
}

/** 登録時 堀内 梓、変更後 真鍋 梓: is the registered one of two told beside what came after it? */
export function isRegisteredFormer(key: ItemKey, text: string): boolean {
  if ((key !== 'nameKanji' && key !== 'nameKana') || !MAY_TELL.test(text) || !mayHoldTwoNames(text)) return false;
  const told = piecesOf(key, nfkc(text))?.told ?? [];
  return (
    told.some(({ marks }) => marks.has('registered') && !marks.has('new')) && told.some(({ marks }) => marks.has('new'))
  );
}

/** The registered name as a whole: a family name goes with the given name of the other one, where that is parted; null where that is not plain. */
function wholeName(key: NameKey, registered: Told, other: Told): string | null {
  const { name, isFamily } = registered;
  if (/[ ・]/u.test(name)) return name;
  // 登録名 はなこ: a given name, or another that he goes by.
  if (key === 'nameKanji' && /^[ぁ-んァ-ヶー]+$/u.test(name)) return null;
  const [family = '', given, ...more] = other.name.split(/[ ・]/u);
  // 登録は旧姓の堀内梓, beside 真鍋 梓: it holds the given name itself.
  if (given !== undefined && more.length === 0 && name.length > given.length && name.endsWith(given)) return name;
  if (given === undefined && name.length > 2 && other.name.length > 2 && name.slice(-2) === other.name.slice(-2))
    return name;
  // 真央 is the given name of 真鍋 真央.
  if (given === undefined || more.length > 0 || name === given || name === family) {
    return key === 'nameKanji' && !isFamily && name.length > 3 && isFullName(name, false) ? name : null;
  }
  if (key === 'nameKana') return isFamily && name.length <= MOST_KANA ? `${name} ${given}` : null;
  // 小鳥遊 is a family name, and 森真央 a whole one: of three letters nothing says which, but for the word 旧姓.
  if (!isFullName(name, false) || (isFamily && name.length <= 3)) return `${name} ${given}`;
  return name.length > 3 && !isFamily ? name : null;
}
/** ムシャノコウジ is longer than family names are; サイトウマオ may be a whole one. */
const MOST_KANA = 5;
