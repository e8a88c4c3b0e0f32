/** The cases' rows: the queue, what the mails together say, and what tells whose case it is. */
import type Database from 'better-sqlite3';
import type { CaseLink, CaseRows, CaseSummary, Draft, Link, LinkReason, Merged, State } from '../../case.js';
import type { Course, Disposition, Flag, ItemKey } from '../../record.js';
import {
  type Around,
  CONDITION,
  columnsOf,
  JUDGED,
  KEPT,
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

export interface Cases {
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
  addLink(id: number, link: CaseLink): void;
  links(id: number): CaseLink[];
  linkedFrom(id: number): CaseLink[];
  allLinks(): Link[];
  /** Lets the links of a case, and those that lead to it, be another one's; links between the two end. */
  moveLinks(from: number, to: number): { linked: Link[]; unlinked: Link[] };
  /** Makes and ends links. */
  relink(change: { linked: readonly Link[]; unlinked: readonly Link[] }): void;
  addDraft(id: number, draft: Draft): void;
  drafts(id: number): Draft[];
  moveDraft(messageId: string, to: number): void;
  /** The case that a drafted reply with this Message-ID belongs to. */
  ofDraft(messageId: string): number | null;
  /** The case that the mails of this one were moved to; null where that was undone, or nothing is known of it any more. */
  joinedInto(id: number): number | null;
  /** Finished cases whose last mail and last step are older, and that hold personal values. */
  purgeable(before: string): number[];
  /** Closes a case whose mails were moved to another one; drafts go there too. */
  vacate(id: number, to: number): void;
  /** What `restore` brings back: the case's row and what was judged. */
  rows(id: number): CaseRows;
  /** Writes a case as it stood, with one version more. */
  restore(id: number, rows: CaseRows): void;
  /** Takes out whatever says something of a person. */
  forget(id: number, at: string): void;
}

/** What judging writes beside the row. */
const PARTS = ['judgement', 'identity', 'attempt'] as const;
const MAIL = 'number, hash, role, kind, received_at, message_id, sender, repeat_key, contents';
const LINKS = 'SELECT case_id AS "of", other_id AS caseId, reason FROM link';

/** Cases of one sender, and attempts at one member, that are looked at. */
const MOST = 50;

export function prepareCases(db: Database.Database): Cases {
  const lazily = statements(db);
  return {
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
    addLink: (id, { caseId, reason }) =>
      lazily('INSERT OR IGNORE INTO link (case_id, other_id, reason) VALUES (?, ?, ?)').run(id, caseId, reason),
    links: (id) =>
      lazily('SELECT other_id AS caseId, reason FROM link WHERE case_id = ? ORDER BY other_id').all(id) as {
        caseId: number;
        reason: LinkReason;
      }[],
    linkedFrom: (id) =>
      lazily('SELECT case_id AS caseId, reason FROM link WHERE other_id = ? ORDER BY case_id').all(id) as {
        caseId: number;
        reason: LinkReason;
      }[],
    allLinks: () => lazily(LINKS).all() as Link[],
    moveLinks(from, to) {
      const unlinked = lazily(`${LINKS} WHERE case_id = ? OR other_id = ?`).all(from, from) as Link[];
      const moved = unlinked
        .map((link) => ({
          of: link.of === from ? to : link.of,
          caseId: link.caseId === from ? to : link.caseId,
          reason: link.reason,
        }))
        .filter(({ of, caseId }) => of !== caseId);
      // Both cases may have pointed at the same one.
      const kept = lazily('SELECT 1 FROM link WHERE case_id = ? AND other_id = ?').pluck();
      const linked = moved.filter(
        ({ of, caseId }, i) =>
          kept.get(of, caseId) === undefined &&
          moved.findIndex((other) => other.of === of && other.caseId === caseId) === i,
      );
      relink({ linked, unlinked });
      return { linked, unlinked };
    },
    relink,
    addDraft: (id, { messageId, at }) =>
      lazily('INSERT OR IGNORE INTO draft (message_id, case_id, at) VALUES (?, ?, ?)').run(messageId, id, at),
    drafts: (id) =>
      lazily('SELECT message_id AS messageId, at FROM draft WHERE case_id = ? ORDER BY at, message_id').all(
        id,
      ) as Draft[],
    moveDraft: (messageId, to) => lazily('UPDATE draft SET case_id = ? WHERE message_id = ?').run(to, messageId),
    ofDraft: (messageId) =>
      (lazily('SELECT case_id FROM draft WHERE message_id = ?').pluck().get(messageId) as number | undefined) ?? null,
    joinedInto: (id) =>
      (lazily(
        `SELECT a.details ->> '$.other' FROM audit a WHERE a.case_id = ? AND a.action = 'join' AND a.state_after = 'closed'
           AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.seq) ORDER BY a.seq DESC LIMIT 1`,
      )
        .pluck()
        .get(id) as number | null | undefined) ?? null,
    purgeable: (before) =>
      lazily(
        `SELECT c.id FROM desk_case c WHERE c.state IN ('done', 'rejected', 'closed') AND c.purged_at IS NULL AND c.last_mail_at < ?
           AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.case_id = c.id AND a.at >= ? AND a.state_after IS NOT NULL) ORDER BY c.id`,
      )
        .pluck()
        .all(before, before) as number[],
    vacate(id, to) {
      for (const table of ['judgement', 'identity', 'attempt', 'lock'])
        lazily(`DELETE FROM ${table} WHERE case_id = ?`).run(id);
      lazily('UPDATE draft SET case_id = ? WHERE case_id = ?').run(to, id);
      lazily(
        `UPDATE desk_case SET state = 'closed', mails = 0, member_id = NULL, aims_at = NULL, assigned_member = NULL, name = NULL, sender = NULL, version = version + 1
         WHERE id = ?`,
      ).run(id);
    },
    rows: (id) => ({
      desk_case: lazily(`SELECT ${KEPT.join(', ')} FROM desk_case WHERE id = ?`).all(id) as CaseRows[string],
      ...Object.fromEntries(
        PARTS.map((table) => [table, lazily(`SELECT * FROM ${table} WHERE case_id = ?`).all(id) as CaseRows[string]]),
      ),
    }),
    restore(id, rows) {
      const [row] = rows.desk_case ?? [];
      if (row === undefined) return;
      lazily(
        `UPDATE desk_case SET ${KEPT.map((name) => `${name} = ?`).join(', ')}, version = version + 1 WHERE id = ?`,
      ).run(...KEPT.map((name) => row[name]), id);
      for (const table of PARTS) {
        lazily(`DELETE FROM ${table} WHERE case_id = ?`).run(id);
        for (const part of rows[table] ?? []) {
          const names = Object.keys(part);
          lazily(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
            ...Object.values(part),
          );
        }
      }
    },
    forget(id, at) {
      for (const table of ['judgement', 'identity', 'attempt', 'draft', 'lock'])
        lazily(`DELETE FROM ${table} WHERE case_id = ?`).run(id);
      lazily(
        `UPDATE desk_case SET member_id = NULL, aims_at = NULL, assigned_member = NULL, name = NULL, sender = NULL, purged_at = ?, version = version + 1
         WHERE id = ?`,
      ).run(at, id);
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

  function relink({ linked, unlinked }: { linked: readonly Link[]; unlinked: readonly Link[] }): void {
    for (const { of, caseId } of unlinked)
      lazily('DELETE FROM link WHERE case_id = ? AND other_id = ?').run(of, caseId);
    for (const { of, caseId, reason } of linked)
      lazily('INSERT OR IGNORE INTO link (case_id, other_id, reason) VALUES (?, ?, ?)').run(of, caseId, reason);
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

/** Statements are made when they are first needed, since a command needs few of them, and kept. */
function statements(db: Database.Database): (sql: string) => Database.Statement {
  const made = new Map<string, Database.Statement>();
  return (sql) => {
    const known = made.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    made.set(sql, statement);
    return statement;
  };
}
