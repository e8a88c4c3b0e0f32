/** The messages of an mbox, one after the other, with a block of it in memory: no peer shall lose by its splitting. */
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;
const BOUNDARY = Buffer.from('\n\nFrom ', 'latin1');

/** Each without its From_ line. Mailboxes of the generator: a blank line stands before each From_ line, and `From ` is quoted. */
export function* messagesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  let window: Buffer = Buffer.alloc(0);
  for (;;) {
    const read = Buffer.allocUnsafe(window.length + BLOCK);
    window.copy(read);
    const count = readSync(file, read, window.length, BLOCK, null);
    // A boundary may begin before the new block.
    let at = Math.max(0, window.length - BOUNDARY.length);
    window = read.subarray(0, window.length + count);
    let start = 0;
    for (;;) {
      const next = window.indexOf(BOUNDARY, at);
      if (next < 0) break;
      yield withoutFromLine(window.subarray(start, next + 1));
      start = next + 2;
      at = next + 2;
    }
    window = window.subarray(start);
    if (count === 0) break;
  }
  closeSync(file);
  if (window.length > 0) yield withoutFromLine(window.subarray(0, window.length - 1));
}

function withoutFromLine(message: Buffer): Buffer {
  return message.subarray(message.indexOf(0x0a) + 1);
}
