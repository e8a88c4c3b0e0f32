/** Opening a member database: what is wrong with the file is said in one line. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreError } from '../errors.js';
import { findMembers } from './find.js';
import { type Lookups, prepareLookups } from './lookups.js';
import type { MemberFound } from './members-by-id.js';
import { isOurs, migrate, SCHEMA_VERSION, versionOf } from './schema.js';
import { type MemberStats, memberStats } from './stats.js';

export interface MemberStore extends Lookups {
  /** By any identifier, phone, address or (the beginning of a) name, in any spelling. */
  findMembers(text: string): MemberFound;
  memberStats(): MemberStats;
  close(): void;
}

/**
 * Opens the member database at `path`.
 * @throws StoreError where there is none, or the file is another program's, damaged, or of a newer version.
 */
export function openMembers(path: string, { readonly = true }: { readonly?: boolean } = {}): MemberStore {
  const db = openChecked(path, readonly);
  const lookups = prepareLookups(db);
  return {
    ...lookups,
    findMembers: (text) => findMembers(db, lookups, text),
    memberStats: () => memberStats(db),
    close: () => db.close(),
  };
}

/** Pages that a connection keeps, in KiB. The system keeps them as well; 16 MiB, the package's default, are no faster. */
const CACHE = 2048;

function openChecked(path: string, readonly: boolean): Database.Database {
  checkFile(path);
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly, fileMustExist: true });
    checkSchema(db, path, readonly);
    // One read transaction to the end: SQLite then asks the system for no lock at each look-up. Nobody waits for it, since an
    // import does not write into the file but puts another one in its place.
    if (readonly) {
      db.pragma(`cache_size = -${CACHE}`);
      db.exec('BEGIN');
    }
    return db;
  } catch (cause) {
    db?.close();
    throw cause instanceof StoreError ? cause : new StoreError(problemOf(cause, path), { cause });
  }
}

function checkFile(path: string): void {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      throw new StoreError(`${path} is a folder, not a member database: name the file that \`members import\` made`);
    // A FIFO or a device would be waited on for ever.
    if (!stat.isFile()) throw new StoreError(`${path} is no regular file: name the file that \`members import\` made`);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new StoreError(`There is no member database at ${path}: make one with \`members import FILE\``, { cause });
    throw new StoreError(problemOf(cause, path), { cause });
  }
}

function checkSchema(db: Database.Database, path: string, readonly: boolean): void {
  const version = versionOf(db);
  if (!isOurs(db)) throw new StoreError(`${path} is no member database: make one with \`members import FILE\``);
  if (version > SCHEMA_VERSION)
    throw new StoreError(
      `The member database ${path} was made by a newer version (its format is ${version}, this program knows ${SCHEMA_VERSION}): update the program, or import again into another file`,
    );
  if (version < SCHEMA_VERSION) {
    if (readonly)
      throw new StoreError(`The member database ${path} has an old format: import again with \`members import FILE\``);
    migrate(db);
  }
}

/** What SQLite or the system says, as one human line. */
export function problemOf(cause: unknown, path: string): string {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'SQLITE_NOTADB') return `${path} is no member database: make one with \`members import FILE\``;
  if (code?.startsWith('SQLITE_CORRUPT'))
    return `The member database ${path} is damaged: import again with \`members import FILE\``;
  if (code === 'SQLITE_BUSY')
    return `The member database ${path} is in use: try again when the other program has finished`;
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code?.startsWith('SQLITE_CANTOPEN') ||
    code?.startsWith('SQLITE_READONLY')
  )
    return `The member database ${path} cannot be opened: check its permissions`;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS')
    return `The member database ${path} cannot be written there: name a folder that takes files`;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return `There is no room left for the member database ${path}: free some space`;
  return `The member database ${path} cannot be used: ${message ?? String(cause)}`;
}
