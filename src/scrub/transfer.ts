/** A body's bytes under its transfer encoding, changed in place: lines, soft breaks and whatever else is written stay as they are. */
import { withoutHiddenEncoding } from '../decode/hidden-encoding.js';
import { encodingName, fromTransferEncoding } from '../decode/transfer.js';

/** A change of bytes that keeps their number. */
export type Change = (bytes: Buffer) => Buffer;

/** The stored body with its content changed. */
export function changeBody(body: Buffer, encoding: string, change: Change): Buffer {
  const name = encodingName(encoding);
  const content = fromTransferEncoding(body, name);
  if (name === 'base64' && !content.equals(body)) return changeBase64(body, content, change);
  if (name === 'quoted-printable') return changeQuotedPrintable(body, change);
  return change(body);
}

/** Encoded anew, cut into lines as long as the original's; what the decoder passes over is lost. */
function changeBase64(body: Buffer, content: Buffer, change: Change): Buffer {
  const text = body.toString('latin1');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const width = /^[A-Za-z0-9+/=]{4,}/mu.exec(text)?.[0].length ?? 76;
  const encoded = change(content).toString('base64');
  const lines = encoded.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  return Buffer.from(`${lines.join(end)}${/\r?\n$/u.test(text) ? end : ''}`, 'latin1');
}

function changeQuotedPrintable(body: Buffer, change: Change): Buffer {
  const { spans, bytes } = spansOf(body);
  const changed = change(Buffer.from(bytes));
  const out: Buffer[] = [];
  let from = 0;
  for (const [n, [start, length]] of spans.entries()) {
    const byte = changed[n] ?? 0;
    if (byte === bytes[n]) continue;
    const plain = length === 1 && byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    out.push(body.subarray(from, start));
    out.push(
      Buffer.from(plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`, 'latin1'),
    );
    from = start + length;
  }
  return Buffer.concat([...out, body.subarray(from)]);
}

/**
 * What is written in a way that cannot be kept, and that our reader reads all the same: uuencode, escapes that a soft break cuts, an encoding
 * that nobody names. Null for all other bodies.
 */
export function unkeptContent(body: Buffer, encoding: string): Buffer | null {
  const name = encodingName(encoding);
  const content = fromTransferEncoding(body, name);
  const shown = withoutHiddenEncoding(content);
  if (shown !== content) return shown;
  if (name === 'base64') return null;
  const kept = name === 'quoted-printable' ? Buffer.from(spansOf(body).bytes) : body;
  return kept.equals(content) ? null : content;
}

/** The bytes that quoted-printable means, and where each is written. */
function spansOf(body: Buffer): { spans: [start: number, length: number][]; bytes: number[] } {
  const spans: [start: number, length: number][] = [];
  const bytes: number[] = [];
  for (let i = 0; i < body.length; i++) {
    const rest = body.toString('latin1', i, i + 80);
    const soft = /^=[ \t]*(?:\r\n|\n|\r|$)/u.exec(rest);
    if (soft) {
      i += soft[0].length - 1;
      continue;
    }
    const hex = /^=([0-9a-f]{2})/iu.exec(rest)?.[1];
    spans.push([i, hex ? 3 : 1]);
    bytes.push(hex ? Number.parseInt(hex, 16) : (body[i] ?? 0));
    if (hex) i += 2;
  }
  return { spans, bytes };
}
