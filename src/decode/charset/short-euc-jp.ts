/** EUC-JP that is too short for a survey, as the names of senders are: what of it is taken for another charset, and cannot be that. */
import { surveyEucJp } from './survey.js';

const SS2 = 0x8e;
/** The last row of kanji that are in use, level 1. */
const LAST_USUAL = 0xcf;
const LEAST = 4;

/**
 * Half-width kana, 8E before each, with nothing beside them but kana and usual kanji. In Shift_JIS they are kanji of which all begin with one byte
 * (ﾅｶﾉ ﾕｲ: 芝叱舎 遮軸); a name of three may be such a one, 芝 実紗.
 */
export function isHalfKanaOfEucJp(bytes: Uint8Array): boolean {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const second = bytes[++i] ?? 0;
    if (second < 0xa1 || second > 0xfe) return false;
    if (byte !== SS2) {
      if (byte < 0xa1 || byte > LAST_USUAL) return false;
    } else if (second > 0xdf) return false;
    else count++;
  }
  return count >= LEAST;
}

/** Phonetic letters, accents alone: no name has them and no ASCII letter. */
const UNWRITTEN = /[\u0250-\u0258\u025a-\u02ba\u02bd-\u036f]/u;
const WORDS = /[^\s"'<>(),;:]*[^\x00-\x7f][^\s"'<>(),;:]*/gu;

/** Two kanji that are well-formed in UTF-8: 谷淵 is `ëʥ` there, 望 is `˾`. `text`: the bytes read as UTF-8. */
export function isKanjiOfEucJp(text: string, bytes: Uint8Array): boolean {
  if (!UNWRITTEN.test(text)) return false;
  if ((text.match(WORDS) ?? []).some((word) => /[A-Za-z]/.test(word))) return false;
  const { errors, kanji, rareKanji, bytes: count } = surveyEucJp(bytes);
  return errors === 0 && rareKanji === 0 && kanji > 0 && kanji * 2 === count;
}
