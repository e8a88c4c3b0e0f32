/** Spaces that nobody sees, or that mailers and web pages put there, and kana in two letters, made such that a reader of lines needs not think of them. */
import type { Line } from '../mail.js';

/** No-break spaces and those of other widths; U+3000 stays, since forms are laid out with it. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/gu;
const ENDS_BLANK = /[\s\u3000]$/u;
/** So many lines make an indentation. */
const LEAST_INDENTED = 3;

/** The lines with usual spaces, none at their ends, and without an indentation that they all have. */
export function withPlainSpaces(lines: readonly Line[]): readonly Line[] {
  const indent = indentOf(lines);
  let out: Line[] | null = null;
  for (const [i, line] of lines.entries()) {
    const text = plain(line.text, line.depth === 0 ? indent : 0);
    if (text === line.text) continue;
    out ??= [...lines];
    out[i] = { text, depth: line.depth };
  }
  return out ?? lines;
}

function plain(line: string, indent: number): string {
  // The last cells of a row may be empty.
  const text = ENDS_BLANK.test(line) && !line.includes('\t') ? line.trimEnd() : line;
  const led = indent > 0 ? text.slice(indent) : text;
  const spaced = holdsOdd(led) ? led.replace(ODD_SPACES, ' ') : led;
  return VOICED_APART.test(spaced) ? spaced.replace(VOICED_APART_ALL, (kana) => kana.normalize('NFC')) : spaced;
}

/** か and its mark, two letters, as some systems write が (Unicode's form D): the words of rules are written with one. Kanji stay as they are. */
const VOICED_APART = /[\u3041-\u30ff][\u3099\u309a]/u;
const VOICED_APART_ALL = /[\u3041-\u30ff][\u3099\u309a]/gu;

function holdsOdd(text: string): boolean {
  return text.search(ODD_SPACES) >= 0;
}

/** How many blanks begin all lines that nobody quotes. */
function indentOf(lines: readonly Line[]): number {
  let least = Infinity;
  let indented = 0;
  for (const { text, depth } of lines) {
    if (depth > 0 || text.trim() === '') continue;
    const at = text.length - text.trimStart().length;
    if (at === 0) return 0;
    indented++;
    least = Math.min(least, at);
  }
  return indented >= LEAST_INDENTED ? least : 0;
}
