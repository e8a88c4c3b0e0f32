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

/** So many lines end with the escape back to ASCII, and as many more as lines that do not, where the mailer writes it at each line's end. */
const LEAST_CLOSED = 3;

/**
 * Where a mailer closes the two-byte mode at the end of each line, a line end within that mode is none of the writer's: a server broke a line too
 * long for it.
 */
export class ServerBreaks {
  private closes: boolean | null = null;

  constructor(private readonly bytes: Uint8Array) {}

  /** Behind the line end within the mode at `at` and the blank that a server puts there; -1 where the line end is the writer's. */
  behind(at: number): number {
    const { bytes } = this;
    this.closes ??= closesAtLineEnds(bytes);
    const lf = bytes[at] === 0x0d ? at + 1 : at;
    const next = bytes[lf + 1];
    const before = bytes[at - 1];
    // No server writes an empty line.
    if (!this.closes || before === 0x0a || before === 0x0d || bytes[lf] !== 0x0a || next === 0x0a || next === 0x0d)
      return -1;
    return next === 0x20 ? lf + 2 : lf + 1;
  }
}

function closesAtLineEnds(bytes: Uint8Array): boolean {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const closed = latin1.match(/\x1b\([BJ]\r?\n/g)?.length ?? 0;
  // One of them may end the mode that goes on over a line end.
  if (closed <= LEAST_CLOSED) return false;
  const open = latin1.match(/\x1b\$[@B][^\x1b\r\n]*[\r\n]/g)?.length ?? 0;
  return open * LEAST_CLOSED <= closed;
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
