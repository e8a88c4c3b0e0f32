/** What can be wrong with a stored message before anyone has decoded it: a coded defect, never an exception. */
import type { Defect } from '../record.js';

// The messages name no path: the record's own `source.path` does, and a path needs escaping wherever it is shown.
const MESSAGES = {
  'not-found': 'there is no such file or folder; check the path',
  fifo: 'a FIFO (named pipe) is not read as a file; send its content to standard input and give -',
  socket: 'a socket is not read; give a file, a folder or - for standard input',
  device: 'a device is not read; give a file, a folder or - for standard input',
  unreadable: 'the file or folder cannot be read; check its permissions and the disk',
  vanished: 'the file was there when its folder was listed and is gone now; run again',
  'read-error': 'reading failed from here on; the messages before are complete',
  empty: 'there is nothing in it: no header and no text',
  'stdin-folder': 'standard input is a folder; give its path instead',
  'stdin-closed': 'nothing comes from standard input: it is closed, or the null device; lead a file or a pipe into it',
  'too-large': 'the message is larger than the limit and was not read',
  compressed: 'the file is compressed (gzip); unpack it first, or send it through gunzip to standard input',
} as const;
type DefectCode = keyof typeof MESSAGES;

/** The defect of that code; `detail` (a system error code such as EACCES) is put behind the message in brackets. */
export function defect(code: DefectCode, detail?: string): Defect {
  return { code, message: detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})` };
}

/** The code of a system error (`EACCES`); of anything else its name. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/**
 * The defect of a path that could not be looked at or opened. `listed`: a folder listed it a moment ago, so that its
 * absence is no slip of the person who gave the path.
 */
export function defectOfAccess(error: unknown, listed: boolean): Defect {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return defect(listed ? 'vanished' : 'not-found');
  return defect('unreadable', code);
}
