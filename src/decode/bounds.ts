/**
 * How much of a body is looked at for answers. People's mails are short; a hostile or broken one of a million characters in a line,
 * or of a hundred thousand lines, must not cost minutes. RFC 5322 section 2.1.1 limits a line to 998 octets; paragraphs of HTML are longer.
 */
import type { Line } from '../mail.js';

const LONGEST_LINE = 800;
const MOST_LINES = 1000;

/** The lines with overlong ones parted, and no more than the first ones: what stands behind is no form. */
export function boundLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST_LINES && lines.every(isShort)) return lines;
  const bounded: Line[] = [];
  for (const line of lines) {
    if (bounded.length >= MOST_LINES) break;
    if (isShort(line)) bounded.push(line);
    else bounded.push(...parted(line).slice(0, MOST_LINES - bounded.length));
  }
  return bounded;
}

function isShort({ text }: Line): boolean {
  return text.length <= LONGEST_LINE;
}

/** Parts at the end of a sentence or at a space where there is one, never inside a surrogate pair. */
function parted({ text, depth }: Line): Line[] {
  const parts: Line[] = [];
  let from = 0;
  while (from < text.length && parts.length < MOST_LINES) {
    let to = Math.min(from + LONGEST_LINE, text.length);
    if (to < text.length) {
      const window = text.slice(to - 300, to);
      const at = Math.max(window.lastIndexOf('。'), window.lastIndexOf(' '), window.lastIndexOf('\u3000'));
      if (at > 0) to = to - 300 + at + 1;
      else if (/[\ud800-\udbff]/u.test(text.charAt(to - 1))) to--;
    }
    parts.push({ text: text.slice(from, to), depth });
    from = to;
  }
  return parts;
}
