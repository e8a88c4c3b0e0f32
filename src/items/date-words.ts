/** Dates in one spelling: kanji digits, romanised and squared eras, Korean units and digits drawn apart as most people write them. */
import { kanjiDigitsToAscii, unifyHyphens } from '../text/digits.js';
import { nfkc } from '../text/width.js';

const ROMANISED_ERA: Record<string, string> = { s: '昭和', h: '平成', r: '令和', t: '大正' };

/** A date as most write it, with nothing to fold but spaces: 19950824, 1995年8月24日. */
const FOLDED = /^[\d\s年月日/.-]*$/u;

/** The text with its dates in that spelling. */
export function foldDates(text: string): string {
  const plain = nfkc(text);
  return (FOLDED.test(plain) ? plain : foldedWords(plain))
    .replace(/\s+/gu, ' ')
    .replace(DRAWN_APART, (digits) => digits.replace(/(?<=\d) (?=\d)/gu, ''))
    .trim();
}

function foldedWords(plain: string): string {
  return unifyHyphens(
    kanjiDigitsToAscii(
      plain
        .replace(/元年/gu, '1年')
        .replace(/(?<=\d年)の?(?:元日|元旦)/gu, '1月1日')
        .replace(/(?<=\d年)の?(?:大晦日|大みそか)/gu, '12月31日')
        .replace(/(?<=\d)\s*년/gu, '年')
        .replace(/(?<=\d)\s*월/gu, '月')
        .replace(/(?<=月\s*\d{1,2})\s*[일号號]/gu, '日')
        .replace(/([年月])の、?(?=\s*\d)/gu, '$1')
        .replace(/(?<=\d)\s*(?:ねん|nen(?![a-z]))/giu, '年')
        .replace(/(?<=\d)\s*(?:がつ|gatsu(?![a-z]))/giu, '月')
        .replace(/(?<=\d)\s*(?:にち|nichi(?![a-z]))/giu, '日')
        .replace(
          /(?<![a-z])(?:sho+u?wa|heisei|reiwa|taisho+u?)(?=\s*\d)/giu,
          (era) => ROMANISED_ERA[era.charAt(0).toLowerCase()] ?? era,
        )
        .replace(/(?<=[和成治正SHRTshrt])\s*元(?=[年./-])/gu, '1')
        .replace(/㍻/gu, '平成')
        .replace(/㍼/gu, '昭和')
        .replace(/㋿/gu, '令和'),
    ),
  );
}

/** 1 9 8 0 0 5 2 9, 1 9 8 0 年 5 月 2 9 日: one digit a box. */
const DRAWN_APART = /^(?:[^\d]+ )?(?:\d ){3}\d(?: (?:\d|[年月日./-]))*$/u;
