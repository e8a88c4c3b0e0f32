/** What could not be read of the CSV files, by line: a list with an end, and a count of the rest. */
import type { CellProblem } from './normalise-row.js';

export interface RowReport extends CellProblem {
  /** Name of the CSV file. */
  file: string;
  /** 1-based. */
  line: number;
  /** Whether the row was loaded all the same, without this cell. */
  loaded: boolean;
}

/** So many are kept. */
const MOST_REPORTS = 1000;

export class RowReports {
  #rows: RowReport[] = [];
  #further = 0;
  #rejected = 0;

  add(report: RowReport): void {
    if (!report.loaded) this.#rejected++;
    if (this.#rows.length < MOST_REPORTS) this.#rows.push(report);
    else this.#further++;
  }

  /** Takes over what another one holds. */
  addAll(other: RowReports): void {
    const { rows, furtherRows, rejected } = other.result();
    for (const row of rows) this.add(row);
    this.#further += furtherRows;
    this.#rejected += rejected - rows.filter((row) => !row.loaded).length;
  }

  result(): { rows: RowReport[]; furtherRows: number; rejected: number } {
    const rows = [...this.#rows].sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
    return { rows, furtherRows: this.#further, rejected: this.#rejected };
  }
}
