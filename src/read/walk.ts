/**
 * From the paths of a command line to the files behind them, in the order of the contract (section 2): paths as given,
 * a folder's entries by name in UTF-8 byte order.
 */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import type { Defect } from '../record.js';
import { defect, defectOfAccess } from './defects.js';
import { filesOf, joinedFile, joinedPath, shownName } from './file-name.js';

/** Where a file stands says how sure it is that it holds mail. */
export type Place = 'given' | 'folder' | 'maildir';

type Found =
  | { what: 'file'; path: string; file: Buffer; place: Place }
  | { what: 'stdin'; path: string }
  | { what: 'defect'; path: string; defect: Defect }
  | { what: 'no-mail'; path: string };

/**
 * Everything behind the paths. A path given directly may be a link; inside a folder links are not followed, so that
 * nothing is read twice and no walk goes in circles.
 */
export function* walk(paths: readonly string[]): Generator<Found> {
  for (const { path, file } of filesOf(paths)) {
    if (path === '-') {
      yield { what: 'stdin', path };
      continue;
    }
    let stats: Stats;
    try {
      stats = statSync(file);
    } catch (error) {
      yield { what: 'defect', path, defect: defectOfAccess(error, false) };
      continue;
    }
    if (stats.isDirectory()) {
      let any = false;
      for (const found of walkFolder(path, file)) {
        any = true;
        yield found;
      }
      if (!any) yield { what: 'no-mail', path };
    } else if (stats.isFile()) {
      yield { what: 'file', path, file, place: 'given' };
    } else {
      yield { what: 'defect', path, defect: defectOfKind(stats) };
    }
  }
}

function* walkFolder(path: string, folder: Buffer, inMaildir = false): Generator<Found> {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(folder, { encoding: 'buffer', withFileTypes: true });
  } catch (error) {
    yield { what: 'defect', path, defect: defectOfAccess(error, true) };
    return;
  }
  entries.sort((a, b) => Buffer.compare(a.name, b.name));
  const maildir = isMaildir(entries);
  for (const entry of entries) {
    const name = shownName(entry.name);
    const at = joinedPath(path, name);
    const file = joinedFile(folder, entry.name);
    if (entry.isDirectory()) {
      // tmp holds what is being delivered; it comes to new when it is whole.
      if (maildir && name === 'tmp') continue;
      yield* walkFolder(at, file, maildir && (name === 'cur' || name === 'new'));
    } else if (entry.isFile()) {
      // In cur and new every file is a message, but those that the Maildir page sets aside: names that begin with a dot.
      yield { what: 'file', path: at, file, place: inMaildir && !name.startsWith('.') ? 'maildir' : 'folder' };
    } else if (entry.isSymbolicLink()) {
      yield { what: 'no-mail', path: at };
    } else {
      yield { what: 'defect', path: at, defect: defectOfKind(entry) };
    }
  }
}

/** Two of the three folders are enough: copies and archives lose the empty ones. */
function isMaildir(entries: readonly Dirent<Buffer>[]): boolean {
  const names = entries.filter((e) => e.isDirectory()).map((e) => e.name.toString('latin1'));
  return ['cur', 'new', 'tmp'].filter((name) => names.includes(name)).length >= 2;
}

/** The defect of what is neither file nor folder nor link. It is told before opening: an open FIFO waits for ever. */
export function defectOfKind(entry: Pick<Stats, 'isFIFO' | 'isSocket'>): Defect {
  if (entry.isFIFO()) return defect('fifo');
  return defect(entry.isSocket() ? 'socket' : 'device');
}
