/** Cells beside each other: each wrapped into its column, then styled, so that styles never count as width. */
import { type CellOptions, cut, pad, wrap, wrapParts } from './cells.js';
import type { Style } from './look.js';

/** Lines (each cut or wrapped) of one cell. Their text must be `visible`. */
export type Cell = readonly CellLine[];

export interface CellLine {
  /** A text, or parts that are kept whole where they fit. */
  text: string | readonly string[];
  style?: Style;
  /** Cut what does not fit instead of wrapping it. */
  cut?: boolean;
}

export interface Column {
  width: number;
  right?: boolean;
}

export interface GridOptions extends CellOptions {
  /** Spaces between columns. */
  gap?: number;
  indent?: number;
}

/** One row as terminal lines, without spaces at their ends. */
export function gridRow(columns: readonly Column[], cells: readonly Cell[], options: GridOptions = {}): string[] {
  const laid = columns.map((column, i) => (cells[i] ?? []).flatMap((line) => layLine(line, column, options)));
  const height = Math.max(1, ...laid.map((lines) => lines.length));
  const gap = ' '.repeat(options.gap ?? 2);
  const indent = ' '.repeat(options.indent ?? 0);
  const rows: string[] = [];
  for (let y = 0; y < height; y++) {
    let row = indent;
    let pending = '';
    columns.forEach((column, i) => {
      const line = laid[i]?.[y];
      if (line) {
        const padded = pad(line.text, column.width, { ...options, right: column.right === true });
        const body = padded.trimEnd();
        row += pending + (line.style ? line.style(body) : body);
        pending = padded.slice(body.length) + gap;
      } else {
        pending += ' '.repeat(column.width) + gap;
      }
    });
    rows.push(row.trimEnd());
  }
  return rows;
}

function layLine(line: CellLine, column: Column, options: CellOptions): { text: string; style?: Style | undefined }[] {
  const { text, style } = line;
  if (typeof text !== 'string') return wrapParts(text, column.width, options).map((part) => ({ text: part, style }));
  if (line.cut) return [{ text: cut(text, column.width, options), style }];
  return wrap(text, column.width, options).map((part) => ({ text: part, style }));
}
