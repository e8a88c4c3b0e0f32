/**
 * Characters that no reader sees, and that stand in no value: control, bidi and zero-width characters, soft hyphens (Word's, `&shy;`),
 * fillers, tags, and the mark that a pasted picture leaves (U+FFFC).
 */
import { withoutEscapeSequences } from './escape-sequences.js';
import { kindsIn, INVISIBLE as UNSEEN } from './units.js';

/**
 * What is written with one of them rightly, and stays as it is: emoji sequences (👩\u200d👩\u200d👧\u200d👦, ❤\ufe0f, 1\ufe0f\u20e3, a flag that tags spell), a symbol
 * with its selector of text or picture (☆\ufe0e), and a kanji with the selector of its form in a register (葛\u{e0100}).
 */
const SEQUENCE =
  /\p{Extended_Pictographic}[\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*(?:[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,30}\u{e007f})?|(?![\x00-\x7f\u309b\u309c\uff00-\uffff])\p{S}[\ufe0e\ufe0f]|[0-9#*]\ufe0f\u20e3|\p{sc=Han}[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffc\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;

/** The text without them; sequences that are written with one, tabs and line ends stay. */
export function withoutInvisible(text: string): string {
  if ((kindsIn(text) & UNSEEN) === 0) return text;
  text = withoutEscapeSequences(text);
  let out = '';
  let from = 0;
  for (const m of text.matchAll(SEQUENCE)) {
    out += text.slice(from, m.index).replace(INVISIBLE, '') + m[0];
    from = m.index + m[0].length;
  }
  return out + text.slice(from).replace(INVISIBLE, '');
}

/** Does the text hold one of them outside of such a sequence? */
export function hasInvisible(text: string): boolean {
  return withoutInvisible(text) !== text;
}
