/**
 * Folding by a table. Nearly every name is of letters that fold each by itself, to one unit: what such a letter becomes is asked once,
 * and a name is then folded in one pass over it.
 */

/** Folds a text by what each of its units folds to; null where some unit is not known to stand alone. */
export type ByUnits = (text: string) => string | null;

const GONE = 1;
const NOT_ALONE = 2;

// No letter of these joins with, or depends on, one beside it: ASCII, kana (no voicing or repetition marks), kanji.
const STANDING_ALONE: readonly (readonly [from: number, to: number])[] = [
  [0x21, 0x7e],
  [0x3041, 0x3096],
  [0x30a1, 0x30fc],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];
const REPEAT = 0x3005;

/**
 * @param fold how one letter is folded; spaces go, and whatever it folds to the empty text
 * @param repeats does 々 stand for the kanji before it?
 */
export function byUnits(fold: (letter: string) => string, { repeats }: { repeats: boolean }): ByUnits {
  const table = new Uint16Array(0x10000);
  const ask = (unit: number): number => {
    const alone = unit === 0x20 || STANDING_ALONE.some(([from, to]) => unit >= from && unit <= to);
    const folded = alone ? fold(String.fromCharCode(unit)) : null;
    const code = folded?.length === 1 ? folded.charCodeAt(0) : folded === '' ? GONE : NOT_ALONE;
    table[unit] = code;
    return code;
  };
  return (text) => {
    let out = '';
    let from = 0;
    let kanji = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let folded: number;
      if (unit === REPEAT && repeats) {
        if (kanji === 0) return null;
        folded = kanji;
      } else {
        folded = table[unit] || ask(unit);
        if (folded === NOT_ALONE) return null;
        if (folded !== GONE) kanji = folded >= 0x3400 && folded <= 0x9fff ? folded : 0;
      }
      if (folded === unit) continue;
      out += folded === GONE ? text.slice(from, i) : text.slice(from, i) + String.fromCharCode(folded);
      from = i + 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
}
