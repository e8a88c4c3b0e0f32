/**
 * The slow lane: mailparser finds the parts of a multipart, whatever its state; their transfer encodings and charsets are left to us. For
 * what the fast lane (`scan-parts.ts`) is not sure of.
 */
import { PassThrough } from 'node:stream';
import type { MailParserOptions } from 'mailparser';
import { withHeadsEnded } from './joined-heads.js';
import { Leaf, MAX_DELIMITERS, MAX_NESTING, multipart, type Part } from './part.js';
import { fromTransferEncoding } from './transfer.js';

/** What of mailparser's inside this file stands on; its package is held to one minor version, and a test fails where they are gone. */
interface ParserInside {
  /** Types that it would decode itself, by rules of its own. Emptied, every part comes out as bytes. */
  textTypes: string[];
  tree: TreeNode | false;
  /** Asked for each part, for what is to undo its transfer encoding. */
  createNode(node: MimeNode): TreeNode;
}
interface MimeNode {
  contentType: string | false;
  disposition: string | false;
  filename: string | false;
  encoding: string | false;
  getDecoder(): NodeJS.ReadWriteStream;
}
interface TreeNode {
  isAttachment?: boolean;
  children: TreeNode[];
  headers: Map<string, unknown>;
  node: MimeNode;
}
interface Found {
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

/** The parts of a multipart as mailparser finds them; none where it finds none. */
export async function readMultipart(mediaType: string, boundary: string, body: Buffer): Promise<Part[]> {
  const { MailParser } = await import('mailparser');
  const parser = new MailParser(OPTIONS);
  const inside = parser as unknown as ParserInside;
  inside.textTypes = [];
  const createNode = inside.createNode.bind(inside);
  inside.createNode = (node) => {
    node.getDecoder = () => new PassThrough();
    return createNode(node);
  };
  const contents: Buffer[] = [];
  const head = `Content-Type: ${mediaType}; boundary="${boundary.replace(/(["\\])/g, '\\$1')}"\r\n\r\n`;
  await new Promise<void>((resolve) => {
    parser.on('data', (data: unknown) => {
      const found = data as Found;
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
    parser.end(withHeadsEnded(withinLimit(body)));
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
  const parameters = new Map(Object.entries(type?.params ?? {}));
  if (mediaType.startsWith('multipart/')) {
    const parts =
      nesting < MAX_NESTING ? node.children.map((child) => asPart(child, contents, mediaType, nesting + 1)) : [];
    return multipart(mediaType, parameters, parts);
  }
  const head = {
    mediaType,
    parameters,
    disposition: node.node.disposition || null,
    filename: node.node.filename || null,
    contentId: typeof id === 'string' ? id.trim().replace(/^<|>$/g, '') : null,
  };
  return new Leaf(head, () => fromTransferEncoding(contents.get(node) ?? Buffer.alloc(0), node.node.encoding || ''));
}
