/** How text looks on this terminal: colours or none, its width, and what its characters take. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Disposition } from '../record.js';
import type { CellOptions } from './cells.js';
import type { Words } from './words.js';

export interface Look extends CellOptions {
  words: Words;
  /** Cells of a line. */
  width: number;
  color: boolean;
}

export type Style = (text: string) => string;

export interface Palette {
  verdicts: Record<Disposition, Style>;
  heading: Style;
  quiet: Style;
  alarm: Style;
  good: Style;
  warn: Style;
  bad: Style;
  plain: Style;
}

/** The styles with colours, or styles that change nothing. Colour never says anything that the words do not. */
export function palette(color: boolean): Palette {
  // The sixteen colours that every terminal has, in the shades that its owner chose.
  const c: ChalkInstance = new Chalk({ level: color ? 1 : 0 });
  return {
    verdicts: {
      unrelated: c.dim,
      unreadable: c.magenta.bold,
      incomplete: c.yellow.bold,
      ready: c.green.bold,
      review: c.cyan.bold,
      'no-match': c.red.bold,
    },
    heading: c.bold,
    quiet: c.dim,
    alarm: c.red.bold,
    good: c.green,
    warn: c.yellow,
    bad: c.red,
    plain: (text) => text,
  };
}
