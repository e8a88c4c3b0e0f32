/**
 * Text from a mail, made safe to show: what a terminal would obey (escape sequences, control characters), and what
 * makes text read as something else than it is (bidi and zero-width characters), is shown as an escape.
 */

const RISKY = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{M}{9}/u;
const RISKY_CHARACTER = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const EMOJI_SEQUENCE =
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)+/gu;
// No language needs more marks on one letter; stacks of them paint over the lines around.
const MARK_STACK = /(\p{M}{8})\p{M}+/gu;

/** One line: line ends become `↵`, a tab a space, everything else that is not seen its escape (`\x1b`, `\u202e`). */
export function visible(text: string): string {
  if (!RISKY.test(text)) return text;
  let out = '';
  let from = 0;
  // The joiners inside an emoji sequence are part of one picture.
  for (const m of text.matchAll(EMOJI_SEQUENCE)) {
    out += escaped(text.slice(from, m.index)) + m[0];
    from = m.index + m[0].length;
  }
  return out + escaped(text.slice(from));
}

/** The lines of a text, each made visible. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/u).map(visible);
}

function escaped(text: string): string {
  return text
    .replace(/\r\n|\r|\n/gu, '↵')
    .replace(/\t/gu, ' ')
    .replace(MARK_STACK, '$1')
    .replace(RISKY_CHARACTER, (c) => {
      const code = c.codePointAt(0) ?? 0;
      if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
      return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
    });
}
