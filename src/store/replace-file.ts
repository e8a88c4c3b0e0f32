/**
 * Replacing a database file as a whole: the new one is written beside the old one and renamed over it, so that a reader
 * sees the one or the other (contract section 8).
 */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../errors.js';
import { makeFolders } from './make-folder.js';
import { isOurs, SCHEMA_VERSION, versionOf } from './schema.js';
import { storeError } from './store-error.js';

/**
 * Has `fill` write a new database, and puts it in the place of `path`. Where `fill` throws, the old file stays as it was
 * and nothing is left behind.
 * @throws StoreError where the file is not ours to replace, or cannot be written.
 */
export async function replaceDatabase<T>(
  path: string,
  { makeFolder }: { makeFolder: boolean },
  fill: (db: Database.Database) => Promise<T>,
): Promise<T> {
  if (makeFolder) attempt(path, () => makeFolders(dirname(path)));
  const target = checkTarget(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  let db: Database.Database | undefined;
  try {
    // Made here, since SQLite would make it readable for others.
    closeSync(attempt(target, () => openSync(temporary, 'wx', 0o600)));
    db = attempt(target, () => new Database(temporary));
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    const result = await fill(db);
    db.close();
    attempt(target, () => {
      sync(temporary);
      renameSync(temporary, target);
    });
    syncFolder(dirname(target));
    return result;
  } catch (cause) {
    db?.close();
    rmSync(temporary, { force: true });
    throw String((cause as { code?: unknown }).code).startsWith('SQLITE_') ? storeError(cause, target) : cause;
  }
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw storeError(cause, path);
  }
}

/** The file that is to be replaced, links followed; only a member database or an empty file may be. */
function checkTarget(path: string): string {
  if (!existsSync(dirname(path))) throw new StoreError({ code: 'members-no-folder', folder: dirname(path) });
  let target = path;
  let size: number;
  try {
    target = realpathSync(path);
    const file = statSync(target);
    if (!file.isFile()) throw new StoreError({ code: 'members-target-no-file', path });
    size = file.size;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return target;
    throw cause instanceof StoreError ? cause : storeError(cause, path);
  }
  if (size > 0) checkOld(target);
  return target;
}

function checkOld(path: string): void {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    if (!isOurs(db)) throw new StoreError({ code: 'members-target-other', path });
    if (versionOf(db) > SCHEMA_VERSION) throw new StoreError({ code: 'members-target-newer', path });
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const { code } = cause as { code?: string };
    if (code === 'SQLITE_NOTADB') throw new StoreError({ code: 'members-target-other', path }, { cause });
    throw storeError(cause, path);
  } finally {
    db?.close();
  }
}

function sync(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

// Some systems do not sync folders; the file itself is safe then too.
function syncFolder(path: string): void {
  try {
    const fd = openSync(path, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return;
  }
}
