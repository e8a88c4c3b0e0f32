/** Lines of stored mail, whose ends are LF, CRLF, CR alone or CRCRLF (what a text-mode copy makes of CRLF). */

const LF = 0x0a;
const CR = 0x0d;

/** Index of the line's end mark, from `at` on; `end` where there is none. */
export function lineEnd(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && bytes[i] !== LF && bytes[i] !== CR) i++;
  return i;
}

/** Index behind the end mark that begins at `at`. CRs before an LF belong to it; a CR without one is an end mark alone. */
export function afterLineEnd(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && bytes[i] === CR) i++;
  if (i < end && bytes[i] === LF) return i + 1;
  return Math.min(at + 1, end);
}

/** Does the line at `at` end in a CR alone? */
export function endsInCr(bytes: Buffer, at: number, end: number): boolean {
  const stop = lineEnd(bytes, at, end);
  return stop < end && bytes[afterLineEnd(bytes, stop, end) - 1] === CR;
}

/** Does a line end right before `at`? A CR alone counts only where the mailbox ends its lines so (`cr`). */
export function atLineStart(bytes: Buffer, at: number, cr: boolean): boolean {
  return bytes[at - 1] === LF || (cr && bytes[at - 1] === CR);
}

/** Index at which the blank line begins that ends at `end`; `end` where the line there is not blank, or began before `floor`. */
export function beforeBlankLine(bytes: Buffer, floor: number, end: number, cr: boolean): number {
  if (end <= floor) return end;
  let i = end - 1;
  if (bytes[i] === LF) {
    while (i > floor && bytes[i - 1] === CR) i--;
  } else if (!cr || bytes[i] !== CR) {
    return end;
  }
  return i === floor || atLineStart(bytes, i, cr) ? i : end;
}

/** Index of the first line that is not blank; `end` where there is none. */
export function afterBlankLines(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && (bytes[i] === LF || bytes[i] === CR)) i++;
  return i;
}

/** Do these bytes stand at `at`? */
export function startsWith(bytes: Buffer, at: number, end: number, start: Buffer): boolean {
  return at + start.length <= end && bytes.compare(start, 0, start.length, at, at + start.length) === 0;
}
