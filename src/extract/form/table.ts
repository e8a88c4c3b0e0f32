/** Tables: a row of labels (tabs, commas, bars) and rows of values below it. */
import type { ItemKey } from '../../record.js';
import { kindsAt, PARTING } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import type { Answer } from './answers.js';

const PARTERS: [string, RegExp][] = [
  ['\t', /\t/u],
  ['|', /[|｜│┃]/u],
  [',', /[,，]/u],
  ['、', /、/u],
  ['/', /[/／]/u],
  [';', /;/u],
  ['　', /\s{2,}|\u3000+/u],
  [' ', /\s+/u],
];

/**
 * Answers of a table whose first row is labels; the lines of it are marked as used. Null where there is none. With more
 * than one row of values each row is a person of its own.
 */
export function tableAnswers(
  lines: ScannedLine[],
  mine: (line: ScannedLine) => boolean,
  extra: ExtraLabels,
): Answer[] | null {
  const all: Answer[] = [];
  for (const [i, header] of lines.entries()) {
    if (header.used || header.line.voice === 'aside' || header.line.voice === 'quoted' || header.folded.text.length < 8)
      continue;
    const found = headerOf(header.folded.text, extra);
    if (!found) continue;
    const answers: Answer[] = [];
    for (let k = i + 1; k < lines.length; k++) {
      const row = lines[k];
      if (!row || !mine(row)) break;
      if (/^[\s|｜│┃:+\-=─━]*$/u.test(row.folded.text)) {
        if (row.folded.text.trim() === '' && answers.length > 0 && !isRowBelow(lines, k, found, mine)) break;
        continue;
      }
      if (headerOf(row.folded.text, extra)) break;
      const cells = cellsOf(row.line.text, found.parter, found.keys.length);
      if (cells.length < Math.min(3, found.keys.length)) {
        if (answers.length > 0 && isRowBelow(lines, k, found, mine)) continue;
        break;
      }
      // Sentences have it as well.
      if (found.parter === '、' && cells.length !== found.keys.length) break;
      if (isNotesRow(cells)) {
        row.used = true;
        row.hits = [];
        continue;
      }
      row.used = true;
      row.hits = [];
      for (const [n, key] of found.keys.entries())
        if (key !== null)
          answers.push({
            key,
            label: header.folded.text,
            separator: 'mark',
            inline: (cells[n] ?? '').trim(),
            below: [],
            belowLines: [],
            cells: [],
            bracketed: null,
            line: row.line.number,
            quotedLabel: false,
          });
    }
    if (answers.length === 0) continue;
    header.used = true;
    header.hits = [];
    all.push(...answers);
  }
  return all.length > 0 ? all : null;
}

/** 記入例, (例) 山田 太郎; ※必須, 半角で: what a form says of its columns. */
const EXAMPLE = /^\s*[(（【[]?\s*(?:記入|入力)?(?:例|見本|サンプル)(?:[)）】\]:：\s]|$)/u;
const NOTE = /^\s*(?:※|＊|必須|任意|半角|全角|\(必須|（必須|\d+桁$)/u;

function isNotesRow(cells: readonly string[]): boolean {
  if (cells.some((cell) => EXAMPLE.test(cell))) return true;
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => NOTE.test(cell)).length * 2 > filled.length;
}

/** So far below a row the next person's may stand: behind a blank line, or one that says whose it is. */
const ROW_APART = 2;

function isRowBelow(
  lines: readonly ScannedLine[],
  at: number,
  { keys, parter }: Head,
  mine: (line: ScannedLine) => boolean,
): boolean {
  // Spaces and slashes stand in sentences, too.
  if (parter === ' ' || parter === '　' || parter === '/') return false;
  return lines
    .slice(at + 1, at + 1 + ROW_APART)
    .some((row) => mine(row) && !row.used && cellsOf(row.line.text, parter, keys.length).length === keys.length);
}

interface Head {
  keys: (ItemKey | null)[];
  parter: string;
}

function headerOf(text: string, extra: ExtraLabels): Head | null {
  if (!hasCells(text)) return null;
  for (const [name, pattern] of PARTERS) {
    if (!pattern.test(text)) continue;
    const cells = cellsOf(text, name, 0);
    if (cells.length < 4) continue;
    const keys = cells.map((cell) => {
      const hit = labelAt(cell.trim(), 0, true, extra);
      return hit && hit.separator === 'end' ? hit.key : null;
    });
    const known = keys.filter((k) => k !== null);
    if (known.length >= 4 && new Set(known).size === known.length && known.length * 10 >= keys.length * 7)
      return { keys, parter: name };
  }
  return null;
}

/** Are there three places where a cell may end? */
function hasCells(text: string): boolean {
  let parted = 0;
  for (let i = 0; i < text.length && parted < 3; i++)
    if ((kindsAt(text, i) & PARTING) !== 0 || text[i] === '、') parted++;
  return parted === 3;
}

/** The cells of a row; quoted ones ("けんけん,101") may hold the parter, as in CSV (RFC 4180). */
function cellsOf(text: string, parter: string, expected: number): string[] {
  const pattern = PARTERS.find(([name]) => name === parter)?.[1] ?? /\t/u;
  let t = parter === '|' ? text.replace(/^\s*[|｜│┃]|[|｜│┃]\s*$/gu, '') : text;
  if (parter === '　' || parter === ' ') t = t.trim();
  if (!/["＂]/u.test(t)) {
    const cells = t.split(pattern);
    return parter === ' ' && expected > 0 && cells.length !== expected ? t.split(/\s{2,}|\u3000/u) : cells;
  }
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const c of t) {
    if (c === '"' || c === '＂') quoted = !quoted;
    else if (!quoted && pattern.test(c)) {
      cells.push(cell);
      cell = '';
    } else cell += c;
  }
  cells.push(cell);
  return cells;
}
