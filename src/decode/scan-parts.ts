/**
 * The fast lane: a multipart as nearly all mail has it (RFC 2046 section 5.1), its parts found by searching for the delimiters, so that
 * attachments cost no more than that search. It never guesses: what is odd in any way is left to mailparser, and a test holds both
 * lanes to the same parts.
 */
import { Leaf, MAX_NESTING, multipart, type Part } from './part.js';
import { partHead } from './part-head.js';
import { fromCleanBase64, fromCleanQuotedPrintable, fromTransferEncoding } from './transfer.js';

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** Parts in all levels; more are odd. */
const MOST_PARTS = 500;
/** A part's header is a few lines. */
const LONGEST_HEAD = 4096;

const BOUNDARY = /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** Finds the parts of a multipart; null where it is not sure of them. */
export type Scan = (mediaType: string, boundary: string, body: Buffer) => Part[] | null;

export function scanParts(mediaType: string, boundary: string, body: Buffer): Part[] | null {
  return new Scanner().parts(mediaType, boundary, body, 1);
}

class Scanner {
  private count = 0;

  parts(mediaType: string, boundary: string, body: Buffer, nesting: number): Part[] | null {
    // In a digest a part without a type is a message.
    if (mediaType === 'multipart/digest' || nesting >= MAX_NESTING || !BOUNDARY.test(boundary)) return null;
    const delimiters = delimitersOf(body, boundary);
    if (delimiters === null) return null;
    const parts: Part[] = [];
    for (let i = 0; i + 1 < delimiters.length; i++) {
      const from = delimiters[i]?.after ?? 0;
      const to = delimiters[i + 1]?.before ?? 0;
      if (from >= to || ++this.count > MOST_PARTS) return null;
      const part = this.part(body, from, to, nesting);
      if (part === null) return null;
      parts.push(part);
    }
    return parts;
  }

  private part(body: Buffer, from: number, to: number, nesting: number): Part | null {
    const content = behindHead(body, from, Math.min(to, from + LONGEST_HEAD));
    const head = content < 0 ? null : partHead(body.toString('latin1', from, content));
    if (head === null) return null;
    const { mediaType, parameters, encoding } = head;
    if (!mediaType.startsWith('multipart/')) return new Leaf(head, () => decoded(body, content, to, encoding));
    const boundary = parameters.get('boundary');
    if (boundary === undefined || encoding === 'base64' || encoding === 'quoted-printable') return null;
    const parts = this.parts(mediaType, boundary, body.subarray(content, to), nesting + 1);
    return parts === null ? null : multipart(mediaType, parameters, parts);
  }
}

/** bytes[from, to) without its transfer encoding. */
function decoded(bytes: Buffer, from: number, to: number, encoding: string): Buffer {
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return bytes.subarray(from, to);
  const content = encoding === 'base64' ? fromCleanBase64(bytes, from, to) : fromCleanQuotedPrintable(bytes, from, to);
  return content ?? fromTransferEncoding(bytes.subarray(from, to), encoding);
}

interface Delimiter {
  /** Where the part before it ends, its own line end left out, and where the part behind it begins. */
  before: number;
  after: number;
}

/**
 * All delimiter lines, the closing one last; null where one looks odd, or one stands behind the closing one. Where none closes (a mail
 * that was cut, or a mailer that forgets it), the body's end does.
 */
function delimitersOf(body: Buffer, boundary: string): Delimiter[] | null {
  const mark = `--${boundary}`;
  const found: Delimiter[] = [];
  let closed = false;
  for (let hit = body.indexOf(mark, 0, 'latin1'); hit >= 0; hit = body.indexOf(mark, hit + 1, 'latin1')) {
    if (hit > 0 && body[hit - 1] !== LF) continue;
    let at = hit + mark.length;
    const closes = body[at] === DASH && body[at + 1] === DASH;
    if (closes) at += 2;
    const end = at >= body.length;
    if (body[at] === CR && body[at + 1] === LF) at++;
    if (body[at] === LF || (end && closes)) {
      if (closed) return null;
      closed = closes;
      found.push({ before: beforeLineEnd(body, hit), after: at + 1 });
    } else if (end || body[at] === CR || body[at] === 0x20 || body[at] === 0x09) return null;
    // Anything else is the delimiter of another multipart, whose boundary begins as this one does.
  }
  if (!closed) found.push({ before: body.length, after: body.length });
  return found.length > 1 ? found : null;
}

/** Index of the line end before the line at `at`: it belongs to the delimiter (RFC 2046 section 5.1.1). */
function beforeLineEnd(body: Buffer, at: number): number {
  if (at === 0) return 0;
  return at > 1 && body[at - 2] === CR ? at - 2 : at - 1;
}

/** Index behind the blank line that ends the header at `from`; -1 where none stands before `to`. */
function behindHead(body: Buffer, from: number, to: number): number {
  for (let lf = body.indexOf(LF, from); lf >= 0 && lf + 1 < to; lf = body.indexOf(LF, lf + 1)) {
    if (body[lf + 1] === LF) return lf + 2;
    if (body[lf + 1] === CR && body[lf + 2] === LF && lf + 2 < to) return lf + 3;
  }
  return -1;
}
