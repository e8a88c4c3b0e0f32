/** The report on a terminal, or as text. */
import type { Figures } from '../../figures.js';
import { cellWidth } from '../cells.js';
import type { Cell, CellLine, Column } from '../grid.js';
import { type Look, type Palette, palette, type Style } from '../look.js';
import { Paint } from '../paint.js';
import { REPORT_WORDS } from '../report-words.js';
import { barPieces, risingColumn } from './bars.js';
import { fill, percent } from './phrases.js';
import { type Bars, type Block, type Chart, sumOf, type Table, type Tone } from './section.js';
import { reportInWords } from './sections.js';

/** Cells of the longest label, the longest bar and the widest column; beyond that they are harder to compare. */
const LABEL = 26;
const BAR = 40;
const COLUMN = 6;
const HEIGHT = 6;
/** Below this, details stand under the whole row. */
const DETAILS = 20;

export function reportLines(figures: Figures, look: Look): string[] {
  const paint = new Paint(look, palette(look.color));
  const { title, preface, sections } = reportInWords(figures, look.words);
  paint.text(title, 0, paint.styles.heading);
  for (const line of preface) paint.text(line, 0, paint.styles.quiet);
  for (const { title: name, caption, blocks } of sections) {
    paint.heading(name);
    paint.text(caption, 2, paint.styles.quiet);
    for (const block of blocks) {
      paint.lines.push('');
      paintBlock(block, paint);
    }
  }
  return paint.lines;
}

function paintBlock(block: Block, paint: Paint): void {
  if (block.kind === 'bars') paintBars(block, paint);
  else if (block.kind === 'table') paintTable(block, paint);
  else if (block.kind === 'chart') paintChart(block, paint);
  else if (block.kind === 'facts') paint.facts(block.facts.map(([label, value]) => [label, value]));
  else paint.text(block.text, 2);
}

function paintBars({ head, bars }: Bars, paint: Paint): void {
  const { look, styles } = paint;
  const figures = bars.map((bar) => [String(sumOf(bar)), bar.share === null ? '' : percent(bar.share)] as const);
  const label = Math.min(LABEL, paint.widest([head[0], ...bars.map((bar) => bar.label)]));
  const count = paint.widest([head[1], ...figures.map(([text]) => text)]);
  const share = paint.widest([head[2] ?? '', ...figures.map(([, text]) => text)]);
  const room = Math.max(2, look.width - label - count - share - 8);
  const columns: Column[] = [
    { width: label },
    { width: count, right: true },
    { width: share, right: true },
    { width: room },
  ];
  paint.titles(columns, [head[0], head[1], head[2] ?? '']);
  const most = Math.max(...bars.map(sumOf));
  const cells = Math.floor(Math.min(BAR, room) / cellWidth('█', look));
  const beside = room >= DETAILS;
  bars.forEach((bar, i) => {
    const pieces = barPieces(bar.parts, most, cells);
    const drawn: CellLine = {
      text: pieces.map((piece) => piece.text).join(''),
      style: () => pieces.map((piece) => toneStyle(piece.tone, styles)(piece.text)).join(''),
      cut: true,
    };
    const details = bar.details.map((text) => ({ text, style: styles.quiet }));
    const [sum = '', part = ''] = figures[i] ?? [];
    paint.row(columns, [
      [{ text: bar.label, cut: true }],
      [{ text: sum }],
      [{ text: part, style: styles.quiet }],
      [drawn, ...(beside ? details : [])],
    ]);
    if (!beside) for (const { text } of details) paint.text(text, 4, styles.quiet);
  });
}

function paintTable({ head, rows }: Table, paint: Paint): void {
  const widths = head.map((title, i) => paint.widest([title, ...rows.map((row) => row[i] ?? '')]));
  const [label = 0, ...figures] = widths;
  const room = paint.look.width - 2 - figures.reduce((sum, width) => sum + width + 2, 0);
  const columns: Column[] = [
    { width: Math.max(2, Math.min(LABEL, label, room)) },
    ...figures.map((width) => ({ width, right: true })),
  ];
  const cells = (texts: readonly string[], style: Style): Cell[] => texts.map((text) => [{ text, style, cut: true }]);
  paint.row(columns, cells(head, paint.styles.quiet));
  for (const row of rows) paint.row(columns, cells(row, paint.styles.plain));
}

function paintChart({ timeline }: Chart, paint: Paint): void {
  const { look, styles } = paint;
  const { chart } = REPORT_WORDS[look.words.lang];
  const unit = cellWidth('█', look);
  const axis = 9;
  const slots = Math.floor((look.width - axis) / unit);
  const { unit: of, columns, left } = timeline(slots);
  const most = Math.max(...columns.map(({ cases }) => cases));
  const slot = Math.max(1, Math.min(COLUMN, Math.floor(slots / columns.length)));
  const drawn = columns.map(({ cases }) => risingColumn(cases, most, HEIGHT));
  paint.text(chart[of], 2, styles.quiet);
  for (let y = 0; y < HEIGHT; y++) {
    const label = y === 0 ? String(most) : '';
    const line = drawn.map((column) => glyphs(column[y] ?? ' ', slot, unit)).join('');
    paint.lines.push(`${styles.quiet(label.padStart(axis - 3))} | ${line}`.trimEnd());
  }
  const width = columns.length * slot * unit;
  paint.lines.push(`${styles.quiet('0'.padStart(axis - 3))} +${styles.quiet('-'.repeat(width + 1))}`);
  const [first = '', last = ''] = [columns[0]?.date, columns.at(-1)?.date];
  const dates =
    first === last
      ? first
      : width > first.length + last.length + 1
        ? first + last.padStart(width - first.length)
        : `${first} - ${last}`;
  paint.lines.push(`${' '.repeat(axis)}${styles.quiet(dates)}`);
  if (left > 0) paint.text(fill(chart.left, { n: left }), 2, styles.quiet);
}

/** One row of a column; wide columns keep apart. */
function glyphs(glyph: string, slot: number, unit: number): string {
  const filled = slot > 1 ? slot - 1 : 1;
  const body = glyph === ' ' ? ' '.repeat(filled * unit) : glyph.repeat(filled);
  return body + ' '.repeat((slot - filled) * unit);
}

function toneStyle(tone: Tone, styles: Palette): Style {
  return tone in styles.verdicts
    ? styles.verdicts[tone as keyof Palette['verdicts']]
    : styles[tone as Exclude<Tone, keyof Palette['verdicts']>];
}
