/** The header of a part in the fast lane. Most parts say one of a few things, which are read once. */
import { decodeHeaderText } from './encoded-words.js';
import { type Parameterized, parseParameterized } from './parameters.js';
import type { Part } from './part.js';

const TYPE = /^[\w.+-]+\/[\w.+-]+$/;
/** A value with parameters and nothing else: no comments, no escapes, no half quotes. */
const PLAIN_VALUE = /^[\w./+-]+(?:\s*;\s*[\w.*-]+=(?:"[^"\\()]*"|[^\s";()\\]+))*(?:\s*;)?\s*$/;
const FIELD = /^([!-9;-~]+):(.*)$/;
const ENCODINGS = new Set(['', '7bit', '8bit', 'binary', 'base64', 'quoted-printable']);

export interface PartHead extends Omit<Part, 'content' | 'parts'> {
  /** Lower case; '' where nothing is said. */
  encoding: string;
}

const KNOWN_LIMIT = 500;
const LONGEST_KNOWN = 200;
const known = new Map<string, PartHead | null>();

/** Reads a header in latin1, its blank line included; null where anything about it is odd. */
export function partHead(text: string): PartHead | null {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const head = read(text);
  if (known.size < KNOWN_LIMIT && text.length <= LONGEST_KNOWN) known.set(text, head);
  return head;
}

function read(text: string): PartHead | null {
  const head = text.replace(/\r?\n\r?\n$/, '').replace(/\r?\n[ \t]+/g, ' ');
  if (/[^\t\r\n\x20-\x7e]/.test(head)) return null;
  const values = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const field = FIELD.exec(line);
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
  const named = disposition?.parameters.get('filename') || type.parameters.get('name') || null;
  return {
    mediaType: type.value,
    parameters: type.parameters,
    disposition: disposition?.value || null,
    filename: named?.includes('=?') ? decodeHeaderText(named, null).text : named,
    contentId: values.get('content-id')?.replace(/^<|>$/g, '') ?? null,
    encoding,
  };
}

/** The value and its parameters; null where anything but a file's name is written in an unusual way. */
function plainValue(value: string): Parameterized | null {
  if (!PLAIN_VALUE.test(value)) return null;
  if (/\*/.test(value) && !/^[^*]*;\s*(?:file)?name\*[^;]*(?:;\s*(?:file)?name\*[^;*=]*\*?=[^;]*)*;?[^*]*$/.test(value))
    return null;
  return parseParameterized(value);
}
