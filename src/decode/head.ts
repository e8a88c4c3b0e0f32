/** Where the header ends, and its fields: RFC 5322 section 2.2, for damaged mail too. */

import { unfolded } from './unfolded.js';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** Thousands of recipients have room in it; what is longer nobody wrote, and takes patterns more room than there is. */
const LONGEST_VALUE = 2 ** 20;

/**
 * The fields of a header as they stand. A message has some thirty, of which a few are asked for: so only where each begins and ends is
 * noted, and a value is cut out when somebody wants it.
 */
export class RawFields {
  readonly #text: string;
  /** Of each field: where its name begins and ends, where its value begins and ends. */
  readonly #places: number[] = [];

  /** @param text the header in latin1 */
  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#places.length / 4;
  }

  add(name: number, nameEnd: number, value: number, end: number): void {
    this.#places.push(name, nameEnd, value, end);
  }

  /** The last field ends there: a further line belongs to it. */
  extend(end: number): void {
    this.#places[this.#places.length - 1] = end;
  }

  /** Names in lower case, in order, repeated as they are. */
  names(): string[] {
    return Array.from({ length: this.count }, (_, i) =>
      this.#text.slice(this.#places[4 * i], this.#places[4 * i + 1]).toLowerCase(),
    );
  }

  /** Which field of that name (in lower case) is the next, from the one of number `from` on; -1 where none is. */
  indexOf(name: string, from = 0): number {
    const places = this.#places;
    for (let i = 4 * from; i < places.length; i += 4) {
      const at = places[i] as number;
      if ((places[i + 1] as number) - at === name.length && this.#isAt(name, at)) return i / 4;
    }
    return -1;
  }

  #isAt(name: string, at: number): boolean {
    for (let i = 0; i < name.length; i++) {
      const code = this.#text.charCodeAt(at + i);
      if ((code >= UPPER_A && code <= UPPER_Z ? code + 0x20 : code) !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The value of the field of that number, as bytes in latin1: unfolded, trimmed, not decoded. */
  valueAt(index: number): string {
    const begin = this.#places[4 * index + 2] as number;
    const value = this.#text.slice(begin, Math.min(this.#places[4 * index + 3] as number, begin + LONGEST_VALUE));
    return (value.includes('\n') ? unfolded(value) : value).trim();
  }

  /** The value of the topmost field of that name. */
  first(name: string): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : this.valueAt(index);
  }
}

export interface Head {
  fields: RawFields;
  body: Buffer;
}

/** Fields that tell that a header goes on after a line that is none. */
const COMMON_FIELD =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to|sender|in-reply-to|references|content-[a-z-]+|x-[a-z0-9-]+)[ \t]*:/i;

/** From the first of the CRs on, so that a run of them that no LF ends is read once. */
const CRS_AND_LF = /(?<!\r)\r+\n/g;

/** Line ends as LF or CRLF: mail that has CR alone, or CR CR LF, at the end of its first line has it throughout. */
export function withPlainLineEnds(content: Buffer): Buffer {
  const lf = content.indexOf(0x0a);
  const cr = lf < 0 ? content.indexOf(0x0d) : firstCr(content, lf);
  if (cr < 0) return content;
  if (lf === cr + 1)
    return content.indexOf('\r\r\n') < 0
      ? content
      : Buffer.from(content.toString('latin1').replace(CRS_AND_LF, '\r\n'), 'latin1');
  if (lf > cr && /^\r+$/.test(content.toString('latin1', cr, lf))) {
    return Buffer.from(content.toString('latin1').replace(CRS_AND_LF, '\r\n'), 'latin1');
  }
  return Buffer.from(content.toString('latin1').replace(/\r(?!\n)/g, '\n'), 'latin1');
}

/** Index of the first CR before the first LF; -1 where none stands there, for then the lines end in LF. */
function firstCr(content: Buffer, lf: number): number {
  for (let i = 0; i < lf; i++) if (content[i] === CR) return i;
  return -1;
}

/** So often is the header mended: no program cuts its fields off in more pieces. */
const MOST_CUTS = 3;

/**
 * The fields, and the body's bytes. A byte order mark, blank lines and an envelope line (`From …`) at the top are skipped. Fields that a
 * blank line has cut off belong to the header.
 */
export function splitHead(content: Buffer): Head {
  let start = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  while (start < content.length && (content[start] === LF || content[start] === CR)) start++;
  let text = headText(content, start);
  let { fields, end } = readFields(text);
  let body = content.subarray(start + end);
  for (let n = 0; n < MOST_CUTS; n++) {
    const cut = lengthOfCutFields(body);
    if (cut === 0 || fields.count === 0 || fields.indexOf('content-type') >= 0) break;
    text = text.slice(0, end).replace(/(?:\r?\n)+$/, '\r\n') + body.toString('latin1', 0, cut);
    ({ fields, end } = readFields(text));
    body = body.subarray(cut);
  }
  return { fields, body };
}

/** A header's fields, and where it ends: at a line that is no field, unless fields follow it; then that line belongs to the field before it. */
function readFields(text: string): { fields: RawFields; end: number } {
  const fields = new RawFields(text);
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
    if (colon > 0) {
      fields.add(at, nameEnd(text, colon), colon + 1, end);
    } else if (colon === 0 && fields.count > 0) {
      fields.extend(end);
    } else if (at === 0 && /^>?From /.test(text.slice(at, end))) {
      // the envelope line of an mbox
    } else if (fields.count > 0 && goesOn(text, next)) {
      fields.extend(end);
    } else {
      break;
    }
    at = next;
  }
  return { fields, end: at };
}

/** Fields that say how the body is built, and those that mail programs add, up to a blank line. */
const CUT_FIELDS =
  /^(?:(?:mime-version|content-[a-z-]{2,30}|x-[a-z0-9-]{1,40}):[^\r\n]{0,998}\r?\n(?:[ \t]{1,99}\S[^\r\n]{0,998}\r?\n){0,9}){1,20}\r?\n/i;
const TELLS_OF_BODY = /^content-(?:type|transfer-encoding):/im;

/**
 * How long the fields are that a blank line has cut off the header, so that they stand on top of the body: a program (PHP's `mail()` often)
 * ended a field with a line end too many. 0 where there are none; the body of a mail that has a type is its own.
 */
function lengthOfCutFields(body: Buffer): number {
  if (!mayBeginFields(body)) return 0;
  const block = CUT_FIELDS.exec(body.toString('latin1', 0, 8192))?.[0] ?? '';
  return TELLS_OF_BODY.test(block) ? block.length : 0;
}

/** Does it begin with one of their letters: m, c or x? */
function mayBeginFields(body: Buffer): boolean {
  const first = (body[0] ?? 0) | 0x20;
  return first === 0x6d || first === 0x63 || first === 0x78;
}

/** The content from there on as latin1, up to a blank line, which no header goes beyond. */
function headText(content: Buffer, start: number): string {
  const lf = content.indexOf(LF, start);
  const blank = lf > start && content[lf - 1] === CR ? '\n\r\n' : '\n\n';
  const end = content.indexOf(blank, start, 'latin1');
  return content.toString('latin1', start, end < 0 ? content.length : end + blank.length);
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

function nameEnd(text: string, colon: number): number {
  let end = colon;
  while (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === TAB) end--;
  return end;
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
