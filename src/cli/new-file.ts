/** A file that is there whole or not at all, and that takes no other's place. */
import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InputError, saidBy } from '../errors.js';
import { makeFolders } from '../store/make-folder.js';

/**
 * Writes a new file, readable for its owner alone: it may hold personal values.
 * @param unless asked once the bytes are on disk; where it says true, no file is made
 * @returns whether the file was made
 * @throws InputError where the place is taken, or cannot be written
 */
export function writeNewFile(target: string, content: Buffer, unless: () => boolean = () => false): boolean {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const taken = { code: 'file-taken', path: target } as const;
  // Before anything else is done about it; placing it looks again.
  if (existsSync(target)) throw new InputError(taken);
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600, flush: true });
    if (unless()) return false;
    place(temporary, target);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const failed = { code: 'file-failed', path: target, said: saidBy(cause) } as const;
    throw new InputError(code === 'EEXIST' ? taken : failed, { cause });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** @throws InputError where there can be no such folder */
export function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (cause) {
    throw new InputError({ code: 'folder-failed', path: folder, said: saidBy(cause) }, { cause });
  }
}

/** A second name for the file: that fails where one is there, unlike renaming. */
function place(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (cause) {
    // Some file systems have no second names.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
  }
}
