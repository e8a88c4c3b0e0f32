/** The audit's rows: written in the transaction of the step they tell of, never changed but by a purge. */
import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Action, AuditDetails, AuditEntry, State } from '../../case.js';
import { type Chained, detailsHash, entryHash } from './chain.js';

interface NewEntry {
  at: string;
  agent: string;
  action: Action;
  caseId: number | null;
  stateBefore?: State | null;
  stateAfter?: State | null;
  undoes?: number | null;
  details?: AuditDetails;
}

/** What an audit that was tampered with shows. */
export interface AuditProblem {
  /** Null: the end of the audit. */
  seq: number | null;
  code: 'changed' | 'missing' | 'details-changed' | 'details-missing' | 'cut-off' | 'head-unknown';
}

interface Verification {
  entries: number;
  /** The last entry's hash; empty where there is none. */
  head: string;
  problems: AuditProblem[];
}

interface AuditFilter {
  caseId?: number | undefined;
  /** The last so many. */
  last?: number | undefined;
}

export interface Audit {
  append(entry: NewEntry): AuditEntry;
  list(filter: AuditFilter): AuditEntry[];
  get(seq: number): AuditEntry | null;
  /** The last entry of `agent` (of that case, where one is given) that has one of `actions` and is not undone. */
  lastOf(agent: string, actions: readonly Action[], caseId: number | null): AuditEntry | null;
  /** By which entry this one was undone. */
  undoneBy(seq: number): number | null;
  /** Entries of the case after `seq` that have one of `actions` and are not undone. */
  laterOf(caseId: number, seq: number, actions: readonly Action[]): AuditEntry[];
  /** Takes out the details of all entries of a case; their hashes stay. */
  forget(caseId: number): void;
  /** @param expected a head that was written down earlier: it has to be in the chain */
  verify(expected?: string): Verification;
}

interface Row {
  seq: number;
  at: string;
  agent: string;
  action: Action;
  case_id: number | null;
  state_before: State | null;
  state_after: State | null;
  undoes: number | null;
  details: string | null;
  salt: string | null;
  details_hash: string;
  previous: string;
  hash: string;
}

const NOT_UNDONE = 'NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.seq)';
const AMONG = 'a.action IN (SELECT value FROM json_each(?))';

