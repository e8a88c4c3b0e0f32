/** Option values from the command line, checked. Each throws a UsageError that says what would be right. */
import { UsageError } from '../errors.js';

/** The name of the option, for messages: `--today`. */
type OptionName = `--${string}`;

/** One of a few words. */
export function oneOf<T extends string>(option: OptionName, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError({ code: 'not-one-of', option, value, choices });
  return found;
}

/** Words parted by commas, each one of a few; none twice. */
export function listOf<T extends string>(option: OptionName, value: string, choices: readonly T[]): T[] {
  const words = value.split(',').map((word) => word.trim());
  return [...new Set(words.map((word) => oneOf(option, word, choices)))];
}

const MOST = 1024;

/** A whole number from 1. */
export function positiveInteger(option: OptionName, value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < 1 || number > MOST)
    throw new UsageError({ code: 'not-a-count', option, value, most: MOST });
  return number;
}

/** A day of the calendar, YYYY-MM-DD, as it was given. */
export function calendarDate(option: OptionName, value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // JavaScript takes 30 February for 2 March.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError({ code: 'not-a-date', option, value });
  }
  return value;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** A count of bytes: 65536, 500K, 50M, 1G (K is 1024). */
export function byteCount(option: OptionName, value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([KMG]?)B?$/iu.exec(value) ?? [];
  const count = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (digits === '' || count < 1 || !Number.isSafeInteger(count))
    throw new UsageError({ code: 'not-a-size', option, value });
  return count;
}

/** START-END: bytes of a file, from START on and before END; an END that is left out is the file's end. */
export function byteRange(option: OptionName, value: string): { start: number; end: number } {
  const [, from = '', to = ''] = /^(\d+)-(\d*)$/u.exec(value) ?? [];
  const start = Number(from);
  const end = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (from === '' || !Number.isSafeInteger(start) || end < start || (to !== '' && !Number.isSafeInteger(end)))
    throw new UsageError({ code: 'not-a-range', option, value });
  return { start, end };
}

/** A count without an upper limit, from 1. */
export function countGiven(option: OptionName, value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new UsageError({ code: 'not-a-count', option, value, most: null });
  return Number(value);
}

const SPANS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** A span of time in milliseconds: 12h, 90d, 2w. */
export function duration(option: OptionName, value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})([hdw])$/iu.exec(value) ?? [];
  if (digits === '') throw new UsageError({ code: 'not-a-span', option, value });
  return Number(digits) * (SPANS[unit.toLowerCase()] ?? 0);
}
