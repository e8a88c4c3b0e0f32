/** Figures written by hand, for what is presented. */
import type { Figures } from '../../../src/figures.js';
import { FLAGS, ITEM_KEYS } from '../../../src/record.js';

const HOSTILE = `<script>alert("x")</script>&'\u001b[2J\u202e`;

const none = { missing: 0, invalid: 0, reasons: {}, courses: {} };
const noFlags = Object.fromEntries(FLAGS.map((flag) => [flag, 0])) as Figures['flags'];
const noItems = Object.fromEntries(ITEM_KEYS.map((key) => [key, none])) as Figures['items']['items'];

export const FIGURES: Figures = {
  schema: 'madoguchi.report/1',
  period: { from: '2026-11-01', to: '2026-11-14' },
  asOf: '2026-11-22T23:59:59.000Z',
  timeZone: 'UTC',
  totals: { cases: 1200, open: 700, finished: 500, mails: 1500, joined: 2, purged: 3, passedOver: 99 },
  days: [
    { date: '2026-11-01', cases: 1, mails: 1 },
    { date: '2026-11-03', cases: 700, mails: 800 },
    { date: '2026-11-10', cases: 499, mails: 699 },
  ],
  weeks: [
    { date: '2026-10-26', cases: 1, mails: 1 },
    { date: '2026-11-02', cases: 700, mails: 800 },
    { date: '2026-11-09', cases: 499, mails: 699 },
  ],
  mails: { first: 1200, 'follow-up': 250, duplicate: 49, other: 1 },
  states: { new: 400, waiting: 100, ready: 150, review: 50, done: 400, rejected: 60, closed: 40 },
  verdicts: { unrelated: 0, unreadable: 0, incomplete: 500, ready: 450, review: 249, 'no-match': 1 },
  courses: {
    bundle: { cases: 100, incompleteAtFirst: 0 },
    credit: { cases: 600, incompleteAtFirst: 300 },
    docomo: { cases: 200, incompleteAtFirst: 100 },
    au: { cases: 250, incompleteAtFirst: 249 },
    softbank: { cases: 0, incompleteAtFirst: 0 },
    unknown: { cases: 50, incompleteAtFirst: 50 },
  },
  items: {
    firstMails: 600,
    items: {
      ...noItems,
      billingId: {
        missing: 100,
        invalid: 150,
        reasons: { 'wrong-length': 50, 'looks-like-a-phone-number': 90, 'not-digits': 10 },
        courses: { au: 200, docomo: 50 },
      },
      nickname: { missing: 300, invalid: 0, reasons: {}, courses: { credit: 300 } },
      birthDate: { missing: 0, invalid: 1, reasons: { 'not-in-the-calendar': 1 }, courses: { credit: 1 } },
    },
  },
  comeBack: {
    incompleteAtFirst: 600,
    asked: 400,
    wroteAgain: 200,
    complete: 100,
    afterMails: { one: 90, two: 8, more: 2 },
  },
  times: { firstAnswer: { cases: 900, median: 3.25, p90: 47.9 }, resolution: { cases: 500, median: 48, p90: 400 } },
  backlog: {
    cases: 720,
    oldest: '2026-08-01',
    oldestDays: 113,
    ages: [
      { fromDays: 0, toDays: 1, cases: 0, waiting: 0 },
      { fromDays: 1, toDays: 7, cases: 20, waiting: 5 },
      { fromDays: 7, toDays: null, cases: 700, waiting: 95 },
    ],
  },
  flags: { ...noFlags, 'sender-icloud': 40, 'sender-authentication-failed': 3, 'self-service-possible': 300 },
  agents: [
    { agent: '佐藤', ask: 300, done: 300, reject: 40, close: 10 },
    { agent: HOSTILE, ask: 100, done: 100, reject: 20, close: 30 },
  ],
  match: {
    outcomes: { none: 100, conflict: 5, ambiguous: 15, unique: 1070, unmatched: 7, removed: 3 },
    proofs: { possession: 800, knowledge: 290 },
  },
};

/** The same of a desk without cases. */
export const NOTHING: Figures = {
  ...FIGURES,
  period: { from: null, to: null },
  totals: { cases: 0, open: 0, finished: 0, mails: 0, joined: 0, purged: 0, passedOver: 0 },
  days: [],
  weeks: [],
  mails: { first: 0, 'follow-up': 0, duplicate: 0, other: 0 },
  states: { new: 0, waiting: 0, ready: 0, review: 0, done: 0, rejected: 0, closed: 0 },
  verdicts: { unrelated: 0, unreadable: 0, incomplete: 0, ready: 0, review: 0, 'no-match': 0 },
  courses: Object.fromEntries(
    Object.keys(FIGURES.courses).map((course) => [course, { cases: 0, incompleteAtFirst: 0 }]),
  ) as Figures['courses'],
  items: { firstMails: 0, items: noItems },
  comeBack: { incompleteAtFirst: 0, asked: 0, wroteAgain: 0, complete: 0, afterMails: { one: 0, two: 0, more: 0 } },
  times: { firstAnswer: { cases: 0, median: null, p90: null }, resolution: { cases: 0, median: null, p90: null } },
  backlog: { cases: 0, oldest: null, oldestDays: null, ages: [] },
  flags: noFlags,
  agents: [],
  match: {
    outcomes: { none: 0, conflict: 0, ambiguous: 0, unique: 0, unmatched: 0, removed: 0 },
    proofs: { possession: 0, knowledge: 0 },
  },
};
