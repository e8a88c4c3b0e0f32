/**
 * Bytes to text when the label may be missing or false. Strict UTF-8 first, then ISO-2022-JP's escapes, then the label, then
 * Shift_JIS against EUC-JP by how Japanese each looks.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeEucJp } from './euc-jp.js';
import { decodeIso2022Jp, hasJisEscapes, restoredEscapes } from './iso-2022-jp.js';
import { charsetOf } from './label.js';
import { decodeShiftJis } from './shift-jis.js';
import { type Survey, surveyEucJp, surveyShiftJis } from './survey.js';
import { decodeUtf7 } from './utf-7.js';
import { isNearlyUtf8 } from './utf-8.js';
import { decodeUtf16, utf16Order } from './utf-16.js';

export interface Decoded {
  text: string;
  /** The charset had to be guessed, and more than one gives plausible Japanese. */
  doubtful: boolean;
}

const ESC = 0x1b;
const MULTIBYTE = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'gbk', 'gb18030', 'big5', 'euc-kr']);

const sure = (text: string): Decoded => ({ text, doubtful: false });

/** The text of `bytes`, which a header says are in `label` (null: nothing said). A byte order mark is no text. */
export function decodeText(bytes: Buffer, label: string | null): Decoded {
  const charset = charsetOf(label);
  const order = utf16Order(bytes, charset);
  if (order) return sure(decodeUtf16(bytes, order));
  if (isAscii(bytes)) return sure(decodeAscii(bytes, charset));
  const latin1 = bytes.includes(ESC) || charset === 'iso-2022-jp' ? bytes.toString('latin1') : '';
  const escaped = hasJisEscapes(latin1);
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    if (/[\u0800-\uffff]/.test(text)) return sure(text);
    // Two-byte UTF-8 alone (Latin, Greek, Cyrillic) is also what some kanji of EUC-JP and half-width kana look like.
    if (!escaped) return (charset !== null && MULTIBYTE.has(charset) && asLabelled(bytes, charset)) || sure(text);
  }
  if (escaped || (charset === 'iso-2022-jp' && latin1.includes('\x0e'))) return sure(decodeIso2022Jp(bytes));
  if (isNearlyUtf8(bytes)) return sure(bytes.toString('utf8'));
  return (charset !== null && MULTIBYTE.has(charset) && asLabelled(bytes, charset)) || guess(bytes, charset);
}

function decodeAscii(bytes: Buffer, charset: string | null): string {
  const text = bytes.toString('latin1');
  if (charset === 'utf-7') return decodeUtf7(text);
  if (text.includes('\x1b') || text.includes('\x0e')) {
    return hasJisEscapes(text) || charset === 'iso-2022-jp' ? decodeIso2022Jp(bytes) : text;
  }
  // `$B…(B` in English prose is no Japanese: without a label that says so, it takes a few such runs.
  const restored = restoredEscapes(text, charset === 'iso-2022-jp' ? 1 : 4);
  return restored === null ? text : decodeIso2022Jp(Buffer.from(restored, 'latin1'));
}

/** What the label says, if the bytes bear it out; null where they do not. */
function asLabelled(bytes: Buffer, charset: string): Decoded | null {
  if (charset === 'iso-2022-jp') return null;
  if (charset === 'shift_jis' || charset === 'euc-jp') {
    const isSjis = charset === 'shift_jis';
    const labelled = isSjis ? surveyShiftJis(bytes) : surveyEucJp(bytes);
    if (!isPlausible(labelled)) {
      const other = isSjis ? surveyEucJp(bytes) : surveyShiftJis(bytes);
      if (labelled.errors * 20 > labelled.bytes && other.score > labelled.score) return null;
      if (isPlausible(other) && other.hiragana > 0) return null;
    }
    return sure(isSjis ? decodeShiftJis(bytes) : decodeEucJp(bytes));
  }
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    if (/[\u3041-\u30ff]/.test(text)) return sure(text);
    const sjis = surveyShiftJis(bytes);
    return isPlausible(sjis) && sjis.hiragana > 1 ? null : sure(text);
  } catch {
    return null;
  }
}

function guess(bytes: Buffer, charset: string | null): Decoded {
  const sjis = surveyShiftJis(bytes);
  const euc = surveyEucJp(bytes);
  const isSjis = sjis.score > euc.score;
  const best = isSjis ? sjis : euc;
  const second = isSjis ? euc : sjis;
  const decode = isSjis ? decodeShiftJis : decodeEucJp;
  if (isPlausible(best)) {
    const rival = isPlausible(second) && second.score * 2 >= best.score;
    // GB 2312 has its kana where EUC-JP has them: its hanzi then read as kanji that nobody writes.
    const chinese = !isSjis && best.kanji >= 8 && best.rareKanji * 10 >= best.kanji;
    return { text: decode(bytes), doubtful: rival || chinese };
  }
  if (charset === 'utf-8') return sure(bytes.toString('utf8'));
  if (charset !== null && charset !== 'utf-7' && charset !== 'iso-2022-jp') {
    return sure(new TextDecoder(charset).decode(bytes));
  }
  // A few letters of Latin among ASCII pass for rare kanji.
  const isLatin = best.errors * 4 > best.bytes || (best.score <= 0 && bytes.length > best.bytes * 3);
  if (isLatin) return { text: new TextDecoder('windows-1252').decode(bytes), doubtful: best.errors === 0 };
  return { text: decode(bytes), doubtful: second.errors === 0 && second.score * 2 >= best.score };
}

function isPlausible(survey: Survey): boolean {
  return survey.errors * 50 <= survey.bytes && survey.score >= survey.bytes * 0.35;
}
