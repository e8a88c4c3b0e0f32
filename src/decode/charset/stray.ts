import { isUtf8 } from 'node:buffer';
import { decodeEucJp } from './euc-jp.js';
import { decodeShiftJis } from './shift-jis.js';
import { surveyEucJp, surveyShiftJis } from './survey.js';

/**
 * 8-bit bytes in the middle of ISO-2022-JP: half-width kana or carrier emoji of Shift_JIS by the phones' habit, unless they are
 * UTF-8 or clearly EUC-JP. `amongUtf8`: all 8-bit bytes of the text are UTF-8.
 */
export function decodeStray(bytes: Uint8Array, amongUtf8: boolean): string {
  if (amongUtf8 || isUtf8(bytes)) {
    const text = Buffer.from(bytes).toString('utf8');
    if (amongUtf8 || hasWide(text)) return text;
  }
  return surveyEucJp(bytes).score > surveyShiftJis(bytes).score + 3 ? decodeEucJp(bytes) : decodeShiftJis(bytes);
}

/** Are they UTF-8, with characters of three bytes, which half-width kana do not make by chance? */
export function isWideUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && hasWide(Buffer.from(bytes).toString('utf8'));
}

function hasWide(text: string): boolean {
  return /[\u0800-\uffff]/.test(text);
}
