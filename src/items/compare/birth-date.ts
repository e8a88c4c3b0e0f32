/**
 * Birth dates. Contract section 6: a slip is one digit, two neighbouring digits transposed, or month and day swapped. Two
 * wrong digits are no slip here, though a date has six digits and more: brothers and sisters differ by as little.
 */
import type { Level } from '../../record.js';
import { editDistance } from '../../text/edits.js';

/** Compares two dates, YYYY-MM-DD. */
export function compareBirthDate(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  if (withMonthAndDaySwapped(mail) === registered) return 'close';
  return editDistance(mail.replace(/-/gu, ''), registered.replace(/-/gu, ''), 1) <= 1 ? 'close' : 'different';
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
  const [year, month, day] = date.split('-');
  return `${year}-${day}-${month}`;
}
