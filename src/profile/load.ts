/** Loads a profile from a JSON file. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.js';
import { type Profile, profileSchema } from './schema.js';

/**
 * The profile in a file.
 * @throws InputError which names the file and the key that is wrong.
 */
export async function loadProfile(path: string): Promise<Profile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
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
  const parsed = profileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const more = parsed.error.issues.length - 1;
  throw new InputError(
    `${path}: profile key "${issue?.path.join('.') || '(top)'}": ${issue?.message ?? 'invalid'}${more > 0 ? ` (and ${more} more)` : ''}`,
  );
}
