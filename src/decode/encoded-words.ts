/** Header text: encoded words (RFC 2047) as mailers really write them, and raw 8-bit or ISO-2022-JP bytes between them. */

import { type Decoded, decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { fromBase64, fromQuotedPrintable } from './transfer.js';

/** charset (with a language, RFC 2231), encoding, content; the end may be missing where the header ends or the next word begins. */
const ENCODED_WORD =
  /=\?([^?\s]{0,80})\?([bq])\?(?:([^?]*)\?=|((?:(?!=\?[^?\s]{0,80}\?[bq]\?).)*?)(?:\?=|(?==\?[^?\s]{0,80}\?[bq]\?)|$))/gis;

interface Word {
  label: string;
  bytes: Buffer;
}

/**
 * The text of a header value given as bytes in latin1, unfolded. `hint` is the label to try for raw bytes (the body's). Line ends and NUL
 * become spaces: a header is one line.
 */
export function decodeHeaderText(latin1: string, hint: string | null): Decoded {
  if (/^[\x20-\x7e]*$/.test(latin1) && !latin1.includes('=?') && !latin1.includes('$B')) {
    return { text: latin1, doubtful: false };
  }
  let text = '';
  let doubtful = false;
  let words: Word[] = [];
  const add = (decoded: Decoded) => {
    text += decoded.text;
    doubtful ||= decoded.doubtful;
  };
  const flush = () => {
    // One character may be cut in two by its words, so neighbours of one charset are decoded together.
    if (words.length > 0) add(decodeText(Buffer.concat(words.map((w) => w.bytes)), words[0]?.label ?? null));
    words = [];
  };
  let end = 0;
  for (const match of latin1.matchAll(ENCODED_WORD)) {
    const between = latin1.slice(end, match.index);
    // White space between two encoded words is no text (RFC 2047 section 6.2).
    if (between.trim() !== '' || end === 0) {
      flush();
      add(decodeRaw(between, hint));
    }
    const [whole, charset = '', encoding = '', plain, odd = ''] = match;
    const label = charset.replace(/\*.*$/, '');
    if (words[0] && charsetOf(words[0].label) !== charsetOf(label)) flush();
    words.push({ label, bytes: contentBytes(encoding, plain ?? odd) });
    end = match.index + whole.length;
  }
  flush();
  add(decodeRaw(latin1.slice(end), hint));
  return { text: text.replace(/[\r\n\t\0]+/g, ' '), doubtful };
}

function contentBytes(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === 'b') return fromBase64(content.replace(/\s+/g, ''));
  return fromQuotedPrintable(Buffer.from(content.replace(/_/g, ' '), 'latin1'));
}

function decodeRaw(latin1: string, hint: string | null): Decoded {
  return latin1 === '' ? { text: '', doubtful: false } : decodeText(Buffer.from(latin1, 'latin1'), hint);
}
