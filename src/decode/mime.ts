/** A message's parts. mailparser finds them and undoes their transfer encoding; the charsets are left to us. */
import type { MailParserOptions } from 'mailparser';
import { type Parameterized, parseParameterized } from './parameters.js';
import { fromTransferEncoding } from './transfer.js';

/** One part: a leaf with its content, or a multipart with its parts. */
export interface Part {
  /** Lower case: `text/plain`. */
  mediaType: string;
  parameters: ReadonlyMap<string, string>;
  /** Lower case; null where nothing is said. */
  disposition: string | null;
  filename: string | null;
  /** Without its angle brackets. */
  contentId: string | null;
  content: Buffer;
  parts: Part[];
}

/** What stands after so many delimiter lines, or multiparts in multiparts, was written for no reader. */
const MAX_DELIMITERS = 10_000;
const MAX_NESTING = 50;

/** The fields of a header that say what the body is; raw bytes as latin1, '' where absent. */
export interface MimeFields {
  contentType: string;
  transferEncoding: string;
  disposition: string;
}

/** The body as parts. What claims to be a multipart and holds no boundary is a text. */
export async function readParts(fields: MimeFields, body: Buffer): Promise<Part> {
  const type = parseParameterized(fields.contentType);
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : 'text/plain';
  if (!mediaType.startsWith('multipart/')) return leaf(mediaType, type, fields, body);
  const boundary = knownBoundary(type.parameters.get('boundary'), body);
  const parts = boundary === null ? [] : await readMultipart(mediaType, boundary, body);
  if (parts.length === 0) return leaf('text/plain', type, fields, body);
  return {
    mediaType,
    parameters: type.parameters,
    disposition: null,
    filename: null,
    contentId: null,
    content: Buffer.alloc(0),
    parts,
  };
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
  const boundary = named?.trimEnd();
  if (boundary && body.includes(`--${boundary}`, 0, 'latin1')) return boundary;
  return (
    /^--(\S.{0,200}?)[ \t]*\r?\n(?:content-[a-z-]+:.*\r?\n|[ \t].*\r?\n)*?content-type:/im.exec(
      body.toString('latin1', 0, 100_000),
    )?.[1] ?? null
  );
}

/** What of mailparser's inside this file stands on; its package is held to one minor version, and a test fails where they are gone. */
interface ParserInside {
  /** Types that it would decode itself, by rules of its own. Emptied, every part comes out as bytes. */
  textTypes: string[];
  tree: TreeNode | false;
}
interface TreeNode {
  isAttachment?: boolean;
  children: TreeNode[];
  headers: Map<string, unknown>;
  node: { contentType: string | false; disposition: string | false; filename: string | false };
}
interface Leaf {
  type: string;
  content: NodeJS.ReadableStream;
  release(): void;
}

const OPTIONS: MailParserOptions & { ignoreEmbedded: boolean } = {
  skipHtmlToText: true,
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  keepDeliveryStatus: true,
  checksumAlgo: false,
  maxHeadSize: Number.MAX_SAFE_INTEGER,
  maxChildNodes: Number.MAX_SAFE_INTEGER,
  // An attached message comes out whole and is decoded by itself.
  ignoreEmbedded: true,
};

async function readMultipart(mediaType: string, boundary: string, body: Buffer): Promise<Part[]> {
  const { MailParser } = await import('mailparser');
  const parser = new MailParser(OPTIONS);
  const inside = parser as unknown as ParserInside;
  inside.textTypes = [];
  const contents: Buffer[] = [];
  const head = `Content-Type: ${mediaType}; boundary="${boundary.replace(/(["\\])/g, '\\$1')}"\r\n\r\n`;
  await new Promise<void>((resolve) => {
    parser.on('data', (data: unknown) => {
      const found = data as Leaf;
      if (found.type !== 'attachment') return;
      const chunks: Buffer[] = [];
      found.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      found.content.on('end', () => {
        contents.push(Buffer.concat(chunks));
        found.release();
      });
    });
    parser.on('end', resolve);
    // What was read before it gave up still stands.
    parser.on('error', () => resolve());
    parser.write(Buffer.from(head, 'latin1'));
    parser.end(withinLimit(body));
  });
  if (inside.tree === false) return [];
  const found = contentsByNode(inside.tree, contents);
  return inside.tree.children.map((child) => asPart(child, found, mediaType, 1));
}

/** The body up to the limit of delimiter lines: mailparser would take a second for some ten thousand parts. */
function withinLimit(body: Buffer): Buffer {
  let at = -1;
  for (let n = 0; n < MAX_DELIMITERS; n++) {
    at = body.indexOf('\n--', at + 1);
    if (at < 0) return body;
  }
  return body.subarray(0, at + 1);
}

/** The leaves' contents come in the order of the message. */
function contentsByNode(root: TreeNode, contents: Buffer[]): Map<TreeNode, Buffer> {
  const found = new Map<TreeNode, Buffer>();
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const content = contents[found.size];
    if (node.isAttachment && content) found.set(node, content);
    for (const child of node.children.toReversed()) stack.push(child);
  }
  return found;
}

function asPart(node: TreeNode, contents: ReadonlyMap<TreeNode, Buffer>, parent: string, nesting: number): Part {
  const type = node.headers.get('content-type') as { params?: Record<string, string> } | undefined;
  const id = node.headers.get('content-id');
  // In a digest a part without a type is a message (RFC 2046 section 5.1.5).
  const digested = parent === 'multipart/digest' && type === undefined;
  const mediaType = digested ? 'message/rfc822' : node.node.contentType || 'text/plain';
  return {
    mediaType,
    parameters: new Map(Object.entries(type?.params ?? {})),
    disposition: node.node.disposition || null,
    filename: node.node.filename || null,
    contentId: typeof id === 'string' ? id.trim().replace(/^<|>$/g, '') : null,
    content: contents.get(node) ?? Buffer.alloc(0),
    parts: nesting < MAX_NESTING ? node.children.map((child) => asPart(child, contents, mediaType, nesting + 1)) : [],
  };
}
