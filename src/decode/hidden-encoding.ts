/** Texts that are base64 or quoted-printable and do not say so: a relay dropped the header, or encoded what was encoded already. */
import { isAscii, isUtf8 } from 'node:buffer';
import { hasJisEscapes } from './charset/iso-2022-jp.js';
import { isClearlyJapanese, surveyEucJp, surveyShiftJis } from './charset/survey.js';
import { fromBase64, fromQuotedPrintable } from './transfer.js';

const ESC = 0x1b;
const EQUALS = 0x3d;
const LEAST_LETTERS = 40;
/** As far as is looked whether a text may be encoded. */
const SAMPLE = 512;
const BASE64_LINE = /^[A-Za-z0-9+/]{40,}={0,2}\s*(?:[\r\n]|$)/;
const BASE64_TEXT = /^[A-Za-z0-9+/\s]*(?:={1,2}\s*)?$/;
/** Three escapes of 8-bit bytes, or that of ESC and what follows it. */
const ESCAPES = /(?:=(?:\r?\n)?[89A-F][0-9A-F](?:=\r?\n)?){3}|=1B[$(][@BIJ]/;

/** What the bytes encode, where that is clearly Japanese; else the bytes as they are. */
export function withoutHiddenEncoding(content: Buffer): Buffer {
  const isBase64 = beginsAsBase64(content);
  if (!isBase64 && !mayHoldEscapes(content)) return content;
  // What is not ASCII, or has escapes of its own, merely shows such a text.
  if (content.includes(ESC) || !isAscii(content)) return content;
  const text = content.toString('latin1');
  if (isBase64 && !BASE64_TEXT.test(text)) return content;
  const decoded = isBase64 ? fromBase64(text) : fromQuotedPrintable(content);
  return isJapanese(decoded) ? decoded : content;
}

/** Told from a few bytes in nearly all texts. */
function beginsAsBase64(content: Buffer): boolean {
  for (let i = 0; i < LEAST_LETTERS; i++) {
    const byte = content[i] ?? 0;
    // The least that any such letter is, and the most: blanks and 8-bit bytes are beyond.
    if (byte < 0x2b || byte > 0x7a) return false;
  }
  return BASE64_LINE.test(content.toString('latin1', 0, SAMPLE));
}

function mayHoldEscapes(content: Buffer): boolean {
  const at = content.indexOf(EQUALS);
  return at >= 0 && at < SAMPLE && ESCAPES.test(content.toString('latin1', at, SAMPLE));
}

function isJapanese(bytes: Buffer): boolean {
  if (hasJisEscapes(bytes.toString('latin1'))) return true;
  if (isAscii(bytes)) return false;
  if (isUtf8(bytes)) return /[\u3041-\u30ff\u4e00-\u9fff]/.test(bytes.toString('utf8'));
  return [surveyShiftJis(bytes), surveyEucJp(bytes)].some((survey) => survey.errors === 0 && isClearlyJapanese(survey));
}
