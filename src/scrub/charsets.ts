/**
 * Bytes of a text as characters with their places, so that a character can be put in another's place without moving anything: stray
 * bytes, escape sequences and line ends stay as they are.
 */
import { isUtf8 } from 'node:buffer';
import { decodeText } from '../decode/charset/decode-text.js';
import { charsetOf } from '../decode/charset/label.js';

export interface Unit {
  start: number;
  end: number;
  /** '' for what is no character (an escape sequence, a stray byte). */
  char: string;
}

export interface Units {
  units: Unit[];
  /** The bytes of a character in place of `unit`, as many as that has; null where there are none. */
  encode(char: string, unit: Unit): Buffer | null;
}

type Charset = 'utf-8' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'latin1';

/** The units of a text that a header says is in `label`; null where its charset is one that only a rewriting can keep. */
export function unitsOf(bytes: Buffer, label: string | null): Units | null {
  const text = decodeText(bytes, label).text;
  const named = charsetOf(label);
  const candidates: Charset[] = ['utf-8', 'iso-2022-jp', 'shift_jis', 'euc-jp', 'latin1'];
  const first = candidates.find((one) => one === named);
  for (const charset of [...(first ? [first] : []), ...candidates]) {
    const units = SPLIT[charset](bytes);
    if (units.map((unit) => unit.char).join('') === text) return { units, encode: encoder(charset, bytes) };
  }
  if (!isUtf8(bytes)) return null;
  const units = SPLIT['utf-8'](bytes);
  return units
    .map((unit) => unit.char)
    .join('')
    .replace(/^\ufeff/u, '') === text
    ? { units, encode: encoder('utf-8', bytes) }
    : null;
}

const SPLIT: Record<Charset, (bytes: Buffer) => Unit[]> = {
  'utf-8': (bytes) =>
    split(
      bytes,
      (at) => {
        const byte = bytes[at] ?? 0;
        return byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
      },
      'utf-8',
    ),
  shift_jis: (bytes) =>
    split(
      bytes,
      (at) => {
        const byte = bytes[at] ?? 0;
        return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc) ? 2 : 1;
      },
      'shift_jis',
    ),
  'euc-jp': (bytes) =>
    split(
      bytes,
      (at) => {
        const byte = bytes[at] ?? 0;
        return byte === 0x8f ? 3 : byte >= 0xa1 || byte === 0x8e ? 2 : 1;
      },
      'euc-jp',
    ),
  'iso-2022-jp': splitJis,
  latin1: (bytes) =>
    Array.from({ length: bytes.length }, (_, i) => ({
      start: i,
      end: i + 1,
      char: bytes.toString('latin1', i, i + 1),
    })),
};

function split(bytes: Buffer, lengthAt: (at: number) => number, charset: string): Unit[] {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const units: Unit[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + lengthAt(at));
    const byte = bytes[at] ?? 0;
    const char = byte < 0x80 && end === at + 1 ? String.fromCharCode(byte) : decoder.decode(bytes.subarray(at, end));
    units.push({ start: at, end, char });
    at = end;
  }
  const [first] = units;
  if (first?.char === '\ufeff') first.char = '';
  return units;
}

/** Escapes are units without a character; two bytes a character after ESC $ B and the like. */
function splitJis(bytes: Buffer): Unit[] {
  const euc = new TextDecoder('euc-jp');
  const units: Unit[] = [];
  let mode: 'ascii' | 'kanji' | 'kana' = 'ascii';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x1b) {
      const sequence = /^\x1b(?:\$[@AB]|\$\([DOPQ]|\([BJIH])/.exec(bytes.toString('latin1', at, at + 5))?.[0] ?? '\x1b';
      if (sequence.startsWith('\x1b$')) mode = 'kanji';
      else if (sequence === '\x1b(I') mode = 'kana';
      else if (sequence.length > 1) mode = 'ascii';
      units.push({ start: at, end: at + sequence.length, char: '' });
      at += sequence.length;
      continue;
    }
    if (byte === 0x0a || byte === 0x0d) mode = 'ascii';
    const pair = mode === 'kanji' && byte > 0x20 && byte < 0x7f && at + 1 < bytes.length;
    const end = at + (pair ? 2 : 1);
    const char = pair
      ? euc.decode(Buffer.from([byte | 0x80, (bytes[at + 1] ?? 0) | 0x80]))
      : mode === 'kana' && byte > 0x20 && byte < 0x60
        ? String.fromCharCode(0xff40 + byte)
        : String.fromCharCode(byte);
    units.push({ start: at, end, char });
    at = end;
  }
  return units;
}

function encoder(charset: Charset, bytes: Buffer): Units['encode'] {
  return (char, unit) => {
    const out = encoded(charset, char, unit, bytes);
    return out?.length === unit.end - unit.start ? out : null;
  };
}

function encoded(charset: Charset, char: string, unit: Unit, bytes: Buffer): Buffer | null {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return unit.end - unit.start === 1 ? Buffer.from([code]) : null;
  if (charset === 'utf-8') return Buffer.from(char, 'utf8');
  if (charset === 'latin1') return code < 0x100 ? Buffer.from([code]) : null;
  if (charset === 'iso-2022-jp') {
    if (code >= 0xff61 && code <= 0xff9f) return Buffer.from([code - 0xff40 + ((bytes[unit.start] ?? 0) & 0x80)]);
    const euc = reverse('euc-jp').get(char);
    return euc?.length === 2 ? Buffer.from(euc.map((byte) => byte & 0x7f)) : null;
  }
  return reverse(charset).get(char) ?? null;
}

const reversed = new Map<string, Map<string, Buffer>>();

/** Character → bytes, by decoding every pair of bytes once. */
function reverse(charset: 'shift_jis' | 'euc-jp'): Map<string, Buffer> {
  const known = reversed.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const map = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      const char = decoder.decode(bytes);
      if ([...char].length === 1 && char !== '\ufffd' && !map.has(char)) map.set(char, bytes);
    }
  }
  if (charset === 'shift_jis')
    for (let byte = 0xa1; byte <= 0xdf; byte++) map.set(String.fromCharCode(byte + 0xfec0), Buffer.from([byte]));
  reversed.set(charset, map);
  return map;
}
