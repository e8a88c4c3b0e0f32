/** What a report is made of: counts, states and times. No query here selects what says something of a customer. */
import type { Action, MailRole, State } from '../../case.js';
import type { Course, Disposition, Flag, ItemKey, Outcome, Proof, Reason } from '../../record.js';
import type { Statements } from './statements.js';

/** From `since` on and before `before`; ISO 8601, UTC. */
export interface Span {
  since: string;
  before: string;
}

export interface CaseRow {
  id: number;
  openedAt: string;
  state: State;
  verdict: Disposition;
  course: Course;
  flags: readonly Flag[];
  purged: boolean;
}

export interface StepRow {
  seq: number;
  at: string;
  agent: string;
  action: Action;
  caseId: number;
  stateAfter: State | null;
  undoes: number | null;
}

interface LackRow {
  course: Course;
  item: ItemKey;
  status: 'missing' | 'invalid';
  reason: Reason | null;
  mails: number;
}

export interface ReportRows {
  /** Cases whose first mail came then; those that were emptied by a join are none. */
  cases(span: Span): CaseRow[];
  /** Those that were. */
  joined(span: Span): number;
  /** Mails by role and quarter of an hour, since when the days of every zone begin at one; ISO 8601, UTC. */
  mails(span: Span): { since: string; role: MailRole; mails: number }[];
  /** What the first mails of these cases lacked. Of purged ones nothing is held. */
  lacks(caseIds: readonly number[]): LackRow[];
  /** What matching found; null without a member database. Purged cases are not there. */
  matches(span: Span): { outcome: Outcome | null; proof: Proof | null; cases: number }[];
  /** Steps of all cases in their order. */
  steps(actions: readonly Action[]): IterableIterator<StepRow>;
  /** Cases in these states, whenever they came. */
  inStates(states: readonly State[]): { openedAt: string; state: State }[];
  /** Mails that are of no case. */
  passedOver(): number;
}

const OPENED = 'c.mails > 0 AND c.opened_at >= ? AND c.opened_at < ?';

export function prepareReportRows(lazily: Statements): ReportRows {
  return {
    cases(span) {
      const known = new Map<string, readonly Flag[]>();
      const flagsIn = (text: string) => {
        const flags = known.get(text) ?? (JSON.parse(text) as Flag[]);
        known.set(text, flags);
        return flags;
      };
      const rows = lazily(
        `SELECT c.id, c.opened_at, c.state, c.verdict, c.course, c.flags, c.purged_at IS NOT NULL FROM desk_case c WHERE ${OPENED}`,
      ).raw();
      return (rows.all(span.since, span.before) as CaseValues[]).map(
        ([id, openedAt, state, verdict, course, flags, purged]) => ({
          id,
          openedAt,
          state,
          verdict,
          course,
          flags: flagsIn(flags),
          purged: purged === 1,
        }),
      );
    },
    joined: ({ since, before }) =>
      lazily('SELECT count(*) FROM desk_case WHERE mails = 0 AND opened_at >= ? AND opened_at < ?')
        .pluck()
        .get(since, before) as number,
    mails: ({ since, before }) =>
      lazily(
        `SELECT substr(received_at, 1, 14) || format('%02d', substr(received_at, 15, 2) / 15 * 15) || ':00.000Z' AS since, role, count(*) AS mails
         FROM mail WHERE received_at >= ? AND received_at < ? GROUP BY 1, 2 ORDER BY 1, 2`,
      ).all(since, before) as ReturnType<ReportRows['mails']>,
    // Of all first mails it would take the longer part of a report; only those are asked for that lacked something.
    lacks: (caseIds) =>
      lazily(
        `SELECT c.course, f.key AS item, f.value ->> '$.status' AS status, f.value ->> '$.reason' AS reason, count(*) AS mails
         FROM json_each(?) wanted JOIN desk_case c ON c.id = wanted.value JOIN mail m ON m.case_id = c.id AND m.role = 'first'
         JOIN json_each(m.contents, '$.said.fields') f WHERE f.value ->> '$.status' IN ('missing', 'invalid')
         GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      ).all(JSON.stringify(caseIds)) as LackRow[],
    matches: ({ since, before }) =>
      lazily(
        `SELECT j.merged ->> '$.match.outcome' AS outcome, j.merged ->> '$.match.proof' AS proof, count(*) AS cases
         FROM desk_case c JOIN judgement j ON j.case_id = c.id WHERE ${OPENED} GROUP BY 1, 2 ORDER BY 1, 2`,
      ).all(since, before) as ReturnType<ReportRows['matches']>,
    *steps(actions) {
      const rows = lazily(
        `SELECT seq, at, agent, action, case_id, state_after, undoes FROM audit
         WHERE case_id IS NOT NULL AND action IN (SELECT value FROM json_each(?)) ORDER BY seq`,
      ).raw();
      for (const values of rows.iterate(JSON.stringify(actions))) {
        const [seq, at, agent, action, caseId, stateAfter, undoes] = values as StepValues;
        yield { seq, at, agent, action, caseId, stateAfter, undoes };
      }
    },
    inStates: (states) =>
      lazily(
        `SELECT opened_at AS openedAt, state FROM desk_case WHERE mails > 0 AND state IN (SELECT value FROM json_each(?))`,
      ).all(JSON.stringify(states)) as ReturnType<ReportRows['inStates']>,
    passedOver: () => lazily('SELECT count(*) FROM passed').pluck().get() as number,
  };
}

type CaseValues = [
  id: number,
  openedAt: string,
  state: State,
  verdict: Disposition,
  course: Course,
  flags: string,
  purged: number,
];

type StepValues = [
  seq: number,
  at: string,
  agent: string,
  action: Action,
  caseId: number,
  stateAfter: State | null,
  undoes: number | null,
];
