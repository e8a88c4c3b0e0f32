/**
 * Breaks that a mail server put into a line longer than it passes on (RFC 5321 section 4.5.3.1.6), wherever its count of bytes ended: a
 * line end and a space (Postfix, at 990 or 998 bytes), or `!`, a line end and a space (sendmail, at 990).
 */
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
/** The lengths of such a line, its line end left out. */
const SHORTEST = 985;
const LONGEST = 1000;

/** The bytes without such breaks: a word, an address or a character may have been cut. */
export function withoutServerBreaks(content: Buffer): Buffer {
  if (content.length < SHORTEST) return content;
  const pieces: Buffer[] = [];
  let done = 0;
  for (let at = content.indexOf('\n ', SHORTEST, 'latin1'); at >= 0; at = content.indexOf('\n ', at + 1, 'latin1')) {
    const end = content[at - 1] === CR ? at - 1 : at;
    const length = end - content.lastIndexOf(LF, end - 1) - 1;
    // Two spaces are an indentation, and behind a tag or before one a line end is nobody's.
    if (length < SHORTEST || length > LONGEST || content[at + 2] === SPACE) continue;
    pieces.push(content.subarray(done, content[end - 1] === BANG ? end - 1 : end));
    done = at + 2;
  }
  return pieces.length === 0 ? content : Buffer.concat([...pieces, content.subarray(done)]);
}
