import type { Line } from '../mail.js';
import { splitLines, unquoted } from './plain.js';

/**
 * format=flowed (RFC 3676): a line that ends in a space goes on in the next one of the same depth; with `delSp` that space is no text. The signature
 * separator `-- ` neither flows nor is flowed into.
 */
export function flowedLines(source: string, delSp: boolean): Line[] {
  const out: Line[] = [];
  let open: Line | null = null;
  for (const raw of splitLines(source)) {
    const depth = /^>*/.exec(raw)?.[0].length ?? 0;
    // Space-stuffing: one space may part the marks from the text, and guards lines that begin with `>`, `From ` or a space.
    const line = raw.slice(raw[depth] === ' ' ? depth + 1 : depth);
    const isSeparator = line === '-- ';
    const flows = !isSeparator && line.endsWith(' ');
    const text = flows && delSp ? line.slice(0, -1) : line;
    if (open !== null && open.depth === depth && !isSeparator) open.text += text;
    else {
      open = { text, depth };
      out.push(open);
    }
    if (!flows) open = null;
  }
  // Quotes of mailers that part their marks by spaces (`> > `).
  for (const [i, line] of out.entries()) if (line.depth > 0) out[i] = unquoted(line.text, line.depth);
  return out;
}
