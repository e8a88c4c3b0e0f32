/** Header text: encoded words (RFC 2047) as mailers really write them, and raw 8-bit or ISO-2022-JP bytes between them. */

import { isUtf8 } from 'node:buffer';
import { withReferredLetters } from './character-references.js';
import { type Decoded, decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { mayHaveLostEscapes } from './charset/restored-escapes.js';
import { isClearlyJapanese, surveyEucJp, surveyShiftJis } from './charset/survey.js';
import { withWholeMarks } from './encoded-word-marks.js';
import { fromBase64, fromQuotedPrintable } from './transfer.js';

/** charset (with a language, RFC 2231), encoding, content; the end may be missing where the header ends or the next word begins. */
const ENCODED_WORD =
  /=\?([^?\s]{0,80})\?([bq])\?(?:([^?]*)\?=(?![0-9A-F]{2}=[0-9A-F]{2})|((?:(?!=\?[^?\s]{0,80}\?[bq]\?).)*?)(?:\?=(?![0-9A-F]{2}=[0-9A-F]{2})|(?==\?[^?\s]{0,80}\?[bq]\?)|$))/gis;
/** Bytes beyond ASCII, encoded words, their damaged marks, references and what else spells letters. */
const NEEDS_READING = /[^\x20-\x7e]|=\?|\?[ \t]?[bq][ \t]?\?|&#|\\u[0-9a-f]{4}|%[89a-f][0-9a-f]%/i;
/** Words and nothing else, whole. */
const ENCODED_AGAIN = /^\s*(?:=\?[\w.-]{1,80}\?[bq]\?[!->@-~]+\?=\s*)+$/i;

/**
 * The text of a header value given as bytes in latin1, unfolded. `hint` is the label to try for raw bytes (the body's). Line ends and NUL
 * become spaces: a header is one line.
 */
export function decodeHeaderText(latin1: string, hint: string | null): Decoded {
  if (!NEEDS_READING.test(latin1) && !mayHaveLostEscapes(latin1)) return { text: latin1, doubtful: false };
  return decodeMarked(latin1.includes('?') ? withWholeMarks(latin1) : latin1, hint);
}

function decodeMarked(latin1: string, hint: string | null): Decoded {
  const text = new HeaderText(hint);
  let end = 0;
  ENCODED_WORD.lastIndex = 0;
  for (let match = ENCODED_WORD.exec(latin1); match !== null; match = ENCODED_WORD.exec(latin1)) {
    // White space between two encoded words is no text (RFC 2047 section 6.2).
    if (end === 0 || latin1.slice(end, match.index).trim() !== '') text.addRaw(latin1.slice(end, match.index));
    const label = match[1] ?? '';
    const content = match[3] ?? match[4] ?? '';
    text.addWord(label.includes('*') ? label.slice(0, label.indexOf('*')) : label, {
      isBase64: (match[2] ?? '').toLowerCase() === 'b' && !ESCAPES_OF_Q.test(content),
      content,
    });
    end = match.index + match[0].length;
  }
  text.addRaw(latin1.slice(end));
  const decoded = text.finished();
  // Encoded once more, as it was already.
  if (end === 0 || !ENCODED_AGAIN.test(decoded.text)) return decoded;
  const once = decodeHeaderText(decoded.text, hint);
  return { text: once.text, doubtful: once.doubtful || decoded.doubtful };
}

class HeaderText {
  private text = '';
  private doubtful = false;
  /** Neighbouring words of one charset: one character may be cut in two by its words, so they are decoded together. */
  private words: Word[] = [];
  private label = '';

  constructor(private readonly hint: string | null) {}

  addRaw(latin1: string): void {
    this.flush();
    if (latin1 !== '') this.add(decodeText(Buffer.from(latin1, 'latin1'), this.hint));
  }

  addWord(label: string, word: Word): void {
    if (this.words.length > 0 && this.label !== label && charsetOf(this.label) !== charsetOf(label)) this.flush();
    if (this.words.length === 0) this.label = label;
    this.words.push(word);
  }

  finished(): Decoded {
    const { doubtful } = this;
    const text = withReferredLetters(this.text);
    return { text: /[\r\n\t\0]/.test(text) ? text.replace(/[\r\n\t\0]+/g, ' ') : text, doubtful };
  }

  private flush(): void {
    if (this.words.length === 0) return;
    const words = joinedWhereCut(this.words, (word, next) => !word.isBase64 && isCutEscape(word.content, next.content));
    this.words = [];
    const decoded = decodeText(bytesOf(words), this.label);
    // Letters of base64 that make no whole bytes were cut anywhere, or lack their padding.
    const joined = joinedWhereCut(words, (word) => word.isBase64 && isRagged(word.content));
    const other = joined.length === words.length ? decoded : decodeText(bytesOf(joined), this.label);
    const best = damage(other.text) < damage(decoded.text) ? other : decoded;
    this.add((damage(best.text) > 0 ? this.mended(words) : base64Within(best.text, this.label)) ?? best);
  }

  /** Q whose words were folded within a character, or that leaves the underscores of ISO-2022-JP as they are; null where that is not all. */
  private mended(words: readonly Word[]): Decoded | null {
    const isSjis = charsetOf(this.label) === 'shift_jis';
    for (const mend of [withoutFolds, isSjis ? withUnderscoreTrails : withRawUnderscores]) {
      const changed = words.map((word) => (word.isBase64 ? word : { ...word, content: mend(word.content) }));
      if (changed.every(({ content }, i) => content === words[i]?.content)) continue;
      const decoded = decodeText(bytesOf(changed), this.label);
      if (damage(decoded.text) === 0) return decoded;
    }
    return null;
  }

  private add({ text, doubtful }: Decoded): void {
    this.text += text;
    this.doubtful ||= doubtful;
  }
}

interface Word {
  isBase64: boolean;
  content: string;
}

function bytesOf(words: readonly Word[]): Buffer {
  const [only] = words;
  if (words.length === 1 && only) return contentBytes(only);
  return Buffer.concat(words.map(contentBytes));
}

function contentBytes({ isBase64, content }: Word): Buffer {
  if (isBase64) return fromBase64(content.replace(/\s+/g, ''));
  const whole = CUT_IN_Q.test(content) ? withEscapesJoined(content) : content;
  return fromQuotedPrintable(Buffer.from(whole.replace(/_/g, ' '), 'latin1'));
}

/** A sign that begins an escape, before a blank: a soft line break, which Q has not, or a fold within the escape. */
const CUT_IN_Q = /=[0-9a-f]?[ \t]/i;

function withEscapesJoined(q: string): string {
  return q
    .replace(/=[ \t]+(?==[0-9a-f]{2})/gi, '')
    .replace(/=[ \t]+(?=[0-9a-f]{2})/gi, '=')
    .replace(/=([0-9a-f])[ \t]+(?=[0-9a-f](?:=|$))/gi, '=$1');
}

/** Without the blanks between bytes outside ASCII. */
function withoutFolds(q: string): string {
  return q.replace(/(=[89a-f][0-9a-f])[ \t]+(?==[89a-f][0-9a-f])/gi, '$1');
}

/** An underscore behind the first half of a character of Shift_JIS, where no space can stand, is its other half. */
function withUnderscoreTrails(q: string): string {
  let behindLead = false;
  return q.replace(/=[0-9a-f]{2}|./gis, (unit) => {
    const byte = unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0);
    const isTrail = behindLead;
    behindLead = !isTrail && ((byte > 0x80 && byte < 0xa0) || (byte > 0xdf && byte < 0xfd));
    return isTrail && unit === '_' ? '=5F' : unit;
  });
}

