/** The cases' rows: the queue, what the mails together say, and what tells whose case it is. */
import type Database from 'better-sqlite3';
import type { CaseLink, CaseSummary, Draft, LinkReason, Merged, State } from '../../case.js';
import type { Course, Disposition, Flag, ItemKey } from '../../record.js';

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
  /** No more than so many, before flags are looked at. */
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
  /** The latest cases of this sender, the last one first. */
  ofSender(sender: string): CaseSummary[];
  identity(id: number): string[];
  attempts(memberId: string): Attempt[];
  setAttempt(caseId: number, memberId: string | null, attempt: Omit<Attempt, 'caseId'>): void;
  addLink(id: number, link: CaseLink): void;
  links(id: number): CaseLink[];
  linkedFrom(id: number): CaseLink[];
  addDraft(id: number, draft: Draft): void;
  drafts(id: number): Draft[];
  /** The case that a drafted reply with this Message-ID belongs to. */
  ofDraft(messageId: string): number | null;
  /** Finished cases whose last mail and last step are older, and that hold personal values. */
  purgeable(before: string): number[];
  /** Takes out whatever says something of a person. */
  forget(id: number, at: string): void;
}

interface Row {
  id: number;
  state: State;
  verdict: Disposition;
  course: Course;
  flags: string;
  missing: string;
  invalid: string;
  member_id: string | null;
  assigned_member: string | null;
  name: string | null;
  sender: string | null;
  opened_at: string;
  last_mail_at: string;
  mails: number;
  version: number;
  purged_at: string | null;
  members_of_sender: number | null;
  senders_of_member: number | null;
  lock_agent: string | null;
  lock_host: string | null;
  lock_pid: number | null;
  lock_started: string | null;
  lock_since: string | null;
}

/** Cases of one sender, and attempts at one member, that are looked at. */
const MOST = 50;

/** From so many on a note is made of it. */
const MANY = 2;

const COLUMNS =
  'c.*, l.agent AS lock_agent, l.host AS lock_host, l.pid AS lock_pid, l.started AS lock_started, l.since AS lock_since';

const SELECT = `
  SELECT ${COLUMNS},
    (SELECT count(DISTINCT o.aims_at) FROM desk_case o WHERE o.sender = c.sender) AS members_of_sender,
    (SELECT count(DISTINCT o.sender) FROM desk_case o WHERE o.aims_at = c.aims_at) AS senders_of_member
  FROM desk_case c LEFT JOIN lock l ON l.case_id = c.id`;

// Counted once for all rows: one sender may have thousands.
const SELECT_ALL = `
  SELECT ${COLUMNS}, s.members AS members_of_sender, m.senders AS senders_of_member
  FROM desk_case c LEFT JOIN lock l ON l.case_id = c.id
    LEFT JOIN (SELECT sender, count(DISTINCT aims_at) AS members FROM desk_case WHERE sender IS NOT NULL GROUP BY sender) s ON s.sender = c.sender
    LEFT JOIN (SELECT aims_at, count(DISTINCT sender) AS senders FROM desk_case WHERE aims_at IS NOT NULL GROUP BY aims_at) m ON m.aims_at = c.aims_at`;

