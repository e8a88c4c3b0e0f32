/** Where bytes come from: an open file, or standard input. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Pull } from './window.js';

export interface Source {
  pull: Pull;
  /** In bytes, where known beforehand. */
  size: number | null;
  stats: Stats | null;
  close(): void;
}

// Files are read in the calling thread, which is far quicker for thousands of small ones; so timers, signals and the
// writing of records get their turn only if they are given one now and then.
const READS_IN_A_ROW = 32;
let reads = 0;

/** An opened file. O_NONBLOCK: what has become a FIFO since it was listed does not hang the program. Throws as `open`. */
export function openFile(file: Buffer, followLink: boolean): Source {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (followLink ? 0 : constants.O_NOFOLLOW));
  const stats = fstatSync(fd);
  return {
    pull: (into) => {
      reads = (reads + 1) % READS_IN_A_ROW;
      return reads === 0 ? setImmediate().then(() => readSync(fd, into)) : readSync(fd, into);
    },
    // What /proc calls empty is not always.
    size: stats.size > 0 ? stats.size : null,
    stats,
    close: () => closeSync(fd),
  };
}

/** A stream as it comes. */
export function openStream(stream: Readable): Source {
  const chunks: AsyncIterator<Buffer | string> = stream[Symbol.asyncIterator]();
  let left: Buffer = Buffer.alloc(0);
  return {
    pull: async (into) => {
      while (left.length === 0) {
        const next = await chunks.next();
        if (next.done === true) return 0;
        left = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
      }
      const count = left.copy(into);
      left = left.subarray(count);
      return count;
    },
    size: null,
    stats: null,
    // Who stops reading early must not be kept alive by what the other side may still send.
    close: () => void chunks.return?.().catch(() => {}),
  };
}