export function prepareAudit(db: Database.Database): Audit {
  const head = db.prepare<[], { entries: number; hash: string }>('SELECT entries, hash FROM audit_head');
  const moveHead = db.prepare('UPDATE audit_head SET entries = ?, hash = ?');
  const insert = db.prepare(
    `INSERT INTO audit (seq, at, agent, action, case_id, state_before, state_after, undoes, details, salt, details_hash, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const one = db.prepare<[number], Row>('SELECT * FROM audit WHERE seq = ?');
  const listed = db.prepare<[number | null, number | null, number], Row>(
    `SELECT * FROM (SELECT * FROM audit WHERE (? IS NULL OR case_id = ?) ORDER BY seq DESC LIMIT ?) ORDER BY seq`,
  );
  const listedOfCase = db.prepare<[number, number], Row>(
    'SELECT * FROM (SELECT * FROM audit WHERE case_id = ? ORDER BY seq DESC LIMIT ?) ORDER BY seq',
  );
  const last = db.prepare<[string, string, number | null, number | null], Row>(
    `SELECT a.* FROM audit a WHERE a.agent = ? AND ${AMONG} AND (? IS NULL OR a.case_id = ?) AND ${NOT_UNDONE} ORDER BY a.seq DESC LIMIT 1`,
  );
  const undone = db.prepare<[number], number>('SELECT seq FROM audit WHERE undoes = ?').pluck();
  const later = db.prepare<[number, number, string], Row>(
    `SELECT a.* FROM audit a WHERE a.case_id = ? AND a.seq > ? AND ${AMONG} AND ${NOT_UNDONE} ORDER BY a.seq`,
  );
  const forget = db.prepare('UPDATE audit SET details = NULL, salt = NULL WHERE case_id = ?');
  return {
    append(entry) {
      const { entries, hash: previous } = head.get() ?? { entries: 0, hash: '' };
      const details = JSON.stringify(entry.details ?? {});
      const salt = randomBytes(16).toString('hex');
      const chained: Chained = {
        seq: entries + 1,
        at: entry.at,
        agent: entry.agent,
        action: entry.action,
        caseId: entry.caseId,
        stateBefore: entry.stateBefore ?? null,
        stateAfter: entry.stateAfter ?? null,
        undoes: entry.undoes ?? null,
        detailsHash: detailsHash(salt, details),
      };
      const hash = entryHash(previous, chained);
      insert.run(
        chained.seq,
        chained.at,
        chained.agent,
        chained.action,
        chained.caseId,
        chained.stateBefore,
        chained.stateAfter,
        chained.undoes,
        details,
        salt,
        chained.detailsHash,
        previous,
        hash,
      );
      moveHead.run(chained.seq, hash);
      const { detailsHash: _, ...kept } = chained;
      return { ...kept, details: entry.details ?? {}, hash };
    },
    list: ({ caseId, last: most = -1 }) =>
      (caseId === undefined ? listed.all(null, null, most) : listedOfCase.all(caseId, most)).map(toEntry),
    get: (seq) => entryOrNull(one.get(seq)),
    lastOf: (agent, actions, caseId) => entryOrNull(last.get(agent, JSON.stringify(actions), caseId, caseId)),
    undoneBy: (seq) => undone.get(seq) ?? null,
    laterOf: (caseId, seq, actions) => later.all(caseId, seq, JSON.stringify(actions)).map(toEntry),
    forget: (caseId) => forget.run(caseId),
    verify: (expected) => verify(db, head.get() ?? { entries: 0, hash: '' }, expected),
  };
}

function verify(db: Database.Database, head: { entries: number; hash: string }, expected?: string): Verification {
  const problems: AuditProblem[] = [];
  // Details may be lacking before the purge of their case, and nowhere else.
  const purged = new Map(
    db
      .prepare<[], { case_id: number; seq: number }>(
        "SELECT case_id, max(seq) AS seq FROM audit WHERE action = 'purge' AND case_id IS NOT NULL GROUP BY case_id",
      )
      .all()
      .map((row) => [row.case_id, row.seq]),
  );
  let previous = '';
  let next = 1;
  let known = expected === undefined || expected === '';
  for (const row of db.prepare<[], Row>('SELECT * FROM audit ORDER BY seq').iterate()) {
    for (; next < row.seq; next++) problems.push({ seq: next, code: 'missing' });
    const whole = row.hash === entryHash(row.previous, chainedOf(row));
    // What stands behind an entry that is reported cannot be linked to it.
    const linked = row.previous === previous || problems.at(-1)?.seq === row.seq - 1;
    if (!whole || !linked) problems.push({ seq: row.seq, code: 'changed' });
    if (row.details === null) {
      if (row.case_id === null || (purged.get(row.case_id) ?? 0) <= row.seq)
        problems.push({ seq: row.seq, code: 'details-missing' });
    } else if (row.details_hash !== detailsHash(row.salt ?? '', row.details)) {
      problems.push({ seq: row.seq, code: 'details-changed' });
    }
    known ||= row.hash === expected;
    previous = row.hash;
    next = row.seq + 1;
  }
  if (head.entries !== next - 1 || head.hash !== previous) problems.push({ seq: null, code: 'cut-off' });
  if (!known) problems.push({ seq: null, code: 'head-unknown' });
  return { entries: next - 1, head: previous, problems };
}

function chainedOf(row: Row): Chained {
  return {
    seq: row.seq,
    at: row.at,
    agent: row.agent,
    action: row.action,
    caseId: row.case_id,
    stateBefore: row.state_before,
    stateAfter: row.state_after,
    undoes: row.undoes,
    detailsHash: row.details_hash,
  };
}

function toEntry(row: Row): AuditEntry {
  const { detailsHash: _, ...entry } = chainedOf(row);
  return { ...entry, details: row.details === null ? null : (JSON.parse(row.details) as AuditDetails), hash: row.hash };
}

function entryOrNull(row: Row | undefined): AuditEntry | null {
  return row === undefined ? null : toEntry(row);
}
