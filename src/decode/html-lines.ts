/** Text and breaks to lines, with tables set aside until their rows are known. */
import type { Line } from '../mail.js';
import { rowLines } from './html-table.js';

interface Table {
  /** Lines before the table, to which its own are added at its end. */
  outer: Line[];
  cells: Line[][];
  inRow: boolean;
  inCell: boolean;
}

// Between two of these a line end of the source is no space (CSS Text 3, segment break transformation).
const WIDE_END = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]$/;
const WIDE_START = /^[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/;

/** More in each other lay nothing out; lines are handed from each to the one around it. */
const MOST_TABLES = 50;

const BLANK_LINE = /\r\n?[ \t]*\r|\n[ \t]*\r?\n/;

export class LineBuilder {
  /** How often what follows is quoted. */
  depth = 0;
  /** What the next line begins with if it holds text: the number of a list item. */
  prefix = '';
  private done: Line[] = [];
  private current = '';
  /** The last letter of it, for a text that is still being put together is costly to read. */
  private last = '';
  /** White space that shows only if text follows: a space, or a line end of the source. */
  private pending: '' | ' ' | '\n' = '';
  private readonly tables: Table[] = [];
  /** How many are open within the innermost of them, whose rows and cells are those of that one. */
  private deeper = 0;

  /** @param keepsLineEnds a line end of the source between words ends the line */
  constructor(private readonly keepsLineEnds = false) {}

  /** Adds text; spaces and line ends are kept or collapsed as a browser does. */
  text(text: string, keepsSpaces: boolean): void {
    if (text === '') return;
    if (keepsSpaces) this.preformatted(text);
    else this.collapsed(text);
  }

  private preformatted(text: string): void {
    this.settle(text);
    this.addLines(text.split(/\r\n|\r|\n/));
  }

  private addLines(lines: readonly string[]): void {
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.breakLine();
      this.add(line);
    }
  }

  private add(text: string): void {
    if (text === '') return;
    this.current += text;
    this.last = text.slice(-1);
  }

  private collapsed(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, (space) => {
      if (!/[\r\n]/.test(space)) return ' ';
      return this.keepsLineEnds && BLANK_LINE.test(space) ? '\n\n' : '\n';
    });
    const first = words[0];
    if (first === ' ' || first === '\n') this.wait(first);
    const inner = words.replace(/^(?: |\n+)|(?: |\n+)$/g, '');
    if (inner === '') return;
    this.settle(inner);
    if (!inner.includes('\n')) this.add(inner);
    else if (this.keepsLineEnds) this.addLines(inner.split('\n'));
    else this.add(joined(inner));
    const last = words.at(-1);
    if (last === ' ' || last === '\n') this.wait(last);
  }

  private wait(space: ' ' | '\n'): void {
    // A space beside a line end is collapsed with it, and the line end decides.
    if (this.current !== '' && this.pending !== '\n') this.pending = space;
  }

  private settle(next: string): void {
    if (this.pending === '\n' && this.keepsLineEnds) this.breakLine();
    else if (this.pending === ' ' || (this.pending === '\n' && !(WIDE_END.test(this.last) && WIDE_START.test(next)))) {
      this.add(' ');
    }
    this.pending = '';
    if (this.prefix !== '' && this.current === '') {
      this.add(this.prefix);
      this.prefix = '';
    }
  }

  /** `<br>`: ends the line, an empty one too. */
  breakLine(): void {
    this.done.push({ text: this.current.replaceAll('\u00a0', ' ').trimEnd(), depth: this.depth });
    this.current = '';
    this.last = '';
    this.pending = '';
  }

  /** The edge of a block: ends the line if there is one. */
  endLine(): void {
    if (this.current === '') this.pending = '';
    else this.breakLine();
  }

  beginTable(): void {
    this.endLine();
    if (this.tables.length >= MOST_TABLES) {
      this.deeper++;
      return;
    }
    this.tables.push({ outer: this.done, cells: [], inRow: false, inCell: false });
    this.done = [];
  }

  endTable(): void {
    if (this.deeper > 0) {
      this.deeper--;
      this.endLine();
      return;
    }
    const table = this.tables.at(-1);
    this.endRow();
    this.endLine();
    if (!table) return;
    this.tables.pop();
    this.done = append(table.outer, this.done);
  }

  beginRow(): void {
    const table = this.tables.at(-1);
    if (table) this.endRow();
    this.endLine();
    if (table) table.inRow = true;
  }

  endRow(): void {
    const table = this.tables.at(-1);
    if (!table) {
      this.endLine();
      return;
    }
    this.endCell();
    table.outer = append(table.outer, rowLines(table.cells));
    table.cells = [];
    table.inRow = false;
  }

  beginCell(): void {
    const table = this.tables.at(-1);
    if (!table) {
      if (this.current !== '') this.text('\t', true);
      return;
    }
    if (table.inCell) this.endCell();
    this.endLine();
    // What stands between cells belongs to none: it shows before the table.
    table.outer = append(table.outer, this.done);
    this.done = [];
    table.inCell = true;
  }

  endCell(): void {
    const table = this.tables.at(-1);
    if (!table?.inCell) return;
    this.endLine();
    table.cells.push(this.done);
    this.done = [];
    table.inCell = false;
  }

  finish(): Line[] {
    this.deeper = 0;
    while (this.tables.length > 0) this.endTable();
    this.endLine();
    return this.done;
  }
}

function joined(text: string): string {
  const lines = text.split('\n');
  return lines.reduce((left, right, i) => left + (endsWide(lines[i - 1]) && WIDE_START.test(right) ? '' : ' ') + right);
}

function endsWide(line = ''): boolean {
  return WIDE_END.test(line.slice(-1));
}

/** Adds in place: a table may have as many lines as the mail. */
function append(lines: Line[], more: readonly Line[]): Line[] {
  for (const line of more) lines.push(line);
  return lines;
}
