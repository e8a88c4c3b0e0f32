/**
 * A damaged file opens like a whole one where its first page is whole: what is wrong shows in the midst of a look-up. Each of them says
 * it as opening does, by the code that has words.
 */
import { StoreError } from '../errors.js';
import { storeError } from './store-error.js';

/** What a row holds that no import has written: pages were overwritten, and SQLite reads something else there. */
export class DamagedRow extends Error {
  override readonly name = 'DamagedRow';
  readonly code = 'SQLITE_CORRUPT';
}

type Calls = Readonly<Record<string, (...values: never[]) => unknown>>;

/** The same functions; what SQLite says of the file at `path` is a StoreError. */
export function guarded<T extends object>(store: T, path: string): T {
  const calls = Object.entries(store as unknown as Calls).map(([name, call]) => [
    name,
    (...values: never[]) => {
      try {
        return call(...values);
      } catch (cause) {
        throw ofTheFile(cause) ? storeError(cause, path) : cause;
      }
    },
  ]);
  return Object.fromEntries(calls) as T;
}

function ofTheFile(cause: unknown): boolean {
  if (cause instanceof StoreError) return false;
  return String((cause as { code?: unknown } | null)?.code).startsWith('SQLITE_');
}
