/** Content-Transfer-Encoding (RFC 2045 section 6) and the B and Q of encoded words (RFC 2047 section 4), forgiving. */

import { fromUuencode } from './uuencode.js';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const EQUALS = 0x3d;

/**
 * Base64 of an encoded word or a parameter, in either alphabet (RFC 4648 sections 4 and 5). Padding in the middle ends one piece and begins
 * the next: some mailers encode in pieces, or line by line, and join the results.
 */
export function fromBase64(text: string): Buffer {
  if (!/=\s*[^=\s]/.test(text)) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=[=\s]*/).map((piece) => Buffer.from(piece, 'base64')));
}

/**
 * A base64 body. Lines that hold anything else (a mailing list's footer) are left out; a body that is mostly such lines was never
 * encoded, and is returned as it is.
 */
function fromBase64Body(body: Buffer): Buffer {
  const text = body.toString('latin1');
  if (!/[^A-Za-z0-9+/=\s]|=[ \t]*[^=\s]/.test(text)) return fromBase64(withoutShortLines(text));
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const plain = lines.map((line) => (isBase64Line(line) ? line : mendedLine(line))).join('\n');
  // A text is written in one alphabet. Rulers are made of letters that only the URL-safe one has.
  const isUsual = lines.some((line) => /[+/]/.test(line) && isBase64Line(line));
  const urlSafe = isUsual ? '' : lines.filter((line) => URL_SAFE_LINE.test(line)).join('\n');
  const encoded = urlSafe.length >= plain.length ? urlSafe : plain;
  return encoded.length * 2 < text.length ? body : fromBase64(encoded);
}

/** Does the last line show, where all others are as long as the first one, that letters are missing? Told without reading the text. */
function lacksLetters(text: string): boolean {
  const line = text.indexOf('\n') + 1;
  const width = text[line - 2] === '\r' ? line - 2 : line - 1;
  if (line <= LONG_LINE || width % 4 !== 0) return false;
  const length = text.trimEnd().length;
  return (length % line) % 4 !== 0;
}

/**
 * Base64 of which lines lost letters: what stands in such a line is unknown, and would shift all that follows. It costs that line alone,
 * of which three bytes FF are left.
 */
function withoutShortLines(text: string): string {
  if (!lacksLetters(text)) return text;
  const lines = text.trimEnd().split(/\r?\n/);
  const width = lines[0]?.length ?? 0;
  const isShort = (line: string, i: number) => i + 1 < lines.length && line.length < width && line.length % 4 !== 0;
  const short = lines.filter(isShort).length;
  if (short === 0 || short * 4 > lines.length) return text;
  return lines.map((line, i) => (isShort(line, i) ? '////' : line)).join('\n');
}

const LETTERS_AND_PADDING = /^[A-Za-z0-9+/]+={0,2}$/;
const URL_SAFE_LINE = /^(?![-_=]*$)[A-Za-z0-9_-]+={0,2}$/;
const LONG_LINE = 40;

/** Letters and padding; or groups of four, each of which may be the last of a piece. A line may be the whole of a body. */
function isBase64Line(line: string): boolean {
  if (LETTERS_AND_PADDING.test(line)) return true;
  if (line.length % 4 !== 0 || !/^[A-Za-z0-9+/=]*$/.test(line)) return false;
  for (let at = line.indexOf('='); at >= 0; at = line.indexOf('=', at - (at % 4) + 4))
    if (at % 4 < 2 || (at % 4 === 2 && line[at + 1] !== '=')) return false;
  return true;
}

/**
 * A long line of base64 in which a few letters were replaced or put in; '' where it is no such line. What stood in place of those that were
 * replaced is unknown: three bytes FF, which no charset has.
 */
function mendedLine(line: string): string {
  let end = line.length;
  while (line[end - 1] === '=') end--;
  const padding = line.slice(end);
  const letters = line.slice(0, end);
  const good = letters.replace(/[^A-Za-z0-9+/]/g, '');
  if (good.length < LONG_LINE || letters.length - good.length > 3) return '';
  if (line.length % 4 !== 0) return good + padding;
  return line.replace(/.{4}/g, (group) => (isBase64Line(group) ? group : '////'));
}

/** The base64 of bytes[from, to); null where anything but line ends stands in it, padding elsewhere than at its end, or letters lack. */
export function fromCleanBase64(bytes: Buffer, from: number, to: number): Buffer | null {
  const text = bytes.toString('latin1', from, to);
  return /^[A-Za-z0-9+/\r\n]*(?:={1,2}[\r\n]*)?$/.test(text) && !lacksLetters(text)
    ? Buffer.from(text, 'base64')
    : null;
}

