/** Where the header ends, and its fields: RFC 5322 section 2.2, for damaged mail too. */

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;

/** A field as it stands. Of most fields nobody asks for the value, so it is unfolded only then. */
export class RawField {
  /** In lower case. */
  readonly name: string;
  #lines: string[];

  constructor(name: string, firstLine: string) {
    this.name = name;
    this.#lines = [firstLine];
  }

  /** A further line of it; the white space that begins a folded one counts as one space. */
  add(line: string, folded: boolean): void {
    this.#lines.push(folded ? line.replace(/^[ \t]+/, ' ') : line);
  }

  /** As bytes in latin1: unfolded, trimmed, not decoded. */
  get value(): string {
    return this.#lines.join('').trim();
  }
}

export interface Head {
  fields: RawField[];
  body: Buffer;
}

/** Fields that tell that a header goes on after a line that is none. */
const COMMON_FIELD =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to|sender|in-reply-to|references|content-[a-z-]+|x-[a-z0-9-]+)[ \t]*:/i;

/** Line ends as LF or CRLF: mail that has CR alone, or CR CR LF, at the end of its first line has it throughout. */
export function withPlainLineEnds(content: Buffer): Buffer {
  const lf = content.indexOf(0x0a);
  const cr = lf < 0 ? content.indexOf(0x0d) : firstCr(content, lf);
  if (cr < 0) return content;
  if (lf === cr + 1)
    return content.indexOf('\r\r\n') < 0
      ? content
      : Buffer.from(content.toString('latin1').replace(/\r+\n/g, '\r\n'), 'latin1');
  if (lf > cr && /^\r+$/.test(content.toString('latin1', cr, lf))) {
    return Buffer.from(content.toString('latin1').replace(/\r+\n/g, '\r\n'), 'latin1');
  }
  return Buffer.from(content.toString('latin1').replace(/\r(?!\n)/g, '\n'), 'latin1');
}

/** Index of the first CR before the first LF; -1 where none stands there, for then the lines end in LF. */
function firstCr(content: Buffer, lf: number): number {
  for (let i = 0; i < lf; i++) if (content[i] === CR) return i;
  return -1;
}

/** As much of a head is made text at once; longer ones are taken in larger steps. */
const HEAD_STEP = 16 * 1024;

/**
 * The fields, and the body's bytes. A byte order mark, blank lines and an envelope line (`From …`) at the top are skipped. A line that is no
 * field ends the header, unless fields follow it; then it belongs to the field before it.
 */
export function splitHead(content: Buffer): Head {
  let start = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  while (start < content.length && (content[start] === LF || content[start] === CR)) start++;
  const text = headText(content, start);
  const fields: RawField[] = [];
  let last: RawField | undefined;
  let at = 0;
  while (at < text.length) {
    const next = lineEnd(text, at);
    const end = withoutLineEnd(text, at, next);
    if (end === at) {
      at = next;
      break;
    }
    const first = text.charCodeAt(at);
    const colon = first === SPACE || first === TAB ? 0 : colonOfField(text, at, end);
    if (colon === 0 && last) {
      last.add(text.slice(at, end), true);
    } else if (colon > 0) {
      last = new RawField(nameOfField(text, at, colon), text.slice(colon + 1, end));
      fields.push(last);
    } else if (at === 0 && /^>?From /.test(text.slice(at, end))) {
      // the envelope line of an mbox
    } else if (last && goesOn(text, next)) {
      last.add(text.slice(at, end), false);
    } else {
      break;
    }
    at = next;
  }
  return { fields, body: content.subarray(start + at) };
}

/** The content from there on as latin1, up to the first blank line at least. */
function headText(content: Buffer, start: number): string {
  let end = start + HEAD_STEP;
  let text = content.toString('latin1', start, Math.min(end, content.length));
  while (end < content.length && !text.includes('\n\n') && !text.includes('\n\r\n')) {
    end = start + (end - start) * 8;
    text = content.toString('latin1', start, Math.min(end, content.length));
  }
  return text;
}

/** Index of the colon behind a field's name (RFC 5322 section 3.6.8, with the blanks of section 4.5); -1 where the line is no field. */
function colonOfField(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isNameCode(text.charCodeAt(i))) i++;
  if (i === at) return -1;
  while (i < end && (text.charCodeAt(i) === SPACE || text.charCodeAt(i) === TAB)) i++;
  return text.charCodeAt(i) === COLON && i < end ? i : -1;
}

function isNameCode(code: number): boolean {
  return code > SPACE && code < 0x7f && code !== COLON;
}

function nameOfField(text: string, at: number, colon: number): string {
  return text.slice(at, colon).trimEnd().toLowerCase();
}

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  return lf < 0 ? text.length : lf + 1;
}

function withoutLineEnd(text: string, at: number, next: number): number {
  if (text.charCodeAt(next - 1) !== LF) return next;
  return next - 2 >= at && text.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
}

/** Does a common field stand before the next blank line, within a few lines? */
function goesOn(text: string, from: number): boolean {
  let at = from;
  for (let i = 0; i < 20 && at < text.length; i++) {
    const next = lineEnd(text, at);
    const line = text.slice(at, Math.min(next, at + 200));
    if (line.trim() === '') return false;
    if (COMMON_FIELD.test(line)) return true;
    at = next;
  }
  return false;
}
