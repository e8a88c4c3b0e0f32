/**
 * Mailboxes that count (mboxcl2) leave `From ` lines in a text as they are, and say in Content-Length where it ends.
 * The field is often wrong: copied from elsewhere, or sent along. So it is believed only where it ends the message at
 * the next one, or at the mailbox's end.
 */
import { isBoundary, LOOKAHEAD, type Manner } from './from-line.js';
import { HEADER_END } from './header.js';
import { afterLineEnd } from './line.js';
import type { Window } from './window.js';

const LF = 0x0a;
const CR = 0x0d;

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
  const start = startOf(window, text, boundary);
  // The name in any case, told cheaply: nearly no message has the field.
  if (!(start.includes('gth') || start.includes('GTH'))) return null;
  const header = headerOf(start);
  const counted = header === null ? null : CONTENT_LENGTH.exec(header);
  if (header === null || counted === null) return null;
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

/** The message as text of one character a byte, up to a blank line at which its header ends at the latest. */
function startOf({ bytes, base }: Window, text: number, boundary: number): string {
  const from = text - base;
  const lf = bytes.indexOf(LF, from);
  const blank = lf > from && bytes[lf - 1] === CR ? '\r\n\r\n' : '\n\n';
  const end = bytes.indexOf(blank, from, 'latin1');
  const to = end < 0 ? boundary - base : Math.min(end + blank.length, boundary - base);
  return bytes.toString('latin1', from, to);
}

/** The header with its blank line; null where no blank line ends it. */
function headerOf(start: string): string | null {
  const end = HEADER_END.exec(start);
  return end === null ? null : start.slice(0, end.index + end[0].length);
}
