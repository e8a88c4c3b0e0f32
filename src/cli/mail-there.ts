/** The mail that a command is to read. */
import { statSync } from 'node:fs';
import { InputError } from '../errors.js';

/**
 * Of several paths one that is not there is a record like others (unreadable), since the rest is read all the same. Where
 * there is no other, nothing can be read at all (contract section 2: could not run).
 * @throws InputError
 */
export function checkThere(paths: readonly string[]): void {
  const [path = '-', ...more] = paths;
  if (more.length > 0 || path === '-') return;
  try {
    statSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError({ code: 'mail-absent', path }, { cause });
  }
}
