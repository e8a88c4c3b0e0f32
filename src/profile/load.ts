/** Loads a profile from a JSON file. */
import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { InputError } from '../errors.js';
import type { Profile } from './schema.js';

/**
 * The profile in a file.
 * @throws InputError which names the file and the key that is wrong.
 */
export async function loadProfile(path: string): Promise<Profile> {
  let text: string;
  try {
    // A FIFO or a device would be waited on for ever.
    if (!(await stat(path)).isFile())
      throw new InputError(`${path}: the profile is no regular file; give the path of a JSON file`);
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      `${path}: the profile cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}); give the path of a JSON file`,
      { cause },
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw new InputError(`${path}: the profile is no JSON: ${(cause as Error).message}`, { cause });
  }
  // Most runs have the built-in profile, and need no checker.
  const { profileSchema } = await import('./schema.js');
  const parsed = profileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const more = parsed.error.issues.length - 1;
  throw new InputError(
    `${path}: ${issue ? wrongKey(issue) : 'the profile is invalid'}${more > 0 ? ` (and ${more} more)` : ''}`,
  );
}

/** What is wrong with which key, in plain words. */
function wrongKey(issue: z.core.$ZodIssue): string {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${at === '' ? key : `${at}.${key}`}"`).join(', ');
    return `profile key ${keys} is not known; take it out or mend its spelling`;
  }
  if (issue.code === 'invalid_type' && /received undefined/u.test(issue.message))
    return `profile key "${at}" is missing; it must be ${issue.expected}`;
  return `profile key "${at || '(top)'}": ${issue.message}`;
}
