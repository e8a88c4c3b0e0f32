/**
 * Mailboxes that count (mboxcl2) leave `From ` lines in a text as they are, and say in Content-Length where it ends.
 * The field is often wrong: copied from elsewhere, or sent along. So it is believed only where it ends the message at
 * the next one, or at the mailbox's end.
 */
import { isBoundary, LOOKAHEAD, type Manner } from './from-line.js';
import { HEADER_END } from './header.js';
import { afterLineEnd } from './line.js';
import type { Window } from './window.js';

const CONTENT_LENGTH = /(?:^|[\r\n])Content-Length[ \t]*:[ \t]*(\d{1,15})[ \t]*(?:[\r\n]|$)/i;

/**
 * Where the message ends by its Content-Length, if that is beyond `boundary`, the next From_ line that looks like one;
 * null where it has none or it proves wrong.
 *
 * @param offset of the message, and `text` of what follows its From_ line.
 */
export async function contentLengthEnd(
  window: Window,
  offset: number,
  text: number,
  boundary: number,
  manner: Manner,
  maxBytes: number,
): Promise<number | null> {
  const header = headerAt(window, text, boundary);
  // The name in any case, told cheaply: nearly no message has the field.
  if (header === null || !(header.includes('ength') || header.includes('ENGTH'))) return null;
  const counted = CONTENT_LENGTH.exec(header);
  if (counted === null) return null;
  const claimed = text + header.length + Number(counted[1]);
  if (claimed <= boundary || claimed - offset > maxBytes) return null;
  await window.reach(claimed + LOOKAHEAD);
  const { bytes, base, end } = window;
  if (claimed > end) return null;
  let at = claimed - base;
  // The counted text may lack its last line end, and the blank line is not counted.
  for (let ends = 0; ends < 2 && (bytes[at] === 0x0a || bytes[at] === 0x0d); ends++) {
    at = afterLineEnd(bytes, at, end - base);
  }
  if (at === end - base && window.failure === null) return end;
  return at < end - base && isBoundary(bytes, at, end - base, text - base, manner) ? at + base : null;
}

/** The header with its blank line, as text of one character a byte; null where no blank line ends it. */
function headerAt(window: Window, text: number, boundary: number): string | null {
  const { bytes, base } = window;
  // Most headers are short; only the others pay for a longer look.
  for (const length of [4096, boundary - text]) {
    const start = bytes.toString('latin1', text - base, Math.min(text + length, boundary) - base);
    const end = headerEnd(start);
    if (end !== null) return start.slice(0, end);
  }
  return null;
}

/** Where the header ends, its blank line included. */
function headerEnd(start: string): number | null {
  const plain = start.indexOf('\n\n');
  const cr = start.indexOf('\r');
  if (plain >= 0 && (cr < 0 || cr > plain)) return plain + 2;
  const end = HEADER_END.exec(start);
  return end === null ? null : end.index + end[0].length;
}
