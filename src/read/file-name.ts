/** File names are bytes: how one that is not UTF-8 is shown, and how one is found again that the command line garbled. */
import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';

/** The name as text; bytes that are not UTF-8 as `%83`, so that two names never look the same because of them. */
export function shownName(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8');
  let out = '';
  for (let i = 0; i < name.length; ) {
    const length = [4, 3, 2, 1].find((n) => i + n <= name.length && isUtf8(name.subarray(i, i + n))) ?? 0;
    out += length > 0 ? name.toString('utf8', i, i + length) : `%${name.toString('hex', i, i + 1).toUpperCase()}`;
    i += Math.max(length, 1);
  }
  return out;
}

/** The folder's path with the entry's name behind it; the folder's path stays as it was given. */
export function joinedPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The same of the bytes by which the system knows them. */
export function joinedFile(folder: Buffer, name: Buffer): Buffer {
  return folder.at(-1) === 0x2f ? Buffer.concat([folder, name]) : Buffer.concat([folder, Buffer.from('/'), name]);
}

/**
 * The bytes behind each path of a command line. Node turns bytes that are not UTF-8 into U+FFFD before a program sees
 * them, and no file has that name then: such a path is looked up in its folder. Where several names look alike, a
 * shell's `*.eml` gave them all, and each time it is given stands for the next one.
 */
export function filesOf(paths: readonly string[]): { path: string; file: Buffer }[] {
  const taken = new Map<string, number>();
  return paths.map((path) => {
    if (!path.includes('\ufffd')) return { path, file: Buffer.from(path) };
    const nth = taken.get(path) ?? 0;
    taken.set(path, nth + 1);
    const found = filesThatLookLike(path);
    const file = found[nth % Math.max(found.length, 1)];
    return file === undefined ? { path, file: Buffer.from(path) } : { path: shownName(file), file };
  });
}

function filesThatLookLike(path: string): Buffer[] {
  const slash = Buffer.from('/');
  // Each with its slash behind it, but the current folder, which is nothing.
  let folders = [path.startsWith('/') ? slash : Buffer.alloc(0)];
  for (const part of path.split('/').filter((p) => p !== '')) {
    folders = folders.flatMap((folder) => {
      const names = part.includes('\ufffd')
        ? namesIn(folder).filter((n) => n.toString('utf8') === part)
        : [Buffer.from(part)];
      return names.map((name) => Buffer.concat([folder, name, slash]));
    });
  }
  return folders.map((folder) => folder.subarray(0, -1));
}

function namesIn(folder: Buffer): Buffer[] {
  try {
    return readdirSync(folder.length === 0 ? '.' : folder, { encoding: 'buffer' }).sort(Buffer.compare);
  } catch {
    // The path is then reported as one that does not exist, which is what the person sees.
    return [];
  }
}
