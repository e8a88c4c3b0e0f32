import { isUtf8 } from 'node:buffer';
import { isPlausible, surveyEucJp, surveyShiftJis } from './survey.js';

export type ByteOrder = 'le' | 'be';

const KANA = /[\u3041-\u30ff]/g;
/** Private use, specials, controls; of surrogates mail has few. */
const NO_LETTER = /[\0-\x08\ue000-\uf8ff\ufff0-\uffff]/;

/** The byte order where the bytes are UTF-16: by mark, by label, or by where the zero bytes of ASCII letters
 * stand; else null. A label does not count for what is UTF-8 and holds no zero byte at all. */
export function utf16Order(bytes: Buffer, charset: string | null): ByteOrder | null {
  if (bytes.length < 2) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const isLabelled = charset?.startsWith('utf-16') === true;
  if (!bytes.includes(0) && (!isLabelled || isUtf8(bytes) || isEightBit(bytes))) return null;
  let even = 0;
  let odd = 0;
  const sample = Math.min(bytes.length, 4096);
  for (let i = 0; i < sample; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  // A label may name the wrong order: then the zero bytes of ASCII letters stand on the other side.
  if (charset === 'utf-16le') return even > 1 && even > odd * 4 ? 'be' : 'le';
  if (charset === 'utf-16be') return odd > 1 && odd > even * 4 ? 'le' : 'be';
  // Without a mark RFC 2781 says big-endian.
  if (charset === 'utf-16') return odd > even ? 'le' : 'be';
  if (even + odd < 4 || (even + odd) * 4 < sample) return orderByKana(bytes.subarray(0, sample));
  return odd > even * 4 ? 'le' : even > odd * 4 ? 'be' : null;
}

/**
 * Without a zero byte: is it Shift_JIS or EUC-JP, whatever the label says? In UTF-16 spaces, line ends and all else of ASCII have one, and what
 * has none is letters throughout.
 */
function isEightBit(bytes: Buffer): boolean {
  if (orderByKana(bytes.subarray(0, 4096)) !== null) return false;
  return [surveyShiftJis(bytes), surveyEucJp(bytes)].some(
    (survey) => isPlausible(survey) && survey.hiragana + survey.katakana > 1,
  );
}

/** Of Japanese with few letters of ASCII: by the kana that it is written with. */
function orderByKana(bytes: Buffer): ByteOrder | null {
  const isJapanese = (order: ByteOrder) => {
    const text = decodeUtf16(bytes, order);
    return (text.match(KANA)?.length ?? 0) * 8 >= text.length && !NO_LETTER.test(text);
  };
  return isJapanese('le') ? 'le' : isJapanese('be') ? 'be' : null;
}

/** The text without its byte order mark. */
export function decodeUtf16(bytes: Buffer, order: ByteOrder): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  const text = order === 'le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
