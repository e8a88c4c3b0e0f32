/** Loads a profile from a JSON file. */
import { readFile, stat } from 'node:fs/promises';
import { InputError, saidBy } from '../errors.js';
import type { Profile } from './schema.js';

/**
 * The profile in a file.
 * @throws InputError which names the file and the key that is wrong.
 */
export async function loadProfile(path: string): Promise<Profile> {
  let text: string;
  try {
    // A FIFO or a device would be waited on for ever.
    if (!(await stat(path)).isFile()) throw new InputError({ code: 'profile-no-file', path });
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/u, '');
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError({ code: 'profile-unreadable', path, said: saidBy(cause) }, { cause });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const said = saidBy(cause);
    throw new InputError({ code: 'profile-no-json', path, said, line: lineOf(text) }, { cause });
  }
  // Most runs have the built-in profile, and need no checker.
  const { profileSchema } = await import('./schema.js');
  const parsed = profileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  const { profileProblem } = await import('./problem.js');
  throw new InputError(profileProblem(issue, path, parsed.error.issues.length - 1));
}

/** The line where it breaks off being JSON. V8 shows an excerpt, from which a place is hard to tell: the longest beginning that is none yet is sought. */
function lineOf(text: string): number {
  let whole = 0;
  let broken = text.length;
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (mayGoOn(text.slice(0, middle))) whole = middle;
    else broken = middle;
  }
  const end = mayGoOn(text) ? text.trimEnd() : text.slice(0, broken);
  return end.split('\n').length;
}

/** Is it JSON, or the beginning of some? */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const { message } = saidBy(cause);
    const [, position] = / at position (\d+)(?: \(line \d+ column \d+\))?$/u.exec(message) ?? [];
    return /^(?:Unexpected end|Unterminated)/u.test(message) || Number(position) >= text.length;
  }
}
