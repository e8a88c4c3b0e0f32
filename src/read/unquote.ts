/** mboxo and mboxrd: a line `From ` in a text stands in the mailbox as `>From `, and mboxrd's `>From ` as `>>From `. */
import { atLineStart } from './line.js';

const QUOTED = Buffer.from('>From ');

/** A copy of bytes[start, end) in memory of its own, one `>` taken from each line that begins so. */
export function unquoted(bytes: Buffer, start: number, end: number, cr: boolean): Buffer {
  const marks = quoteMarks(bytes, start, end, cr);
  const out = Buffer.allocUnsafeSlow(end - start - marks.length);
  let to = 0;
  let from = start;
  for (const mark of marks) {
    to += bytes.copy(out, to, from, mark);
    from = mark + 1;
  }
  bytes.copy(out, to, from, end);
  return out;
}

function quoteMarks(bytes: Buffer, start: number, end: number, cr: boolean): number[] {
  const text = bytes.subarray(start, end);
  const marks: number[] = [];
  for (let hit = text.indexOf(QUOTED); hit >= 0; hit = text.indexOf(QUOTED, hit + QUOTED.length)) {
    let first = hit;
    while (first > 0 && text[first - 1] === 0x3e) first--;
    if (first === 0 || atLineStart(text, first, cr)) marks.push(start + first);
  }
  return marks;
}

/** A copy of bytes[start, end) in memory of its own, so that neither holds the other's. */
export function copied(bytes: Buffer, start: number, end: number): Buffer {
  const out = Buffer.allocUnsafeSlow(Math.max(end - start, 0));
  bytes.copy(out, 0, start, end);
  return out;
}
