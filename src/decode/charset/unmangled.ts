/** Japanese that a gateway took for windows-1252 and wrote as UTF-8: `ã\x81‚`, `ƒpƒX`, `¤³¤ó`. */
import { isUtf8 } from 'node:buffer';
import { decodeEucJp } from './euc-jp.js';
import { decodeShiftJis } from './shift-jis.js';
import { encodeWindows1252 } from './single-byte.js';
import { isPlausible, surveyEucJp, surveyShiftJis } from './survey.js';

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/g;
const CONTROLS = /[\x80-\x9f].*[\x80-\x9f]/s;

/**
 * The text that was meant; null where it is no such text. It is one only if all of it goes back into bytes, and those are flawless Japanese
 * with kana: no other language's letters make that by chance.
 */
export function unmangled(text: string): string | null {
  const bytes = encodeWindows1252(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (bytes === null) return null;
  if (isUtf8(bytes)) {
    const meant = bytes.toString('utf8');
    const japanese = meant.match(JAPANESE)?.length ?? 0;
    return japanese > 1 ? meant : null;
  }
  const sjis = surveyShiftJis(bytes);
  const euc = surveyEucJp(bytes);
  const isSjis = sjis.score > euc.score;
  const best = isSjis ? sjis : euc;
  // Controls of ISO 8859-1 are in no text, but lead bytes of Shift_JIS; then a header's few kana suffice.
  const least = isSjis && CONTROLS.test(text) ? 1 : 3;
  if (best.errors > 0 || best.hiragana < least || !isPlausible(best)) return null;
  return isSjis ? decodeShiftJis(bytes) : decodeEucJp(bytes);
}
