/** How Japanese bytes look when read as Shift_JIS or as EUC-JP, told from the bytes alone. */
export interface Survey {
  /** Bytes that begin no character of this charset. */
  errors: number;
  /** The higher the likelier; see the weights. Comparable between charsets for the same bytes. */
  score: number;
  /** Bytes outside ASCII, or belonging to such a character. */
  bytes: number;
  hiragana: number;
  katakana: number;
  kanji: number;
  /** Kanji of JIS level 2, which make up some 1 in 50 of written Japanese. */
  rareKanji: number;
  /** No-break spaces of Shift_JIS (A0), which count as errors. */
  blanks: number;
}

// Kana are what Japanese has most of and no other reading of the same bytes gives; half-width kana are what EUC-JP
// looks like when it is read as Shift_JIS.
const HIRAGANA = 3;
const KATAKANA = 2;
const COMMON_KANJI = 2;
const PUNCTUATION = 1.5;
const LETTER = 1;
const EXTENSION = 1;
const HALF_KANA = 0.4;
const HALF_PUNCTUATION = -0.5;
const FOREIGN = -0.5;
const ERROR = -6;

function weigh(survey: Survey, row: number): void {
  if (row === 4) {
    survey.hiragana++;
    survey.score += HIRAGANA;
  } else if (row === 5) {
    survey.katakana++;
    survey.score += KATAKANA;
  } else if (row <= 2) survey.score += PUNCTUATION;
  else if (row === 3) survey.score += LETTER;
  else if (row >= 16 && row <= 47) {
    survey.kanji++;
    survey.score += COMMON_KANJI;
  } else if (row >= 48 && row <= 84) {
    survey.kanji++;
    survey.rareKanji++;
  } else if (row === 13 || (row >= 89 && row <= 92) || row >= 115) survey.score += EXTENSION;
  else if (row >= 6 && row <= 8) survey.score += FOREIGN;
  else if (row < 95) {
    // rows that no charset of ours fills
    survey.errors++;
    survey.score += ERROR;
  }
}

function wrong(survey: Survey): void {
  survey.errors++;
  survey.bytes++;
  survey.score += ERROR;
}

function half(survey: Survey, byte: number): void {
  survey.bytes++;
  survey.score += byte <= 0xa5 ? HALF_PUNCTUATION : HALF_KANA;
}

const blank = (): Survey => ({
  errors: 0,
  score: 0,
  bytes: 0,
  hiragana: 0,
  katakana: 0,
  kanji: 0,
  rareKanji: 0,
  blanks: 0,
});

/** The bytes read as Shift_JIS; rows 95 to 114 are the user-defined area (carrier emoji), neither likely nor wrong. */
export function surveyShiftJis(bytes: Uint8Array): Survey {
  const survey = blank();
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (byte >= 0xa1 && byte <= 0xdf) half(survey, byte);
    else if (byte === 0x80 || byte === 0xa0 || byte > 0xfc) {
      wrong(survey);
      if (byte === 0xa0) survey.blanks++;
    } else {
      const trail = bytes[i + 1] ?? 0;
      if (trail < 0x40 || trail === 0x7f || trail > 0xfc || (byte === 0xfc && trail > 0x4b)) {
        wrong(survey);
        continue;
      }
      i++;
      survey.bytes += 2;
      weigh(survey, (byte - (byte < 0xa0 ? 0x81 : 0xc1)) * 2 + (trail >= 0x9f ? 2 : 1));
    }
  }
  return survey;
}

/** The bytes read as EUC-JP. */
export function surveyEucJp(bytes: Uint8Array): Survey {
  const survey = blank();
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const second = bytes[i + 1] ?? 0;
    if (byte === 0x8e && second >= 0xa1 && second <= 0xdf) {
      i++;
      survey.bytes++;
      half(survey, second);
    } else if (byte === 0x8f && second >= 0xa1 && (bytes[i + 2] ?? 0) >= 0xa1) {
      i += 2;
      survey.bytes += 3;
    } else if (byte >= 0xa1 && byte <= 0xfe && second >= 0xa1 && second <= 0xfe) {
      i++;
      survey.bytes += 2;
      weigh(survey, byte - 0xa0);
    } else wrong(survey);
  }
  return survey;
}

/** Does it look Japanese enough to believe it? */
export function isPlausible(survey: Survey): boolean {
  return survey.errors * 50 <= survey.bytes && survey.score >= survey.bytes * 0.35;
}

/** Japanese is written in hiragana for a third and more; of letters of another script few look so. */
export function isClearlyJapanese(survey: Survey): boolean {
  return isPlausible(survey) && survey.hiragana * 10 >= survey.bytes;
}

/** So many kana no other script makes by chance. */
const TELLING_KANA = 6;

/**
 * The same of a form, whose labels are more of katakana and kanji than of hiragana. Russian, Greek, Hebrew, Arabic and Thai read as Japanese
 * have hardly any kana, and faults in every tenth letter.
 */
export function isJapaneseForm(survey: Survey): boolean {
  const kana = survey.hiragana + survey.katakana;
  return isPlausible(survey) && survey.hiragana > 1 && kana >= TELLING_KANA && kana * 10 >= survey.bytes;
}
