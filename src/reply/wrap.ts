/** Lines as mail programs and phones show them: none longer than 70 cells, 35 full-width characters. */

export const WIDEST = 70;
/** What no line begins with (JIS X 4051). */
const NOT_FIRST = /^[、。，．・：；？！ー」』）)】〕〉》,.:;?!\]}ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** What no line ends with. */
const NOT_LAST = /[([{「『（【〔〈《]$/u;

/** The text with its long lines broken; the rest of a line keeps its indent. Words of Latin letters stay whole where they fit. */
export function wrapText(text: string): string {
  return text
    .split('\n')
    .map((line) => (cellsOf(line) <= WIDEST ? line.trimEnd() : wrapLine(line)))
    .join('\n');
}

/** Cells that a text takes in a terminal: close enough for mail. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const c of text) cells += isWide(c) ? 2 : 1;
  return cells;
}

function isWide(c: string): boolean {
  return (c >= '\u1100' && c <= '\uff60') || (c >= '\uffe0' && c <= '\uffe6') || c > '\uffff';
}

/** Words and single full-width characters; an opening bracket goes with what follows. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.match(/[\x21-\x7e]+ ?|[^\x21-\x7e]/gu) ?? []) {
    const before = pieces.at(-1);
    if (before !== undefined && NOT_LAST.test(before)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function wrapLine(line: string): string {
  const indent = /^\s*(?:[・-]\s?|\d+\.\s*)?/u.exec(line)?.[0] ?? '';
  const hanging = ' '.repeat(cellsOf(indent));
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    const fits = cellsOf(current + piece.trimEnd()) <= WIDEST;
    if (fits || current.trim() === '' || NOT_FIRST.test(piece)) current += piece;
    else {
      lines.push(current.trimEnd());
      current = hanging + piece.trimStart();
    }
    while (cellsOf(current) > WIDEST + 4) {
      const cut = [...current].slice(0, WIDEST / 2).join('');
      lines.push(cut);
      current = hanging + current.slice(cut.length);
    }
  }
  return [...lines, current.trimEnd()].join('\n');
}
