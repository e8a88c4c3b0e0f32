/** What a file is, by how it begins; its name and place only settle the doubt. */
import { fromLineAt } from './from-line.js';
import { HEADER_END, isHeaderAt, MAIL_HEADER } from './header.js';
import { afterBlankLines, afterLineEnd, lineEnd } from './line.js';

/** As many bytes of a file, beyond blank lines, say what it is. */
export const HEAD = 8192;

/** `text`: none of the others; `blank`: nothing but blank lines. */
type Kind = 'mbox' | 'message' | 'emlx' | 'gzip' | 'text' | 'blank';

export interface Sniffed {
  kind: Kind;
  /** Where it begins: behind a byte order mark and blank lines; `text` may begin with a blank line. */
  start: number;
  /** There is a header field that mail has, or a From_ line with a date: it is mail whatever its name. */
  certain: boolean;
}

const EMLX_COUNT = /^\d{1,15}[ \t]*$/;

/** What bytes[0, end) begin; they are the stream's first. */
export function sniff(bytes: Buffer, end: number): Sniffed {
  const first = afterMark(bytes, end);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && end > 2) return { kind: 'gzip', start: 0, certain: false };
  const start = afterBlankLines(bytes, first, end);
  if (start === end) return { kind: 'blank', start, certain: false };
  const certain = () => MAIL_HEADER.test(header(bytes, start, end));
  const line = fromLineAt(bytes, start, end);
  if (line !== null && (line.dated || line.headerFollows)) {
    return { kind: 'mbox', start, certain: line.dated || certain() };
  }
  if (isHeaderAt(bytes, start, end)) return { kind: 'message', start, certain: certain() };
  const stop = lineEnd(bytes, start, end);
  if (EMLX_COUNT.test(bytes.toString('latin1', start, Math.min(stop, start + 40)))) {
    const next = afterLineEnd(bytes, stop, end);
    if (isHeaderAt(bytes, next, end)) return { kind: 'emlx', start, certain: certain() };
  }
  return { kind: 'text', start: first, certain: false };
}

/** Index behind a UTF-8 byte order mark. */
function afterMark(bytes: Buffer, end: number): number {
  return end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function header(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, Math.min(start + HEAD, end));
  const stop = HEADER_END.exec(text);
  return stop === null ? text : text.slice(0, stop.index);
}
