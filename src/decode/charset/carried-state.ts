/** Two-byte mode of ISO-2022-JP that goes on over line ends. */
import { isKanaRow, isLikelyRow } from './restored-escapes.js';

const ESC = 0x1b;
const BANG = 0x21;
/** The escape that ends the mode is looked for so far. */
const FARTHEST = 4096;

/**
 * Some mailers write the escape back to ASCII at the end of the text, and not of each line. Does what stands behind the line end at `at`
 * go on in the two-byte mode of the line before? It does where it is made of pairs that read as kana and everyday kanji, up to an escape
 * or the line's end. Figures and words in capitals would read as kanji too: kana and signs must be among them, or the next escape be the
 * one back to ASCII.
 */
export function carriesKanji(bytes: Uint8Array, at: number): boolean {
  return readsAsKanji(bytes, behindLineEnds(bytes, at));
}

/**
 * Where the second half of the character stands whose first half is before the line end at `at`, in a text that was wrapped by count of
 * bytes; -1 where the next line does not go on like that.
 */
export function otherHalf(bytes: Uint8Array, at: number): number {
  const half = behindLineEnds(bytes, at);
  const byte = bytes[half] ?? 0;
  if (half === at || byte < 0x21 || byte > 0x7e) return -1;
  return closesAt(bytes, half + 1) || readsAsKanji(bytes, half + 1, true) ? half : -1;
}

/** Behind the line ends, and the one space that some servers put behind the one with which they break a line too long for them. */
function behindLineEnds(bytes: Uint8Array, at: number): number {
  let i = at;
  while (bytes[i] === 0x0a || bytes[i] === 0x0d) i++;
  return bytes[i] === 0x20 && i > at ? i + 1 : i;
}

function closesAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === ESC && bytes[at + 1] === 0x28;
}

/**
 * Is what stands from there to an escape or the line's end in two-byte mode? An escape back to ASCII right behind it says so, of what is no
 * word or figure; or of anything, where half a character stands before it.
 */
function readsAsKanji(bytes: Uint8Array, from: number, behindHalf = false): boolean {
  let i = from;
  let pairs = 0;
  let likely = 0;
  let telling = 0;
  let words = true;
  for (; i < bytes.length; i += 2) {
    const first = bytes[i] as number;
    if (first === 0x0a || first === 0x0d || first === ESC) break;
    const second = bytes[i + 1] ?? 0;
    if (first < 0x21 || first > 0x7e || second < 0x21 || second > 0x7e) return false;
    pairs++;
    if (isLikelyRow(first)) likely++;
    // `!!` and `!?` are written in ASCII too.
    if (isKanaRow(first) || (first === BANG && second !== BANG && second !== 0x3f)) telling++;
    words &&= isWord(first) && isWord(second);
  }
  if (pairs === 0 || likely * 10 < pairs * 9) return false;
  if (closesAt(bytes, i) && (behindHalf || !words)) return true;
  return telling > 1 || (closesNext(bytes, i) && (telling > 0 || (pairs > 1 && !words)));
}

/** Is the next escape, on this line or a later one, one back to ASCII? */
function closesNext(bytes: Uint8Array, from: number): boolean {
  const end = Math.min(bytes.length, from + FARTHEST);
  for (let i = from; i < end; i++) if (bytes[i] === ESC) return bytes[i + 1] === 0x28;
  return false;
}

/** Capitals, figures and what addresses, dates and times are written with. */
function isWord(byte: number): boolean {
  return (byte >= 0x2d && byte <= 0x3a) || (byte >= 0x40 && byte <= 0x5a) || byte === 0x5f;
}
