/** The columns of a case's row: how they are asked for, and what is made of them. */
import type { CaseSummary, Lock, State } from '../../case.js';
import type { Course, Disposition, Flag, ItemKey } from '../../record.js';
import type { CaseData, CaseFilter } from './cases.js';

export interface Row {
  id: number;
  state: State;
  verdict: Disposition;
  course: Course;
  flags: string;
  missing: string;
  invalid: string;
  member_id: string | null;
  aims_at: string | null;
  assigned_member: string | null;
  name: string | null;
  sender: string | null;
  opened_at: string;
  last_mail_at: string;
  mails: number;
  version: number;
  purged_at: string | null;
}

/** What is known of a row by other rows. */
export interface Around {
  lock: Lock | null;
  membersOfSender: number;
  sendersOfMember: number;
}

/** From so many on a note is made of it. */
const MANY = 2;

const COLUMNS = [
  ...['id', 'state', 'verdict', 'course', 'flags', 'missing', 'invalid', 'member_id', 'aims_at', 'assigned_member'],
  ...['name', 'sender', 'opened_at', 'last_mail_at', 'mails', 'version', 'purged_at'],
];
/** Columns that only judging writes. */
export const JUDGED = [
  ...['verdict', 'course', 'flags', 'missing', 'invalid', 'member_id', 'aims_at', 'name', 'sender', 'opened_at'],
  ...['last_mail_at', 'mails'],
];
/** Columns that a join changes. */
export const KEPT = [...JUDGED, 'state', 'assigned_member'];
export const SELECT = `SELECT ${COLUMNS.join(', ')} FROM desk_case`;

/** What many rows have in common: read as one text, and made into values once. */
const COMMON = ['state', 'verdict', 'course', 'flags', 'missing', 'invalid'] as const;
type Common = Pick<CaseSummary, (typeof COMMON)[number]>;

/** For ten thousand rows at once: each value that is fetched costs as much as all that is done with it. */
export const SELECT_MANY = `SELECT id, member_id, aims_at, assigned_member, name, sender, opened_at,
  nullif(last_mail_at, opened_at), mails, version, purged_at, ${COMMON.join(' || char(10) || ')} FROM desk_case`;

/** The values of SELECT_MANY. */
export type ManyValues = [
  id: number,
  memberId: string | null,
  aimsAt: string | null,
  assignedMember: string | null,
  name: string | null,
  sender: string | null,
  openedAt: string,
  /** Null: the same, as in most. */
  lastMailAt: string | null,
  mails: number,
  version: number,
  purgedAt: string | null,
  common: string,
];

/** Makes summaries of rows; rows that have the same flags share one list of them. */
export function summaryMaker(
  around: (row: Pick<Row, 'id' | 'sender' | 'aims_at'>) => Around,
): (v: ManyValues) => CaseSummary {
  const known = new Map<string, Common>();
  return ([
    id,
    memberId,
    aims_at,
    assignedMember,
    name,
    sender,
    openedAt,
    lastMailAt,
    mails,
    version,
    purgedAt,
    text,
  ]) => {
    let common = known.get(text);
    if (common === undefined) {
      common = commonOf(text);
      known.set(text, common);
    }
    const { lock, membersOfSender, sendersOfMember } = around({ id, sender, aims_at });
    return {
      id,
      state: common.state,
      verdict: common.verdict,
      course: common.course,
      flags: common.flags,
      notes: notesOf(membersOfSender, sendersOfMember),
      missing: common.missing,
      invalid: common.invalid,
      memberId,
      assignedMember,
      name,
      sender,
      openedAt,
      lastMailAt: lastMailAt ?? openedAt,
      mails,
      version,
      purgedAt,
      lock: lockOf(lock),
    };
  };
}

