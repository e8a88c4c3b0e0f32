/** A table row as lines. */
import type { Line } from '../mail.js';

/** A cell with more lines than this is laid out, not filled in. */
const MANY_LINES = 4;

/**
 * The lines of one row. Where the row is data (several cells, none of many lines), its cells stand beside each other in one line,
 * parted by tabs, a line break within a cell being a space; so a label stays with its value. Cells of equally many lines are read across.
 * Any other row only lays out what it holds: the lines of its cells follow each other.
 */
export function rowLines(cells: readonly Line[][]): Line[] {
  const [only] = cells;
  if (cells.length === 1 && only) return only;
  const filled = cells.filter((cell) => cell.some(isFilled));
  if (filled.length === 0) return [];
  const depth = filled[0]?.find(isFilled)?.depth ?? 0;
  const count = (cell: Line[]) => cell.filter(isFilled).length;
  const isQuoteMixed = filled.some((cell) => cell.some((line) => isFilled(line) && line.depth !== depth));
  const most = filled.reduce((n, cell) => Math.max(n, count(cell)), 0);
  const limit = filled.length === 1 ? MANY_LINES / 2 : MANY_LINES;
  if (!isQuoteMixed && most <= limit) {
    const text = cells
      .map((cell) =>
        cell
          .filter(isFilled)
          .map((line) => line.text.trim())
          .join(' '),
      )
      .join('\t');
    return [{ text, depth }];
  }
  const [first] = cells;
  if (!isQuoteMixed && first && cells.every((cell) => cell.length === first.length)) {
    return first.map((_, i) => ({ text: cells.map((cell) => cell[i]?.text.trim() ?? '').join('\t'), depth }));
  }
  return cells.flat();
}

function isFilled(line: Line): boolean {
  return line.text.trim() !== '';
}
