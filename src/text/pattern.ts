/**
 * Patterns of many words that may begin anywhere in a text. The engine tries all the words at every place; here only the places where
 * one of them can begin are tried, which is a small part of any text. What is found is the same.
 */
import { firstUnits, hasUnit } from './first-units.js';

export class Pattern {
  private readonly sticky: RegExp;
  /** Read off the pattern when it is first needed. */
  private starts: Uint32Array | null = null;

  constructor(readonly source: RegExp) {
    this.sticky = new RegExp(source.source, `${source.flags.replace(/[gy]/gu, '')}y`);
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
