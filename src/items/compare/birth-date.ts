/**
 * Birth dates. Contract section 6: a slip is one digit, two neighbouring digits transposed, or month and day swapped. Two
 * wrong digits are no slip here, though a date has six digits and more: brothers and sisters differ by as little.
 */
import type { Level } from '../../record.js';
import { isOneSlip } from '../../text/edits.js';

/** Compares two dates, YYYY-MM-DD. */
export function compareBirthDate(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  if (withMonthAndDaySwapped(mail) === registered) return 'close';
  return isOneSlip(digitsOf(mail), digitsOf(registered)) ? 'close' : 'different';
}

/** The dates in the calendar that are a slip of this one: what `compareBirthDate` calls close. */
export function slipsOfBirthDate(date: string): string[] {
  const digits = digitsOf(date);
  const found = new Set([digitsOf(withMonthAndDaySwapped(date))]);
  for (let i = 0; i < digits.length; i++) {
    const [head, digit, next, tail] = [digits.slice(0, i), digits[i], digits[i + 1] ?? '', digits.slice(i + 1)];
    for (const other of '0123456789') if (other !== digit) found.add(head + other + tail);
    if (next !== digit) found.add(head + next + digit + tail.slice(1));
  }
  found.delete(digits);
  return [...found].map((d) => `${d.slice(0, 4)}-${d.slice(4, 6)}-${d.slice(6)}`).filter(isDate);
}

function digitsOf(date: string): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is a date, YYYY-MM-DD, in the calendar? */
export function isDate(date: string): boolean {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

/** Is the one date the other one with month and day swapped? */
export function isMonthAndDaySwapped(mail: string, registered: string): boolean {
  return mail !== registered && withMonthAndDaySwapped(mail) === registered;
}

/** 1 January: what forms and clerks put where no date of birth was known. */
export function isPlaceholderDate(date: string): boolean {
  return date.endsWith('-01-01');
}

/** YYYY-DD-MM as a date, which need not be in the calendar. */
export function withMonthAndDaySwapped(date: string): string {
  return `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`;
}
