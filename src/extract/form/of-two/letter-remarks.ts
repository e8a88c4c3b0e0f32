/** 「hana0（oではなく0）」, 「山崎花子　崎ではなく﨑」: what is said of a letter, or of a part, takes nothing of the value before it back. */

import type { Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { unifyHyphens } from '../../../text/digits.js';
import { foldVariants } from '../../../text/variants.js';
import { nfkc, withoutSpaces } from '../../../text/width.js';
import {
  describesName,
  holds,
  holdsBeside,
  holdsDescribed,
  isAtPlace,
  type Letters,
  lettersOf,
} from './told-letters.js';

/** The value, a space or a sign, and 「AではなくB」 behind it. */
const REMARK =
  /^(?<told>.{2,80}?)\s*(?<sign>[\s※*(、,。←]+)(?<wrong>[^\s※(、,。←]{1,20})(?:では?|じゃ)なく(?:て)?[、,\s]*(?<right>[^()、。]{1,30})/u;
/** これではなく: all that stands before it. */
const POINTS_BACK = /^(?:これ|それ|こちら|そちら|上記?|前者|↑)(?:の.{0,4})?$/u;

/** Is it a full name, and no family name that a space parts from what is told of the given name? */
function isFullName(key: ItemKey, told: string): boolean {
  return /\S\s+\S/u.test(told) || [...told].length >= (key === 'nameKana' ? 7 : 4);
}

/**
 * The value that such a remark stands behind; with the letter in it where the remark says so of a name, and `ambiguous` where it does of
 * another item, or where the value holds both; null where the text holds no such remark.
 */
export function remarkedValue(key: ItemKey, text: string, read: (part: string) => Reading): Reading | null {
  // 東京都、東京ではなく京都です: a place is told whole.
  if (key === 'prefecture') return null;
  const { told = '', sign = '', wrong = '', right = '' } = REMARK.exec(nfkc(text))?.groups ?? {};
  if (told === '' || POINTS_BACK.test(wrong)) return null;
  const isName = key === 'nameKanji' || key === 'nameKana';
  const whole = withoutSpaces(isName ? told : unifyHyphens(told));
  const instead = lettersOf(right);
  const isDescribed = key === 'nameKanji' && describesName(right);
  if (wrong === whole || !(isDescribed || isPart(instead.text, whole))) return null;
  const reading = read(told);
  if (reading.is !== 'value') return null;
  const raw = text.trim();
  const stands: Reading = { ...reading, raw };
  const open: Reading = ambiguous(raw);
  const taken = lettersOf(wrong);
  if (isDescribed) return isLeftBy(whole, taken.text, right) ? stands : open;
  if (!isName) {
    // 1990/5/6（5日ではなく6日です）
    const isDay = key === 'birthDate' && !holds(whole, instead) && !holds(whole, taken);
    return isAsTold(key, isDay ? inWords(reading.value) : whole, wrong, taken, instead) ? stands : open;
  }
  // 高橋花子　高ではなく髙です: he has no 髙 to type.
  if (foldVariants(taken.text) === foldVariants(instead.text)) return stands;
  if (holds(whole, instead)) return holdsBeside(whole, taken, instead) ? open : stands;
  if (!holds(whole, taken)) return sign.includes('(') || isFullName(key, told) ? stands : open;
  const isOne = told.split(taken.text).length === 2 && [...taken.text].length === [...instead.text].length;
  const other = read(told.replace(taken.text, instead.text));
  return isOne && other.is === 'value' ? { ...other, raw } : open;
}

/** 山田太郎（太は大ではなく太いの太）: is the name as it is described, as far as the words tell a letter of it? */
function isLeftBy(name: string, wrong: string, right: string): boolean {
  // 木下花子（木下ではなく木の下です）: the whole family name, with a letter more.
  const isLonger = name.includes(wrong) && right.includes('の') && right.replace('の', '').startsWith(wrong);
  return !isLonger && holdsDescribed(name, right) !== false;
}

/** Does the value hold the right letters where the remark says, and none of the wrong ones? What holds neither is no letter: スマホではなくPC. */
function isAsTold(key: ItemKey, whole: string, wrong: string, taken: Letters, instead: Letters): boolean {
  const place = key === 'email' ? whole.replace(/@.*$/u, '') : whole;
  const isThere = isAtPlace(wrong, place);
  if (isThere !== null) return isThere(instead) && !(isThere(taken) && taken.text.length > instead.text.length);
  // hana0@example.com（oではなく0）: of a letter of the own part, not of the domain's.
  const among = holds(place, instead) || holds(place, taken) ? place : whole;
  // hanako0（oではなく0）: one that is as like stands in front of it.
  const areAlike = LOOK_ALIKE.some((kind) => kind.includes(taken.text) && kind.includes(instead.text));
  if (areAlike && !/[はが]/u.test(wrong) && isLast(among, instead)) return true;
  return !holdsBeside(among, taken, instead);
}

/** 1990-05-06: 1990年5月6日 */
function inWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Each of one kind is taken for another. */
const LOOK_ALIKE: readonly (readonly string[])[] = [
  ['o', 'O', '0'],
  ['l', 'I', 'i', '1'],
];

function isLast(value: string, { text, spoken }: Letters): boolean {
  return spoken ? value.toLowerCase().endsWith(text.toLowerCase()) : value.endsWith(text);
}

/** Are the letters too few to be all of the value? */
export function isPart(letters: string, whole: string): boolean {
  const [some, all] = [[...letters].length, [...whole].length];
  return some < Math.min(4, all) || some + 2 <= all;
}
