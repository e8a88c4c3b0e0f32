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
    throw new InputError({ code: 'profile-no-json', path, said, line: lineOf(said.message, text) }, { cause });
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

/** The line that V8's message points to; null where that cannot be told. */
function lineOf(message: string, text: string): number | null {
  const at = message === 'Unexpected end of JSON input' ? text.trimEnd().length : positionOf(message, text);
  return at === null ? null : text.slice(0, at).split('\n').length;
}

/** How many characters V8 shows before the one that it means. */
const LEAD = 10;

function positionOf(message: string, text: string): number | null {
  const [, position] = / at position (\d+)(?: \(line \d+ column \d+\))?$/u.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const [, excerpt] = /, \.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/su.exec(message) ?? [];
  if (excerpt === undefined) return null;
  const at = text.indexOf(excerpt);
  return at >= 0 && text.indexOf(excerpt, at + 1) < 0 ? at + LEAD : null;
}
