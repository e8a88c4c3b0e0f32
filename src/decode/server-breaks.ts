/**
 * Breaks that a mail server put into a line longer than it passes on (RFC 5321 section 4.5.3.1.6), wherever its count of bytes ended: a
 * line end and a space (Postfix, at 990 or 998 bytes), `!`, a line end and a space (sendmail, at 990), or a line end alone.
 */
const LF = 0x0a;
const CR = 0x0d;
const ESC = 0x1b;
const SPACE = 0x20;
const BANG = 0x21;
const DOLLAR = 0x24;
const WORDS_TO_ESCAPE = /^[A-Z0-9@._:/-]+\x1b\(/;
/** The lengths of such a line, its line end left out. */
const SHORTEST = 985;
const LONGEST = 1000;

/** Is there a line so long? Of a text with usual ones a few bytes in a thousand are looked at. */
export function hasLongLine(content: Buffer): boolean {
  for (let line = 0; line + SHORTEST <= content.length; ) {
    const lf = content.lastIndexOf(LF, line + SHORTEST - 1);
    if (lf < line) return true;
    line = lf + 1;
  }
  return false;
}

/** The bytes without such breaks: a word, an address or a character may have been cut. */
export function withoutServerBreaks(content: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (let at = content.indexOf('\n ', SHORTEST, 'latin1'); at >= 0; at = content.indexOf('\n ', at + 1, 'latin1')) {
    const end = endOfBroken(content, at);
    if (end < 0) continue;
    const marked = content[end - 1] === BANG && !isHalf(content, end - 1, at + 2);
    // Two spaces are an indentation.
    if (content[at + 2] === SPACE && !marked) continue;
    pieces.push(content.subarray(done, marked ? end - 1 : end));
    done = at + 2;
  }
  return pieces.length === 0 ? content : Buffer.concat([...pieces, content.subarray(done)]);
}

/** Does a line as long as servers make them end within a word or a tag, so that nobody can tell whether a space stood there? */
export function isBrokenWithinWord(content: Buffer): boolean {
  for (let at = content.indexOf(LF, SHORTEST); at >= 0; at = content.indexOf(LF, at + 1)) {
    const end = endOfBroken(content, at);
    if (end < 0) continue;
    // Figures and capitals up to an escape back to ASCII may be kanji that the two-byte mode goes on with.
    const isCut = isKanji(content, end)
      ? WORDS_TO_ESCAPE.test(content.toString('latin1', at + 1, at + 80))
      : isWord(content[end - 1]) && isWord(content[at + 1]);
    if (isCut) return true;
  }
  return false;
}

/** The end of the line that the LF there ends, if it is as long as servers make them; else -1. */
function endOfBroken(content: Buffer, lf: number): number {
  const end = content[lf - 1] === CR ? lf - 1 : lf;
  const length = end - content.lastIndexOf(LF, end - 1) - 1;
  return length >= SHORTEST && length <= LONGEST ? end : -1;
}

function isWord(byte = 0): boolean {
  return /[\w@.<-]/.test(String.fromCharCode(byte));
}

/** Does that place stand in the two-byte mode of ISO-2022-JP? */
function isKanji(content: Buffer, at: number): boolean {
  const last = content.lastIndexOf(ESC, at - 1);
  return last >= 0 && content[last + 1] === DOLLAR;
}

/** Is the `!` there half of a character of ISO-2022-JP, which what stands behind the break goes on with? The run then is even with it. */
function isHalf(content: Buffer, bang: number, behind: number): boolean {
  if (!isKanji(content, bang)) return false;
  const from = content.lastIndexOf(ESC, bang) + 3;
  const to = content.indexOf(ESC, behind);
  return (bang + 1 - from + (to < 0 ? content.length : to) - behind) % 2 === 0;
}
