/**
 * How much of a body is looked at for answers. People's mails are short; a hostile or broken one of a million characters in a line,
 * or of a hundred thousand lines, must not cost minutes. RFC 5322 section 2.1.1 limits a line to 998 octets; paragraphs of HTML are longer.
 */
import type { Line } from '../mail.js';
import { nfkc } from '../text/width.js';

const LONGEST_LINE = 800;
const MOST_LINES = 1000;
/** What patterns are given is folded: of a line of ﷺ or ㍿ that makes many times as much. */
const LONGEST_FOLDED = 1200;
/** As many letters as NFKC makes of one (ﷺ). */
const MOST_OF_ONE = 18;
/** Blanks beside each other; where a pattern looks for them at either end of something, each costs as much as there are. */
const MOST_BLANKS = 60;
const BLANKS = new RegExp(`(\\s{${MOST_BLANKS}})\\s+`, 'gu');

/** The lines with overlong ones parted, and no more than the first ones: what stands behind is no form. */
export function boundLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST_LINES && lines.every(isBounded)) return lines;
  const bounded: Line[] = [];
  for (const line of lines) {
    if (bounded.length >= MOST_LINES) break;
    if (isBounded(line)) bounded.push(line);
    else bounded.push(...parted(line, MOST_LINES - bounded.length));
  }
  return bounded;
}

/** Many times what any mailer shows of one. */
const LONGEST_SUBJECT = 10_000;

/** A subject is one line, and shown as it is: only what no writer wrote is left out, blanks in thousands and what stands beyond all bounds. */
export function boundSubject(text: string): string {
  if (text.length <= LONGEST_LINE && text.search(BLANKS) < 0) return text;
  return text
    .replace(BLANKS, '$1')
    .slice(0, LONGEST_SUBJECT)
    .replace(/[\ud800-\udbff]$/, '');
}

function isBounded({ text }: Line): boolean {
  return text.length <= MOST_BLANKS || (isShort(text) && text.search(BLANKS) < 0);
}

function isShort(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return text.length * MOST_OF_ONE <= LONGEST_FOLDED || nfkc(text).length <= LONGEST_FOLDED;
}

/** Parts at the end of a sentence or at a space where there is one, never inside a surrogate pair. */
function parted({ text, depth }: Line, most: number): Line[] {
  const parts: Line[] = [];
  let from = 0;
  while (from < text.length && parts.length < most) {
    let to = Math.min(from + LONGEST_LINE, text.length);
    while (!isShort(text.slice(from, to))) to = from + ((to - from) >> 1);
    if (to < text.length) {
      const window = text.slice(Math.max(from, to - 300), to);
      const at = Math.max(window.lastIndexOf('。'), window.lastIndexOf(' '), window.lastIndexOf('\u3000'));
      if (at > 0) to -= window.length - at - 1;
      else if (/[\ud800-\udbff]/u.test(text.charAt(to - 1))) to--;
    }
    parts.push({ text: text.slice(from, to).replace(BLANKS, '$1'), depth });
    from = to;
  }
  return parts;
}
