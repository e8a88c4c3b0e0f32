/** An mbox, message by message, with no more of it in memory than the message at hand and the block behind it. */
import type { RawMessage } from '../mail.js';
import { contentLengthEnd } from './content-length.js';
import { defect, errorCode } from './defects.js';
import { FROM, type FromLine, fromLineAt, isBoundary, LOOKAHEAD, type Manner } from './from-line.js';
import { afterBlankLines, atLineStart, beforeBlankLine, endsInCr } from './line.js';
import { unquoted } from './unquote.js';
import type { Window } from './window.js';

/** A message without the name of its file, and without its place there. */
export type Piece = Omit<RawMessage, 'path' | 'index'>;

// Before a `From ` that is not yet in the window, a boundary still looks at two line ends (CRCRLF: three bytes each).
const LOOK_BEHIND = 16;
const MARK = 0x3e;

/**
 * The messages from `start` on. Where no From_ line stands there (a mailbox cut at the front), what comes before the
 * first one is a message too. A message of more than `maxBytes` is a defect; what follows a read error is one too.
 *
 * @param size of the whole stream in bytes, where known.
 * @param wanted messages that begin before that offset are found, and come without content.
 */
export async function* splitMbox(
  window: Window,
  start: number,
  size: number | null,
  maxBytes: number,
  wanted = 0,
): AsyncGenerator<Piece> {
  let dated: boolean | null = null;
  let offset = start;
  const found: Boundary = { next: 0, quotes: false };
  let next: number;
  do {
    window.forget(offset);
    await window.reach(offset + LOOKAHEAD);
    const at = offset - window.base;
    const line = openingLine(window.bytes, at, window.end - window.base);
    dated ??= line?.dated ?? true;
    const manner = { cr: endsInCr(window.bytes, at, window.end - window.base), dated };
    const text = line === null ? offset : window.base + line.after;
    await findBoundary(window, offset, text, manner, maxBytes, found);
    next = found.next;
    let quoted = found.quotes;
    if (next < window.end && next - offset <= maxBytes) {
      const counted = await contentLengthEnd(window, offset, text, next, manner, maxBytes);
      // Who counts and leaves `From ` lines as they are does not quote.
      if (counted !== null) {
        quoted = false;
        next = counted;
      }
    }
    if (offset < wanted) yield { offset, bytes: next - offset, content: null, defect: null };
    else yield piece(window, offset, text, next, size, maxBytes, quoted, manner);
    offset = next;
  } while (next < window.end);
}

/** The From_ line of a message; null where it has none, being the rest of a mailbox cut at the front. */
function openingLine(bytes: Buffer, at: number, end: number): FromLine | null {
  const line = fromLineAt(bytes, at, end);
  return line !== null && (line.dated || line.headerFollows) ? line : null;
}

function piece(
  window: Window,
  offset: number,
  text: number,
  next: number,
  size: number | null,
  maxBytes: number,
  quoted: boolean,
  { cr }: Manner,
): Piece {
  const bytes = next - offset;
  if (window.failure !== null && next === window.end) {
    const rest = Math.max(size ?? 0, window.end) - offset;
    return { offset, bytes: rest, content: null, defect: defect('read-error', errorCode(window.failure.cause)) };
  }
  if (bytes > maxBytes) return { offset, bytes, content: null, defect: defect('too-large') };
  const from = text - window.base;
  // The blank line before the next From_ line (RFC 4155) parts the messages and belongs to none.
  const to = beforeBlankLine(window.bytes, from, next - window.base, cr);
  if (afterBlankLines(window.bytes, from, to) === to) return { offset, bytes, content: null, defect: defect('empty') };
  const content = quoted ? unquoted(window.bytes, from, to, cr) : window.bytes.subarray(from, to);
  return { offset, bytes, content, defect: null };
}

/** Where the next message begins (the stream's end where none does), and whether a `>From ` stands before it. */
interface Boundary {
  next: number;
  quotes: boolean;
}

async function findBoundary(
  window: Window,
  offset: number,
  text: number,
  manner: Manner,
  maxBytes: number,
  found: Boundary,
): Promise<void> {
  found.quotes = false;
  let at = text;
  for (;;) {
    // Too large already: it is only measured from here on.
    if (at - offset > maxBytes) window.forget(at - LOOK_BEHIND);
    const hit = window.indexOf(FROM, at);
    if (hit < 0) {
      at = Math.max(at, window.end - FROM.length + 1);
      if (!(await window.more())) {
        found.next = window.end;
        return;
      }
      continue;
    }
    // Bodies full of `From ` within their lines must cost no more than others.
    if (window.bytes[hit - window.base - 1] === MARK) found.quotes = true;
    else if (atLineStart(window.bytes, hit - window.base, manner.cr)) {
      if (window.end < hit + LOOKAHEAD) await window.reach(hit + LOOKAHEAD);
      const { bytes, base, end } = window;
      if (isBoundary(bytes, hit - base, end - base, Math.max(text - base, 0), manner)) {
        found.next = hit;
        return;
      }
    }
    at = hit + FROM.length;
  }
}
