/** A stream that is one message: .eml, a Maildir's file, Apple's .emlx. */
import { defect, errorCode } from './defects.js';
import { fromLineAt } from './from-line.js';
import { afterBlankLines, afterLineEnd, lineEnd } from './line.js';
import type { Piece } from './mbox.js';
import type { Window } from './window.js';

/** The stream as one message that begins at `start`; its `bytes` are the whole stream's, a byte order mark and a plist included. */
export async function wholeMessage(
  window: Window,
  start: number,
  size: number | null,
  maxBytes: number,
  form: 'message' | 'emlx',
): Promise<Piece> {
  while (window.end <= maxBytes && (await window.more()));
  if (window.end > maxBytes) return tooLarge(window, size);
  const { bytes, end } = window;
  if (window.failure !== null) {
    const why = defect(end === 0 ? 'unreadable' : 'read-error', errorCode(window.failure.cause));
    return { offset: 0, bytes: Math.max(size ?? 0, end), content: null, defect: why };
  }
  const [from, to] = form === 'emlx' ? emlxText(bytes, start, end) : [afterFromLine(bytes, start, end), end];
  if (afterBlankLines(bytes, from, to) >= to) return { offset: 0, bytes: end, content: null, defect: defect('empty') };
  return { offset: 0, bytes: end, content: bytes.subarray(from, to), defect: null };
}

async function tooLarge(window: Window, size: number | null): Promise<Piece> {
  // A stream without a size is read to its end, since the record says how many bytes there were.
  if (size === null || size < window.end) {
    do window.forget(window.end);
    while (await window.more());
  }
  return { offset: 0, bytes: Math.max(size ?? 0, window.end), content: null, defect: defect('too-large') };
}

/** Old delivery programs put a From_ line on top of a Maildir's file. */
function afterFromLine(bytes: Buffer, start: number, end: number): number {
  const line = fromLineAt(bytes, start, end);
  return line?.headerFollows ? line.after : start;
}

/** .emlx: a line with the message's length in bytes, the message, and a property list of Apple's own. */
function emlxText(bytes: Buffer, start: number, end: number): [number, number] {
  const stop = lineEnd(bytes, start, end);
  const from = afterLineEnd(bytes, stop, end);
  const counted = from + Number(bytes.toString('latin1', start, stop).trim());
  if (counted >= end || isPlistAt(bytes, afterBlankLines(bytes, counted, end))) return [from, Math.min(counted, end)];
  // The count proves wrong once a copy has changed the line ends.
  const xml = bytes.lastIndexOf('<?xml', end - 1);
  return [from, xml > from && isPlistAt(bytes, xml) ? xml : end];
}

function isPlistAt(bytes: Buffer, at: number): boolean {
  return /^<\?xml[^>]*>\s*<(?:!DOCTYPE )?plist/.test(bytes.toString('latin1', at, at + 200));
}
