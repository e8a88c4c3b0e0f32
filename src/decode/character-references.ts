/**
 * Numeric character references in plain text. A web mailer or form whose charset lacks a letter writes it so (&#39641; for 髙),
 * as HTML's form submission does: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html, "multipart form data".
 */
import { isUtf8 } from 'node:buffer';

const REFERENCE = /&#(?:x(?<hex>[0-9a-f]{2,6})|(?<decimal>\d{3,7}));/giu;
/** ASCII is in every charset: a reference to it is something that the writer means. */
export const FIRST_BEYOND_ASCII = 0xa0;

/** Three and more references to what is no ASCII in one byte. */
const BYTES = /(?:&#(?:1(?:2[89]|[3-9]\d)|2[0-4]\d|25[0-5]|x[89a-f][0-9a-f]);){3,}/giu;

/** References to the bytes of UTF-8, by a program that took each for a letter: `&#227;&#129;&#130;` for あ. The text with the letters. */
export function withReferredBytes(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(BYTES, (references) => {
    const codes = references.split(';').slice(0, -1);
    const bytes = Buffer.from(codes.map((code) => Number(code.slice(2).replace(/^x/i, '0x'))));
    const letters = isUtf8(bytes) ? bytes.toString('utf8') : '';
    return /[\u0800-\uffff]/.test(letters) ? letters : references;
  });
}

/** The text with the letters that references beyond ASCII stand for, and with the spaces of forms that write &nbsp;. */
export function withReferredLetters(text: string): string {
  const spaced = text.includes('&nbsp;') ? text.replaceAll('&nbsp;', ' ') : text;
  if (!spaced.includes('&#')) return spaced;
  return withReferredBytes(spaced).replace(REFERENCE, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isLetter = code >= FIRST_BEYOND_ASCII && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    return isLetter ? String.fromCodePoint(code) : reference;
  });
}
