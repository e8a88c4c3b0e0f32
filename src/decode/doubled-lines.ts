/** A text whose every line end was doubled on its way (CR CR LF, paragraphs for lines): blank lines come in odd numbers, never one less. */
import type { Line } from '../mail.js';

/** So many gaps show it, or so many where each has one blank line, so that the text may have had none. */
const LEAST = 5;
const LEAST_EVEN = 8;

/** The lines without the blank ones that doubling has put between them; what is kept are the same objects. */
export function undoubled(lines: readonly Line[]): readonly Line[] {
  let gaps = 0;
  let wide = 0;
  let blank = 0;
  let begun = false;
  for (const { text } of lines) {
    if (text === '' || text.trim() === '') {
      blank++;
      continue;
    }
    // Two blank lines, or none: not doubled.
    if (begun && blank % 2 === 0) return lines;
    if (begun) gaps++;
    if (begun && blank >= 3) wide++;
    begun = true;
    blank = 0;
  }
  if (gaps < (wide > 0 ? LEAST : LEAST_EVEN)) return lines;
  const kept: Line[] = [];
  blank = 0;
  for (const line of lines) {
    blank = line.text.trim() === '' ? blank + 1 : 0;
    // Of each two the second one.
    if (blank % 2 === 0) kept.push(line);
  }
  return kept;
}
