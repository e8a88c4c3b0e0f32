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
export const MANY = 2;

const COLUMNS = [
  ...['id', 'state', 'verdict', 'course', 'flags', 'missing', 'invalid', 'member_id', 'aims_at', 'assigned_member'],
  ...['name', 'sender', 'opened_at', 'last_mail_at', 'mails', 'version', 'purged_at'],
];
export const SELECT = `SELECT ${COLUMNS.join(', ')} FROM desk_case`;

/** A row of plain values, in the order of COLUMNS. */
export function rowOf(values: Row[keyof Row][]): Row {
  return {
    id: values[0],
    state: values[1],
    verdict: values[2],
    course: values[3],
    flags: values[4],
    missing: values[5],
    invalid: values[6],
    member_id: values[7],
    aims_at: values[8],
    assigned_member: values[9],
    name: values[10],
    sender: values[11],
    opened_at: values[12],
    last_mail_at: values[13],
    mails: values[14],
    version: values[15],
    purged_at: values[16],
  } as Row;
}

export const CONDITION = `(? IS NULL OR state IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR verdict IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR course IN (SELECT value FROM json_each(?)))
  AND (? IS NULL OR opened_at <= ?)`;

/** The values of CONDITION. */
export function valuesOf({ states, verdicts, courses, openedBefore }: CaseFilter): (string | null)[] {
  const lists = [states, verdicts, courses].map((list) => (list === undefined ? null : JSON.stringify(list)));
  return [...lists, openedBefore ?? null].flatMap((value) => [value, value]);
}

// The queue's order; finished cases come last.
export const ORDER = `
  CASE state WHEN 'ready' THEN 0 WHEN 'review' THEN 1 WHEN 'new' THEN 2 WHEN 'waiting' THEN 3 ELSE 4 END, opened_at, id`;

export const LOCKS = 'SELECT case_id, agent, host, pid, started, since FROM lock';
export type LockRow = Lock & { case_id: number };

export function toSummary(row: Row, { lock, membersOfSender, sendersOfMember }: Around): CaseSummary {
  const notes: CaseSummary['notes'] = {};
  if (membersOfSender >= MANY) notes['sender-has-many-members'] = membersOfSender;
  if (sendersOfMember >= MANY) notes['member-has-many-senders'] = sendersOfMember;
  return {
    id: row.id,
    state: row.state,
    verdict: row.verdict,
    course: row.course,
    flags: listIn(row.flags) as Flag[],
    notes,
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
    lock: lock && { agent: lock.agent, host: lock.host, pid: lock.pid, started: lock.started, since: lock.since },
  };
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
