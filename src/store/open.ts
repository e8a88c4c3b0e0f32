/** Opening a member database: what is wrong with the file has its code. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreError } from '../errors.js';
import { findMembers } from './find.js';
import { guarded } from './guarded.js';
import { type Lookups, prepareLookups } from './lookups.js';
import type { MemberFound } from './members-by-id.js';
import { isOurs, migrate, SCHEMA_VERSION, versionOf } from './schema.js';
import { type MemberStats, memberStats } from './stats.js';
import { storeError } from './store-error.js';

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
  let lookups: Lookups;
  try {
    lookups = prepareLookups(db);
  } catch (cause) {
    db.close();
    throw storeError(cause, path);
  }
  const store: MemberStore = {
    ...lookups,
    findMembers: (text) => findMembers(db, lookups, text),
    memberStats: () => memberStats(db),
    close: () => db.close(),
  };
  return guarded(store, path);
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
    throw cause instanceof StoreError ? cause : storeError(cause, path);
  }
}

function checkFile(path: string): void {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new StoreError({ code: 'members-folder', path });
    // A FIFO or a device would be waited on for ever.
    if (!stat.isFile()) throw new StoreError({ code: 'members-no-file', path });
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new StoreError({ code: 'members-absent', path }, { cause });
    throw storeError(cause, path);
  }
}

function checkSchema(db: Database.Database, path: string, readonly: boolean): void {
  const version = versionOf(db);
  if (!isOurs(db)) throw new StoreError({ code: 'members-other', path });
  if (version > SCHEMA_VERSION) throw new StoreError({ code: 'members-newer', path, version, known: SCHEMA_VERSION });
  if (version < SCHEMA_VERSION) {
    if (readonly) throw new StoreError({ code: 'members-old', path });
    migrate(db);
  }
}
