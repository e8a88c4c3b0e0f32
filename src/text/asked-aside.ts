/**
 * 「決済番号？ってやつがない」, 「注文番号？とかいうの」: a question mark amid a sentence, behind a word that its writer is not sure of. It ends no
 * sentence and asks nothing.
 */

/** What goes on with the word before the mark. */
export const GOES_ON = '(?:って|とか|とやら|みたいな|という|と(?:言|い)う|らしき|的な)';
const ASIDE = new RegExp(`[?？](?=\\s?${GOES_ON})`, 'gu');

/** The text (folded) without such marks. */
export function withoutAsides(text: string): string {
  return text.includes('?') || text.includes('？') ? text.replace(ASIDE, '') : text;
}
