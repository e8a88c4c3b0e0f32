/** Dates of birth: another day of the same shape, and as good or as bad a date as the original. */
import type { MadeUp } from './made-up.js';

/** Digits of the flat text and what they become, by position. */
export interface Piece {
  at: number;
  length: number;
  text: string;
  /** Marks between letters are replaced too. */
  whole?: true;
}

const ERA = '大正|昭和|平成|令和|(?<![a-z])[tshr](?=\\.?\\s*\\d)';

const PATTERNS: readonly RegExp[] = [
  // 1987(S62).2.18, S62(1987).2.18
  new RegExp(
    `(?<!\\d)(?<year>\\d{4})(?<a>\\s*年?\\s*[(（[]\\s*(?:${ERA})\\.?\\s*(?:\\d{1,2}|元)\\s*年?\\s*[)）\\]]\\s*[年/.ー-]?\\s*)(?<month>\\d{1,2})(?<b>\\s*[月/.ー-]\\s*)(?<day>\\d{1,2})(?!\\d)`,
    'giu',
  ),
  new RegExp(
    `(?=[\\d元])(?<=(?:${ERA})\\.?\\s{0,4})(?<year>\\d{1,2}|元)(?<a>\\s*年?\\s*[(（[]\\s*(?:西暦\\s*)?\\d{4}\\s*年?\\s*[)）\\]]\\s*[年/.ー-]?\\s*)(?<month>\\d{1,2})(?<b>\\s*[月/.ー-]\\s*)(?<day>\\d{1,2})(?!\\d)`,
    'giu',
  ),
  // 5/4/88
  /(?<!\d)(?<month>\d{1,2})(?<a>\s*[/.-]\s*)(?<day>\d{1,2})(?<b>\s*[/.-]\s*)(?<year>3[2-9]|[4-9]\d)(?!\d)/gu,
  // 1998年4月5日, 1998/4/5, 平成10年4月5日, 98.4.5
  /(?<![\d])(?<year>\d{4}|\d{1,2})(?<a>\s*[年/.\-ー]\s*)(?<month>\d{1,2})(?<b>\s*[月/.\-ー]\s*)(?<day>\d{1,2})(?!\d)/gu,
  // 1998 04 05, a cell each
  /(?<![\d])(?<year>(?:19|20)\d\d)(?<a>\s+)(?<month>\d{1,2})(?<b>\s+)(?<day>\d{1,2})(?!\d)/gu,
  // 5/4/1998
  /(?<!\d)(?<month>\d{1,2})(?<a>\s*[/.-]\s*)(?<day>\d{1,2})(?<b>\s*[/.-]\s*)(?<year>\d{4})(?!\d)/gu,
  // 1998 0405, 1998-0405, 199804 05
  /(?<![\d-])(?<year>(?:19|20)\d\d)(?<a>[\s/.-]{1,2})(?<month>0[1-9]|1[0-2])(?<b>)(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  /(?<![\d-])(?<year>(?:19|20)\d\d)(?<a>)(?<month>0[1-9]|1[0-2])(?<b>[\s/.-]{1,2})(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  // 19980405
  /(?<![\d-])(?<year>(?:19|20)\d\d)(?<a>)(?<month>\d\d)(?<b>)(?<day>\d\d)(?!\d)/gu,
  // 4月5日
  /(?<!\d)(?<year>)(?<a>)(?<month>\d{1,2})(?<b>\s*月\s*)(?<day>\d{1,2})(?=\s*日)/gu,
  // 5th of April, April 5
  /(?<!\d)(?<year>)(?<a>)(?<month>)(?<b>)(?<day>\d{1,2})(?=(?:st|nd|rd|th)?\.?,?\s{1,3}(?:of\s{1,3})?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gu,
  /(?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3})(?<year>)(?<a>)(?<month>)(?<b>)(?<day>\d{1,2})(?!\d)/gu,
  // 1998
  /(?<![\d.-])(?<year>19[2-9]\d|20[01]\d)(?<a>)(?<month>)(?<b>)(?<day>)(?![\d-])/gu,
];

/** 1 9 9 0 0 8 2 5: digits drawn apart. */
const DRAWN_APART = /(?<!\d ?)\d(?: \d){7}(?! ?\d)/gu;

/** The pieces of all dates in a text whose letters are folded. Days of mail (2019 and later) tell nothing and stay. */
export function datePieces(flat: string, made: MadeUp): Piece[] {
  const apart = [...flat.matchAll(DRAWN_APART)].flatMap(({ 0: digits, index }) =>
    closedDatePieces(digits.replaceAll(' ', ''), made).map(({ text }) => ({
      at: index,
      length: digits.length,
      text: [...text].join(' '),
    })),
  );
  return [...apart, ...closedDatePieces(flat, made)];
}

/** First years of the eras, by name and by letter. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  T: 1912,
  S: 1926,
  H: 1989,
  R: 2019,
};
const ERA_YEAR = new RegExp(`(${ERA})\\.?\\s*(\\d{1,2}|元)`, 'giu');
/** What may stand between a year and its era: 1987年2月18日生まれ／昭和62年. */
const NEAR = 24;

const ERA_BEHIND = /^\s*年?\s*[(（]\s*(?:大正|昭和|平成|令和)/u;
const ERA_BEFORE = /(?:大正|昭和|平成|令和)[^()（）]{1,12}[(（]\s*(?:西暦\s*)?$/u;

/** 1987年（昭和62年）, S62.2.18[1987年], 19870218／昭和62年: one year, told twice. */
function isBesideEra(flat: string, year: string, at: number, length: number): boolean {
  if (year.length !== 4) return false;
  const before = flat.slice(Math.max(0, at - NEAR), at).replace(/^.*\n/su, '');
  const behind = flat.slice(at + length, at + length + NEAR).replace(/\n.*$/su, '');
  const near = `${before}${flat.slice(at, at + length)}${behind}`;
  return (
    ERA_BEHIND.test(behind) ||
    ERA_BEFORE.test(before) ||
    [...near.matchAll(ERA_YEAR)].some(
      ([, era = '', count]) =>
        (FIRST_YEARS[era.toUpperCase()] ?? 0) + (count === '元' ? 1 : Number(count)) - 1 === Number(year),
    )
  );
}

function closedDatePieces(flat: string, made: MadeUp): Piece[] {
  const pieces: Piece[] = [];
  const taken = new Set<number>();
  for (const pattern of PATTERNS) {
    for (const match of flat.matchAll(pattern)) {
      const { year = '', month = '', day = '', a = '', b = '' } = match.groups ?? {};
      if (taken.has(match.index)) continue;
      const ofMail = /^(?:2019|20[2-9]\d)$/u.test(year);
      // Digits that merely begin like a year.
      if (ofMail && (Number(month) > 12 || Number(day) > 31 || month === '00' || day === '00')) continue;
      for (let i = 0; i < match[0].length; i++) taken.add(match.index + i);
      if (ofMail) {
        pieces.push({ at: match.index, length: match[0].length, text: match[0] });
        continue;
      }
      if (match[0].startsWith(year)) {
        const other = anotherDay(year, month, day, made);
        // The year of the era stays, and this one with it.
        if (isBesideEra(flat, year, match.index, match[0].length)) other.year = year;
        pieces.push({
          at: match.index,
          length: match[0].length,
          text: [other.year, a, other.month, b, other.day].join(''),
        });
        continue;
      }
      // 25/12/1998: the day comes first.
      const swapped = Number(month) > 12;
      // 4/5/1998 can be read both ways round, and stays so.
      const mostDays = swapped || Number(day) > 12 ? 28 : 12;
      const other = swapped
        ? anotherDay(year, day, month, made, mostDays)
        : anotherDay(year, month, day, made, mostDays);
      const order = swapped ? [other.day, a, other.month, b, other.year] : [other.month, a, other.day, b, other.year];
      pieces.push({ at: match.index, length: match[0].length, text: order.join('') });
    }
  }
  return pieces;
}

function anotherDay(
  year: string,
  month: string,
  day: string,
  made: MadeUp,
  mostDays = 28,
): { year: string; month: string; day: string } {
  const m = Number(month);
  const d = Number(day);
  const y = Number(year);
  // A year of two digits or of an era may be a leap year.
  const last = new Date(Date.UTC(year.length === 4 ? y : 2000, month === '' ? 1 : m, 0)).getUTCDate();
  const valid = (month === '' || (m >= 1 && m <= 12)) && d >= 1 && d <= last;
  return {
    year: anotherYear(year, y, made),
    month: valid && month !== '' ? within(month, m, 12, made, 'month') : month,
    day: valid ? within(day, d, mostDays, made, 'day') : day,
  };
}

function anotherYear(text: string, year: number, made: MadeUp): string {
  if (text.length !== 4 || year > 2018 || year < 1920) return text;
  // Odd years have no 29 February; 30 years to choose from.
  const from = year < 2000 ? 1961 : 2001;
  const years = Array.from({ length: year < 2000 ? 19 : 8 }, (_, i) => from + 2 * i).filter((one) => one !== year);
  return String(years[made.pick(`year ${year}`, years.length)] ?? year);
}

const KANJI = '〇一二三四五六七八九';

/** 昭和二十三年十月七日, 一九五八年: years and days; months stay. */
export function kanjiDatePieces(flat: string, made: MadeUp): Piece[] {
  return [...flat.matchAll(/([〇零一二三四五六七八九十元]{1,4})(?=[年月日])/gu)].map((match) => {
    const [run] = match;
    if (flat[match.index + run.length] === '月') return { at: match.index, length: run.length, text: run };
    const digits = [...run].map((c) => KANJI.indexOf(c === '零' ? '〇' : c));
    const text =
      digits.length === 4 && !digits.includes(-1)
        ? [...anotherYear(digits.join(''), Number(digits.join('')), made)].map((d) => KANJI[Number(d)]).join('')
        : run.replace(/(?<!三十)[一二三四五六七八九]$/u, (c) => KANJI[1 + made.pick(`kanji ${c}`, 8)] ?? c);
    return { at: match.index, length: run.length, text };
  });
}

/** Another number with as many digits: 1 to 9, or 10 to `most`. */
function within(text: string, value: number, most: number, made: MadeUp, what: string): string {
  const from = value < 10 ? 1 : 10;
  const to = value < 10 ? 9 : most;
  const others = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((one) => one !== value);
  return String(others[made.pick(`${what} ${value}`, others.length)] ?? value).padStart(text.length, '0');
}
