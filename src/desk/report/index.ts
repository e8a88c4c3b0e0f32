/**
 * The figures of the desk. A report is about the cases whose first mail came within a period, as ages count everywhere; what
 * was done to them counts whenever it was done, so that the parts of a figure always add up to the cases.
 */
import { FINISHED, type MailRole, STATES, type State } from '../../case.js';
import type { Backlog, Figures, ItemsFigures, Matched, Period } from '../../figures.js';
import { COURSES, DISPOSITIONS, FLAGS, ITEM_KEYS, OUTCOMES, PROOFS } from '../../record.js';
import type { CaseRow, DeskStore, ReportRows } from '../../store/desk/index.js';
import { localDay, zoneName } from '../../text/local-time.js';
import { isFinished } from '../states.js';
import { ByDate, byWeek, spanOf } from './calendar.js';
import { answerTimes, comeBackOf, type Histories, historiesOf, TELLING } from './histories.js';

const OPEN: readonly State[] = STATES.filter((state) => !FINISHED.includes(state));
const ROLES: readonly MailRole[] = ['first', 'follow-up', 'duplicate', 'other'];
const DAY = 86_400_000;
/** Where the groups of ages begin, in days. */
const AGES = [0, 1, 3, 7, 14, 30];

/** The figures of a period, from one state of the desk. `asOf`: what ages count to. */
export function reportOf(desk: Pick<DeskStore, 'read' | 'report'>, period: Period, asOf: Date): Figures {
  return desk.read(() => figuresOf(desk.report, period, asOf));
}

function figuresOf(rows: ReportRows, period: Period, asOf: Date): Figures {
  const span = spanOf(period);
  const cases = rows.cases(span);
  const mails = rows.mails(span);
  const { histories, agents } = historiesOf(cases, rows.steps(TELLING));
  const lacking = cases.filter(({ id, purged }) => !purged && histories.get(id)?.lackedAtFirst).map(({ id }) => id);
  const finished = cases.filter(({ state }) => isFinished(state)).length;
  const roles = zeros(ROLES);
  const byDay = new ByDate();
  for (const { openedAt } of cases) byDay.add(localDay(openedAt), { cases: 1 });
  for (const { since, role, mails: count } of mails) {
    byDay.add(localDay(since), { mails: count });
    roles[role] += count;
  }
  const days = byDay.list();
  return {
    schema: 'madoguchi.report/1',
    period: { from: period.from, to: period.to },
    asOf: asOf.toISOString(),
    timeZone: zoneName(),
    totals: {
      cases: cases.length,
      open: cases.length - finished,
      finished,
      mails: mails.reduce((sum, row) => sum + row.mails, 0),
      joined: rows.joined(span),
      purged: cases.filter(({ purged }) => purged).length,
      passedOver: rows.passedOver(),
    },
    days,
    weeks: byWeek(days),
    mails: roles,
    states: counted(
      STATES,
      cases.map(({ state }) => state),
    ),
    verdicts: counted(
      DISPOSITIONS,
      cases.map(({ verdict }) => verdict),
    ),
    courses: coursesOf(cases, histories),
    items: itemsOf(lacking.length, rows.lacks(lacking)),
    comeBack: comeBackOf(cases, histories),
    times: answerTimes(cases, histories),
    backlog: backlogOf(rows.inStates(OPEN), asOf),
    flags: counted(
      FLAGS,
      cases.flatMap(({ flags }) => flags),
    ),
    agents,
    match: matchOf(cases, rows.matches(span)),
  };
}

function coursesOf(cases: readonly CaseRow[], histories: Histories): Figures['courses'] {
  const found = each(COURSES, () => ({ cases: 0, incompleteAtFirst: 0 }));
  for (const { id, course } of cases) {
    found[course].cases++;
    if (histories.get(id)?.lackedAtFirst) found[course].incompleteAtFirst++;
  }
  return found;
}

function itemsOf(firstMails: number, lacks: ReturnType<ReportRows['lacks']>): ItemsFigures {
  const items: ItemsFigures['items'] = each(ITEM_KEYS, () => ({ missing: 0, invalid: 0, reasons: {}, courses: {} }));
  for (const { course, item, status, reason, mails } of lacks) {
    const figures = items[item];
    figures[status] += mails;
    figures.courses[course] = (figures.courses[course] ?? 0) + mails;
    if (reason !== null) figures.reasons[reason] = (figures.reasons[reason] ?? 0) + mails;
  }
  return { firstMails, items };
}

function backlogOf(open: ReturnType<ReportRows['inStates']>, asOf: Date): Backlog {
  const ages = AGES.map((fromDays, i) => ({ fromDays, toDays: AGES[i + 1] ?? null, cases: 0, waiting: 0 }));
  let oldest: string | null = null;
  for (const { openedAt, state } of open) {
    if (oldest === null || openedAt < oldest) oldest = openedAt;
    const days = daysSince(openedAt, asOf);
    const group = ages.findLast(({ fromDays }) => days >= fromDays);
    if (group === undefined) continue;
    group.cases++;
    if (state === 'waiting') group.waiting++;
  }
  return {
    cases: open.length,
    oldest: oldest === null ? null : localDay(oldest),
    oldestDays: oldest === null ? null : daysSince(oldest, asOf),
    ages,
  };
}

function matchOf(cases: readonly CaseRow[], matches: ReturnType<ReportRows['matches']>): Figures['match'] {
  const outcomes: Record<Matched, number> = { ...zeros(OUTCOMES), unmatched: 0, removed: 0 };
  const proofs = zeros(PROOFS);
  let held = 0;
  for (const { outcome, proof, cases: count } of matches) {
    outcomes[outcome ?? 'unmatched'] += count;
    if (proof !== null) proofs[proof] += count;
    held += count;
  }
  outcomes.removed = cases.length - held;
  return { outcomes, proofs };
}

function daysSince(then: string, asOf: Date): number {
  return Math.max(0, Math.floor((asOf.getTime() - Date.parse(then)) / DAY));
}

function each<K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return each(keys, () => 0);
}

function counted<K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> {
  const counts = zeros(keys);
  for (const value of values) counts[value]++;
  return counts;
}
