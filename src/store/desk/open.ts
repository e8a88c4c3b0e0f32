/** Opening the desk: SQLite in WAL mode, for its owner's eyes only. What is wrong with the file has its code. */
import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError, saidBy } from '../../errors.js';
import { makeFolders } from '../make-folder.js';
import { type Audit, prepareAudit } from './audit.js';
import { type Cases, prepareCases } from './cases.js';
import { type Locks, prepareLocks } from './locks.js';
import { type Mails, prepareMails } from './mails.js';
import { prepareReportRows, type ReportRows } from './report-rows.js';
import { DESK_VERSION, deskVersion, isDesk, migrateDesk } from './schema.js';
import { statements } from './statements.js';

export interface DeskStore {
  cases: Cases;
  mails: Mails;
  audit: Audit;
  locks: Locks;
  report: ReportRows;
  /** Runs `work` in one transaction that writes: all of it is kept, or nothing. Others wait, and see what it has written. */
  write<T>(work: () => T): T;
  /** Runs `work` on one state of the desk, whatever others write meanwhile. */
  read<T>(work: () => T): T;
  /** Brings all writes into the file itself: nothing of what was taken out stays in the one beside it. */
  settle(): void;
  close(): void;
}

export interface OpenDeskOptions {
  /** Make the file where there is none. */
  create?: boolean;
  /** And its folder; else that has to be there. */
  makeFolder?: boolean;
  /** Many small writes that can be repeated (intake): a power failure may take back the last ones, nothing else can. */
  bulk?: boolean;
  /** How long to wait for another program that writes, in milliseconds. */
  patience?: number;
}

const PATIENCE = 20_000;

/**
 * Opens the desk at `path`.
 * @throws StoreError where there is none (without `create`), or the file is no desk, damaged, or of a newer version.
 */
export function openDesk(
  path: string,
  { create = false, makeFolder = false, bulk = false, patience = PATIENCE }: OpenDeskOptions = {},
): DeskStore {
  prepareFile(path, create, makeFolder);
  const db = attempt(path, () => openChecked(path, bulk, patience));
  return {
    cases: prepareCases(db),
    mails: prepareMails(db),
    audit: prepareAudit(db),
    locks: prepareLocks(db),
    report: prepareReportRows(statements(db)),
    write: (work) => attempt(path, () => db.transaction(work).immediate()),
    read: (work) => attempt(path, () => db.transaction(work).deferred()),
    settle: () => attempt(path, () => db.pragma('wal_checkpoint(TRUNCATE)')),
    close: () => db.close(),
  };
}

function openChecked(path: string, bulk: boolean, patience: number): Database.Database {
  const db = new Database(path, { fileMustExist: true, timeout: patience });
  try {
    // In one transaction: another program may be making the tables right now.
    if (!db.transaction(() => isDesk(db))()) throw new StoreError({ code: 'desk-other', path });
    const version = deskVersion(db);
    if (version > DESK_VERSION) throw new StoreError({ code: 'desk-newer', path, version, known: DESK_VERSION });
    useWal(db, patience);
    db.pragma(`synchronous = ${bulk ? 'NORMAL' : 'FULL'}`);
    db.pragma('foreign_keys = ON');
    // What a purge takes out is not to be found in the file either.
    db.pragma('secure_delete = ON');
    if (version < DESK_VERSION) migrateDesk(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** The mode stays with the file. To change it SQLite needs the file for itself, and does not always wait for that. */
function useWal(db: Database.Database, patience: number): void {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (cause) {
      if (!String((cause as { code?: unknown }).code).startsWith('SQLITE_BUSY') || waited >= patience) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

const PAUSE = 20;

/** The file is made here, since SQLite would make it readable for others; its -wal and -shm files follow its mode. */
function prepareFile(path: string, create: boolean, makeFolder: boolean): void {
  try {
    if (create) {
      if (makeFolder) makeFolders(dirname(path));
      else if (!existsSync(dirname(path))) throw new StoreError({ code: 'desk-no-folder', folder: dirname(path) });
      closeSync(openSync(path, 'ax', 0o600));
      return;
    }
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw storeError(cause, path);
  }
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new StoreError({ code: 'desk-folder', path });
    // A FIFO or a device would be waited on for ever.
    if (!stat.isFile()) throw new StoreError({ code: 'desk-no-file', path });
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new StoreError({ code: 'desk-absent', path }, { cause });
    throw storeError(cause, path);
  }
  // SQLite gives the two beside it the file's mode when it makes them, and leaves those be that are there already.
  for (const file of [path, `${path}-wal`, `${path}-shm`]) hideFromOthers(file, path);
}

function hideFromOthers(file: string, desk: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || (stat.mode & 0o077) === 0) return;
  try {
    chmodSync(file, 0o600);
  } catch (cause) {
    // Whoever had it open has closed it meanwhile, and it is gone.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new StoreError({ code: 'desk-open-to-others', path: desk }, { cause });
  }
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    // What the work itself throws is its own.
    if (!String((cause as { code?: unknown }).code).startsWith('SQLITE_')) throw cause;
    throw storeError(cause, path);
  }
}

/** What SQLite or the system says, by a code of ours. */
function storeError(cause: unknown, path: string): StoreError {
  const said = saidBy(cause);
  const code = codeOf(said.code);
  return new StoreError(code === 'desk-failed' || code === 'desk-disk' ? { code, path, said } : { code, path }, {
    cause,
  });
}

function codeOf(code: string) {
  if (code === 'SQLITE_NOTADB') return 'desk-other';
  if (code.startsWith('SQLITE_CORRUPT')) return 'desk-damaged';
  if (code.startsWith('SQLITE_BUSY')) return 'desk-busy';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'desk-no-room';
  if (code.startsWith('SQLITE_IOERR')) return 'desk-disk';
  if (code === 'EACCES' || code === 'EPERM' || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY'))
    return 'desk-denied';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') return 'desk-no-place';
  return 'desk-failed';
}
