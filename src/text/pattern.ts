/**
 * Patterns of many words that may begin anywhere in a text. The engine tries all the words at every place; here only the places where
 * one of them can begin are tried, which is a small part of any text. What is found is the same.
 */
import { firstUnits, hasUnit } from './first-units.js';
import { Starts } from './starts.js';

export class Pattern {
  private readonly sticky: RegExp;
  /** Read off the pattern when it is first needed. */
  private starts: Uint32Array | null = null;

  constructor(readonly source: RegExp) {
    this.sticky = stickyOf(source);
  }

  /** Does the text hold it? */
  test(text: string): boolean {
    return this.find(text, 0) >= 0;
  }

  /** Its first match at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const at = this.find(text, from);
    if (at < 0) return null;
    this.sticky.lastIndex = at;
    return this.sticky.exec(text);
  }

  private find(text: string, from: number): number {
    const starts = this.firsts();
    const sticky = this.sticky;
    for (let at = from; at < text.length; at++) {
      if (!hasUnit(starts, text.charCodeAt(at))) continue;
      sticky.lastIndex = at;
      if (sticky.test(text)) return at;
    }
    return -1;
  }

  private firsts(): Uint32Array {
    this.starts ??= firstUnits(this.source);
    if (this.starts === null) throw new Error(`may begin anywhere: ${this.source.source}`);
    return this.starts;
  }
}

/** Several patterns, looked for in one pass over a text. */
export class PatternSet<Name extends string> {
  private readonly names: readonly Name[];
  private readonly sticky: readonly RegExp[];
  private starts: Starts | null = null;

  /** @param patterns 31 at most */
  constructor(patterns: Readonly<Record<Name, Pattern>>) {
    this.names = Object.keys(patterns) as Name[];
    this.sticky = this.names.map((name) => stickyOf(patterns[name].source));
  }

  /** Those that the text holds, as bits (see `bits`). */
  heldBy(text: string): number {
    this.starts ??= new Starts(this.sticky);
    const { starts, sticky } = this;
    let held = 0;
    for (let at = 0; at < text.length; at++) {
      const candidates = starts.at(text, at) & ~held;
      for (let i = 0; candidates >> i !== 0; i++) {
        if (((candidates >> i) & 1) === 0) continue;
        const pattern = sticky[i] as RegExp;
        pattern.lastIndex = at;
        if (pattern.test(text)) held |= 1 << i;
      }
    }
    return held;
  }

  /** The bits of these patterns. */
  bits(...names: readonly Name[]): number {
    return names.reduce((bits, name) => bits | (1 << this.names.indexOf(name)), 0);
  }
}

function stickyOf(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
}
