/** A row of the template's labels above rows of values: it stays whole, so that each row below it is read, and not the first alone. */
import type { VoicedLine } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

const PARTERS = [/\t/u, /[|｜│┃]/u, /[,，]/u, /[;；]/u, /、/u];
const LEAST_CELLS = 4;
/** Rulers and blank lines between the rows. */
const NO_ROW = /^[\s|｜│┃:+\-=─━]*$/u;

/** Is this line such a row, with a row of as many cells below it? */
export function isTableHead(lines: readonly VoicedLine[], at: number, extra: ExtraLabels): boolean {
  const text = lines[at]?.text ?? '';
  for (const parter of PARTERS) {
    const cells = text.split(parter);
    if (cells.length < LEAST_CELLS) continue;
    const row = rowBelow(lines, at);
    if (row === null || row.split(parter).length < cells.length) continue;
    const filled = cells.map((cell) => cell.replace(/["＂]/gu, '').trim()).filter((cell) => cell !== '');
    const labels = filled.filter((cell) => labelAt(fold(cell).text, 0, true, extra)?.separator === 'end').length;
    // A column may number the rows, or have notes.
    if (labels >= LEAST_CELLS && labels * 10 >= filled.length * 7) return true;
  }
  return false;
}

function rowBelow(lines: readonly VoicedLine[], at: number): string | null {
  for (const { text, voice } of lines.slice(at + 1, at + 4))
    if (!NO_ROW.test(text)) return voice === 'own' || voice === 'forwarded' ? text : null;
  return null;
}
