/** A message's parts, by the fast lane where it is sure, else by mailparser. */
import { type Parameterized, parseParameterized } from './parameters.js';
import { Leaf, multipart, type Part } from './part.js';
import type { Scan } from './scan-parts.js';
import { fromTransferEncoding } from './transfer.js';

/** What a header says of the body; values are raw bytes as latin1, '' where absent. */
export interface MimeFields {
  type: Parameterized;
  transferEncoding: string;
  disposition: string;
}

/**
 * What `read` makes of the body's parts: at once by the fast lane where that is sure of them, else by mailparser. What claims to be a
 * multipart and holds no boundary is a text.
 */
export function readParts<T>(fields: MimeFields, body: Buffer, read: (root: Part) => T, scan: Scan): T | Promise<T> {
  const { type } = fields;
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : 'text/plain';
  if (!mediaType.startsWith('multipart/')) return read(leaf(mediaType, fields, body));
  const named = type.parameters.get('boundary')?.trimEnd();
  const scanned = named ? scan(mediaType, named, body) : null;
  if (scanned !== null) return read(multipart(mediaType, type.parameters, scanned));
  const boundary = knownBoundary(named, body);
  if (boundary === null) return read(leaf('text/plain', fields, body));
  return readSlowly(mediaType, boundary, fields, body).then(read);
}

async function readSlowly(mediaType: string, boundary: string, fields: MimeFields, body: Buffer): Promise<Part> {
  const { readMultipart } = await import('./mailparser-lane.js');
  const parts = await readMultipart(mediaType, boundary, body);
  return parts.length === 0 ? leaf('text/plain', fields, body) : multipart(mediaType, fields.type.parameters, parts);
}

function leaf(mediaType: string, { type, transferEncoding, disposition }: MimeFields, body: Buffer): Part {
  const { value, parameters } = parseParameterized(disposition);
  const head = {
    mediaType,
    parameters: type.parameters,
    disposition: value || null,
    filename: parameters.get('filename') ?? type.parameters.get('name') ?? null,
    contentId: null,
  };
  return new Leaf(head, () => fromTransferEncoding(body, transferEncoding));
}

/** The boundary that the header names if the body has it, else the one that the body shows. */
function knownBoundary(named: string | undefined, body: Buffer): string | null {
  if (named && body.includes(`--${named}`, 0, 'latin1')) return named;
  return (
    /^--(\S.{0,200}?)[ \t]*\r?\n(?:content-[a-z-]+:.*\r?\n|[ \t].*\r?\n)*?content-type:/im.exec(
      body.toString('latin1', 0, 100_000),
    )?.[1] ?? null
  );
}
