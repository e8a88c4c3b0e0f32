/** Days of the calendar for the years, eras and orders in which people write them. */
import type { Reason } from '../record.js';

/** The days (YYYY-MM-DD) that a date can mean, or why it means none. */
export type Parsed = { dates: string[] } | { reason: Reason };

/** First year of each era, and the last year that it had. Contract: era years count by the year alone. */
const ERAS: Record<string, { first: number; last: number }> = {
  明治: { first: 1868, last: 45 },
  大正: { first: 1912, last: 15 },
  昭和: { first: 1926, last: 64 },
  平成: { first: 1989, last: 31 },
  令和: { first: 2019, last: 99 },
};
const ERA_OF: Record<string, string> = {
  明: '明治',
  大: '大正',
  昭: '昭和',
  平: '平成',
  令: '令和',
  m: '明治',
  t: '大正',
  s: '昭和',
  h: '平成',
  r: '令和',
  '㍼': '昭和',
  '㍻': '平成',
};

function calendarDate(y: number, m: number, d: number): string | null {
  if (y < 1000 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return d <= daysOf(y, m) ? iso : null;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function western(y: string | undefined, m: string | undefined, d: string | undefined): Parsed {
  const date = calendarDate(Number(y), Number(m), Number(d));
  return date === null ? { reason: 'not-in-the-calendar' } : { dates: [date] };
}

export function eraDate(g: Record<string, string>): Parsed {
  const short = (g.era ?? '').toLowerCase();
  const era = ERAS[ERA_OF[short] ?? short];
  const year = Number(g.y);
  if (!era || year < 1 || year > era.last) return { reason: 'not-in-the-calendar' };
  return western(String(era.first + year - 1), g.m, g.d);
}

/** 03/04/2001: day and month, or month and day. Two valid, different dates are both said. */
export function bothWays(a: string | undefined, b: string | undefined, y: string | undefined): Parsed {
  const dates = [calendarDate(Number(y), Number(a), Number(b)), calendarDate(Number(y), Number(b), Number(a))].filter(
    (d) => d !== null,
  );
  return dates.length === 0 ? { reason: 'not-in-the-calendar' } : { dates: [...new Set(dates)] };
}

/** 98/4/5, 98年4月5日: the year comes first. */
export function twoDigitYear(
  yy: string | undefined,
  m: string | undefined,
  d: string | undefined,
  today: string,
): Parsed {
  return inTwoDigitYear(Number(yy), [[Number(m), Number(d)]], today);
}

/** 3/4/98: what begins with no year ends in one, and its day and month are read both ways round. */
export function twoDigitYearLast(
  a: string | undefined,
  b: string | undefined,
  yy: string | undefined,
  today: string,
): Parsed {
  const ways: [number, number][] = [
    [Number(a), Number(b)],
    [Number(b), Number(a)],
  ];
  return inTwoDigitYear(Number(yy), ways, today);
}

// 19yy, 20yy and the years yy of 昭和, 平成, 令和 where there was one; those that give an age of 3 to 110 stay.
function inTwoDigitYear(yy: number, days: readonly (readonly [month: number, day: number])[], today: string): Parsed {
  const years = [1900 + yy, 2000 + yy];
  for (const name of ['昭和', '平成', '令和']) {
    const era = ERAS[name];
    if (era && yy >= 1 && yy <= era.last) years.push(era.first + yy - 1);
  }
  const dates = new Set<string>();
  let isInCalendar = false;
  for (const year of years)
    for (const [month, day] of days) {
      const date = calendarDate(year, month, day);
      if (date === null) continue;
      isInCalendar = true;
      const age = ageOn(date, today);
      if (age >= 3 && age <= 110) dates.add(date);
    }
  if (!isInCalendar) return { reason: 'not-in-the-calendar' };
  return dates.size === 1 ? { dates: [...dates] } : { reason: 'ambiguous' };
}

function ageOn(date: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0);
}
