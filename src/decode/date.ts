/** The Date field: RFC 5322 section 3.3, its obsolete forms, and what mailers write instead. */
import { withoutComments } from './parameters.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from UTC; RFC 5322 section 4.3, and the two zones that Japanese mail names. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  kst: 9,
};
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`;
const ZONE = String.raw`\s*(?:([+-]\d{2}):?(\d{2})|([a-z]{1,5}))?`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:[^\d\s,]+[,.]?\s*)?(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{2,4}),?\s+${CLOCK}${ZONE}`,
  'i',
);
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[t\s]+${CLOCK}${ZONE}`, 'i');
/** `Thu Oct 29 10:00:00 2026`, as asctime() has it. */
const ASCTIME = new RegExp(
  String.raw`^[a-z]+,?\s+([a-z]{3,9})\s+(\d{1,2})\s+${CLOCK}\s+(?:[a-z]{3,4}\s+)?(\d{4})${ZONE}`,
  'i',
);

/** ISO 8601 in UTC with milliseconds, or null where the value is no date. An unknown zone counts as UTC (RFC 5322 section 4.3). */
export function parseDate(value: string): string | null {
  const text = withoutComments(value).replace(/\s+/g, ' ').trim();
  // An ISO date begins with four digits, which the day of no other does.
  const plain = DAY_FIRST.exec(text);
  if (plain) return instant(fullYear(plain[3] ?? ''), month(plain[2] ?? ''), plain[1], plain, 4, 7);
  const iso = ISO.exec(text);
  if (iso) return instant(Number(iso[1]), Number(iso[2]), iso[3], iso, 4, 7);
  const c = ASCTIME.exec(text);
  return c && instant(Number(c[6]), month(c[1] ?? ''), c[2], c, 3, 7);
}

function month(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits: 00–49 are this century's; three digits count from 1900 (RFC 5322 section 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** `clock` and `zone`: which groups of the match are the hour, and the zone's hours. */
function instant(
  year: number,
  monthNumber: number,
  dayText: string | undefined,
  match: RegExpExecArray,
  clock: number,
  zone: number,
): string | null {
  const day = Number(dayText);
  const hour = Number(match[clock]);
  const minute = Number(match[clock + 1]);
  const second = Number(match[clock + 2] ?? 0);
  const hours = match[zone];
  const minutes = match[zone + 1];
  const name = match[zone + 2];
  const offset =
    hours === undefined
      ? (ZONES[name?.toLowerCase() ?? ''] ?? 0) * 60
      : Number(hours) * 60 + Number(minutes) * (hours.startsWith('-') ? -1 : 1);
  if (name && /^[ap]m$/i.test(name)) return null;
  if (year < 1900 || hour > 23 || minute > 59 || second > 60 || Math.abs(offset) > 14 * 60) return null;
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysIn(year, monthNumber)) return null;
  return new Date(Date.UTC(year, monthNumber - 1, day, hour, minute - offset, second)).toISOString();
}

function daysIn(year: number, monthNumber: number): number {
  return monthNumber === 2
    ? 28 + (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0)
    : monthNumber % 2 === (monthNumber > 7 ? 1 : 0)
      ? 30
      : 31;
}
