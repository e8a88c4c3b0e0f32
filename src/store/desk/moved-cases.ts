/** Cases that are emptied: joined to another one, brought back as they stood, or purged. */
import type { CaseRows } from '../../case.js';
import { KEPT } from './case-rows.js';
import type { Statements } from './statements.js';

export interface MovedCases {
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
export const PARTS = ['judgement', 'identity', 'attempt'] as const;

export function prepareMovedCases(lazily: Statements): MovedCases {
  return {
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
}
