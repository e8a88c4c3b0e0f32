/**
 * A text part that was ruined on its way, beside an HTML part that was not: a mailer or gateway wrote it in a charset that lacks its
 * letters (`?橋 葉月` beside `&#39641;橋 葉月`), or read UTF-8 as Shift_JIS (`蟆冗ｬ?蜴`).
 */
import type { Line } from '../mail.js';
import { encodeShiftJis } from './charset/shift-jis.js';

/** Question marks that end no question: several, one before a letter, one behind a kanji or a colon. */
const SUSPECT = /\?\?|\?[^\0-\x7f\s、。」』）]|[\u4e00-\u9fff々ァ-ヶ：:][ \u3000]?\?/u;
/** U+FFFD, and the kanji that the lead bytes of kana in UTF-8 are in Shift_JIS, which nobody writes. */
const BROKEN = /[\ufffd縺繧繝]/u;
const MARKS = /([?\ufffd]+)/u;
const LETTER = /[\p{L}\p{N}\p{So}\p{No}]/u;
/** As often is looked where a line may stand. */
const MOST_PLACES = 50;
const LEAST_MARKS = 10;

/** An answer with a question mark before a kanji, 「氏名：?橋」: a letter was lost, whatever it was. */
const LACKING = /[:：][ \u3000]*[\u4e00-\u9fff々 \u3000]{0,5}\?[\u4e00-\u9fff々]/u;

/** Does an answer in the text lack a letter? Which one, nothing tells: it is in doubt. */
export function lacksLetter(text: string): boolean {
  return text.includes('?') && LACKING.test(text);
}

/** May the text, or its line, be ruined? */
export function mayBeRuined(text: string): boolean {
  return (text.includes('?') && SUSPECT.test(text)) || BROKEN.test(text);
}

/** Is it, as the HTML of the same mail shows? */
export function isRuined(plain: readonly Line[], html: readonly Line[]): boolean {
  const shown = squeezed(html);
  const text = squeezed(plain);
  const marks = marksIn(text);
  if (marks >= LEAST_MARKS && marks * 3 > text.length && marksIn(shown) * 10 < marks) return true;
  if (isTakenForShiftJis(text, shown)) return true;
  return plain.some((line) => mayBeRuined(line.text) && isOtherwise(squeezed([line]), shown));
}

function squeezed(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
}

function marksIn(text: string): number {
  return text.match(/[?\ufffd]/gu)?.length ?? 0;
}

/** Has the HTML the line's words with other letters in place of its question marks? */
function isOtherwise(line: string, shown: string): boolean {
  const pieces = line.split(MARKS);
  const first = pieces.findIndex((piece, i) => i % 2 === 0 && piece !== '');
  const words = pieces[first];
  if (words === undefined || line.length - marksIn(line) < 2) return false;
  let at = shown.indexOf(words);
  for (let n = 0; at >= 0 && n < MOST_PLACES; n++) {
    const gaps = gapsFrom(shown, at, pieces, first);
    if (gaps?.some((gap) => LETTER.test(gap))) return true;
    at = shown.indexOf(words, at + 1);
  }
  return false;
}

/** What the HTML has in place of the marks, where the words between them stand in it from there on; null where they do not. */
function gapsFrom(shown: string, at: number, pieces: readonly string[], first: number): string[] | null {
  const gaps: string[] = [];
  const before = pieces[first - 1];
  if (before !== undefined) gaps.push(shown.slice(Math.max(0, at - before.length), at));
  let end = at + (pieces[first]?.length ?? 0);
  for (let i = first + 1; i + 1 < pieces.length; i += 2) {
    const marks = pieces[i]?.length ?? 0;
    const words = pieces[i + 1] ?? '';
    // A letter beyond U+FFFF counts two; a mark for a space stands for nothing here.
    const next = words === '' ? Math.min(end + marks, shown.length) : shown.indexOf(words, end);
    if (next < 0 || next - end > marks * 2) return null;
    gaps.push(shown.slice(end, next));
    end = next + words.length;
  }
  return gaps;
}

/** Are the bytes of the text in Shift_JIS what the HTML is in UTF-8, where they are whole? */
function isTakenForShiftJis(text: string, shown: string): boolean {
  const bytes = encodeShiftJis(text).toString('latin1');
  const letters = new Set<string>();
  for (const [sequence] of bytes.matchAll(/[\xe3-\xe9\xef][\x80-\xbf]{2}/g))
    letters.add(Buffer.from(sequence, 'latin1').toString('utf8'));
  let found = 0;
  for (const letter of letters) if (shown.includes(letter)) found++;
  return found >= 3 && found * 10 >= letters.size * 6;
}
