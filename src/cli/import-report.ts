/** What an import says when it is done. */
import { visible } from '../present/visible.js';
import type { Lang } from '../present/words.js';
import type { ImportResult } from '../store/index.js';
import { fill, MEMBERS_WORDS } from './members-words.js';

/** A wrong file has something wrong in each row: the first ones tell what, and more would push the counts off the screen. */
const MOST_LINES = 20;

/** Rows and cells that could not be read: file, line and why. Rows that were not loaded go before cells left out. */
export function rowLines({ rows, furtherRows }: Pick<ImportResult, 'rows' | 'furtherRows'>, lang: Lang): string[] {
  const words = MEMBERS_WORDS[lang];
  const weightiest = [...rows.filter((row) => !row.loaded), ...rows.filter((row) => row.loaded)];
  const told = new Set(weightiest.slice(0, MOST_LINES));
  const further = rows.length - told.size + furtherRows;
  return [
    ...rows
      .filter((row) => told.has(row))
      .map((row) =>
        fill(row.loaded ? words.cellLeftOut : words.rejected, {
          f: visible(row.file),
          n: row.line,
          w: words.rowProblems[row.problem],
          v: row.value === '' ? '' : ` ${quoted(row.value)}`,
        }),
      ),
    ...(further > 0 ? [fill(words.furtherRows, { n: further })] : []),
  ];
}

/** Unknown columns, rows and cells that could not be read (file, line and why), and at last the counts. */
export function importLines(result: ImportResult, dbPath: string, lang: Lang): string[] {
  const words = MEMBERS_WORDS[lang];
  const counts = [
    fill(words.imported, { n: result.members, f: visible(dbPath) }),
    ...(result.payments > 0 ? [fill(words.payments, { n: result.payments })] : []),
    ...(result.rejected > 0 ? [fill(words.rejectedRows, { n: result.rejected })] : []),
  ];
  return [
    ...result.unknownColumns.map(({ file, column }) =>
      fill(words.unknownColumn, { f: visible(file), v: visible(shortened(column)) }),
    ),
    ...rowLines(result, lang),
    counts.join(lang === 'ja' ? '、' : ', '),
  ];
}

function quoted(value: string): string {
  return `"${visible(shortened(value))}"`;
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}...` : value;
}
