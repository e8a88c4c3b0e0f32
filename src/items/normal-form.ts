/**
 * The normal forms of the items (contract, section 4), each as a predicate. Whatever a reader makes of an answer, a value in another form
 * does not leave it: it is said to be unusable instead, so that no record breaks the contract.
 */
import type { ItemKey, Reason } from '../record.js';
import { hasInvisible } from '../text/invisible.js';
import { PREFECTURES } from '../text/prefectures.js';
import { CHANGING, kindsIn, ODD_SPACE } from '../text/units.js';
import { nfkc } from '../text/width.js';
import { NOTHING_GIVEN, type Reading } from './item.js';

const isNfkc = (text: string): boolean => (kindsIn(text) & CHANGING) === 0 || nfkc(text) === text;
const isTight = (text: string): boolean =>
  text !== '' && !text.includes(' ') && (kindsIn(text) & ODD_SPACE) === 0 && !hasInvisible(text) && isNfkc(text);
const isParted = (text: string): boolean =>
  (kindsIn(text) & ODD_SPACE) === 0 && text.trim() === text && !text.includes('  ');

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(text)) return false;
  // Every month has so many days.
  if (text.slice(8) <= '28') return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const NORMAL: Record<ItemKey, (value: string) => boolean> = {
  nameKanji: (v) => isParted(v) && !hasInvisible(v) && isNfkc(v) && /\p{L}/u.test(v),
  nameKana: (v) => /^[\u30a0-\u30ff]+(?: [\u30a0-\u30ff]+)*$/u.test(v) && /[\u30a1-\u30fa]/u.test(v),
  nickname: (v) =>
    v !== '' &&
    v.trim() === v &&
    v.normalize('NFC') === v &&
    !hasInvisible(v) &&
    !/^(?:「.*」|『.*』|".*"|“.*”)$/su.test(v),
  birthDate: isCalendarDate,
  prefecture: (v) => PREFECTURES.includes(v),
  phone: (v) => /^(?:0[1-9]\d{8,9}|\+(?!81)[1-9]\d{6,14})$/u.test(v) && !/^0[789]0\d{7}$/u.test(v),
  email: (v) => /^[\x21-\x7e]+@[a-z0-9.-]+\.[a-z]+$/u.test(v) && v.toLowerCase() === v,
  paymentMethod: (v) => v === 'credit' || v === 'carrier',
  carrier: (v) => v === 'docomo' || v === 'au' || v === 'softbank',
  billingId: (v) => /^[\x21-\x7e]+$/u.test(v),
  plusMemberId: isTight,
  memberNumber: isTight,
};

/** Why a value in another form cannot be used. */
const REFUSED: Record<ItemKey, Reason> = {
  nameKanji: 'not-a-name',
  nameKana: 'not-kana',
  nickname: 'ambiguous',
  birthDate: 'not-a-date',
  prefecture: 'not-a-prefecture',
  phone: 'not-a-phone-number',
  email: 'not-an-email-address',
  paymentMethod: 'unknown-choice',
  carrier: 'unknown-choice',
  billingId: 'not-digits',
  plusMemberId: 'ambiguous',
  memberNumber: 'ambiguous',
};

/**
 * Is the value one with its letters hidden, as pages and the desk's own letters show them: 早＊＊＊, r***@example.com, ****56? Whoever
 * copies it gives no more than is to be seen. A nickname may be written so.
 */
function isHidden(key: ItemKey, { value, raw }: { value: string; raw: string }): boolean {
  if (key === 'nickname') return false;
  // Of a name the stars may be gone: 早川●● would be a family name.
  return STARS.test(value) || ((key === 'nameKanji' || key === 'nameKana') && STARS_AT_END.test(raw));
}

const STARS = /[*＊●•]\s?[*＊●•]/u;
const STARS_AT_END = /\p{L}[*＊●•](?:\s?[*＊●•]){1,20}\s*$/u;

/** Is this a value of the item in normal form? */
function isNormal(key: ItemKey, value: string): boolean {
  return NORMAL[key](value);
}

/** The reading as it is where it holds no value in another form than the normal one; else one that says why it cannot be used. */
export function inNormalForm(key: ItemKey, reading: Reading): Reading {
  if (reading.is !== 'value') return reading;
  if (isHidden(key, reading)) {
    // There is no reason that fits an ID of which somebody has seen the end alone.
    if (key === 'plusMemberId' || key === 'memberNumber') return NOTHING_GIVEN;
    return { is: 'invalid', reason: REFUSED[key], raw: reading.raw.trim() || reading.value };
  }
  if (!isNormal(key, reading.value))
    return { is: 'invalid', reason: REFUSED[key], raw: reading.raw.trim() || reading.value };
  if (reading.others?.every((other) => isNormal(key, other)) === false)
    return { ...reading, others: reading.others.filter((other) => isNormal(key, other)) };
  return reading;
}
