/**
 * 項目｜記入欄｜備考: a table whose last column holds remarks. They are set in brackets behind the value, as people write them in a form of lines: 「電話番号：090-…
 * （会社 025-… ではありません）」.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const REMARKS =
  /^\s*[(（【[]?(?:備考|びこう|メモ|注記|注釈|補足|コメント|特記(?:事項)?|その他|remarks?|notes?|memo|comments?)(?:欄)?[)）】\]]?\s*$/iu;
const MAY_HEAD = new Pattern(/備考|びこう|メモ|注記|注釈|補足|コメント|特記|その他|remark|note|memo|comment/iu);
const PARTERS = [/\t/u, /[|｜│┃]/u] as const;
const LONGEST_HEAD = 60;
const MOST_ROWS = 60;
/** A bracket within would end the one around it. */
const IN_BRACKETS = /[()（）]/gu;

/** The lines with the remarks of such a table in brackets. */
export function withRemarksInBrackets(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (const [at, line] of lines.entries()) {
    if (!isMine(line) || line.text.length > LONGEST_HEAD || !MAY_HEAD.test(line.text)) continue;
    const parter = PARTERS.find((one) => one.test(line.text));
    if (parter === undefined) continue;
    const heads = cellsOf(line.text, parter);
    const column = heads.findIndex((head) => REMARKS.test(head));
    if (column < 2 || column !== heads.length - 1) continue;
    for (let i = at + 1; i < lines.length && i <= at + MOST_ROWS; i++) {
      const row = lines[i] as VoicedLine;
      if (!isMine(row) || !parter.test(row.text)) break;
      const text = withRemark(cellsOf(row.text, parter), column, extra);
      if (text === null) continue;
      out ??= [...lines];
      out[i] = withText(row, text);
    }
  }
  return out ?? lines;
}

function cellsOf(text: string, parter: RegExp): string[] {
  const row = /[|｜│┃]/u.test(text) ? text.replace(/^\s*[|｜│┃]|[|｜│┃]\s*$/gu, '') : text;
  return row.split(parter).map((cell) => cell.trim());
}

/** The row as a line with its remark in brackets; null where it has no label and value before that. */
function withRemark(cells: readonly string[], column: number, extra: ExtraLabels): string | null {
  const hits = cells.slice(0, column - 1).map((cell) => labelAt(fold(cell).text, 0, true, extra));
  const label = hits.findIndex((hit) => hit?.separator === 'end');
  // Brackets behind a nickname may be a part of it.
  if (label < 0 || hits[label]?.key === 'nickname') return null;
  const values = cells.slice(label + 1, column).filter((cell) => cell !== '');
  const remark = cells.slice(column).join(' ').replace(IN_BRACKETS, ' ').trim();
  const [value] = values;
  if (value === undefined || values.length > 1 || !HOLDS_VALUE.test(remark)) return null;
  return `${cells[label]}\t${value}（${remark}）`;
}
/** What might be read as a value beside the one in its own column: a number, an address, a date, a place. Other remarks are set aside as they stand. */
const HOLDS_VALUE = /\d(?:[ -]?\d){5}|@|[A-Za-z]{2,}[_.-]?\d|\d\s?[年月]\s?\d|\p{sc=Han}[都道府県]/u;
