/** SQL that is prepared once. */
import type Database from 'better-sqlite3';

/** The statement of an SQL text. */
export type Statements = (sql: string) => Database.Statement;

/** Statements are made when they are first needed, since a command needs few of them, and kept. */
export function statements(db: Database.Database): Statements {
  const made = new Map<string, Database.Statement>();
  return (sql) => {
    const known = made.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    made.set(sql, statement);
    return statement;
  };
}