// The queue's order; finished cases come last.
const ORDER = `
  CASE c.state WHEN 'ready' THEN 0 WHEN 'review' THEN 1 WHEN 'new' THEN 2 WHEN 'waiting' THEN 3 ELSE 4 END, c.opened_at, c.id`;

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
      const row = lazily(`${SELECT} WHERE c.id = ?`).get(id) as Row | undefined;
      return row === undefined ? null : toSummary(row);
    },
    merged(id) {
      const text = lazily('SELECT merged FROM judgement WHERE case_id = ?').pluck().get(id) as string | undefined;
      return text === undefined ? null : (JSON.parse(text) as Merged);
    },
    list(filter) {
      const among = (values: readonly string[] | undefined) => (values === undefined ? null : JSON.stringify(values));
      const [states, verdicts, courses] = [among(filter.states), among(filter.verdicts), among(filter.courses)];
      const before = filter.openedBefore ?? null;
      const rows = lazily(
        `${SELECT_ALL} WHERE (? IS NULL OR c.state IN (SELECT value FROM json_each(?)))
           AND (? IS NULL OR c.verdict IN (SELECT value FROM json_each(?)))
           AND (? IS NULL OR c.course IN (SELECT value FROM json_each(?)))
           AND (? IS NULL OR c.opened_at <= ?) ORDER BY ${ORDER} LIMIT ?`,
      ).all(...[states, states, verdicts, verdicts, courses, courses, before, before], filter.limit ?? -1) as Row[];
      const found = rows.map(toSummary);
      const { flags } = filter;
      if (flags === undefined) return found;
      return found.filter((one) => flags.some((flag) => [...one.flags, ...Object.keys(one.notes)].includes(flag)));
    },
    ofSender: (sender) =>
      (lazily(`${SELECT} WHERE c.sender = ? ORDER BY c.id DESC LIMIT ${MOST}`).all(sender) as Row[]).map(toSummary),
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
    addDraft: (id, { messageId, at }) =>
      lazily('INSERT OR IGNORE INTO draft (message_id, case_id, at) VALUES (?, ?, ?)').run(messageId, id, at),
    drafts: (id) =>
      lazily('SELECT message_id AS messageId, at FROM draft WHERE case_id = ? ORDER BY at, message_id').all(
        id,
      ) as Draft[],
    ofDraft: (messageId) =>
      (lazily('SELECT case_id FROM draft WHERE message_id = ?').pluck().get(messageId) as number | undefined) ?? null,
    purgeable: (before) =>
      lazily(
        `SELECT c.id FROM desk_case c WHERE c.state IN ('done', 'rejected', 'closed') AND c.purged_at IS NULL AND c.last_mail_at < ?
           AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.case_id = c.id AND a.at >= ? AND a.state_after IS NOT NULL) ORDER BY c.id`,
      )
        .pluck()
        .all(before, before) as number[],
    forget(id, at) {
      for (const table of ['judgement', 'identity', 'attempt', 'draft', 'lock'])
        lazily(`DELETE FROM ${table} WHERE case_id = ?`).run(id);
      lazily(
        `UPDATE desk_case SET member_id = NULL, aims_at = NULL, assigned_member = NULL, name = NULL, sender = NULL, purged_at = ?, version = version + 1
         WHERE id = ?`,
      ).run(at, id);
    },
  };

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

function columnsOf(data: CaseData): (string | number | null)[] {
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

function toSummary(row: Row): CaseSummary {
  const notes: CaseSummary['notes'] = {};
  if ((row.members_of_sender ?? 0) >= MANY) notes['sender-has-many-members'] = row.members_of_sender ?? 0;
  if ((row.senders_of_member ?? 0) >= MANY) notes['member-has-many-senders'] = row.senders_of_member ?? 0;
  return {
    id: row.id,
    state: row.state,
    verdict: row.verdict,
    course: row.course,
    flags: JSON.parse(row.flags) as Flag[],
    notes,
    missing: JSON.parse(row.missing) as ItemKey[],
    invalid: JSON.parse(row.invalid) as ItemKey[],
    memberId: row.member_id,
    assignedMember: row.assigned_member,
    name: row.name,
    sender: row.sender,
    openedAt: row.opened_at,
    lastMailAt: row.last_mail_at,
    mails: row.mails,
    version: row.version,
    purgedAt: row.purged_at,
    lock:
      row.lock_agent === null
        ? null
        : {
            agent: row.lock_agent,
            host: row.lock_host ?? '',
            pid: row.lock_pid ?? 0,
            started: row.lock_started ?? '',
            since: row.lock_since ?? '',
          },
  };
}
