/** mboxo and mboxrd: a line `From ` in a text stands in the mailbox as `>From `, and mboxrd's `>From ` as `>>From `. */
import { atLineStart } from './line.js';

const QUOTED = Buffer.from('>From ');

/** bytes[start, end) with one `>` taken from each line that begins so: a view where there is none, else a copy. */
export function unquoted(bytes: Buffer, start: number, end: number, cr: boolean): Buffer {
  const marks = quoteMarks(bytes, start, end, cr);
  if (marks.length === 0) return bytes.subarray(start, end);
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
