/** Digits: full-width, kanji and positional (二〇〇一) ones as ASCII. */
import { DASH, DIGIT, kindsIn } from './units.js';
import { nfkc } from './width.js';

const KANJI_DIGIT: Record<string, string> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  壱: '1',
  二: '2',
  弐: '2',
  三: '3',
  参: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const UNIT: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/**
 * NFKC with kanji numbers as ASCII digits: 二〇〇一 → 2001, 十二 → 12, 二十三 → 23. For the items that are numbers only:
 * in a name 一 and 三 are letters.
 */
export function kanjiDigitsToAscii(text: string): string {
  // 0️⃣5️⃣: a digit drawn as a key.
  const plain = nfkc(text.includes('\u20e3') ? text.replace(/(?<=[0-9])\ufe0f?\u20e3/gu, '') : text);
  if ((kindsIn(plain) & DIGIT) === 0) return plain;
  return plain.replace(/[〇○零一壱二弐三参四五六七八九十百千]+/gu, (run) => {
    if (!/[十百千]/u.test(run)) return [...run].map((c) => KANJI_DIGIT[c] ?? c).join('');
    let total = 0;
    let digit = 0;
    for (const c of run) {
      const unit = UNIT[c];
      if (unit === undefined) digit = digit * 10 + Number(KANJI_DIGIT[c]);
      else {
        total += (digit || 1) * unit;
        digit = 0;
      }
    }
    return String(total + digit);
  });
}

/** Does the text hold a digit, in whatever writing? Without one it is no number and no date. */
export function hasDigit(text: string): boolean {
  return (kindsIn(nfkc(text)) & DIGIT) !== 0;
}

/** All sorts of hyphens, dashes and minus signs as one, an ASCII hyphen. */
export function unifyHyphens(text: string): string {
  if ((kindsIn(text) & DASH) === 0) return text;
  return text.replace(/[\u2010-\u2015\u2212\u2500\u30fc\uff0d\uff70\u02d7\u2043\ufe63]/gu, '-');
}

/** The same within a number or an identifier alone: ７７３０−１１９, hana‐77. What ends a word, or stands between words, stays. */
export function unifyInnerHyphens(text: string): string {
  if ((kindsIn(text) & DASH) === 0) return text;
  return text.replace(
    /(?<=[A-Za-z0-9])[\u2010-\u2015\u2212\u2500\u30fc\uff0d\uff70\u02d7\u2043\ufe63](?=[A-Za-z0-9])/gu,
    '-',
  );
}
