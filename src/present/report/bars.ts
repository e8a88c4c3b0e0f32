/** Bars and columns from block characters, an eighth of a cell fine. They say nothing that a number beside them does not. */
import type { BarPart, Tone } from './section.js';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const RISING = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FULL = '█';
/** The second part, told from the first without colours too. */
const SHADED = '▒';

export interface Piece {
  text: string;
  tone: Tone;
}

/**
 * @param most the count that fills all cells
 * @param cells how many block characters fit, whatever the terminal takes for each
 */
export function barPieces(parts: readonly BarPart[], most: number, cells: number): Piece[] {
  const given = parts.filter(({ count }) => count > 0);
  const [only, second] = given;
  if (only === undefined || most <= 0) return [];
  if (second === undefined && only === parts[0])
    return [{ text: eighths((only.count / most) * cells), tone: only.tone }];
  // Parts of one bar meet at whole cells; none that is there vanishes.
  const sum = given.reduce((total, { count }) => total + count, 0);
  let room = Math.max(given.length, Math.round((sum / most) * cells));
  return given.map((part, i) => {
    const later = given.length - 1 - i;
    const wanted = i === given.length - 1 ? room : Math.round((part.count / most) * cells);
    const length = Math.max(1, Math.min(wanted, room - later));
    room -= length;
    return { text: (part === parts[0] ? FULL : SHADED).repeat(length), tone: part.tone };
  });
}

function eighths(length: number): string {
  const all = Math.max(1, Math.round(length * 8));
  return FULL.repeat(Math.floor(all / 8)) + EIGHTHS[all % 8];
}

/** A column of block characters from the top down; what is there shows, however small. */
export function risingColumn(count: number, most: number, height: number): string[] {
  const all = count === 0 || most === 0 ? 0 : Math.max(1, Math.round((count / most) * height * 8));
  return Array.from({ length: height }, (_, i) => {
    const above = all - (height - 1 - i) * 8;
    return RISING[Math.max(0, Math.min(8, above))] ?? FULL;
  });
}
