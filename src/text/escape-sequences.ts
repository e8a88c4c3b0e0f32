/**
 * What a terminal obeys, whole: \x1b[31m, a title, a link, and the same begun by a C1 control. Its parameters are no words, so they go
 * with the ESC that begins them; else 山田\x1b[31m太郎 would be called 山田[31m太郎.
 */

const CSI = String.raw`(?:\x1b\[|\x9b)[0-?]{0,40}[ -/]{0,9}`;
const STRING = String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]{0,400}`;
const END_OF_STRING = String.raw`(?:\x07|\x1b\\|\x9c)`;

const FINISHED = new RegExp(`${CSI}[@-~]|${STRING}${END_OF_STRING}`, 'gu');
const ANY = new RegExp(`${CSI}[@-~]?|${STRING}${END_OF_STRING}?|${String.raw`\x1b[ -/]{0,9}[0-~]`}`, 'gu');
const BEGIN = /[\x1b\x90\x98\x9b\x9d-\x9f]/u;

/** The text without the sequences that come to their end; of what does not, all may be the writer's own words. */
export function withoutEscapeSequences(text: string): string {
  return BEGIN.test(text) ? text.replace(FINISHED, '') : text;
}

/** A space for each sequence, cut short ones too: for a line that nobody's value is taken from. */
export function escapeSequencesBlank(text: string): string {
  return BEGIN.test(text) ? text.replace(ANY, ' ') : text;
}
