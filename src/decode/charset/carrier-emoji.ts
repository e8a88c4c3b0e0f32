/**
 * The emoji of Japanese phones of before Unicode had any: each carrier put its own into the user-defined area of Shift_JIS, some of them in
 * the same cells.
 */
import { CARRIER_EMOJI } from './carrier-emoji-table.js';

type Carrier = keyof typeof CARRIER_EMOJI;

const AREA = 0xe000;
const CELLS = 188;
/** Private-use letters of U+E000 and on are the area's cells (WHATWG Encoding, index of jis0208). */
const USER_DEFINED = /[\ue000-\uf8ff]/g;

const tables = new Map<Carrier, Map<number, string>>();

/** The text with emoji for private-use letters, and U+FFFD for those that no carrier has. */
export function withCarrierEmoji(text: string): string {
  const used = text.match(USER_DEFINED);
  if (used === null) return text;
  const rows = new Set(used.map((letter) => 0xf0 + Math.floor((letter.charCodeAt(0) - AREA) / CELLS)));
  // F8 is docomo's alone, F3, F4 and F6 are au's; F7 au shares with SoftBank, F9 docomo does.
  const isSoftBank = rows.has(0xf7) && ![0xf3, 0xf4, 0xf6, 0xf8].some((row) => rows.has(row)) && rows.has(0xf9);
  const order: Carrier[] = isSoftBank ? ['softbank', 'docomo', 'au'] : ['docomo', 'au', 'softbank'];
  return text.replace(USER_DEFINED, (letter) => {
    const cell = letter.charCodeAt(0) - AREA;
    return order.map((carrier) => tableOf(carrier).get(cell)).find((emoji) => emoji !== undefined) ?? '\ufffd';
  });
}

/** Of the rows of JIS in which au's phones put them (F6 and F7 there): the emoji; undefined for a cell of another row. */
export function auEmoji(row: number, cell: number): string | undefined {
  const place = (row - AU_ROW) * 94 + cell - 0x21;
  return row < AU_ROW || row >= AU_ROW + 4 ? undefined : tableOf('au').get(6 * CELLS + place);
}
const AU_ROW = 0x75;

/** An emoji of SoftBank's webcode: one of E F G O P Q, and a unit from 0x21 on. */
export function softbankEmoji(page: string, unit: number): string | undefined {
  const first = PAGES.get(page);
  return first === undefined ? undefined : tableOf('softbank').get(first + unit - 0x21);
}

const WEBCODE = /\x1b\$([EFGOPQ])([!-z]{1,60})\x0f/g;

/** A decoded text with emoji for SoftBank's webcode, which its phones and gateways put among Shift_JIS and UTF-8 as well as among ISO-2022-JP. */
export function withWebcode(text: string): string {
  if (!text.includes('\x1b$')) return text;
  return text.replace(WEBCODE, (_, page: string, units: string) =>
    [...units].map((unit) => softbankEmoji(page, unit.charCodeAt(0)) ?? '\ufffd').join(''),
  );
}

/** Where each page begins: F741, F7A1, F941, F9A1, FB41, FBA1. */
const PAGES = new Map(
  [...'EFGOPQ'].map((page, i) => [page, (7 + 2 * Math.floor(i / 2)) * CELLS + (i % 2 === 0 ? 1 : 96)]),
);

function tableOf(carrier: Carrier): Map<number, string> {
  let table = tables.get(carrier);
  if (table === undefined) {
    table = new Map();
    tables.set(carrier, table);
    for (const run of CARRIER_EMOJI[carrier].split('|')) {
      const [first = '', ...emoji] = run.split(' ');
      for (const [i, one] of emoji.entries()) table.set(Number(first) + i, one);
    }
  }
  return table;
}
