/**
 * The fast lane: a multipart as nearly all mail has it (RFC 2046 section 5.1), its parts found by searching for the delimiters, so that
 * attachments cost no more than that search. It never guesses: what is odd in any way is left to mailparser, and a test holds both
 * lanes to the same parts.
 */
import { decodeHeaderText } from './encoded-words.js';
import { parseParameterized } from './parameters.js';
import { MAX_NESTING, multipart, type Part } from './part.js';
import { fromTransferEncoding } from './transfer.js';

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** Parts in all levels; more are odd. */
const MOST_PARTS = 500;
/** A part's header is a few lines. */
const LONGEST_HEAD = 4096;

const BOUNDARY = /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/;
const TYPE = /^[\w.+-]+\/[\w.+-]+$/;
/** A value with parameters and nothing else: no comments, no escapes, no half quotes. */
const PLAIN_VALUE = /^[\w./+-]+(?:\s*;\s*[\w.*-]+=(?:"[^"\\()]*"|[^\s";()\\]+))*\s*;?\s*$/;
const FIELD = /^([!-9;-~]+):[ \t]*(.*)$/;
const ENCODINGS = new Set(['', '7bit', '8bit', 'binary', 'base64', 'quoted-printable']);

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
      const part = this.part(body.subarray(from, to), nesting);
      if (part === null) return null;
      parts.push(part);
    }
    return parts;
  }

  private part(bytes: Buffer, nesting: number): Part | null {
    const head = partHead(bytes);
    if (head === null) return null;
    const { type, disposition, encoding, contentId } = head;
    const mediaType = type.value;
    const content = bytes.subarray(head.length);
    if (mediaType.startsWith('multipart/')) {
      const boundary = type.parameters.get('boundary');
      if (boundary === undefined || (encoding !== '' && !/^(?:[78]bit|binary)$/.test(encoding))) return null;
      const parts = this.parts(mediaType, boundary, content, nesting + 1);
      return parts === null ? null : multipart(mediaType, type.parameters, parts);
    }
    const named = disposition?.parameters.get('filename') || type.parameters.get('name') || null;
    const filename = named?.includes('=?') ? decodeHeaderText(named, null).text : named;
    return new Leaf(mediaType, type.parameters, disposition?.value || null, filename, contentId, content, encoding);
  }
}

class Leaf implements Part {
  readonly parts: readonly Part[] = [];
  #content: Buffer | null = null;

  constructor(
    readonly mediaType: string,
    readonly parameters: ReadonlyMap<string, string>,
    readonly disposition: string | null,
    readonly filename: string | null,
    readonly contentId: string | null,
    private readonly encoded: Buffer,
    private readonly encoding: string,
  ) {}

  get content(): Buffer {
    if (this.#content === null) {
      // Damage is undone by rules of our own elsewhere, and by mailparser's in a multipart.
      if (!isCleanlyEncoded(this.encoded, this.encoding)) throw new Unsure();
      this.#content = fromTransferEncoding(this.encoded, this.encoding);
    }
    return this.#content;
  }
}

/** Thrown where a part that is read after all turns out to be damaged: the message then takes the slow lane. */
export class Unsure extends Error {}

interface Delimiter {
  /** Where the part before it ends, its own line end left out, and where the part behind it begins. */
  before: number;
  after: number;
}

/** All delimiter lines, the closing one last; null where one looks odd, or none closes, or one stands behind that. */
function delimitersOf(body: Buffer, boundary: string): Delimiter[] | null {
  const needle = Buffer.from(`\n--${boundary}`, 'latin1');
  const found: Delimiter[] = [];
  let closed = false;
  // The first one may open the body.
  let hit = body.toString('latin1', 0, needle.length - 1) === needle.toString('latin1', 1) ? -1 : body.indexOf(needle);
  let none = hit < 0 && body[0] !== DASH;
  for (; !none; none = hit < 0) {
    let at = hit + needle.length;
    const closes = body[at] === DASH && body[at + 1] === DASH;
    if (closes) at += 2;
    const end = at >= body.length;
    if (body[at] === CR && body[at + 1] === LF) at++;
    if (body[at] === LF || (end && closes)) {
      if (closed) return null;
      closed = closes;
      found.push({ before: hit > 0 && body[hit - 1] === CR ? hit - 1 : Math.max(hit, 0), after: at + 1 });
    } else if (end || body[at] === CR || body[at] === 0x20 || body[at] === 0x09) return null;
    // Anything else is the delimiter of another multipart, whose boundary begins as this one does.
    hit = body.indexOf(needle, Math.max(hit + 1, 0));
  }
  return closed && found.length > 1 ? found : null;
}

interface PartHead {
  type: ReturnType<typeof parseParameterized>;
  disposition: ReturnType<typeof parseParameterized> | null;
  /** Lower case; '' where nothing is said. */
  encoding: string;
  contentId: string | null;
  /** With the blank line. */
  length: number;
}

function partHead(bytes: Buffer): PartHead | null {
  const text = bytes.toString('latin1', 0, LONGEST_HEAD);
  const end = /\n\r?\n/.exec(text);
  if (end === null) return null;
  const head = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  if (/[^\t\r\n\x20-\x7e]/.test(head)) return null;
  const values = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const field = FIELD.exec(line.endsWith('\r') ? line.slice(0, -1) : line);
    if (field === null) return null;
    const name = (field[1] ?? '').toLowerCase();
    if (!name.startsWith('content-')) continue;
    if (values.has(name)) return null;
    values.set(name, (field[2] ?? '').trim());
  }
  const contentType = values.get('content-type');
  const contentDisposition = values.get('content-disposition');
  const encoding = (values.get('content-transfer-encoding') ?? '').toLowerCase();
  // Without a type, mailparser takes one from the file's name.
  if (contentType === undefined && contentDisposition !== undefined) return null;
  if (!ENCODINGS.has(encoding)) return null;
  const type = plainValue(contentType ?? 'text/plain');
  if (type === null || !TYPE.test(type.value)) return null;
  const disposition = contentDisposition === undefined ? null : plainValue(contentDisposition);
  if (contentDisposition !== undefined && disposition === null) return null;
  const id = values.get('content-id');
  return {
    type,
    disposition,
    encoding,
    contentId: id === undefined ? null : id.replace(/^<|>$/g, ''),
    length: end.index + end[0].length,
  };
}

/** The value and its parameters; null where anything but a file's name is written in an unusual way. */
function plainValue(value: string): ReturnType<typeof parseParameterized> | null {
  if (!PLAIN_VALUE.test(value)) return null;
  if (/\*/.test(value) && !/^[^*]*;\s*(?:file)?name\*[^;]*(?:;\s*(?:file)?name\*[^;*]*\*?=[^;]*)*;?[^*]*$/.test(value))
    return null;
  return parseParameterized(value);
}

function isCleanlyEncoded(content: Buffer, encoding: string): boolean {
  if (encoding === 'base64') return /^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*$/.test(content.toString('latin1'));
  if (encoding === 'quoted-printable')
    return !/=(?![0-9A-Fa-f]{2}|\r?\n)|[ \t]\r?(?:\n|$)/.test(content.toString('latin1'));
  return true;
}
