/**
 * A value that its writer marks as wrong: 「090-1111-2222 ※間違い」 gives none, 「taro_1（誤り。正：taro_7）」 and 「【誤】taro_1【正】taro_7」
 * give the other. Not 「間違いありません」, nor 「間違いでしたらすみません」.
 */
import type { ReadContext } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';
import { inDateOf, readAs } from '../../prose/told-tokens.js';

const WRONG = '(?:誤(?:り|記)?|(?:(?:書き|打ち|うち|入力|記入)?(?:間違い|まちがい|ミス|誤り)))';
const ENDS = '(?:です|でした|だった|でしたので)?[。!！]?';
const RIGHT = '正(?:しい(?:の|もの|番号|ID|アドレス)?|しく|解)?';
const OPEN = '[(（【[〔<＜]';
const CLOSE = '[)）】\\]〕>＞]';

const GATE = new Pattern(/誤|間違い|まちがい|ミス|正|[×✕✗✖❌]/u);

/** Y（誤り。正：X）, Y（正しくはX）: the one in the brackets. */
const RIGHT_IN_BRACKETS = new RegExp(
  `^[^()（）]{2,80}[(（]\\s*(?:${WRONG}${ENDS}[、,，\\s]*)?(?:${RIGHT}\\s*[:：]|正し(?:く|い(?:の|もの)?)は|正解は)\\s*([^()（）]{2,80}?)(?:です|でした)?[。]?\\s*[)）]\\s*(?:です)?[。]?\\s*$`,
  'u',
);
/** 【誤】Y【正】X, 誤：Y　正：X */
const WRONG_THEN_RIGHT = new RegExp(
  `^\\s*${OPEN}?\\s*${WRONG}\\s*(?:${CLOSE}|[:：])[:：]?\\s*[^【】()（）]{2,80}?\\s*(?:[→⇒、,，/／]\\s*)?${OPEN}?\\s*${RIGHT}\\s*(?:${CLOSE}|[:：])[:：]?\\s*([^【】()（）]{2,80})$`,
  'u',
);
/** Y（誤）X */
const WRONG_BEFORE = new RegExp(
  `^\\s*[\\w.+@-]{3,80}\\s*${OPEN}\\s*${WRONG}\\s*${CLOSE}[\\s、,，→⇒/／]*([\\w.+@-]{3,80})\\s*(?:${OPEN}\\s*${RIGHT}\\s*${CLOSE})?\\s*$`,
  'u',
);
const MARKED_RIGHT = new RegExp(
  `^\\s*(?:${OPEN}\\s*${RIGHT}\\s*${CLOSE}|${RIGHT}\\s*[:：])\\s*(\\S.{1,80})$|^\\s*(\\S.{1,80}?)\\s*${OPEN}\\s*${RIGHT}\\s*${CLOSE}\\s*$`,
  'u',
);
/** Y（誤り）, Y ※間違い, Y ←まちがいです, Y ×; 誤：Y, ×Y */
const WRONG_ALONE = new RegExp(
  `(?:${OPEN}\\s*(?:(?:これ|こちら|上記)は)?${WRONG}${ENDS}\\s*${CLOSE}|[※＊*←⇐]\\s*(?:(?:これ|こちら|上記|この[^、。\\s]{1,8})は)?${WRONG}${ENDS}|\\s[×✕✗✖❌]\\ufe0f?)\\s*$|^\\s*(?:${OPEN}\\s*${WRONG}\\s*${CLOSE}|${WRONG}\\s*[:：]|[×✕✗✖❌]\\ufe0f?)\\s*\\S`,
  'u',
);

/** The one that is right of an answer's two, with the lines below it; null where it does not say so. */
export function rightOne(key: ItemKey, inline: string, below: readonly string[]): string | null {
  if (isFree(key) || inline.length > 200 || !GATE.test(inline)) return null;
  const bracketed = RIGHT_IN_BRACKETS.exec(inline)?.[1];
  if (bracketed !== undefined) return wholeOne(key, bracketed.trim(), inline);
  const told = WRONG_THEN_RIGHT.exec(inline)?.[1] ?? WRONG_BEFORE.exec(inline)?.[1];
  if (told !== undefined) return told.trim();
  if (below.length === 0 || !WRONG_ALONE.test(inline)) return null;
  const right = below.flatMap((line) => {
    const marked = line.length > 120 ? null : MARKED_RIGHT.exec(line);
    return marked?.[1] ?? marked?.[2] ?? [];
  });
  return right.length === 1 ? (right[0] ?? null) : null;
}

/**
 * What the brackets say is right, as a whole value: 19920514（正しくは5月24日） is of that year. Null for a part of a name (石井 智子（正しくは聡子）) and
 * for what is no value: （正：ハイフンなし）.
 */
function wholeOne(key: ItemKey, told: string, inline: string): string | null {
  if (key === 'birthDate') {
    const date = readAs(key, inline.replace(/[(（].*$/u, ''), NOWHEN);
    const whole = date === null ? told : inDateOf(nfkc(told), date);
    return readAs(key, whole, NOWHEN) === null ? null : whole;
  }
  if (key === 'nameKanji' || key === 'nameKana') return isWholeName(told, inline) ? told : null;
  if (key !== 'prefecture' && !/[A-Za-z0-9@]{4}/u.test(nfkc(told).replace(/[-\s]/gu, ''))) return null;
  return readAs(key, told, NOWHEN) === null ? null : told;
}

/** As many words as the wrong one has, and no fewer letters than a family and a given name. */
function isWholeName(told: string, inline: string): boolean {
  const wordsOf = (text: string): string[] => text.trim().split(/[\s\u3000・]+/u);
  const wrong = wordsOf(inline.replace(/[(（].*$/u, ''));
  const right = wordsOf(told.replace(/^[「『"“]|[」』"”]$/gu, ''));
  if (wrong.length > 1 || right.length > 1) return right.length > 1;
  return [...(right[0] ?? '')].length >= [...(wrong[0] ?? '')].length;
}

const NOWHEN: ReadContext = { today: '9999-12-31', from: null };

/** Is the answer, all of it, marked as wrong, or said to be right otherwise in words that are no value: （正しくは末尾3）? */
export function isMarkedWrong(key: ItemKey, text: string): boolean {
  if (isFree(key) || text.length > 200 || !GATE.test(text)) return false;
  if (WRONG_ALONE.test(text)) return true;
  const told = RIGHT_IN_BRACKETS.exec(text)?.[1]?.trim();
  if (told === undefined || wholeOne(key, told, text) !== null) return false;
  return key === 'nameKanji' || key === 'nameKana' ? NAME_PART.test(told) : OF_DIGITS.test(told);
}
/** 河村 悠（正しくは川村） */
const NAME_PART = /^[「『]?[\p{sc=Han}々ぁ-んァ-ヶー]{1,8}[」』]?$/u;
/** 末尾3, 最後に7がつきます; 小文字 and ハイフンなし are how it is written. */
const OF_DIGITS =
  /^(?!.*(?:大文字|小文字|半角|全角|ハイフン))(?:.*[\d０-９]|.*(?:末尾|最後|最初|先頭|途中|[一1]文字|[一1]桁))/u;

/** Of a nickname such marks may be a part; of a choice the words that are chosen count. */
function isFree(key: ItemKey): boolean {
  return key === 'nickname' || key === 'paymentMethod' || key === 'carrier';
}
