/** The cases' rows: the queue, what the mails together say, and what tells whose case it is. */
import type Database from 'better-sqlite3';
import type { CaseSummary, Merged, State } from '../../case.js';
import type { Course, Disposition, Flag, ItemKey } from '../../record.js';
import {
  type Around,
  CONDITION,
  columnsOf,
  JUDGED,
  LOCKS,
  type LockRow,
  type ManyValues,
  ORDER,
  type Row,
  SELECT,
  SELECT_MANY,
  several,
  summaryMaker,
  toSummary,
  valuesOf,
} from './case-rows.js';
import { digestOf } from './chain.js';
import { type CaseLinks, prepareLinks } from './links.js';
import { type MovedCases, PARTS, prepareMovedCases } from './moved-cases.js';
import { statements } from './statements.js';

/** A case as it is written. */
export interface CaseData {
  state: State;
  verdict: Disposition;
  course: Course;
  flags: Flag[];
  missing: ItemKey[];
  invalid: ItemKey[];
  memberId: string | null;
  /** The first candidate's member. */
  aimsAt: string | null;
  name: string | null;
  /** Folded address. */
  sender: string | null;
  openedAt: string;
  lastMailAt: string;
  mails: number;
  merged: Merged;
  /** Identifying items and the member, folded. */
  identity: string[];
}

/** What was tried at a member in one case. */
export interface Attempt {
  caseId: number;
  inquiries: number;
  /** Hashes by item. */
  tried: Record<string, string[]>;
}

export interface CaseFilter {
  states?: readonly State[] | undefined;
  verdicts?: readonly Disposition[] | undefined;
  courses?: readonly Course[] | undefined;
  /** Opened then or earlier; ISO 8601, UTC. */
  openedBefore?: string | undefined;
  /** Any of these flags or notes. */
  flags?: readonly string[] | undefined;
  /** No more than so many. */
  limit?: number | undefined;
}

export interface Cases extends CaseLinks, MovedCases {
  /** The next number is the last one's and one more: it depends on nothing but the cases there are. */
  add(data: CaseData): number;
  /** Writes a case anew, with one version more. */
  replace(id: number, data: CaseData): void;
  /** Writes what a mail without items changes. */
  touch(id: number, change: { mails: number; lastMailAt: string; flags: Flag[]; state: State }): void;
  setState(id: number, state: State): void;
  assign(id: number, memberId: string | null): void;
  get(id: number): CaseSummary | null;
  merged(id: number): Merged | null;
  /** Those nearest to ready first, of these the oldest. */
  list(filter: CaseFilter): CaseSummary[];
  /** The same, one after another; the desk takes no step meanwhile. */
  each(filter: CaseFilter): IterableIterator<CaseSummary>;
  /** How many there are, whatever the limit. */
  count(filter: CaseFilter): number;
  /** The latest cases of this sender, the last one first. */
  ofSender(sender: string): CaseSummary[];
  identity(id: number): string[];
  attempts(memberId: string): Attempt[];
  setAttempt(caseId: number, memberId: string | null, attempt: Omit<Attempt, 'caseId'>): void;
  /** One hash for the mails of a case and all that was judged by them. */
  digest(id: number): string;
}

const MAIL = 'number, hash, role, kind, received_at, message_id, sender, repeat_key, contents';

/** Cases of one sender, and attempts at one member, that are looked at. */
const MOST = 50;

