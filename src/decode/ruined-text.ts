/**
 * A text part that was ruined on its way, beside an HTML part that was not: a mailer or gateway wrote it in a charset that lacks its
 * letters (`?橋 葉月`, `〓橋 葉月` or `・橋 葉月` beside `&#39641;橋 葉月`), or read UTF-8 as Shift_JIS (`蟆冗ｬ?蜴`).
 */
import { isUtf8 } from 'node:buffer';
import type { Line } from '../mail.js';
import { encodeShiftJis } from './charset/shift-jis.js';

const ESC = 0x1b;
/**
 * Question marks that end no question: several, one before a letter, one behind a kanji or a colon; a dot that begins a word behind a colon or
 * a space, as none does that parts words; U+FFFD, the geta 〓, and the kanji that the lead bytes of kana in UTF-8 are in Shift_JIS, which
 * nobody writes.
 */
const SUSPECT =
  /\?\?|\?[^\0-\x7f\s、。」』）]|[\u4e00-\u9fff々ァ-ヶ：:][ \u3000]?\?|(?<=\S[：: \u3000])・[\u4e00-\u9fff々]|[\ufffd〓縺繧繝]/gu;
const SUSPECT_LETTERS = ['?', '\ufffd', '〓', '・', '縺', '繧', '繝'];
/** So many letters around one are looked for in the HTML. */
const AROUND = 3;
const MARKS = /([?\ufffd〓・]+)/u;
/** What a list's points begin with, which HTML may show otherwise. */
const BULLET = /^・/u;
const LETTER = /[\p{L}\p{N}\p{So}\p{No}]/u;
/** As often is looked where a line may stand. */
const MOST_PLACES = 50;
const LEAST_MARKS = 10;
/** So many lines are looked for in the HTML: one that lost a letter is enough. */
const MOST_LINES = 100;

/**
 * A name with a question mark in place of a kanji, first or behind one to four letters: 「氏名：?橋　葉月」, 「お名前(漢字): 渡? 葉月」. In what is
 * no name, people ask: 「支払方法：不明?多分クレジットカード」.
 */
const LACKING =
  /\?[ \u3000]?[\u4e00-\u9fff々](?<=(?:氏名|名前|姓名|名義|(?:登録|契約者|会員|申込者)名|[nN]ame)[^\n:：]{0,12}[:：][ \u3000]{0,9}(?:[\u4e00-\u9fff々][ \u3000]?){0,4}\?[ \u3000]?.)/u;

/**
 * The geta 〓, which printers put where they have no type, as a letter of an answer: 「氏名：〓橋 葉月」. Three and more are a ruler. A dot in its
 * place, 「氏名：・橋 ・子」: behind a space in a name, or before a family name of one letter, for any other may be a bullet.
 */
const GETA = /[:：][^\n:：〓]{0,20}(?<!〓)〓{1,2}(?!〓)/u;
const DOT =
  /・[\u4e00-\u9fff々](?<=(?:氏名|名前|姓名)[^\n:：]{0,12}[:：][ \u3000]{0,9}(?:[\u4e00-\u9fff々]{1,4}[ \u3000]|(?=.[\u4e00-\u9fff々][ \u3000]))・.)/u;

/** Does a name in the text lack a letter that its charset lacks? Which one, nothing tells: it is in doubt. UTF-8 lacks none, but tells what lacked. */
export function lacksLetter(text: string, bytes: Buffer): boolean {
  if (text.includes('?') && (bytes.includes(ESC) || !isUtf8(bytes)) && LACKING.test(text)) return true;
  return (text.includes('〓') && GETA.test(text)) || (text.includes('・') && DOT.test(text));
}

/** HTML beside the text; its lines are asked for only where its source does not settle it. */
export interface Beside {
  source(): string;
  lines(): readonly Line[];
}

/** May a text be ruined? Asked of every one that has HTML beside it. */
export function mayBeRuined(text: string): boolean {
  return SUSPECT_LETTERS.some((letter) => text.includes(letter));
}

/** Is the text ruined, as the HTML of the same mail shows? */
export function isRuined(plain: readonly Line[], html: Beside): boolean {
  const suspect = plain.filter(({ text }) => mayBeRuined(text) && text.search(SUSPECT) >= 0);
  if (suspect.length === 0) return false;
  const few = suspect.slice(0, MOST_LINES);
  if (hasAll(html.source(), few)) return false;
  const shown = squeezed(html.lines());
  if (shown === '') return false;
  const text = squeezed(plain);
  const marks = marksIn(text);
  if (marks >= LEAST_MARKS && marks * 3 > text.length && marksIn(shown) * 10 < marks) return true;
  if (isTakenForShiftJis(text, shown)) return true;
  return few.some((line) => isOtherwise(squeezed([line]), shown));
}

/** Has the source every suspect mark among the same letters? Then the writer wrote it: 「大丈夫?」. Both go on in the same order. */
function hasAll(source: string, suspect: readonly Line[]): boolean {
  let from = 0;
  for (const { text } of suspect) {
    for (const { index, 0: mark } of text.matchAll(SUSPECT)) {
      const around = text.slice(Math.max(0, index - AROUND), index + mark.length + AROUND).trim();
      const next = source.indexOf(around, from);
      from = next < 0 ? source.indexOf(around) : next;
      if (from < 0 || !/[^\s?\ufffd]{2}/u.test(around)) return false;
    }
  }
  return true;
}

function squeezed(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
}

function marksIn(text: string): number {
  return text.match(/[?\ufffd〓]/gu)?.length ?? 0;
}

/** Has the HTML the line's words with other letters in place of its question marks? */
function isOtherwise(line: string, shown: string): boolean {
  const pieces = line.replace(BULLET, '').split(MARKS);
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
    const near = shown.slice(end, end + marks * 2 + words.length);
    const length = words === '' ? Math.min(marks, near.length) : near.indexOf(words);
    if (length < 0) return null;
    gaps.push(near.slice(0, length));
    end += length + words.length;
  }
  return gaps;
}

/** Are the bytes of the text in Shift_JIS what the HTML is in UTF-8, where they are whole? */
function isTakenForShiftJis(text: string, shown: string): boolean {
  const bytes = encodeShiftJis(text).toString('latin1');
  const letters = new Set<string>();
  const known = new Set(shown);
  for (const [sequence] of bytes.matchAll(/[\xe3-\xe9\xef][\x80-\xbf]{2}/g))
    letters.add(Buffer.from(sequence, 'latin1').toString('utf8'));
  let found = 0;
  for (const letter of letters) if (known.has(letter)) found++;
  return found >= 3 && found * 10 >= letters.size * 6;
}
