/** Texts that are base64 or quoted-printable and do not say so: a relay dropped the header, or encoded what was encoded already. */
import { isAscii, isUtf8 } from 'node:buffer';
import { hasJisEscapes } from './charset/iso-2022-jp.js';
import { isClearlyJapanese, surveyEucJp, surveyShiftJis } from './charset/survey.js';
import { fromBase64, fromQuotedPrintable } from './transfer.js';

const ESC = 0x1b;
/** As far as is looked whether a text may be encoded. */
const SAMPLE = 512;
const BASE64_LINE = /^\s*[A-Za-z0-9+/]{40,}={0,2}\s*(?:[\r\n]|$)/;
const BASE64_TEXT = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
/** Three escapes of 8-bit bytes, or that of ESC and what follows it. */
const ESCAPES = /(?:=(?:\r?\n)?[89A-F][0-9A-F](?:=\r?\n)?){3}|=1B[$(][@BIJ]/;

/** What the bytes encode, where that is clearly Japanese; else the bytes as they are. */
export function withoutHiddenEncoding(content: Buffer): Buffer {
  const sample = content.toString('latin1', 0, SAMPLE);
  const isBase64 = BASE64_LINE.test(sample);
  if (!isBase64 && !ESCAPES.test(sample)) return content;
  // What is not ASCII, or has escapes of its own, merely shows such a text.
  if (!isAscii(content) || content.includes(ESC)) return content;
  const text = content.toString('latin1');
  if (isBase64 && !BASE64_TEXT.test(text)) return content;
  const decoded = isBase64 ? fromBase64(text) : fromQuotedPrintable(content);
  return isJapanese(decoded) ? decoded : content;
}

function isJapanese(bytes: Buffer): boolean {
  if (hasJisEscapes(bytes.toString('latin1'))) return true;
  if (isAscii(bytes)) return false;
  if (isUtf8(bytes)) return /[\u3041-\u30ff\u4e00-\u9fff]/.test(bytes.toString('utf8'));
  return [surveyShiftJis(bytes), surveyEucJp(bytes)].some((survey) => survey.errors === 0 && isClearlyJapanese(survey));
}
