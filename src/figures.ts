/**
 * The figures of a report: counts and times, and nothing of any customer. Plain data, and what `report --format json` prints: a change
 * here is a change of the public interface.
 */
import type { MailRole, State } from './case.js';
import type { Course, Disposition, Flag, ItemKey, Outcome, Proof, Reason } from './record.js';

/** Days of the calendar (YYYY-MM-DD, of `timeZone`), both included; null: open on that side. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Resolutions that an agent gives, and the question that he asks before. */
export const ANSWERS = ['ask', 'done', 'reject', 'close'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What matching found; `unmatched`: there was no member database; `removed`: purged with the personal values. */
export type Matched = Outcome | 'unmatched' | 'removed';

export interface Figures {
  schema: 'madoguchi.report/1';
  period: Period;
  /** What ages count to; ISO 8601, UTC. */
  asOf: string;
  /** Of which zone all days are: the machine's. */
  timeZone: string;
  totals: {
    cases: number;
    open: number;
    finished: number;
    /** Received in the period, whatever their case. */
    mails: number;
    /** Emptied, since their mails joined another case; these are no `cases`. */
    joined: number;
    /** Cases whose personal values were removed. */
    purged: number;
    /** Mail that is of no case. The desk keeps no day of it: this counts since the desk was made. */
    passedOver: number;
  };
  /** Days on which something came. */
  days: Arrivals[];
  /** The same by week; `date` is the Monday. */
  weeks: Arrivals[];
  mails: Record<MailRole, number>;
  states: Record<State, number>;
  verdicts: Record<Disposition, number>;
  courses: Record<Course, CourseFigures>;
  items: ItemsFigures;
  comeBack: ComeBack;
  times: { firstAnswer: Times; resolution: Times };
  backlog: Backlog;
  flags: Record<Flag, number>;
  agents: ({ agent: string } & Record<Answer, number>)[];
  match: { outcomes: Record<Matched, number>; proofs: Record<Proof, number> };
}

export interface Arrivals {
  /** YYYY-MM-DD */
  date: string;
  cases: number;
  mails: number;
}

interface CourseFigures {
  cases: number;
  /** Of these, cases whose first mail lacked something. */
  incompleteAtFirst: number;
}

/** What the first mails lacked. */
export interface ItemsFigures {
  /** First mails that lacked something and are still held. */
  firstMails: number;
  items: Record<ItemKey, ItemFigures>;
}

export interface ItemFigures {
  missing: number;
  invalid: number;
  /** Why it could not be used; the sum is `invalid`. */
  reasons: Partial<Record<Reason, number>>;
  /** Which courses the mails are of; the sum is `missing` and `invalid`. */
  courses: Partial<Record<Course, number>>;
}

/** What became of the cases whose first mail lacked something. */
export interface ComeBack {
  incompleteAtFirst: number;
  asked: number;
  /** A further mail came. */
  wroteAgain: number;
  /** All required items are there now. */
  complete: number;
  /** By how many further mails it took. */
  afterMails: { one: number; two: number; more: number };
}

/** Hours; null where there is no case. */
export interface Times {
  cases: number;
  median: number | null;
  /** Nine of ten took no longer. */
  p90: number | null;
}

/** All cases that are open now, whatever the period. */
export interface Backlog {
  cases: number;
  /** The day of the oldest one's first mail. */
  oldest: string | null;
  oldestDays: number | null;
  /** By whole days since the first mail: `fromDays` or more, and less than `toDays`. */
  ages: { fromDays: number; toDays: number | null; cases: number; waiting: number }[];
}
