/** Which case somebody has open. A row may have outlived its holder; who may take it over is the desk's to say. */
import type Database from 'better-sqlite3';
import type { Lock } from '../../case.js';

export interface Locks {
  get(caseId: number): Lock | null;
  /** Puts the lock there, in the place of another one too. */
  set(caseId: number, lock: Lock): void;
  remove(caseId: number): void;
}

export function prepareLocks(db: Database.Database): Locks {
  const get = db.prepare<[number], Lock>('SELECT agent, host, pid, started, since FROM lock WHERE case_id = ?');
  const set = db.prepare(
    'INSERT OR REPLACE INTO lock (case_id, agent, host, pid, started, since) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM lock WHERE case_id = ?');
  return {
    get: (caseId) => get.get(caseId) ?? null,
    set: (caseId, { agent, host, pid, started, since }) => set.run(caseId, agent, host, pid, started, since),
    remove: (caseId) => remove.run(caseId),
  };
}
