/** Days on an axis: every day, or every week or month where the days are too many. */
import type { Arrivals } from '../../figures.js';

export interface Timeline {
  unit: 'day' | 'week' | 'month';
  columns: Arrivals[];
  /** Earlier cases, whose columns had no room. */
  left: number;
}

const DAY = 86_400_000;

/** A few old cases do not make days months: so great a share of the cases is enough to be shown. */
const MOST_CASES = 0.95;

/**
 * At most so many columns, the last ones, those between with nothing too.
 * @param period its days are shown though nothing came, unless that makes them too many
 */
export function timelineOf(
  days: readonly Arrivals[],
  { from, to }: { from: string | null; to: string | null },
  most: number,
): Timeline {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (first === undefined || last === undefined) return { unit: 'day', columns: [], left: 0 };
  const [begin, end] = [from ?? first, to ?? last];
  if (ordinal(end, 'day') - ordinal(begin, 'day') < most) return laidOut(days, 'day', begin, end, most);
  const all = days.reduce((sum, { cases }) => sum + cases, 0);
  for (const unit of ['day', 'week'] as const) {
    const timeline = laidOut(days, unit, first, last, most);
    if (timeline.left <= all * (1 - MOST_CASES)) return timeline;
  }
  return laidOut(days, 'month', first, last, most);
}

/** The last weeks on which something came, those between with nothing too. */
export function lastWeeks(days: readonly Arrivals[], most: number): Arrivals[] {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  return first === undefined || last === undefined ? [] : laidOut(days, 'week', first, last, most).columns;
}

function laidOut(
  days: readonly Arrivals[],
  unit: Timeline['unit'],
  begin: string,
  end: string,
  most: number,
): Timeline {
  const from = ordinal(begin, unit);
  const count = ordinal(end, unit) - from + 1;
  const skipped = Math.max(0, count - most);
  const columns = Array.from({ length: count - skipped }, (_, i) => ({
    date: dateOf(from + skipped + i, unit),
    cases: 0,
    mails: 0,
  }));
  let left = 0;
  for (const { date, cases, mails } of days) {
    const column = columns[ordinal(date, unit) - from - skipped];
    if (column === undefined) {
      left += cases;
      continue;
    }
    column.cases += cases;
    column.mails += mails;
  }
  return { unit, columns, left };
}

/** Units since the beginning of 1970; weeks begin on Monday. */
function ordinal(date: string, unit: Timeline['unit']): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + 3) / 7);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function dateOf(number: number, unit: Timeline['unit']): string {
  if (unit === 'month')
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  const day = unit === 'week' ? number * 7 - 3 : number;
  return new Date(day * DAY).toISOString().slice(0, 10);
}
