/**
 * Parts whose header runs into their text: a program of its own forgot the blank line between the two (RFC 2046 section 5.1). The top of a
 * message is read so as well (`head.ts`); here it is put right for a reader of parts who takes the text for a header.
 */

const LF = 0x0a;
/** More than the header of any part. */
const LONGEST_HEAD = 4096;
/** A header field, or the rest of one. */
const FIELD = /^(?:[!-9;-~]+[ \t]*:|[ \t])/;
const CONTENT_FIELD = /^content-[a-z-]{2,30}[ \t]*:/i;
const MULTIPART = /^content-type[ \t]*:[ \t]*multipart\//i;
/** `charset=UTF-8` below `Content-Type: text/plain;`: a folded line that lost its blanks. */
const PARAMETER = /^[\w-]{1,30}\*?=\S/;

/** The body with a blank line where a part's text begins without one. */
export function withHeadsEnded(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (
    let at = body[0] === 0x2d && body[1] === 0x2d ? 0 : nextDelimiter(body, 0);
    at >= 0;
    at = nextDelimiter(body, at)
  ) {
    const head = body.indexOf(LF, at) + 1;
    const text = head === 0 ? -1 : textOf(body, head);
    if (text < 0) continue;
    pieces.push(body.subarray(done, text), Buffer.from(body[head - 2] === 0x0d ? '\r\n' : '\n'));
    done = text;
  }
  return done === 0 ? body : Buffer.concat([...pieces, body.subarray(done)]);
}

/** Index of the next line that begins as a delimiter does; -1 where there is none. */
function nextDelimiter(body: Buffer, from: number): number {
  const lf = body.indexOf('\n--', from, 'latin1');
  return lf < 0 ? -1 : lf + 1;
}

/** Where the text begins in what stands below a delimiter and has no blank line before it; -1 where all is well, or where it is no part. */
function textOf(body: Buffer, head: number): number {
  if (((body[head] ?? 0) | 0x20) !== 0x63) return -1;
  const lines = body.toString('latin1', head, head + LONGEST_HEAD).split('\n');
  if (!CONTENT_FIELD.test(lines[0] ?? '')) return -1;
  const first = lines.findIndex((line) => !FIELD.test(line));
  const line = lines[first] ?? '';
  if (first < 0 || line.trim() === '' || PARAMETER.test(line)) return -1;
  if (line.startsWith('--') && !lines.slice(0, first).some((field) => MULTIPART.test(field))) return -1;
  // A line between fields that is none is a damaged field.
  const end = lines.findIndex((next, i) => i >= first && (next.trim() === '' || next.startsWith('--')));
  if (lines.slice(first, end < 0 ? undefined : end).some((next) => CONTENT_FIELD.test(next))) return -1;
  return head + lines.slice(0, first).reduce((length, before) => length + before.length + 1, 0);
}
