/** Making a folder, with those above it. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder where it is not there, for its owner alone. Step by step: where the system denies that a folder can be made
 * below one that is there (as in /proc), mkdir's own `recursive` tries for ever (Node 20).
 * @throws the system's error, with its code
 */
export function makeFolders(folder: string): void {
  const lacking: string[] = [];
  for (let at = resolve(folder); !isFolder(at); at = dirname(at)) lacking.push(at);
  for (const one of lacking.reverse()) {
    try {
      mkdirSync(one, { mode: 0o700 });
    } catch (cause) {
      // Another program may have made it meanwhile.
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || !isFolder(one)) throw cause;
    }
  }
}

/** @throws where something else stands there */
function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw Object.assign(new Error(`${path} is no folder`), { code: 'ENOTDIR' });
  return found !== undefined;
}
