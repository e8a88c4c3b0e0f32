/**
 * Kana spelling: what one reading is written as (contract section 6: ユウコ/ユーコ シヨウ/ショウ, ヅ/ズ ヂ/ジ). ユウコ and ユコ
 * are two readings, and so are サトウ and サトオ, though both may be written サトー.
 */
import { toKatakana } from './kana.js';

const PLAIN_KANA: Record<string, string> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
  ヂ: 'ジ',
  ヅ: 'ズ',
  ヲ: 'オ',
};

/** Full-width katakana, small kana large, ヅ and ヂ as ズ and ジ, ヲ as オ, dashes as ー. Of the text's own length in NFKC. */
export function foldKana(text: string): string {
  return toKatakana(text)
    .replace(/[-‐‑‒–—―−~〜]/gu, 'ー')
    .replace(/[ァィゥェォッャュョヮヵヶヂヅヲ]/gu, (c) => PLAIN_KANA[c] ?? c);
}

/** The letters of each row, and those by which its long vowel is written. */
const ROWS: readonly (readonly [letters: string, long: string])[] = [
  ['アカサタナハマヤラワガザダバパ', 'ア'],
  ['イキシチニヒミリギジビピ', 'イ'],
  ['ウクスツヌフムユルグズブプヴ', 'ウ'],
  ['エケセテネヘメレゲゼデベペ', 'イエ'],
  ['オコソトノホモヨロゴゾドボポ', 'ウオ'],
];
/** For each unit, a bit for each vowel that is long behind it; and for the vowels themselves, their own bit. */
const LONG_BEHIND = new Uint8Array(0x10000);
const OWN_BIT = new Uint8Array(0x10000);
[...'アイウエオ'].forEach((vowel, i) => {
  OWN_BIT[vowel.charCodeAt(0)] = 1 << i;
});
for (const [letters, long] of ROWS)
  for (const letter of letters) for (const vowel of long) setLong(letter.charCodeAt(0), vowel.charCodeAt(0));

function setLong(letter: number, vowel: number): void {
  LONG_BEHIND[letter] = (LONG_BEHIND[letter] ?? 0) | (OWN_BIT[vowel] ?? 0);
}

const MARK = 0x30fc;

/** Folded kana with every long vowel as ー. As long as before. */
export function withLongVowels(folded: string): string {
  let out = '';
  let from = 0;
  let long = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === MARK) continue;
    if (((OWN_BIT[unit] ?? 0) & long) === 0) long = LONG_BEHIND[unit] ?? 0;
    else {
      out += `${folded.slice(from, i)}ー`;
      from = i + 1;
    }
  }
  return from === 0 ? folded : out + folded.slice(from);
}

/** Do two folded texts spell one reading? They differ only in that the one has ー where the other writes the vowel. */
export function isSameReading(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || !/ー/u.test(a + b) || withLongVowels(a) !== withLongVowels(b)) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i] !== 'ー' && b[i] !== 'ー') return false;
  return true;
}

const VOICED = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ';
const UNVOICED = 'カキクケコサシスセソタチツテトハヒフヘホハヒフヘホウ';

/** Folded kana without voicing marks and long vowels: ナカシマ and ナカジマ are one, and so are ユウコ and ユコ. */
export function skeletonOfKana(folded: string): string {
  return withLongVowels(folded)
    .replace(/[ガ-ヴ]/gu, (c) => UNVOICED[VOICED.indexOf(c)] ?? c)
    .replace(/ー/gu, '');
}
