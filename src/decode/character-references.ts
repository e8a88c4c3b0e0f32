/**
 * Numeric character references in plain text. A web mailer or form whose charset lacks a letter writes it so (&#39641; for 髙),
 * as HTML's form submission does: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html, "multipart form data".
 */
const REFERENCE = /&#(?:x(?<hex>[0-9a-f]{2,6})|(?<decimal>\d{3,7}));/giu;
/** ASCII is in every charset: a reference to it is something that the writer means. */
export const FIRST_BEYOND_ASCII = 0xa0;

/** The text with the letters that references beyond ASCII stand for. */
export function withReferredLetters(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(REFERENCE, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isLetter = code >= FIRST_BEYOND_ASCII && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    return isLetter ? String.fromCodePoint(code) : reference;
  });
}