/** Quoted-printable bytes; `=` that begins no escape stays. */
export function fromQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  return out.subarray(0, unquote(bytes, 0, bytes.length, true, out));
}

/** Those of bytes[from, to); null where a line ends in a blank, or `=` begins neither an escape nor a soft line break. */
export function fromCleanQuotedPrintable(bytes: Buffer, from: number, to: number): Buffer | null {
  if (endsInBlank(bytes, from, to)) return null;
  const out = Buffer.allocUnsafe(to - from);
  const length = unquote(bytes, from, to, false, out);
  return length < 0 ? null : out.subarray(0, length);
}

/** Writes what they mean into `out` and returns how many that are; -1 where they are damaged and that is not forgiven. */
function unquote(bytes: Buffer, from: number, to: number, forgiving: boolean, out: Buffer): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte !== EQUALS) {
      if (byte === LF && !forgiving && endsInBlank(bytes, from, i)) return -1;
      out[n++] = byte;
      continue;
    }
    if (i + 2 < to) {
      const high = hex(bytes[i + 1] as number);
      const low = high < 0 ? -1 : hex(bytes[i + 2] as number);
      if (low >= 0) {
        out[n++] = high * 16 + low;
        i += 2;
        continue;
      }
    }
    const cut = forgiving ? cutEscape(bytes, i, to) : null;
    if (cut !== null) {
      out[n++] = cut.byte;
      i = cut.last;
      continue;
    }
    // A soft line break; relays add white space before the line end.
    let end = i + 1;
    while (forgiving && end < to && (bytes[end] === SPACE || bytes[end] === TAB)) end++;
    if (end + 1 < to && bytes[end] === CR && bytes[end + 1] === LF) i = end + 1;
    else if (end < to && bytes[end] === LF) i = end;
    else if (!forgiving) return -1;
    else if (end >= to || bytes[end] === CR) i = end;
    else out[n++] = byte;
  }
  return n;
}

/**
 * The escape at `at` if a soft line break was put within it, by a mailer that counts letters and not what they mean: `=8=` and `A` on
 * the next line, `==` and `8A`. Only of bytes outside ASCII, for `x==` may end a line of its own accord.
 */
function cutEscape(bytes: Buffer, at: number, to: number): { byte: number; last: number } | null {
  const first = behindSoftBreak(bytes, at + 1, to);
  const second = behindSoftBreak(bytes, first + 1, to);
  if (second >= to || second === at + 2) return null;
  const high = hex(bytes[first] as number);
  const low = hex(bytes[second] as number);
  // Such bytes come in twos and threes.
  const hasNeighbour = (at > 2 && bytes[at - 3] === EQUALS) || bytes[second + 1] === EQUALS;
  return high < 8 || low < 0 || !hasNeighbour ? null : { byte: high * 16 + low, last: second };
}

/** `at`, or the beginning of the next line if a soft line break stands there. */
function behindSoftBreak(bytes: Buffer, at: number, to: number): number {
  if (at >= to || bytes[at] !== EQUALS) return at;
  if (bytes[at + 1] === LF) return at + 2;
  return bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 3 : at;
}

/** Does a blank stand before `end`, or before the CR there? */
function endsInBlank(bytes: Buffer, from: number, end: number): boolean {
  const at = end > from && bytes[end - 1] === CR ? end - 2 : end - 1;
  return at >= from && (bytes[at] === SPACE || bytes[at] === TAB);
}

function hex(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1;
}

/** More than any name of an encoding and its comment. */
const LONGEST_ENCODING = 500;

/** Lower case, without comments, quotes and blanks. */
export function encodingName(encoding: string): string {
  return encoding
    .slice(0, LONGEST_ENCODING)
    .toLowerCase()
    .replace(/\(.*?\)|["'\s;]/g, '');
}

/** The bytes of a body under `encoding`; an unknown encoding is none. */
export function fromTransferEncoding(body: Buffer, encoding: string): Buffer {
  const name = encodingName(encoding);
  if (name === 'base64') return fromBase64Body(body);
  if (name === 'quoted-printable') return fromQuotedPrintable(body);
  if (/^(?:x-)?uue(?:ncode)?$/.test(name)) return fromUuencode(body);
  return body;
}
