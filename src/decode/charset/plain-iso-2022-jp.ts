/**
 * ISO-2022-JP as nearly all of it is (RFC 1468: ASCII, JIS X 0201 Roman, JIS X 0208), by a table. What else stands in it is left to the
 * decoder of all kinds; where both can read a text they read the same.
 */
import { carriesKanji, ServerBreaks } from './carried-state.js';
import { decodeEucJp } from './euc-jp.js';

const ESC = 0x1b;
const DOLLAR = 0x24;
const OPEN = 0x28;
const AT = 0x40;
const B = 0x42;
const J = 0x4a;
const FIRST = 0x21;
const CELLS = 94;

/** The code unit of each cell of JIS X 0208 by row and column; made when first needed. */
let cells: Uint16Array | undefined;
/** Memory for the text of a mail of usual length; longer ones get their own. */
const units = new Uint16Array(64 * 1024);
const unitBytes = Buffer.from(units.buffer);

/** The text, or null where it holds anything but seven-bit characters of those sets. */
export function decodePlainIso2022Jp(bytes: Uint8Array): string | null {
  cells ??= cellTable();
  const out = bytes.length <= units.length ? units : new Uint16Array(bytes.length);
  let n = 0;
  let kanji = false;
  let breaks: ServerBreaks | null = null;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === ESC) {
      const set = bytes[i + 1];
      const final = bytes[i + 2];
      if (set === DOLLAR && (final === B || final === AT)) kanji = true;
      else if (set === OPEN && (final === B || final === J)) kanji = false;
      else return null;
      i += 2;
    } else if (byte === 0x0a || byte === 0x0d) {
      kanji = kanji && carriesKanji(bytes, i);
      if (kanji) {
        breaks ??= new ServerBreaks(bytes);
        const behind = breaks.behind(i);
        if (behind > 0) {
          i = behind - 1;
          continue;
        }
      }
      out[n++] = byte;
    } else if (byte >= 0x80 || byte === 0x0e || byte === 0x0f) {
      return null;
    } else if (!kanji || byte <= 0x20 || byte === 0x7f) {
      out[n++] = byte;
    } else {
      const second = bytes[++i] ?? 0;
      if (second < FIRST || second > 0x7e) return null;
      const unit = cells[(byte - FIRST) * CELLS + second - FIRST] ?? 0;
      // Undefined, or more than one unit long.
      if (unit === 0) return null;
      out[n++] = unit;
    }
  }
  return (out === units ? unitBytes : Buffer.from(out.buffer)).toString('utf16le', 0, 2 * n);
}

/** All cells are decoded at once, parted by line ends: thousands of calls would take three times as long. */
function cellTable(): Uint16Array {
  const euc = new Uint8Array(3 * CELLS * CELLS);
  for (let i = 0; i < CELLS * CELLS; i++) {
    euc[3 * i] = Math.floor(i / CELLS) + 0xa1;
    euc[3 * i + 1] = (i % CELLS) + 0xa1;
    euc[3 * i + 2] = 0x0a;
  }
  const table = new Uint16Array(CELLS * CELLS);
  for (const [i, text] of decodeEucJp(euc).split('\n').entries())
    if (text.length === 1 && text !== '\ufffd') table[i] = text.charCodeAt(0);
  return table;
}
