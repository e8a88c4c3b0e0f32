/** A message's parts, by the fast lane where it is sure, else by mailparser. */
import { type Parameterized, parseParameterized } from './parameters.js';
import { multipart, type Part } from './part.js';
import { scanParts } from './scan-parts.js';
import { fromTransferEncoding } from './transfer.js';

/** The fields of a header that say what the body is; raw bytes as latin1, '' where absent. */
export interface MimeFields {
  contentType: string;
  transferEncoding: string;
  disposition: string;
}

/** The body as parts. What claims to be a multipart and holds no boundary is a text. */
export function readParts(fields: MimeFields, body: Buffer): Part | Promise<Part> {
  const type = parseParameterized(fields.contentType);
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : 'text/plain';
  if (!mediaType.startsWith('multipart/')) return leaf(mediaType, type, fields, body);
  const named = type.parameters.get('boundary')?.trimEnd();
  const scanned = named ? scanParts(mediaType, named, body) : null;
  if (scanned !== null) return multipart(mediaType, type.parameters, scanned);
  const boundary = knownBoundary(named, body);
  if (boundary === null) return leaf('text/plain', type, fields, body);
  return import('./mailparser-lane.js')
    .then(({ readMultipart }) => readMultipart(mediaType, boundary, body))
    .then((parts) =>
      parts.length === 0 ? leaf('text/plain', type, fields, body) : multipart(mediaType, type.parameters, parts),
    );
}

function leaf(mediaType: string, type: Parameterized, fields: MimeFields, body: Buffer): Part {
  const disposition = parseParameterized(fields.disposition);
  return {
    mediaType,
    parameters: type.parameters,
    disposition: disposition.value || null,
    filename: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null,
    contentId: null,
    content: fromTransferEncoding(body, fields.transferEncoding),
    parts: [],
  };
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
