import { TextDecoder } from 'node:util';

/** What windows-1252 has at 80–9F; the five that it leaves free stay the controls they are in ISO 8859-1. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * ISO 8859-1 as everybody means it: windows-1252. Node's own decoder of that name reads 80–9F as controls.
 */
export function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /[\x80-\x9f]/.test(text) ? text.replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c) : text;
}

/** The bytes of a text in windows-1252; null where it has other characters. */
export function encodeWindows1252(text: string): Buffer | null {
  const high = text.replace(/[^\0-\xff]/g, (c) => {
    const index = HIGH.indexOf(c);
    return index < 0 ? c : String.fromCharCode(0x80 + index);
  });
  return /[^\0-\xff]/.test(high) ? null : Buffer.from(high, 'latin1');
}

/** The text by a charset of the WHATWG standard; null where bytes are undefined in it. */
export function decodeStrictly(bytes: Buffer, charset: string): string | null {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return charset === 'big5' ? withEtenKana(text) : text;
  } catch {
    return null;
  }
}

/** ETEN's additions to Big5, which the standard has too; Node leaves them in the private area, in their order. */
const ETEN: readonly (readonly [first: number, last: number, char: number])[] = [
  [0xf6b1, 0xf6ba, 0x2460],
  [0xf6bb, 0xf6c4, 0x2474],
  [0xf6c5, 0xf6ce, 0x2170],
  [0xf6f7, 0xf749, 0x3041],
  [0xf74a, 0xf79f, 0x30a1],
];

/** From U+F6EA on: what is written with kana, the long vowel above all. */
const ETEN_MARKS = 'ヽヾゝゞ〃仝々〆〇ー［］✽';
const FIRST_MARK = 0xf6ea;

function withEtenKana(text: string): string {
  return text.replace(/[\uf6b1-\uf79f]/g, (c) => {
    const code = c.charCodeAt(0);
    const mark = ETEN_MARKS[code - FIRST_MARK];
    if (mark !== undefined) return mark;
    const range = ETEN.find(([first, last]) => code >= first && code <= last);
    return range ? String.fromCharCode(range[2] + code - range[0]) : c;
  });
}
