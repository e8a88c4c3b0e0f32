/** Characters that no reader sees, and that stand in no value: control, bidi and zero-width characters. */
import { withoutEscapeSequences } from './escape-sequences.js';
import { kindsIn, INVISIBLE as UNSEEN } from './units.js';

// An emoji sequence joins its parts with U+200D rightly (👩‍👧‍👦), so sequences are set aside first.
const EMOJI_SEQUENCE = /\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/gu;

/** The text without them; emoji sequences, tabs and line ends stay. */
export function withoutInvisible(text: string): string {
  if ((kindsIn(text) & UNSEEN) === 0) return text;
  text = withoutEscapeSequences(text);
  let out = '';
  let from = 0;
  for (const m of text.matchAll(EMOJI_SEQUENCE)) {
    out += text.slice(from, m.index).replace(INVISIBLE, '') + m[0];
    from = m.index + m[0].length;
  }
  return out + text.slice(from).replace(INVISIBLE, '');
}

/** Does the text hold one of them outside of an emoji sequence? */
export function hasInvisible(text: string): boolean {
  return withoutInvisible(text) !== text;
}