/** Bytes in the escapes of Q, in what is said to be B. */
const ESCAPES_OF_Q = /(?:=[0-9a-f]{2}){2}/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/g;

/** What is base64 still, for it was encoded twice, or is said to be Q: its text where that is Japanese, else null. */
function base64Within(text: string, label: string): Decoded | null {
  if (text.length < 8 || text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const bytes = fromBase64(text);
  const decoded = decodeText(bytes, label);
  if (damage(decoded.text) > 0 || decoded.doubtful) return null;
  if (isUtf8(bytes)) return (decoded.text.match(JAPANESE)?.length ?? 0) > 1 ? decoded : null;
  return [surveyShiftJis(bytes), surveyEucJp(bytes)].some(
    (survey) => survey.errors === 0 && survey.hiragana > 1 && isClearlyJapanese(survey),
  )
    ? decoded
    : null;
}

/** An underscore within a run of ISO-2022-JP is half of a character. */
function withRawUnderscores(q: string): string {
  return q.replace(/=1B\$[@B](?:(?!=1B)[^?]){1,500}=1B\(/gi, (run) => run.replaceAll('_', '=5F'));
}

/**
 * Some mailers encode the whole text and cut it for the words wherever those are full, within four letters of base64 or within an escape of
 * Q. The words, those joined with the next that are `open` to it.
 */
function joinedWhereCut(words: readonly Word[], open: (word: Word, next: Word) => boolean): readonly Word[] {
  if (words.length < 2) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && last.isBase64 === word.isBase64 && open(last, word)) last.content += word.content;
    else joined.push({ ...word });
  }
  return joined;
}

/** Does an escape begin at the end of the one and end in the other? */
function isCutEscape(content: string, next: string): boolean {
  const begun = /=[0-9a-f]?$/i.exec(content)?.[0];
  return begun !== undefined && /^=[0-9a-f]{2}/i.test(begun + next.slice(0, 2));
}

function isRagged(base64: string): boolean {
  return !base64.includes('=') && base64.replace(/\s+/g, '').length % 4 !== 0;
}

/** How much of the text no sender writes. */
function damage(text: string): number {
  return text.match(/[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0;
}
