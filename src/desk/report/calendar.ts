/** Days of the machine's own zone, and weeks as ISO 8601 has them: a week begins on Monday. */
import type { Arrivals, Period } from '../../figures.js';
import type { Span } from '../../store/desk/index.js';
import { startOfDay } from '../../text/local-time.js';

const DAY = 86_400_000;

/** From the first moment of the first day here to the last one of the last day, in ISO 8601 and UTC, which is compared as text. */
export function spanOf({ from, to }: Period): Span {
  return {
    since: from === null ? '' : moment(startOfDay(from)),
    before: to === null ? '~' : moment(startOfDay(to, 1)),
  };
}

/** As a text that sorts by time: beyond the years of four digits ISO 8601 puts a sign. */
function moment(time: Date): string {
  const text = time.toISOString();
  return text.startsWith('+') ? '~' : text.startsWith('-') ? '' : text;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  // 1 January 1970 was a Thursday.
  const weekday = (((time / DAY + 3) % 7) + 7) % 7;
  return new Date(time - weekday * DAY).toISOString().slice(0, 10);
}

/** Counts by date, the earliest first. */
export class ByDate {
  readonly #counts = new Map<string, Arrivals>();

  add(date: string, { cases = 0, mails = 0 }: { cases?: number; mails?: number }): void {
    const known = this.#counts.get(date) ?? { date, cases: 0, mails: 0 };
    known.cases += cases;
    known.mails += mails;
    this.#counts.set(date, known);
  }

  list(): Arrivals[] {
    return [...this.#counts.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  }
}

export function byWeek(days: readonly Arrivals[]): Arrivals[] {
  const weeks = new ByDate();
  for (const { date, cases, mails } of days) weeks.add(mondayOf(date), { cases, mails });
  return weeks.list();
}
