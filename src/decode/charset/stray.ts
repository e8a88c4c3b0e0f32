import { isUtf8 } from 'node:buffer';
import { decodeEucJp } from './euc-jp.js';
import { decodeShiftJis } from './shift-jis.js';
import { surveyEucJp, surveyShiftJis } from './survey.js';

/**
 * 8-bit bytes in the middle of ISO-2022-JP: half-width kana or carrier emoji of Shift_JIS by the phones' habit, unless they are
 * UTF-8 or clearly EUC-JP.
 */
export function decodeStray(bytes: Uint8Array): string {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes).toString('utf8');
    if (/[\u0800-\uffff]/.test(text)) return text;
  }
  return surveyEucJp(bytes).score > surveyShiftJis(bytes).score + 3 ? decodeEucJp(bytes) : decodeShiftJis(bytes);
}
