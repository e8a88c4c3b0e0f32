/** Rows of values in running text: 「山本春子、東京、1990年5月5日生まれ、080-1234-5678です」. */
import { ITEMS } from '../../items/index.js';

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

const OF_EVENTS = /公演|ライブ|会場|ツアー|参加|当選|当落|チケット|開催|参戦/u;

/** 「山本春子、東京、1990年5月5日、080-…」: the one short name of a prefecture among values that are sure. */
export function placeInRow(text: string): string | undefined {
  if (OF_EVENTS.test(text)) return undefined;
  const cells = rowOf(text);
  if (cells.length < 3 || !cells.some(isDateOrNumber)) return undefined;
  const places = cells.filter((cell) => [...cell].length <= 3 && ITEMS.prefecture.likeness(cell) >= 2);
  return places.length === 1 ? places[0] : undefined;
}