function commonOf(text: string): Common {
  const [state, verdict, course, flags = '[]', missing = '[]', invalid = '[]'] = text.split('\n');
  return {
    state: state as State,
    verdict: verdict as Disposition,
    course: course as Course,
    flags: listIn(flags) as Flag[],
    missing: listIn(missing) as ItemKey[],
    invalid: listIn(invalid) as ItemKey[],
  };
}

export const CONDITION = `(? IS NULL OR state IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR verdict IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR course IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR opened_at <= ?)
  AND (? IS NULL
    OR EXISTS (SELECT 1 FROM json_each(?) wanted WHERE instr(flags, json_quote(wanted.value)) > 0)
    OR (? AND sender IN (${several('sender', 'aims_at')}))
    OR (? AND aims_at IN (${several('aims_at', 'sender')})))`;

/** Senders who aim at several members, or members at whom several senders aim. */
export function several(key: 'sender' | 'aims_at', counted: 'sender' | 'aims_at', columns: string = key): string {
  return `SELECT ${columns} FROM desk_case WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING count(DISTINCT ${counted}) >= ${MANY}`;
}

/** The values of CONDITION. */
export function valuesOf({ states, verdicts, courses, openedBefore, flags }: CaseFilter): (string | number | null)[] {
  const inJson = (list: readonly string[] | undefined) => (list === undefined ? null : JSON.stringify(list));
  const notes = (['sender-has-many-members', 'member-has-many-senders'] as const).map((note) =>
    flags?.includes(note) ? 1 : 0,
  );
  return [
    ...[...[states, verdicts, courses].map(inJson), openedBefore ?? null, inJson(flags)].flatMap((value) => [
      value,
      value,
    ]),
    ...notes,
  ];
}

// The queue's order; finished cases come last.
export const ORDER = `
  CASE state WHEN 'ready' THEN 0 WHEN 'review' THEN 1 WHEN 'new' THEN 2 WHEN 'waiting' THEN 3 ELSE 4 END, opened_at, id`;

export const LOCKS = 'SELECT case_id, agent, host, pid, started, since FROM lock';
export type LockRow = Lock & { case_id: number };

export function toSummary(row: Row, { lock, membersOfSender, sendersOfMember }: Around): CaseSummary {
  return {
    id: row.id,
    state: row.state,
    verdict: row.verdict,
    course: row.course,
    flags: listIn(row.flags) as Flag[],
    notes: notesOf(membersOfSender, sendersOfMember),
    missing: listIn(row.missing) as ItemKey[],
    invalid: listIn(row.invalid) as ItemKey[],
    memberId: row.member_id,
    assignedMember: row.assigned_member,
    name: row.name,
    sender: row.sender,
    openedAt: row.opened_at,
    lastMailAt: row.last_mail_at,
    mails: row.mails,
    version: row.version,
    purgedAt: row.purged_at,
    lock: lockOf(lock),
  };
}

function notesOf(membersOfSender: number, sendersOfMember: number): CaseSummary['notes'] {
  const notes: CaseSummary['notes'] = {};
  if (membersOfSender >= MANY) notes['sender-has-many-members'] = membersOfSender;
  if (sendersOfMember >= MANY) notes['member-has-many-senders'] = sendersOfMember;
  return notes;
}

function lockOf(lock: Lock | null): Lock | null {
  return lock && { agent: lock.agent, host: lock.host, pid: lock.pid, started: lock.started, since: lock.since };
}

/** Most lists are empty. */
function listIn(text: string): string[] {
  return text === '[]' ? [] : (JSON.parse(text) as string[]);
}

/** What of a case is written into its row, in the order of its columns. */
export function columnsOf(data: CaseData): (string | number | null)[] {
  return [
    data.state,
    data.verdict,
    data.course,
    JSON.stringify(data.flags),
    JSON.stringify(data.missing),
    JSON.stringify(data.invalid),
    data.memberId,
    data.aimsAt,
    data.name,
    data.sender,
    data.openedAt,
    data.lastMailAt,
    data.mails,
  ];
}
