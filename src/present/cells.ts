/**
 * Text in the cells of a terminal: how many it takes, cut and wrapped to them. A full-width character takes two, a
 * combining mark none, an emoji sequence two together.
 */
import { createRequire } from 'node:module';
import type stringWidth from 'string-width';

// Its emoji pattern takes a tenth of the time in which a list is shown; most rows hold no text that needs it.
const require = createRequire(import.meta.url);
let measure: typeof stringWidth | null = null;

// What most rows consist of; anything else (emoji, combining marks, half-width kana marks) is measured by grapheme.
const PLAIN = /^[\x20-\x7e\u00b7\u2026\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/u;
const ASCII = /[\x20-\x7e]/gu;
// With · and …, our own marks, whose width is the terminal's choice.
const NARROW = /[\x20-\x7e\u00b7\u2026]/gu;

export interface CellOptions {
  /** Do characters of ambiguous width (○ ① … ─) take two cells, as in terminals set up for East Asian text? */
  ambiguousWide?: boolean;
}

/** The number of terminal cells that the text takes. It must be `visible`: without control characters. */
export function cellWidth(text: string, options: CellOptions = {}): number {
  if (PLAIN.test(text)) return text.length * 2 - (text.match(options.ambiguousWide ? ASCII : NARROW)?.length ?? 0);
  measure ??= (require('string-width') as { default: typeof stringWidth }).default;
  return measure(text, { ambiguousIsNarrow: options.ambiguousWide !== true, countAnsiEscapeCodes: true });
}

let graphemes: Intl.Segmenter | null = null;

/** What a reader takes for single characters. */
function graphemesOf(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return graphemes.segment(text);
}

/** The text in at most `width` cells, its end replaced by `…` where it is longer. */
export function cut(text: string, width: number, options: CellOptions = {}): string {
  if (cellWidth(text, options) <= width) return text;
  const room = width - cellWidth('…', options);
  if (room < 0) return '';
  return `${head(text, room, options)}…`;
}

/** The text and as many spaces as it lacks. */
export function pad(text: string, width: number, options: CellOptions & { right?: boolean } = {}): string {
  const space = ' '.repeat(Math.max(0, width - cellWidth(text, options)));
  return options.right ? space + text : text + space;
}

// A line does not begin with closing punctuation, so it stays with what it closes: here, and across kinds of letters in `tokens`.
const CLOSING = /^[)\]}>.,:;!?%、。，．・：；？！％ー」』）】〉》］｝〕”’…\u3005\uff9e\uff9f]/u;
// Nor does one end with an opening bracket.
const OPENS = /[([{「『（【〔〈《｛［“‘]$/u;
// A short note in brackets is one word: (推定), (暦にない). What holds a space may be broken there.
const TOKEN =
  /[(（][^()（）\s]{1,10}[)）][、。，．・：；？！ー」』】〉》]* *|[\x21-\x7e]+[、。，．・：；？！ー」』）】〉》]* *|[^\x21-\x7e][\u0300-\u036f、。，．・：；？！ー」』）】〉》\uff9e\uff9f]* */gsu;

/** The text as lines of at most `width` cells, broken at spaces and between full-width characters. */
export function wrap(text: string, width: number, options: CellOptions = {}): string[] {
  return wrapParts([...tokens(text)], width, options);
}

/** The same for parts that belong together each, such as the members of a list; only a part too wide is broken. */
export function wrapParts(parts: readonly string[], width: number, options: CellOptions = {}): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (part: string) => {
    const size = cellWidth(part.trimEnd(), options);
    if (used > 0 && used + size > room) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += part;
    used += cellWidth(part, options);
  };
  for (const part of parts) {
    if (cellWidth(part.trimEnd(), options) <= room) {
      add(part);
      continue;
    }
    // 生年月日 (暦にない): at its spaces first.
    for (const word of part.match(/\S+\s*|^\s+/gu) ?? []) {
      if (cellWidth(word.trimEnd(), options) <= room) add(word);
      else for (const token of tokens(word)) for (const piece of pieces(token, room, options)) add(piece);
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

function* tokens(text: string): Generator<string> {
  let before = '';
  for (const token of rawTokens(text)) {
    if (before !== '' && !before.endsWith(' ') && (CLOSING.test(token) || OPENS.test(before))) before += token;
    else {
      if (before !== '') yield before;
      before = token;
    }
  }
  if (before !== '') yield before;
}

function* rawTokens(text: string): Generator<string> {
  if (PLAIN.test(text)) {
    yield* text.match(TOKEN) ?? [];
    return;
  }
  // A grapheme is never broken, so the pattern works on runs of plain text only.
  let plain = '';
  for (const { segment } of graphemesOf(text)) {
    if (PLAIN.test(segment)) {
      plain += segment;
      continue;
    }
    yield* plain.match(TOKEN) ?? [];
    plain = '';
    yield segment;
  }
  yield* plain.match(TOKEN) ?? [];
}

/** A token in pieces of at most `width` cells. */
function* pieces(token: string, width: number, options: CellOptions): Generator<string> {
  let rest = token;
  while (cellWidth(rest.trimEnd(), options) > width) {
    const piece = beforeClosing(head(rest, width, options), rest) || firstGrapheme(rest);
    yield piece;
    rest = rest.slice(piece.length);
  }
  if (rest !== '') yield rest;
}

/** The piece without its end where what follows may begin no line; as it is where nothing of it would be left. */
function beforeClosing(piece: string, rest: string): string {
  let end = piece.length;
  while (
    end > 0 &&
    end < rest.length &&
    (CLOSING.test(rest.slice(end, end + 1)) || /^\p{M}/u.test(rest.slice(end, end + 1)))
  )
    end -= 1;
  return end === 0 || /[\ud800-\udbff\u200d\ufe0f]$/u.test(piece.slice(0, end)) ? piece : piece.slice(0, end);
}

/** As many whole graphemes as fit. */
function head(text: string, width: number, options: CellOptions): string {
  let used = 0;
  let end = 0;
  for (const { segment, index } of graphemesOf(text)) {
    used += cellWidth(segment, options);
    if (used > width) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemesOf(text)) return segment;
  return text;
}
