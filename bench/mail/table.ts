/** How the figures are shown. */
import type { Cost } from '../measure.js';

export interface Row {
  name: string;
  /** Null: the program is not on this machine. */
  run: { messages: number; bytes: number; cost: Cost } | null;
}

/** One line a program; ratio: how many times its messages a second the row `base` has. */
export function tableOf(rows: readonly Row[], base: Row): string[] {
  const head = `${'program'.padEnd(30)}${['messages', 'messages/s', 'MB/s', 'ratio', 'processors', 'peak MB'].map((cell) => cell.padStart(12)).join('')}`;
  return [
    head,
    ...rows.map((row) => {
      if (row.run === null) return `${row.name.padEnd(30)}${'not here'.padStart(12)}`;
      const { messages, bytes, cost } = row.run;
      const cells = [
        String(messages),
        rateOf(row).toFixed(0),
        (bytes / 1e6 / cost.seconds).toFixed(1),
        row === base ? '' : (rateOf(base) / rateOf(row)).toFixed(2),
        (cost.cpu / cost.seconds).toFixed(2),
        (cost.memory / 1e6).toFixed(0),
      ];
      return row.name.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
    }),
  ];
}

/** Messages a second, of the whole process; NaN for what is not here. */
export function rateOf({ run }: Row): number {
  return run === null ? Number.NaN : run.messages / run.cost.seconds;
}

/** The bars and how many were missed. */
export class Bars {
  missed = 0;

  constructor(private readonly say: (line: string) => void) {}

  /** `figure` at least, or at most, `limit`; NaN where it could not be measured. */
  bar(what: string, figure: number, sign: '>=' | '<=', limit: number, digits = 2): void {
    const holds = sign === '>=' ? figure >= limit : figure <= limit;
    const known = !Number.isNaN(figure);
    if (known && !holds) this.missed++;
    const word = known ? (holds ? 'ok' : 'MISSED') : '-';
    this.say(`${word.padEnd(7)}${what.padEnd(62)}${figure.toFixed(digits).padStart(9)}   ${sign} ${limit}`);
  }
}
