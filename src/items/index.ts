/** The twelve items, in the template's order. */
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { billingId } from './billing-id.js';
import { birthDate } from './birth-date.js';
import { carrier } from './carrier.js';
import { email } from './email.js';
import { type Item, NOTHING_GIVEN, type ReadContext, type Reading } from './item.js';
import { memberNumber } from './member-number.js';
import { nameKana } from './name-kana.js';
import { nameKanji } from './name-kanji.js';
import { nickname } from './nickname.js';
import { inNormalForm } from './normal-form.js';
import { paymentMethod } from './payment-method.js';
import { phone } from './phone.js';
import { plusMemberId } from './plus-member-id.js';
import { prefecture } from './prefecture.js';
import { standsInstead } from './said-instead.js';
import { withoutSentenceEnd } from './sentence-ends.js';

/** Items that hold nearly any word. Of a nickname, which may be a sentence as well, its own reader says what none is. */
const CALLED: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana', 'plusMemberId']);

/** The items; what their readers give is in normal form, or said to be unusable. */
export const ITEMS = guarded({
  nameKanji,
  nameKana,
  nickname,
  birthDate,
  prefecture,
  phone,
  email,
  paymentMethod,
  carrier,
  billingId,
  plusMemberId,
  memberNumber,
});

function guarded(items: Record<ItemKey, Item>): Record<ItemKey, Item> {
  const out = { ...items };
  for (const key of ITEM_KEYS) {
    const item = items[key];
    const read: Item['read'] = (answer, context) => inNormalForm(key, item.read(answer, context));
    const plain: Item['read'] = key === 'nickname' ? read : (answer, context) => unadorned(read, answer, context);
    out[key] = { ...item, read: CALLED.has(key) ? (answer, context) => spoken(plain, answer, context) : plain };
  }
  return out;
}

/** 氏名：変えていません, Plus member ID：会員証に書いてあるものです: nothing is given. 氏名：山田花子でお願いします: the name is. */
function spoken(read: Item['read'], answer: string, context: ReadContext): Reading {
  const told = bareName(answer);
  const reading = read(told ?? answer, context);
  if (reading.is !== 'value') return reading;
  // Of a reading the kana are those of the name, and not those that were written.
  const written = /^[ぁ-んー]+[。.]?$/u.test(reading.raw) ? reading.raw : reading.value;
  if (standsInstead(written)) return NOTHING_GIVEN;
  return told === null ? reading : { ...reading, raw: answer.trim() };
}

/** What stands before the end of a sentence that holds a name, or an ID, and nothing else; null where it is no such sentence. */
function bareName(answer: string): string | null {
  // 小島沙織です。志の志です: what follows may speak of its letters.
  if (!/[ぁ-ん]/u.test(answer) || /。\s*\S/u.test(answer) || standsInstead(answer)) return null;
  // 「読みはサトコで間違いないです」: a part of the reading that stands already.
  if (CONFIRMS_PART.test(answer)) return null;
  const name = withoutSentenceEnd(answer.trim());
  return name !== answer.trim() && BARE.test(name) ? name : null;
}
const CONFIRMS_PART = /^\s*[ァ-ヶーぁ-ん]{1,5}で\s?(?:間違い|合って|あって|大丈夫|いい)/u;
const BARE = /^(?!.*(?:登録|旧姓|以前|前の))[\p{L}ー・\w.\- \u3000]{2,32}$/u;

/** Reads an answer without the emoji that close it, as only a nickname has them. */
function unadorned(read: Item['read'], answer: string, context: ReadContext): Reading {
  const end = answer.trimEnd();
  const last = end.charCodeAt(end.length - 1);
  // Most answers end in a letter or a digit.
  if (!((last >= 0x2600 && last <= 0x27bf) || (last >= 0xd800 && last <= 0xdfff) || last === 0xfe0f))
    return read(answer, context);
  const plain = end.replace(EMOJI_BEHIND, '');
  if (plain === '' || plain === end) return read(answer, context);
  const reading = read(plain, context);
  return 'raw' in reading && plain.includes(reading.raw) ? { ...reading, raw: answer.trim() } : reading;
}

const EMOJI_BEHIND = /(?<=[\p{L}\p{N}）)」。！!])\s*(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d])+$/u;

export type { Item, ReadContext, Reading } from './item.js';
export { inNormalForm } from './normal-form.js';
