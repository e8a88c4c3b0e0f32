/** How the parts of a card come on lines: headings, grids, labels with values, lists. */
import { cellWidth } from './cells.js';
import { type Cell, type Column, gridRow } from './grid.js';
import type { Look, Palette, Style } from './look.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** Characters of a text that a card shows; what is longer is no answer to an item. */
export const LONGEST = 400;

/** Puts the parts of a card on lines. */
export class Paint {
  readonly lines: string[] = [];
  readonly words: Words;
  /** Too narrow for what was written and what is registered to stand side by side. */
  readonly narrow: boolean;

  constructor(
    readonly look: Look,
    readonly styles: Palette,
  ) {
    this.words = look.words;
    this.narrow = look.width < 76;
  }

  widest(texts: string[]): number {
    return Math.max(...texts.map((text) => cellWidth(text, this.look)));
  }

  heading(text: string): void {
    this.lines.push('', this.styles.heading(text));
  }

  row(columns: Column[], cells: Cell[], mark = ''): void {
    const lines = gridRow(columns, cells, { ...this.look, indent: columns.length > 1 ? 2 : 0 });
    for (const line of lines) this.lines.push(mark === '' ? line : `  ${this.styles.quiet(mark)}${line}`.trimEnd());
  }

  titles(columns: Column[], texts: string[]): void {
    this.row(
      columns,
      texts.map((text) => [{ text, style: this.styles.quiet, cut: true }]),
    );
  }

  text(text: string, indent = 0, style: Style = this.styles.plain): void {
    this.lines.push(...gridRow([{ width: this.look.width - indent }], [[{ text, style }]], { ...this.look, indent }));
  }

  /** Labels and values; a value of null is left out. */
  facts(facts: [label: string, value: string | null][]): void {
    const given = facts.filter((fact): fact is [string, string] => fact[1] !== null);
    const label = this.widest(given.map(([name]) => name));
    const columns = [{ width: label }, { width: this.look.width - label - 4 }];
    for (const [name, value] of given) {
      this.row(columns, [[{ text: name, style: this.styles.quiet }], [{ text: visible(value.slice(0, LONGEST)) }]]);
    }
  }

  section(title: string, texts: string[]): void {
    this.marked(
      title,
      texts.map((text) => ({ mark: '-', text, bad: false })),
    );
  }

  marked(title: string, entries: { mark: string; text: string; bad: boolean }[]): void {
    if (entries.length === 0) return;
    this.heading(title);
    const mark = this.widest(entries.map((entry) => entry.mark));
    for (const { mark: sign, text, bad } of entries) {
      const style = bad ? this.styles.alarm : this.styles.plain;
      this.row([{ width: mark }, { width: this.look.width - mark - 4 }], [[{ text: sign, style }], [{ text, style }]]);
    }
  }
}
