/**
 * ISO-2022-JP as it is mailed (RFC 1468, RFC 1554, RFC 2237 and what Windows and phones add): any of its escapes, half-width
 * kana three ways, NEC and IBM extensions, 8-bit strays, lines that end without the escape back to ASCII.
 */
import { TextDecoder } from 'node:util';
import { carriesKanji, otherHalf, ServerBreaks } from './carried-state.js';
import { auEmoji, softbankEmoji } from './carrier-emoji.js';
import { decodeEucJp } from './euc-jp.js';
import { cellOf0213 } from './jis-x-0213.js';
import { decodePlainIso2022Jp } from './plain-iso-2022-jp.js';
import { decodeStray, isWideUtf8 } from './stray.js';

const ESC = 0x1b;
const ASCII = 0;
const KANJI = 1;
const SUPPLEMENT = 2;
const KANA = 3;
const GB = 4;
const KS = 5;
const FIRST_PLANE = 6;
const SECOND_PLANE = 7;
type Mode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What follows ESC, and the mode that it begins. The planes are those of JIS X 0213. */
const ESCAPES: readonly (readonly [string, Mode])[] = [
  ['$B', KANJI],
  ['(B', ASCII],
  ['(J', ASCII],
  ['$@', KANJI],
  ['$(B', KANJI],
  ['$(@', KANJI],
  ['$(O', FIRST_PLANE],
  ['$(Q', FIRST_PLANE],
  ['$(D', SUPPLEMENT],
  ['$(P', SECOND_PLANE],
  ['(I', KANA],
  ['(H', ASCII],
  ['$A', GB],
  ['$(A', GB],
  ['$(C', KS],
];
const ANY_ESCAPE = /\x1b(?:\$[@AB]|\$\([@ABCDOPQ]|\([IJ])/;

/** Does the text (bytes as latin1) hold an escape that only ISO-2022-JP uses? */
export function hasJisEscapes(latin1: string): boolean {
  return latin1.includes('\x1b') && ANY_ESCAPE.test(latin1);
}

/** The text; what is undefined becomes U+FFFD, and never takes its neighbours along. */
export function decodeIso2022Jp(bytes: Uint8Array): string {
  return decodePlainIso2022Jp(bytes) ?? decodeAnyIso2022Jp(withWholeEscapes(bytes));
}

/** A server that breaks long lines by count of bytes may break them within an escape. */
function withWholeEscapes(bytes: Uint8Array): Uint8Array {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!/\x1b[$(]?\r?\n/.test(latin1)) return bytes;
  const whole = latin1.replace(/\x1b\r?\n ?(?=[$(][@BIJ])/g, '\x1b').replace(/(\x1b[$(])\r?\n ?(?=[@BIJ])/g, '$1');
  return Buffer.from(whole, 'latin1');
}

/** By the rules of all its kinds, at the price of their tests at every byte. */
function decodeAnyIso2022Jp(bytes: Uint8Array): string {
  let out = '';
  // Runs are rewritten as EUC-JP, which has the same cells, and decoded at once. No input byte gives more than two.
  const euc = new Uint8Array(bytes.length * 2 + 4);
  let n = 0;
  let mode: Mode = ASCII;
  let shiftedOut = false;
  let european: TextDecoder | null = null;
  let amongUtf8: boolean | null = null;
  const breaks = new ServerBreaks(bytes);
  let i = 0;
  const flush = () => {
    if (n > 0) out += decodeEucJp(euc.subarray(0, n));
    n = 0;
  };
  const lose = () => {
    flush();
    out += '\ufffd';
  };
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    if (byte === ESC) {
      const found = ESCAPES.find(([after]) => startsWith(bytes, i + 1, after));
      if (found) {
        mode = found[1];
        shiftedOut = false;
        i += 1 + found[0].length;
        continue;
      }
      const designated = europeanSet(bytes, i);
      if (designated !== null) {
        european = designated;
        i += 3;
        continue;
      }
      const unit = bytes[i + 2] ?? 0;
      if (bytes[i + 1] === 0x4e && european !== null && unit >= 0x20 && unit < 0x80) {
        flush();
        out += european.decode(new Uint8Array([unit | 0x80]));
        i += 3;
        continue;
      }
      const skipped = announcer(bytes, i);
      if (skipped > 0) {
        i += skipped;
        continue;
      }
      const webcode = webcodeAt(bytes, i);
      if (webcode > 0) {
        flush();
        const page = String.fromCharCode(bytes[i + 2] ?? 0);
        for (const unit of bytes.subarray(i + 3, i + webcode - 1)) out += softbankEmoji(page, unit) ?? '\ufffd';
        i += webcode;
        continue;
      }
      euc[n++] = byte;
      i++;
    } else if (byte === 0x0a || byte === 0x0d) {
      // Lines begin in ASCII (RFC 1468), whether or not the one before ended so; unless they clearly do not.
      if (mode !== KANJI || !carriesKanji(bytes, i)) mode = ASCII;
      shiftedOut = false;
      const behind = mode === KANJI ? breaks.behind(i) : -1;
      if (behind > 0) {
        i = behind;
        continue;
      }
      euc[n++] = byte;
      i++;
    } else if (byte === 0x0e || byte === 0x0f) {
      shiftedOut = byte === 0x0e;
      i++;
    } else if (shiftedOut || mode === KANA) {
      const low = byte & 0x7f;
      if (low >= 0x21 && low <= 0x5f) {
        euc[n++] = 0x8e;
        euc[n++] = low | 0x80;
      } else if (byte < 0x80) {
        euc[n++] = byte;
      } else lose();
      i++;
    } else if (mode === ASCII) {
      if (byte < 0x80) {
        euc[n++] = byte;
        i++;
      } else {
        const end = endOfRun(bytes, i);
        flush();
        amongUtf8 ??= isWideUtf8(bytes);
        out += decodeStray(bytes.subarray(i, end), amongUtf8);
        i = end;
      }
    } else if (byte <= 0x20 || byte === 0x7f) {
      euc[n++] = byte;
      i++;
    } else {
      const first = byte & 0x7f;
      let second = (bytes[i + 1] ?? 0) & 0x7f;
      if (mode === KANJI && first === 0x28 && (second === 0x42 || second === 0x4a)) {
        // No character stands in those cells: this was the escape back, without its ESC.
        mode = ASCII;
        i += 2;
        continue;
      }
      if (second === 0x0a || second === 0x0d) {
        const half = mode === KANJI ? otherHalf(bytes, i + 1) : -1;
        if (half > 0) {
          second = bytes[half] ?? 0;
          i = half - 1;
        }
      }
      if (first < 0x21 || second < 0x21 || second > 0x7e) {
        lose();
        i++;
        continue;
      }
      i += 2;
      const letter =
        mode === FIRST_PLANE || mode === SECOND_PLANE
          ? cellOf0213(mode === FIRST_PLANE ? 1 : 2, first - 0x20, second - 0x20)
          : mode === KANJI
            ? auEmoji(first, second)
            : undefined;
      if (letter !== undefined) {
        flush();
        out += letter;
      } else if (mode === SECOND_PLANE) lose();
      else if (mode === GB || mode === KS) {
        flush();
        out += foreign(mode).decode(new Uint8Array([first | 0x80, second | 0x80]));
      } else {
        if (mode === SUPPLEMENT) euc[n++] = 0x8f;
        euc[n++] = first | 0x80;
        euc[n++] = second | 0x80;
      }
    }
  }
  flush();
  return out;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** ESC & @ announces the 1990 edition, ESC ) I the kana that SO begins: nothing to show. */
function announcer(bytes: Uint8Array, at: number): number {
  const [first, second] = bytes.subarray(at + 1, at + 3);
  return (first === 0x26 && second === 0x40) || (first === 0x29 && (second === 0x49 || second === 0x4a)) ? 3 : 0;
}

/** ESC . A, ESC . F: Latin or Greek letters, of which ESC N takes one each (ISO-2022-JP-2, RFC 1554). */
function europeanSet(bytes: Uint8Array, at: number): TextDecoder | null {
  if (bytes[at + 1] !== 0x2e) return null;
  if (bytes[at + 2] === 0x41) return new TextDecoder('iso-8859-1');
  return bytes[at + 2] === 0x46 ? new TextDecoder('iso-8859-7') : null;
}

/** SoftBank's webcode: ESC $ and one of E F G O P Q, then letters, ended by SI. Its length, or 0. */
function webcodeAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x24 || !'EFGOPQ'.includes(String.fromCharCode(bytes[at + 2] ?? 0))) return 0;
  for (let i = at + 3; i < Math.min(bytes.length, at + 64); i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x0f) return i + 1 - at;
    if (byte < 0x21 || byte > 0x7a) return 0;
  }
  return 0;
}

/** End of what 8-bit bytes may belong to: the next escape or line end. */
function endOfRun(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    if (byte === ESC || byte === 0x0a || byte === 0x0d || byte === 0x0e) break;
    i++;
  }
  return i;
}

let gb: TextDecoder | undefined;
let ks: TextDecoder | undefined;
function foreign(mode: Mode): TextDecoder {
  gb ??= new TextDecoder('gbk');
  ks ??= new TextDecoder('euc-kr');
  return mode === GB ? gb : ks;
}
