/** A text while it is disguised: its glyphs, of which of them something is decided, and what comes out. */
import type { Piece } from './dates.js';
import { dressed, type Glyph, glyphsOf } from './glyphs.js';

/** Letters of one script in a row. */
export interface Run extends Piece {
  script: 'kanji' | 'katakana' | 'hiragana' | 'latin';
}

export class WorkingText {
  readonly glyphs: Glyph[];
  /** One UTF-16 unit a glyph, folded; markup is spaces. */
  readonly flat: string;
  readonly out: string[];
  readonly #done: boolean[];
  readonly #markup: readonly boolean[];

  constructor(chars: readonly string[], markup: readonly boolean[]) {
    this.out = [...chars];
    this.glyphs = glyphsOf(chars);
    this.#markup = this.glyphs.map((glyph) => markup[glyph.at] === true);
    this.#done = this.glyphs.map(() => false);
    this.flat = this.glyphs
      .map((glyph) => {
        if (glyph.key.length === 1) return glyph.key;
        if (glyph.key.length > 1) return '\ue000';
        const plain = glyph.text.normalize('NFKC');
        return plain.length === 1 ? plain : ' ';
      })
      .join('');
  }

  isDone(at: number): boolean {
    return this.#done[at] === true;
  }

  isDigit(at: number): boolean {
    return /^[\d)\]」』]$/u.test(this.flat[at] ?? '');
  }

  flatOf(at: number, length: number): string {
    return this.glyphs
      .slice(at, at + length)
      .map((glyph) => glyph.key)
      .join('');
  }

  keep(at: number, length: number): void {
    for (let i = at; i < at + length; i++) this.#done[i] = true;
  }

  /** The text as it stood; what is no text of the letter is spaces. */
  get text(): string {
    return this.glyphs.map((glyph, i) => (this.#markup[i] ? glyph.text.replace(/[^\n]/gu, ' ') : glyph.text)).join('');
  }

  /** Keeps what stands at these places of `text`, in their order. */
  keepUnits(places: readonly { at: number; length: number }[]): void {
    const waiting = places.values();
    let place = waiting.next().value;
    let unit = 0;
    for (let i = 0; i < this.glyphs.length && place !== undefined; i++) {
      while (place !== undefined && unit >= place.at + place.length) place = waiting.next().value;
      if (place !== undefined && unit >= place.at && !this.#done[i]) this.keep(i, 1);
      unit += this.glyphs[i]?.text.length ?? 0;
    }
  }

  putAll(pieces: readonly Piece[]): void {
    for (const piece of pieces) if (!this.#markup[piece.at]) this.put(piece);
  }

  /** Puts letters in the place of others, each dressed as what stood there; what is decided already stays. */
  put({ at, length, text, whole }: Piece): void {
    const letters = [...text];
    for (let i = 0; i < length; i++) {
      const glyph = this.glyphs[at + i];
      const letter = letters[i];
      if (!glyph || letter === undefined || this.#done[at + i]) continue;
      this.#done[at + i] = true;
      if ((glyph.key === '' && !whole) || letter === glyph.key) continue;
      for (const [n, unit] of dressed(letter, glyph).entries()) this.out[glyph.at + n] = unit;
    }
  }

  /** All letters in a row, with their places. */
  letters(): { letters: string; at: number[] } {
    const at: number[] = [];
    let letters = '';
    for (const [i, glyph] of this.glyphs.entries()) {
      if (glyph.key === '') continue;
      for (let n = 0; n < glyph.key.length; n++) at.push(i);
      letters += glyph.key;
    }
    return { letters, at };
  }

  sameScript(a: number, b: number): boolean {
    const one = this.#script(a);
    return one !== null && one === this.#script(b);
  }

  /** Runs of one script that nothing is decided of yet. */
  *runs(): Generator<Run> {
    for (let i = 0; i < this.glyphs.length; ) {
      const script = this.#done[i] || this.#markup[i] ? null : this.#script(i);
      if (script === null || script === 'digit') {
        i += 1;
        continue;
      }
      let end = i + 1;
      while (
        end < this.glyphs.length &&
        !this.#done[end] &&
        !this.#markup[end] &&
        (this.#script(end) === script || this.#continues(end, script))
      )
        end++;
      const text =
        script === 'hiragana'
          ? this.glyphs
              .slice(i, end)
              .map((glyph) => glyph.text)
              .join('')
          : script === 'latin'
            ? this.flat.slice(i, end).replaceAll('’', "'")
            : this.flatOf(i, end - i);
      yield { at: i, length: end - i, text, script };
      i = end;
    }
  }

  #continues(at: number, script: Run['script']): boolean {
    const { text } = this.glyphs[at] ?? { text: '' };
    if (script === 'latin') return (text === "'" || text === '’') && this.#script(at + 1) === 'latin';
    return text === 'ー' && (script === 'hiragana' || script === 'katakana');
  }

  #script(at: number): Run['script'] | 'digit' | null {
    const glyph = this.glyphs[at];
    if (!glyph || glyph.key === '') return null;
    if (/^\d$/u.test(glyph.key)) return 'digit';
    if (/^[\u3041-\u3096]/u.test(glyph.text)) return 'hiragana';
    if (/^[\u30a1-\u30fa\u30fc]$/u.test(glyph.key)) return 'katakana';
    if (/^[\u3400-\u9fff\uf900-\ufaff々〆〇\u{20000}-\u{3ffff}]$/u.test(glyph.key)) return 'kanji';
    return /^\p{L}$/u.test(glyph.key) ? 'latin' : null;
  }
}
