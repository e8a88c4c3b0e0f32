import type { Line } from '../mail.js';

const LINE_END = /\r*\n|\r|[\v\f\x85\u2028\u2029]/;
const MARKS = /^(?:[>＞] ?)+/;
/** `>_<`, `><`, `>(` at the start of a line are faces more often than quotes. */
const FACE = /^[>＞](?:\S{0,2}[<＜]|\()/;

/** The lines of a text, whatever ends them; a line end at the very end begins no further line. */
export function splitLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Plain text as lines, quote marks taken off and counted. */
export function plainLines(text: string): Line[] {
  return withMarksCounted(splitLines(text).map((line) => ({ text: line, depth: 0 })));
}

/** The lines without the quote marks at their start, which add to their depth. A face is none, unless marks stand around it. */
export function withMarksCounted(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    if (!isMark(line.text)) return line;
    if (FACE.test(line.text) && !isMark(lines[i - 1]?.text) && !isMark(lines[i + 1]?.text)) return line;
    return unquoted(line.text, line.depth);
  });
}

function isMark(line: string | undefined): boolean {
  return line !== undefined && (line.startsWith('>') || line.startsWith('＞'));
}

/** The line without the quote marks at its start, `depth` and their number its depth. */
export function unquoted(line: string, depth: number): Line {
  const marks = MARKS.exec(line)?.[0] ?? '';
  return { text: line.slice(marks.length), depth: depth + marks.replaceAll(' ', '').length };
}
