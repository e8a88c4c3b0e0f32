/** Rows of values in running text: 「山本春子、東京、1990年5月5日生まれ、080-1234-5678です」. */
import { ITEMS } from '../../items/index.js';
import { isFamilyNameToo } from '../../items/prefecture.js';
import { isFullName, isNoName } from './names/full-name.js';

/** The cells of a text, without the words that end a value. */
export function rowOf(text: string): string[] {
  return text
    .split(/[、，,／・。]+/u)
    .map((cell) => cell.trim().replace(/\s*(?:です|でした|だす|になります)$/u, ''))
    .filter((cell) => cell !== '');
}

/** A birth date or a phone number, and nothing else; dates of this decade tell when something happened. */
export function isDateOrNumber(cell: string): boolean {
  const date = cell.replace(/(?:生まれ|うまれ|生)$/u, '');
  return (ITEMS.birthDate.likeness(date) === 3 && !/^20[2-9]\d/u.test(date)) || isNumber(cell);
}

export function isNumber(cell: string): boolean {
  return ITEMS.phone.likeness(cell) === 3;
}

/** Events, and where something is sent: 配達先、東京、090-…; the desk's ご担当者様 and 注文番号 are none. */
const OF_EVENTS =
  /公演|ライブ|会場|ツアー|参加|当選|当落|チケット|開催|参戦|配達|配送|届け先|送り先|宛先|注文(?!番号)|担当(?!者|の方|様)/u;

/** 「山本春子、東京、1990年5月5日、080-…」: the one short name of a prefecture among values that are sure. */
export function placeInRow(text: string): string | undefined {
  if (OF_EVENTS.test(text)) return undefined;
  const cells = rowOf(text);
  if (cells.length < 3) return placeAtEnd(text);
  if (!cells.some(isDateOrNumber)) return undefined;
  const places = cells.filter(isShortPlace);
  const [only, second] = places;
  if (only === undefined || second !== undefined) return undefined;
  // 「ログインできません。山口、1990年5月5日生まれ、…」 may tell a family name.
  const before = cells[cells.indexOf(only) - 1] ?? '';
  return isFamilyNameToo(only) && !isDateOrNumber(before) && !cells.some(isWholeName) ? undefined : only;
}

/** 「山本春子 ヤマモトハルコ 2003年1月8日 富山」: behind a name or its reading, and a date or a number. */
function placeAtEnd(text: string): string | undefined {
  const cells = text.trim().split(/\s+/u);
  const last = cells.pop() ?? '';
  return isShortPlace(last) && cells.length >= 2 && isDateOrNumber(cells.at(-1) ?? '') && cells.some(isWholeName)
    ? last
    : undefined;
}

/** 「武田翼 2003.12.25 山形」: is the text a name and values behind it, a date or a number among them? */
export function isNameAndValues(text: string): boolean {
  const [name = '', ...values] = text.trim().split(/[\s、，,／]+/u);
  return isWholeName(name) && values.some(isDateOrNumber) && values.every(isValue);
}

function isValue(cell: string): boolean {
  return isDateOrNumber(cell) || ITEMS.prefecture.likeness(cell) >= 2 || isWholeName(cell);
}

function isShortPlace(cell: string): boolean {
  return [...cell].length <= 3 && ITEMS.prefecture.likeness(cell) >= 2;
}

/** 山本春子, ヤマモトハルコ */
function isWholeName(cell: string): boolean {
  return (
    /^[ァ-ヶー ]{4,14}$/u.test(cell) || (/^[\p{sc=Han}々]/u.test(cell) && !isNoName(cell) && isFullName(cell, false))
  );
}
