/** What SQLite or the system says of a member database, by a code of ours. */
import { StoreError, saidBy } from '../errors.js';

export function storeError(cause: unknown, path: string): StoreError {
  const said = saidBy(cause);
  const code = codeOf(said.code);
  return new StoreError(code === 'members-failed' ? { code, path, said } : { code, path }, { cause });
}

function codeOf(code: string) {
  if (code === 'SQLITE_NOTADB') return 'members-other';
  if (code.startsWith('SQLITE_CORRUPT')) return 'members-damaged';
  if (code === 'SQLITE_BUSY') return 'members-busy';
  if (code === 'EACCES' || code === 'EPERM' || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY'))
    return 'members-denied';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'EROFS') return 'members-no-place';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'members-no-room';
  return 'members-failed';
}
