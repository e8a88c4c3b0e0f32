/** Values as they stand in sentences, to be compared with each other. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import type { ItemKey } from '../../record.js';

/** A value by its looks: quoted words, a date or the end of one, letters and digits, a prefecture. */
export const VALUE =
  '[「『"“][^「」『』"“”。]{1,30}[」』"”]|(?:(?:19|20)\\d\\d|(?:昭和|平成|令和)\\s?(?:\\d{1,2}|元))\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|(?<!\\d)(?:\\d{1,2}月)?\\d{1,2}日|(?<![A-Za-z0-9@._+/-])[A-Za-z0-9+][A-Za-z0-9@._+/-]{3,60}|\\p{sc=Han}{2,3}[都道府県](?!\\p{sc=Han})';
export const VALUES = new RegExp(VALUE, 'gu');

/** A longer one is no sentence. */
export const LONGEST_SENTENCE = 240;

/** 「あ、間違えました、5月10日です」, 「…、10日です」: the end of a date, of the year and month that were told. */
export function inDateOf(token: string, date: string): string {
  if (/^\d{1,2}月/u.test(token)) return `${date.slice(0, 4)}年${token}`;
  return /^\d{1,2}日$/u.test(token) ? `${date.slice(0, 4)}年${date.slice(5, 7)}月${token}` : token;
}

/** What the item's own form reads in the token; null where it is no value of it. */
export function readAs(key: ItemKey, token: string, context: ReadContext): string | null {
  const reading = ITEMS[key].read(token.replace(/^[「『"“]|[」』"”]$/gu, ''), context);
  return reading.is === 'value' ? reading.value : null;
}

/** A telephone number may be read as an ID; who corrects one with the other means neither. */
export function shapeOf(token: string): string {
  if (/^[「『"“]/u.test(token)) return 'quoted';
  if (token.includes('@')) return 'address';
  if (/[都道府県]$/u.test(token)) return 'place';
  if (/日$|^(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}$/u.test(token)) return 'date';
  return /^[+0][\d-]{8,}$/u.test(token) ? 'phone' : 'letters';
}
