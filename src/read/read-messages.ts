/** The stream of raw messages behind the paths of a command line, in the order of the contract (section 2). */
import { fstatSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import type { RawMessage } from '../mail.js';
import type { Defect } from '../record.js';
import { defect, defectOfAccess, errorCode } from './defects.js';
import { HEAD, type Sniffed, sniff } from './kind.js';
import { type Piece, splitMbox } from './mbox.js';
import { wholeMessage } from './single.js';
import { openFile, openStream, type Source } from './source.js';
import { defectOfKind, type Place, walk } from './walk.js';
import { Window } from './window.js';

export interface ReadOptions {
  stdin: Readable;
  /** A message of more stored bytes is a record with the defect `too-large`, and never held in memory. */
  maxBytes: number;
  /** Called for what holds no mail in a folder, and for a folder that holds nothing at all. */
  warn: (warning: { code: 'no-mail'; path: string }) => void;
  /** Called with the number of bytes done with so far, of all files. */
  progress?: ((bytesRead: number) => void) | undefined;
  /** Of the files only messages that begin in this range; those before it are passed over without a look inside. */
  range?: ByteRange | undefined;
  /** How many bytes are read at once. */
  blockSize?: number;
}

/** Offsets in a file: from `start` on, before `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

const BLOCK_SIZE = 256 * 1024;
const EVERYTHING: ByteRange = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Every message behind the paths, each once; its content is good until the next one is asked for. Nothing about a file or message is thrown: what cannot be read is one
 * message with a defect (`not-found`, `fifo`, `socket`, `device`, `unreadable`, `vanished`, `read-error`, `empty`,
 * `stdin-folder`, `stdin-closed`, `too-large`, `compressed`) and without content. A path given directly always gives a message; in a folder, what
 * neither begins as mail nor is named or placed as mail is skipped with a warning.
 */
export async function* readMessages(paths: readonly string[], options: ReadOptions): AsyncGenerator<RawMessage> {
  const { blockSize = BLOCK_SIZE, range = EVERYTHING } = options;
  const window = new Window(() => 0, blockSize);
  let done = 0;
  for (const found of walk(paths)) {
    const { path } = found;
    if (found.what === 'no-mail') {
      options.warn({ code: 'no-mail', path });
    } else if (found.what === 'defect') {
      yield unreadable(path, found.defect);
    } else {
      const place = found.what === 'stdin' ? 'given' : found.place;
      const input = found.what === 'stdin' ? descriptorStats(options.stdin) : null;
      if (input?.isDirectory()) {
        yield unreadable(path, defect('stdin-folder'));
        continue;
      }
      let source: Source;
      try {
        source = found.what === 'stdin' ? openStream(options.stdin) : openFile(found.file, place === 'given');
      } catch (error) {
        yield unreadable(path, defectOfAccess(error, true));
        continue;
      }
      window.reopen(async (into) => {
        const count = await source.pull(into);
        options.progress?.(done + window.end + count);
        return count;
      });
      try {
        let index = 0;
        let any = false;
        for await (const piece of pieces(window, source, found.path, place, options)) {
          any = true;
          if (piece.offset >= range.end) break;
          // A closed descriptor is led to the null device by whoever starts the program.
          const closed = piece.defect?.code === 'empty' && piece.bytes === 0 && input?.isCharacterDevice() === true;
          if (piece.offset >= range.start)
            yield { path, index, ...piece, ...(closed ? { defect: defect('stdin-closed') } : {}) };
          index++;
        }
        if (!any) options.warn({ code: 'no-mail', path });
      } finally {
        source.close();
      }
      // A file that was skipped or too large is done with all the same.
      done += Math.max(window.end, source.size ?? 0);
      options.progress?.(done);
    }
  }
}

/** What standard input is led from; null where it has no descriptor, or none that can be asked. */
function descriptorStats(stdin: Readable): Stats | null {
  const { fd } = stdin as Readable & { fd?: unknown };
  try {
    return typeof fd === 'number' ? fstatSync(fd) : null;
  } catch {
    return null;
  }
}

function unreadable(path: string, why: Defect): RawMessage {
  return { path, index: 0, offset: 0, bytes: 0, content: null, defect: why };
}

/** The messages of one stream; none where it holds no mail. */
async function* pieces(
  window: Window,
  source: Source,
  path: string,
  place: Place,
  { maxBytes, range = EVERYTHING }: ReadOptions,
): AsyncGenerator<Piece> {
  const { stats, size } = source;
  if (stats !== null && !stats.isFile()) {
    // It was a file when its folder was listed.
    yield {
      offset: 0,
      bytes: 0,
      content: null,
      defect: stats.isDirectory() ? defect('vanished') : defectOfKind(stats),
    };
    return;
  }
  const head = await begin(window, maxBytes);
  if (window.failure !== null && window.end === 0) {
    yield {
      offset: 0,
      bytes: size ?? 0,
      content: null,
      defect: defect('unreadable', errorCode(window.failure.cause)),
    };
    return;
  }
  const how = wayToRead(head, path, place);
  if (how === 'skip') return;
  if (how === 'mbox') yield* splitMbox(window, head.start, size, maxBytes, range.start);
  else if (how === 'compressed') {
    const bytes = (await wholeMessage(window, 0, size, maxBytes, 'message')).bytes;
    yield { offset: 0, bytes, content: null, defect: defect('compressed') };
  } else yield await wholeMessage(window, head.start, size, maxBytes, how);
}

/** Take in enough to tell what it is: the head behind the blank lines, however many they are. */
async function begin(window: Window, maxBytes: number): Promise<Sniffed> {
  let head: Sniffed;
  let needed = HEAD;
  do {
    await window.reach(needed);
    head = sniff(window.bytes, window.end);
    needed = head.kind === 'blank' ? 2 * window.end : head.start + HEAD;
  } while (window.end < needed && !window.ended && window.end <= maxBytes);
  return head;
}

const MESSAGE_NAME = /\.emlx?$/i;
const MAILBOX_NAME = /\.(?:mbox|mbx)$/i;

function wayToRead(
  { kind, certain }: Sniffed,
  path: string,
  place: Place,
): 'mbox' | 'message' | 'emlx' | 'compressed' | 'skip' {
  const mailbox = MAILBOX_NAME.test(path);
  const message = place !== 'folder' || MESSAGE_NAME.test(path);
  switch (kind) {
    case 'blank':
      // An empty mailbox holds no mail; an empty message is one that has come to harm.
      return message ? 'message' : 'skip';
    case 'gzip':
      return message || mailbox ? 'compressed' : 'skip';
    case 'mbox':
      if (place === 'maildir') return 'message';
      return message || mailbox || certain ? 'mbox' : 'skip';
    default:
      if (!message && !mailbox && !certain) return 'skip';
      if (mailbox && place !== 'maildir') return 'mbox';
      return kind === 'emlx' ? 'emlx' : 'message';
  }
}
