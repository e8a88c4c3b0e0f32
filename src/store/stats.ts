/** `members stats`: what the database holds, and where it came from. */
import type Database from 'better-sqlite3';
import type { Course } from '../record.js';

export interface MemberStats {
  members: number;
  active: number;
  /** Null: no course registered. */
  byCourse: { course: Exclude<Course, 'unknown'> | null; active: number; inactive: number }[];
  withBirthDate: number;
  billingIds: number;
  /** Rows of the payments file. */
  payments: number;
  membersFile: string;
  paymentsFile: string | null;
  /** ISO 8601, as the importer gave it. */
  importedAt: string;
}

interface Source {
  members_file: string;
  payments_file: string | null;
  imported_at: string;
  payments: number;
}

export function memberStats(db: Database.Database): MemberStats {
  const byCourse = db
    .prepare<[], MemberStats['byCourse'][number]>(
      'SELECT course, sum(active) AS active, sum(1 - active) AS inactive FROM member GROUP BY course ORDER BY course',
    )
    .all();
  const number = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  const source = db.prepare<[], Source>('SELECT members_file, payments_file, imported_at, payments FROM source').get();
  return {
    members: byCourse.reduce((sum, row) => sum + row.active + row.inactive, 0),
    active: byCourse.reduce((sum, row) => sum + row.active, 0),
    byCourse,
    withBirthDate: number('SELECT count(birth_date) FROM member'),
    billingIds: number('SELECT count(*) FROM billing'),
    payments: source?.payments ?? 0,
    membersFile: source?.members_file ?? '',
    paymentsFile: source?.payments_file ?? null,
    importedAt: source?.imported_at ?? '',
  };
}
