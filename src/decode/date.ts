/** The Date field: RFC 5322 section 3.3, its obsolete forms, and what mailers write instead. */
import { decodeHeaderText } from './encoded-words.js';
import { withoutComments } from './parameters.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const JAPAN = 9;
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
  jst: JAPAN,
  kst: 9,
};
/** What stands for a zone and is no short name: Java's, and Windows' in both languages. */
const TOKYO = /^"?(?:asia\/tokyo|tokyo|japan|東京|日本)/i;
/** Of these an offset behind them counts: GMT+0900. What follows JST is its own once more, with either sign: JST-9. */
const UNIVERSAL = new Set(['ut', 'utc', 'gmt']);
const ZONE = /^"?\s*(?:([a-z]{1,5})(?![a-z/_]))?"?\s*(?:([+-]) ?(\d{1,2}):?(\d{2})?(?!\d))?/i;

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?:\s*(?<half>[ap])\.?m\b\.?)?`;
const FORMS: readonly RegExp[] = [
  `^(?:[^\\d\\s,]+[,.]?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>[a-z]{3,9}|\\d{1,2}月)[\\s-]+(?<year>\\d{2,4}),?\\s+${CLOCK}`,
  // ISO 8601; no other form begins with four digits.
  `^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})[t\\s]+${CLOCK}`,
  // Thu Oct 29 10:00:00 2026, as asctime() has it
  `^[a-z]+,?\\s+(?<month>[a-z]{3,9})\\s+(?<day>\\d{1,2})\\s+${CLOCK}\\s+(?:(?<zone>[a-z]{3,4})\\s+)?(?<year>\\d{4})`,
  // Thu Oct 29 2026 10:00:00 GMT+0900, as JavaScript has it
  `^[a-z]+,?\\s+(?<month>[a-z]{3,9})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4}),?\\s+${CLOCK}`,
].map((form) => new RegExp(form, 'i'));
/** 2026年10月29日(木) 10時00分 */
const JAPANESE_DAY = /(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日 ?(?:[月火水木金土日](?:曜日?)?(?= |$))?/;
const JAPANESE_CLOCK = /(\d{1,2})時 ?(\d{2})分 ?(?:(\d{2})秒)?/;

/**
 * ISO 8601 in UTC with milliseconds, or null where the value is no date, or its zone cannot be read: a time that is hours off would pass for
 * the right one. No zone, and one of an unknown name, count as UTC (RFC 5322 section 4.3); a date in Japanese without one is of Japan.
 * @param hint the charset to try for raw bytes
 */
export function parseDate(value: string, hint: string | null = null): string | null {
  const isAscii = /^[\x20-\x7e]*$/.test(value) && !value.includes('=?');
  const decoded = isAscii ? value : decodeHeaderText(value, hint).text.normalize('NFKC');
  const plain = withoutComments(decoded).replace(/\s+/g, ' ').trim();
  const isJapanese = !isAscii && JAPANESE_DAY.test(plain);
  const text = isJapanese
    ? plain
        .replace(JAPANESE_DAY, '$1-$2-$3 ')
        .replace(JAPANESE_CLOCK, (_, h: string, m: string, s?: string) => `${h}:${m}:${s ?? '00'} `)
        .replace(/\s+/g, ' ')
    : plain;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const parts = match.groups ?? {};
    const zone = text.slice(match[0].length).trim() || (parts.zone ?? '');
    return instant(parts, zone === '' && isJapanese ? JAPAN : offsetOf(zone), zone !== '');
  }
  return null;
}

/** Hours from UTC; null where what stands there cannot be read. */
function offsetOf(zone: string): number | null {
  if (zone === '') return 0;
  if (TOKYO.test(zone)) return JAPAN;
  const match = ZONE.exec(zone);
  const [whole = '', written, sign, digits, minutes = '0'] = match ?? [];
  if (whole === '' || (written === undefined && digits === undefined)) return null;
  const name = written?.toLowerCase() ?? 'utc';
  // GMT+: an offset that is none. Behind a zone that is read stand comments without their brackets.
  if (digits === undefined) return /^[+-]?\d|^[+-]/.test(zone.slice(whole.length)) ? null : (ZONES[name] ?? 0);
  const hours = (Number(digits) + Number(minutes) / 60) * (sign === '-' ? -1 : 1);
  return name in ZONES && !UNIVERSAL.has(name) && name !== 'z' ? (ZONES[name] ?? 0) : hours;
}

function month(name: string): number {
  if (/^\d/.test(name)) return Number.parseInt(name, 10);
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits: 00–49 are this century's; three digits count from 1900 (RFC 5322 section 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

function instant(parts: Record<string, string | undefined>, zone: number | null, isZoned: boolean): string | null {
  const { year: yearText = '', month: monthName = '', day: dayText, second: seconds, half } = parts;
  const year = fullYear(yearText);
  const monthNumber = month(monthName);
  const day = Number(dayText);
  const minute = Number(parts.minute);
  const second = Number(seconds ?? 0);
  const hour = onDial(Number(parts.hour), half?.toLowerCase());
  // A program that writes a 12-hour clock and no zone means its own.
  if (zone === null || hour === null || (half !== undefined && !isZoned)) return null;
  if (year < 1900 || hour > 23 || minute > 59 || second > 60 || Math.abs(zone) > 14) return null;
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysIn(year, monthNumber)) return null;
  return new Date(Date.UTC(year, monthNumber - 1, day, hour, minute - zone * 60, second)).toISOString();
}

/** 12 AM is midnight; 13:00 PM is what it says; 13:00 AM is nothing. */
function onDial(hour: number, half: string | undefined): number | null {
  if (half === undefined || hour > 12) return half === 'a' ? null : hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function daysIn(year: number, monthNumber: number): number {
  return monthNumber === 2
    ? 28 + (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0)
    : monthNumber % 2 === (monthNumber > 7 ? 1 : 0)
      ? 30
      : 31;
}
