/** Option values from the command line, checked. Each throws a UsageError that says what would be right. */
import { UsageError } from '../errors.js';

/** The name of the option, for messages: `--today`. */
type OptionName = `--${string}`;

/** One of a few words. */
export function oneOf<T extends string>(option: OptionName, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrong(option, value, `one of ${choices.join(', ')}`);
  return found;
}

/** Words parted by commas, each one of a few; none twice. */
export function listOf<T extends string>(option: OptionName, value: string, choices: readonly T[]): T[] {
  const words = value.split(',').map((word) => word.trim());
  return [...new Set(words.map((word) => oneOf(option, word, choices)))];
}

/** A whole number from 1. */
export function positiveInteger(option: OptionName, value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < 1 || number > 1024) throw wrong(option, value, 'a whole number from 1 to 1024');
  return number;
}

/** A day of the calendar, YYYY-MM-DD, as it was given. */
export function calendarDate(option: OptionName, value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // JavaScript takes 30 February for 2 March.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw wrong(option, value, 'a date of the calendar as YYYY-MM-DD');
  }
  return value;
}

/** The day where the user is, YYYY-MM-DD. */
export function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** A count of bytes: 65536, 500K, 50M, 1G (K is 1024). */
export function byteCount(option: OptionName, value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([KMG]?)B?$/iu.exec(value) ?? [];
  const count = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (digits === '' || count < 1 || !Number.isSafeInteger(count))
    throw wrong(option, value, 'a size such as 65536, 500K or 50M');
  return count;
}

/** START-END: bytes of a file, from START on and before END; an END that is left out is the file's end. */
export function byteRange(option: OptionName, value: string): { start: number; end: number } {
  const [, from = '', to = ''] = /^(\d+)-(\d*)$/u.exec(value) ?? [];
  const start = Number(from);
  const end = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (from === '' || !Number.isSafeInteger(start) || end < start || (to !== '' && !Number.isSafeInteger(end)))
    throw wrong(option, value, 'a range of bytes such as 0-1000000 or 1000000-');
  return { start, end };
}

/** A count without an upper limit, from 1. */
export function countGiven(option: OptionName, value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw wrong(option, value, 'a whole number from 1');
  return Number(value);
}

const SPANS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** A span of time in milliseconds: 12h, 90d, 2w. */
export function duration(option: OptionName, value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})([hdw])$/iu.exec(value) ?? [];
  if (digits === '') throw wrong(option, value, 'a span of time such as 12h, 90d or 2w');
  return Number(digits) * (SPANS[unit.toLowerCase()] ?? 0);
}

function wrong(option: OptionName, value: string, right: string): UsageError {
  return new UsageError(`${option} ${JSON.stringify(value)} is not ${right}`);
}
