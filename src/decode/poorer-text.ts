/**
 * A text part that says less than the HTML of the same mail, which has all of its words and more: a mailer dropped what its charset lacks, or
 * put a form's blank template there and the filled one into the HTML.
 */
import type { Line } from '../mail.js';
import type { Beside } from './ruined-text.js';

const BEYOND_ASCII = /[^\0-\x7f]/;
const ALL_BEYOND_ASCII = /[^\0-\x7f]+/g;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]|&#(?:x[3-9][0-9a-f]{3}|1[2-9]\d{3}|[2-5]\d{4});/i;
const LETTERS = /[\u3041-\u30ff\u3400-\u9fff]/gu;
/** 氏名： and nothing behind. */
const BLANK_LABEL = /[^:：]{2,60}[:：][ \u3000]*$/u;
const FILLED_LABEL = /^[^:：]{2,60}[:：][ \u3000]*\S/u;
const LEAST_BLANKS = 3;
/** So many more letters than in the text are answers, or words that were dropped. */
const LEAST_MORE = 8;

/** Has the HTML all of the text, and what was dropped from it or filled in? */
export function isPoorer(text: string, lines: () => readonly Line[], html: Beside): boolean {
  if (!BEYOND_ASCII.test(text)) {
    if (!JAPANESE.test(html.source())) return false;
    const shown = squeezed(html.lines());
    return (shown.match(LETTERS)?.length ?? 0) >= LEAST_MORE && holdsAll(shown.replace(ALL_BEYOND_ASCII, ''), lines());
  }
  if (!isTemplate(lines())) return false;
  const shown = squeezed(html.lines());
  return shown.length >= squeezed(lines()).length + LEAST_MORE && holdsAll(shown, lines());
}

/** Labels and no answers? Of a form that is filled in a few stay blank. */
function isTemplate(lines: readonly Line[]): boolean {
  let blank = 0;
  let filled = 0;
  for (const { text, depth } of lines) {
    if (depth > 0 || text.length > 80) continue;
    if (BLANK_LABEL.test(text)) blank++;
    else if (FILLED_LABEL.test(text)) filled++;
  }
  return blank >= LEAST_BLANKS && filled === 0;
}

/** Does what is shown hold every line, in their order? */
function holdsAll(shown: string, lines: readonly Line[]): boolean {
  let from = 0;
  for (const { text } of lines) {
    const words = text.replace(/\s+/gu, '');
    if (words === '') continue;
    const at = shown.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

function squeezed(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
}
