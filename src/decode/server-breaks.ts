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
  const escapes = new Escapes(content);
  let done = 0;
  for (const { end, next } of brokenLines(content)) {
    if (content[next] !== SPACE) continue;
    const marked = content[end - 1] === BANG && !escapes.isHalf(end - 1, next + 1);
    // Two spaces are an indentation.
    if (content[next + 1] === SPACE && !marked) continue;
    pieces.push(content.subarray(done, marked ? end - 1 : end));
    done = next + 1;
  }
  return pieces.length === 0 ? content : Buffer.concat([...pieces, content.subarray(done)]);
}

/** Does a line as long as servers make them end within a word or a tag, so that nobody can tell whether a space stood there? */
export function isBrokenWithinWord(content: Buffer): boolean {
  const escapes = new Escapes(content);
  for (const { end, next } of brokenLines(content)) {
    // Figures and capitals up to an escape back to ASCII may be kanji that the two-byte mode goes on with.
    const isCut = escapes.isKanji(end)
      ? WORDS_TO_ESCAPE.test(content.toString('latin1', next, next + 79))
      : isWord(content[end - 1]) && isWord(content[next]);
    if (isCut) return true;
  }
  return false;
}

/** The lines as long as servers make them: where each ends, and where the next begins. Of shorter ones a few bytes in a thousand are looked at. */
function* brokenLines(content: Buffer): Generator<{ end: number; next: number }> {
  for (let line = 0; line + SHORTEST <= content.length; ) {
    const short = content.lastIndexOf(LF, line + SHORTEST - 1);
    const lf = short >= line ? short : content.indexOf(LF, line + SHORTEST);
    if (lf < 0) return;
    const end = content[lf - 1] === CR ? lf - 1 : lf;
    if (short < line && end - line >= SHORTEST && end - line <= LONGEST) yield { end, next: lf + 1 };
    line = lf + 1;
  }
}

function isWord(byte = 0): boolean {
  return /[\w@.<-]/.test(String.fromCharCode(byte));
}

/** The escapes of ISO-2022-JP around places that are asked for in order: no byte is looked at twice, however many lines were broken. */
class Escapes {
  readonly #content: Buffer;
  /** The last escape before the place asked for, and the next one; -1 where there is none. */
  #last = -1;
  #next: number;

  constructor(content: Buffer) {
    this.#content = content;
    this.#next = content.indexOf(ESC);
  }

  /** Does that place stand in the two-byte mode? */
  isKanji(at: number): boolean {
    const last = this.#before(at);
    return last >= 0 && this.#content[last + 1] === DOLLAR;
  }

  /** Is the `!` there half of a character, which what stands behind the break goes on with? The run then is even with it. */
  isHalf(bang: number, behind: number): boolean {
    if (!this.isKanji(bang)) return false;
    const to = this.#next < 0 ? this.#content.length : this.#next;
    return (bang + 1 - (this.#last + 3) + to - behind) % 2 === 0;
  }

  #before(at: number): number {
    while (this.#next >= 0 && this.#next < at) {
      this.#last = this.#next;
      this.#next = this.#content.indexOf(ESC, this.#next + 1);
    }
    return this.#last;
  }
}
