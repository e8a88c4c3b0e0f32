import type { Line } from '../mail.js';

const LINE_END = /[\n\r\v\f\x85\u2028\u2029]/;
/** One line end, from the first CR on: a run that no LF ends is read once, and each of its CRs is a line end. */
const CRS_AND_LF = /(?<!\r)\r+\n/g;
/** What ends a line and is neither LF nor CRLF. */
const ODD_LINE_END = /[\r\v\f\x85\u2028\u2029]/;
/** `>_<`, `><`, `>(` at the start of a line are faces more often than quotes. */
const FACE = /^[>＞](?:\S{0,2}[<＜]|\()/;

/** The lines of a text, whatever ends them; a line end at the very end begins no further line. */
export function splitLines(text: string): string[] {
  if (text === '') return [];
  let rest = text;
  if (rest.includes('\r')) rest = rest.replaceAll('\r\n', '\n');
  const lines = ODD_LINE_END.test(rest) ? text.replace(CRS_AND_LF, '\n').split(LINE_END) : rest.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Plain text as lines, quote marks taken off and counted. */
export function plainLines(text: string): Line[] {
  const lines = splitLines(text);
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) out.push(counted(lines[i] ?? '', 0, lines[i - 1], lines[i + 1]));
  return out;
}

/** The lines without the quote marks at their start, which add to their depth. A face is none, unless marks stand around it. */
export function withMarksCounted(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (const [i, { text, depth }] of lines.entries())
    out.push(counted(text, depth, lines[i - 1]?.text, lines[i + 1]?.text));
  return out;
}

function counted(text: string, depth: number, before: string | undefined, after: string | undefined): Line {
  if (!isMark(text)) return { text, depth };
  if (FACE.test(text) && !isMark(before) && !isMark(after)) return { text, depth };
  return unquoted(text, depth);
}

function isMark(line: string | undefined): boolean {
  if (line === undefined || line === '') return false;
  const first = line.charCodeAt(0);
  return first === 0x3e || first === 0xff1e;
}

/** The line without the quote marks at its start, `depth` and their number its depth. */
export function unquoted(line: string, depth: number): Line {
  let end = 0;
  let marks = 0;
  while (isMark(line[end])) {
    marks++;
    end += line[end + 1] === ' ' ? 2 : 1;
  }
  return { text: line.slice(end), depth: depth + marks };
}
