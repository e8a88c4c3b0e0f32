/** Header text: encoded words (RFC 2047) as mailers really write them, and raw 8-bit or ISO-2022-JP bytes between them. */

import { type Decoded, decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { fromBase64, fromQuotedPrintable } from './transfer.js';

/** charset (with a language, RFC 2231), encoding, content; the end may be missing where the header ends or the next word begins. */
const ENCODED_WORD =
  /=\?([^?\s]{0,80})\?([bq])\?(?:([^?]*)\?=|((?:(?!=\?[^?\s]{0,80}\?[bq]\?).)*?)(?:\?=|(?==\?[^?\s]{0,80}\?[bq]\?)|$))/gis;

/**
 * The text of a header value given as bytes in latin1, unfolded. `hint` is the label to try for raw bytes (the body's). Line ends and NUL
 * become spaces: a header is one line.
 */
export function decodeHeaderText(latin1: string, hint: string | null): Decoded {
  if (/^[\x20-\x7e]*$/.test(latin1) && !latin1.includes('=?') && !latin1.includes('$B')) {
    return { text: latin1, doubtful: false };
  }
  const text = new HeaderText(hint);
  let end = 0;
  ENCODED_WORD.lastIndex = 0;
  for (let match = ENCODED_WORD.exec(latin1); match !== null; match = ENCODED_WORD.exec(latin1)) {
    // White space between two encoded words is no text (RFC 2047 section 6.2).
    if (end === 0 || latin1.slice(end, match.index).trim() !== '') text.addRaw(latin1.slice(end, match.index));
    const label = match[1] ?? '';
    text.addWord(
      label.includes('*') ? label.slice(0, label.indexOf('*')) : label,
      contentBytes(match[2] ?? '', match[3] ?? match[4] ?? ''),
    );
    end = match.index + match[0].length;
  }
  text.addRaw(latin1.slice(end));
  return text.finished();
}

class HeaderText {
  private text = '';
  private doubtful = false;
  /** Neighbouring words of one charset: one character may be cut in two by its words, so they are decoded together. */
  private words: Buffer[] = [];
  private label = '';

  constructor(private readonly hint: string | null) {}

  addRaw(latin1: string): void {
    this.flush();
    if (latin1 !== '') this.add(decodeText(Buffer.from(latin1, 'latin1'), this.hint));
  }

  addWord(label: string, bytes: Buffer): void {
    if (this.words.length > 0 && this.label !== label && charsetOf(this.label) !== charsetOf(label)) this.flush();
    if (this.words.length === 0) this.label = label;
    this.words.push(bytes);
  }

  finished(): Decoded {
    const { text, doubtful } = this;
    return { text: /[\r\n\t\0]/.test(text) ? text.replace(/[\r\n\t\0]+/g, ' ') : text, doubtful };
  }

  private flush(): void {
    const [only] = this.words;
    if (only === undefined) return;
    const bytes = this.words.length === 1 ? only : Buffer.concat(this.words);
    this.words = [];
    this.add(decodeText(bytes, this.label));
  }

  private add({ text, doubtful }: Decoded): void {
    this.text += text;
    this.doubtful ||= doubtful;
  }
}

function contentBytes(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === 'b') return fromBase64(content.replace(/\s+/g, ''));
  return fromQuotedPrintable(Buffer.from(content.replace(/_/g, ' '), 'latin1'));
}
