/** 「hana0（oではなく0）」, 「山崎花子　崎ではなく﨑」: what is said of a letter, or of a part, takes nothing of the value before it back. */

import type { Reading } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { unquote } from '../../text/answer.js';
import { unifyHyphens } from '../../text/digits.js';
import { foldVariants } from '../../text/variants.js';
import { nfkc, withoutSpaces } from '../../text/width.js';

/** The value, a space or a sign, and 「AではなくB」 behind it. */
const REMARK =
  /^(?<told>.{2,80}?)\s*(?<sign>[\s※*(、,。←]+)(?<wrong>[^\s※(、,。←]{1,20})(?:では?|じゃ)なく(?:て)?[、,\s]*(?<right>[^()、。]{1,30})/u;
/** これではなく: all that stands before it. */
const POINTS_BACK = /^(?:これ|それ|こちら|そちら|上記?|前者|↑)(?:の.{0,4})?$/u;
/** 最後は, 3文字目は, 高は: which letter it is. */
const WHERE =
  /^(?:(?:最後|末尾|語尾|最初|先頭|頭|途中|真ん中|[\d一二三四]+(?:文字|字|桁)目)の?(?:(?:文|漢|数|英)?字|桁)?|\p{sc=Han})[はが](?=.)/u;
/** 数字の0, 普通の高: what kind of letter it is. */
const KIND =
  /^(?:数字|英字|英語|英数字|アルファベット|ローマ字|大文字|小文字|半角|全角|普通|通常|正しい|旧字体?|新字体?)の/u;
const TAIL = /(?:の(?:漢字|字|文字|方|ほう))?(?:です|でした|になります|だ|が正しい.*|と(?:なり|読み)ます)?[。!！\s]*$/u;

/** Letters that are told by their names. */
const SPOKEN: readonly [RegExp, string][] = [
  [/ハイフン|マイナス/gu, '-'],
  [/アンダー(?:バー|スコア|ライン)/gu, '_'],
  [/ドット|ピリオド/gu, '.'],
  [/オー/gu, 'o'],
  [/ゼロ/gu, '0'],
  [/エル/gu, 'l'],
  [/アイ/gu, 'i'],
  [/イチ/gu, '1'],
];

interface Letters {
  text: string;
  /** By their names, which tell no capitals. */
  spoken: boolean;
}

/** What is left of the words when all that only describes the letters is taken off. */
function lettersOf(words: string): Letters {
  const plain = unquote(unquote(words.replace(WHERE, '').replace(TAIL, '').trim()).replace(KIND, ''));
  let text = plain;
  for (const [name, letter] of SPOKEN) text = text.replace(name, letter);
  return { text: withoutSpaces(text), spoken: text !== plain };
}

function holds(value: string, { text, spoken }: Letters): boolean {
  if (text === '') return false;
  return spoken ? value.toLowerCase().includes(text.toLowerCase()) : value.includes(text);
}

/** Is it a full name, and no family name that a space parts from what is told of the given name? */
function isFullName(key: ItemKey, told: string): boolean {
  return /\S\s+\S/u.test(told) || [...told].length >= (key === 'nameKana' ? 7 : 4);
}

/**
 * The value that such a remark stands behind; with the letter in it where the remark says so of a name, and `ambiguous` where it does of
 * another item; null where the text holds no such remark.
 */
export function remarkedValue(key: ItemKey, text: string, read: (part: string) => Reading): Reading | null {
  // 東京都、東京ではなく京都です: a place is told whole.
  if (key === 'prefecture') return null;
  const { told = '', sign = '', wrong = '', right = '' } = REMARK.exec(nfkc(text))?.groups ?? {};
  if (told === '' || POINTS_BACK.test(wrong)) return null;
  const isName = key === 'nameKanji' || key === 'nameKana';
  const whole = withoutSpaces(isName ? told : unifyHyphens(told));
  const instead = lettersOf(right);
  if (wrong === whole || !isPart(instead.text, whole)) return null;
  const reading = read(told);
  if (reading.is !== 'value') return null;
  const raw = text.trim();
  const stands: Reading = { ...reading, raw };
  const ambiguous: Reading = { is: 'invalid', reason: 'ambiguous', raw };
  if (holds(whole, instead)) return stands;
  const taken = lettersOf(wrong);
  if (!isName) return holds(whole, taken) ? ambiguous : stands;
  // 高橋花子　高ではなく髙です: he has no 髙 to type.
  if (foldVariants(taken.text) === foldVariants(instead.text)) return stands;
  if (!holds(whole, taken)) return sign.includes('(') || isFullName(key, told) ? stands : ambiguous;
  const isOne = told.split(taken.text).length === 2 && [...taken.text].length === [...instead.text].length;
  const other = read(told.replace(taken.text, instead.text));
  return isOne && other.is === 'value' ? { ...other, raw } : ambiguous;
}

/** Are the letters too few to be all of the value? */
export function isPart(letters: string, whole: string): boolean {
  const [some, all] = [[...letters].length, [...whole].length];
  return some < Math.min(4, all) || some + 2 <= all;
}