export function prepareCases(db: Database.Database): Cases {
  const lazily = statements(db);
  return {
    ...prepareLinks(lazily),
    ...prepareMovedCases(lazily),
    add(data) {
      const id = (lazily('SELECT coalesce(max(id), 0) FROM desk_case').pluck().get() as number) + 1;
      lazily(
        `INSERT INTO desk_case (id, state, verdict, course, flags, missing, invalid, member_id, aims_at, name, sender, opened_at, last_mail_at, mails, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
      ).run(id, ...columnsOf(data));
      writeParts(id, data);
      return id;
    },
    replace(id, data) {
      lazily(
        `UPDATE desk_case SET state = ?, verdict = ?, course = ?, flags = ?, missing = ?, invalid = ?, member_id = ?, aims_at = ?, name = ?, sender = ?, opened_at = ?, last_mail_at = ?, mails = ?, version = version + 1
         WHERE id = ?`,
      ).run(...columnsOf(data), id);
      writeParts(id, data);
    },
    touch: (id, { mails, lastMailAt, flags, state }) =>
      lazily(
        'UPDATE desk_case SET mails = ?, last_mail_at = ?, flags = ?, state = ?, version = version + 1 WHERE id = ?',
      ).run(mails, lastMailAt, JSON.stringify(flags), state, id),
    setState: (id, state) =>
      lazily('UPDATE desk_case SET state = ?, version = version + 1 WHERE id = ?').run(state, id),
    assign: (id, memberId) =>
      lazily('UPDATE desk_case SET assigned_member = ?, version = version + 1 WHERE id = ?').run(memberId, id),
    get(id) {
      const row = lazily(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
      return row === undefined ? null : toSummary(row, aroundOne(row));
    },
    merged(id) {
      const text = lazily('SELECT merged FROM judgement WHERE case_id = ?').pluck().get(id) as string | undefined;
      return text === undefined ? null : (JSON.parse(text) as Merged);
    },
    list: (filter) => [...each(filter)],
    each,
    count: (filter) =>
      lazily(`SELECT count(*) FROM desk_case WHERE ${CONDITION}`)
        .pluck()
        .get(...valuesOf(filter)) as number,
    ofSender: (sender) =>
      (lazily(`${SELECT} WHERE sender = ? ORDER BY id DESC LIMIT ${MOST}`).all(sender) as Row[]).map((row) =>
        toSummary(row, aroundOne(row)),
      ),
    identity: (id) => lazily('SELECT key FROM identity WHERE case_id = ? ORDER BY key').pluck().all(id) as string[],
    attempts: (memberId) =>
      (
        lazily(
          `SELECT case_id, inquiries, tried FROM attempt WHERE member_id = ? ORDER BY case_id DESC LIMIT ${MOST}`,
        ).all(memberId) as {
          case_id: number;
          inquiries: number;
          tried: string;
        }[]
      ).map((row) => ({
        caseId: row.case_id,
        inquiries: row.inquiries,
        tried: JSON.parse(row.tried) as Attempt['tried'],
      })),
    setAttempt(caseId, memberId, { inquiries, tried }) {
      lazily('DELETE FROM attempt WHERE case_id = ?').run(caseId);
      if (memberId !== null)
        lazily('INSERT INTO attempt (member_id, case_id, inquiries, tried) VALUES (?, ?, ?, ?)').run(
          memberId,
          caseId,
          inquiries,
          JSON.stringify(tried),
        );
    },
    digest(id) {
      const row = lazily(`SELECT ${JUDGED.join(', ')} FROM desk_case WHERE id = ?`)
        .raw()
        .get(id);
      const parts = PARTS.map((table) =>
        lazily(`SELECT * FROM ${table} WHERE case_id = ? ORDER BY 1, 2`).raw().all(id),
      );
      const mails = lazily(`SELECT ${MAIL} FROM mail WHERE case_id = ? ORDER BY number`).raw().all(id);
      return digestOf([row, parts, mails]);
    },
  };

  function aroundOne({ id, sender, aims_at }: Row): Around {
    const count = (sql: string, value: string | null) => (lazily(sql).pluck().get(value) as number | undefined) ?? 0;
    return {
      lock: (lazily(`${LOCKS} WHERE case_id = ?`).get(id) as LockRow | undefined) ?? null,
      membersOfSender: count('SELECT count(DISTINCT aims_at) FROM desk_case WHERE sender = ?', sender),
      sendersOfMember: count('SELECT count(DISTINCT sender) FROM desk_case WHERE aims_at = ?', aims_at),
    };
  }

  function* each(filter: CaseFilter): Generator<CaseSummary> {
    const summaryOf = summaryMaker(aroundAll());
    const rows = lazily(`${SELECT_MANY} WHERE ${CONDITION} ORDER BY ${ORDER} LIMIT ?`).raw();
    for (const values of rows.iterate(...valuesOf(filter), filter.limit ?? -1)) yield summaryOf(values as ManyValues);
  }

  // Counted once for all rows: one sender may have thousands, and few have more than one.
  function aroundAll(): (row: Pick<Row, 'id' | 'sender' | 'aims_at'>) => Around {
    const counts = (key: 'sender' | 'aims_at', counted: 'sender' | 'aims_at') =>
      new Map(
        lazily(several(key, counted, `${key}, count(DISTINCT ${counted})`))
          .raw()
          .all() as [string, number][],
      );
    const members = counts('sender', 'aims_at');
    const senders = counts('aims_at', 'sender');
    const locks = new Map((lazily(LOCKS).all() as LockRow[]).map((lock) => [lock.case_id, lock]));
    return ({ id, sender, aims_at }) => ({
      lock: locks.get(id) ?? null,
      membersOfSender: sender === null ? 0 : (members.get(sender) ?? 0),
      sendersOfMember: aims_at === null ? 0 : (senders.get(aims_at) ?? 0),
    });
  }

  function writeParts(id: number, { merged, identity }: CaseData): void {
    lazily('INSERT OR REPLACE INTO judgement (case_id, merged) VALUES (?, ?)').run(id, JSON.stringify(merged));
    lazily('DELETE FROM identity WHERE case_id = ?').run(id);
    for (const key of identity) lazily('INSERT OR IGNORE INTO identity (case_id, key) VALUES (?, ?)').run(id, key);
  }
}
