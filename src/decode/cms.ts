/**
 * What a CMS message (RFC 5652, before it PKCS #7) carries: of a signed one the content, which is not encrypted; of others no more than that
 * they are. Just enough of BER (X.690) for that, definite lengths and indefinite ones; nothing is verified.
 */

const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTET_STRING = 0x04;
const CONSTRUCTED = 0x20;
/** [0], constructed. */
const CONTENT = 0xa0;
const INDEFINITE = 0x80;

const SIGNED = '2a864886f70d010702';
/** envelopedData, signedAndEnvelopedData, encryptedData, authEnvelopedData. */
const ENCRYPTED = new Set(['2a864886f70d010703', '2a864886f70d010704', '2a864886f70d010706', '2a864886f70d0109100117']);

/** Nobody's nests deeper: an octet string of octet strings in a signed message has eight levels. */
const MAX_DEPTH = 16;

interface Element {
  tag: number;
  /** Where its content begins and ends, and where the next element begins. */
  from: number;
  to: number;
  next: number;
}

export type Cms = { is: 'signed'; content: Buffer } | { is: 'encrypted' };

/** What the bytes carry; null where they are none such, or signed apart from their content. */
export function readCms(bytes: Buffer): Cms | null {
  const info = elementAt(bytes, 0, bytes.length, 0);
  if (info?.tag !== SEQUENCE) return null;
  const [type, wrapped] = childrenOf(bytes, info, 2);
  if (type?.tag !== OBJECT_IDENTIFIER) return null;
  const name = bytes.toString('hex', type.from, type.to);
  if (ENCRYPTED.has(name)) return { is: 'encrypted' };
  if (name !== SIGNED || wrapped?.tag !== CONTENT) return null;
  const [signed] = childrenOf(bytes, wrapped, 1);
  // version, digest algorithms, what is signed
  const encapsulated = signed && childrenOf(bytes, signed, 3)[2];
  const explicit = encapsulated && childrenOf(bytes, encapsulated, 2)[1];
  const octets = explicit?.tag === CONTENT ? childrenOf(bytes, explicit, 1)[0] : undefined;
  const content = octets && contentOf(bytes, octets, 0);
  return content ? { is: 'signed', content } : null;
}

/** The bytes of an octet string, in one piece or in several; null where it is none. */
function contentOf(bytes: Buffer, element: Element, depth: number): Buffer | null {
  if (element.tag === OCTET_STRING) return bytes.subarray(element.from, element.to);
  if (element.tag !== (OCTET_STRING | CONSTRUCTED) || depth >= MAX_DEPTH) return null;
  const pieces: Buffer[] = [];
  for (const child of childrenOf(bytes, element, Infinity)) {
    const piece = contentOf(bytes, child, depth + 1);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The elements within one, as far as they can be read. */
function childrenOf(bytes: Buffer, { from, to }: Element, most: number): Element[] {
  const children: Element[] = [];
  for (let at = from; at < to && children.length < most; ) {
    const child = elementAt(bytes, at, to, 0);
    if (child === null) break;
    children.push(child);
    at = child.next;
  }
  return children;
}

/** The element at this place, which does not go beyond `end`; of one that a mail was cut within, what there is. */
function elementAt(bytes: Buffer, at: number, end: number, depth: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  // Tags of several bytes stand nowhere on the way.
  if (tag === undefined || first === undefined || at + 2 > end || (tag & 0x1f) === 0x1f || depth > MAX_DEPTH)
    return null;
  let from = at + 2;
  if (first === INDEFINITE) return (tag & CONSTRUCTED) === 0 ? null : untilItsEnd(bytes, tag, from, end, depth);
  let length = first;
  if (first > INDEFINITE) {
    const count = first & 0x7f;
    if (count > 4 || from + count > end) return null;
    length = bytes.readUIntBE(from, count);
    from += count;
  }
  const to = Math.min(from + length, end);
  return { tag, from, to, next: to };
}

/** Of indefinite length: two zero bytes end it. */
function untilItsEnd(bytes: Buffer, tag: number, from: number, end: number, depth: number): Element | null {
  let at = from;
  while (at < end && (bytes[at] !== 0 || bytes[at + 1] !== 0)) {
    const child = elementAt(bytes, at, end, depth + 1);
    if (child === null) return null;
    at = child.next;
  }
  return { tag, from, to: at, next: Math.min(at + 2, end) };
}
