/**
 * Patterns of many words that may begin anywhere in a text. The engine tries all the words at every place; here only the places where
 * one of them can begin are tried, which is a small part of any text. What is found is the same.
 */
import { Beginnings } from './beginnings.js';
import { Starts } from './starts.js';

/** So many texts are searched by the engine before the starts are read off a pattern: for a folder of mails that takes longer than it saves. */
const SEARCHES_BEFORE_STARTS = 400;

export class Pattern {
  private searches = 0;
  /** Looks from a place on, as long as there are no starts; at a place, when there are. */
  private engine: RegExp | null = null;
  private starts: Beginnings | null = null;

  constructor(readonly source: RegExp) {}

  /** Does the text hold it? */
  test(text: string): boolean {
    return this.find(text, 0) >= 0;
  }

  /** Its first match at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const at = this.find(text, from);
    if (at < 0 || this.engine === null) return null;
    this.engine.lastIndex = at;
    return this.engine.exec(text);
  }

  private find(text: string, from: number): number {
    const { starts } = this;
    if (starts === null) return this.search(text, from);
    const sticky = this.engine as RegExp;
    for (let at = starts.next(text, from); at >= 0; at = starts.next(text, at + 1)) {
      sticky.lastIndex = at;
      if (sticky.test(text)) return at;
    }
    return -1;
  }

  private search(text: string, from: number): number {
    if (this.searches++ === SEARCHES_BEFORE_STARTS) {
      this.starts = new Beginnings(this.source);
      this.engine = flagged(this.source, 'y');
      return this.find(text, from);
    }
    this.engine ??= flagged(this.source, 'g');
    this.engine.lastIndex = from;
    return this.engine.exec(text)?.index ?? -1;
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
    this.sticky = this.names.map((name) => flagged(patterns[name].source, 'y'));
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

function flagged(pattern: RegExp, flag: 'g' | 'y'): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, '') + flag);
}
