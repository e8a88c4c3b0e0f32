/** A line in two charsets: a form's label in the one, the value that somebody typed or a program put there in the other. */
import { isAscii, isUtf8 } from 'node:buffer';
import { isPlausible, surveyEucJp, surveyShiftJis } from './survey.js';

export type Charset = 'utf-8' | 'shift_jis' | 'euc-jp';

export interface TwoRuns {
  /** Where the second run begins. */
  at: number;
  first: Charset;
  second: Charset;
}

/** So many characters that are well-formed in three bytes are not so by chance. */
export const WIDE = /[\u0800-\uffff].*[\u0800-\uffff]/;
const LEAST_KANA = 2;
/** People write shorter lines, and have their value behind one of the first marks. */
const LONGEST_LINE = 1000;
const MOST_PLACES = 16;

/**
 * Behind a colon, a bracket or a space in any of the three charsets: there a value begins. What only looks like one parts no line in which both
 * sides are flawless.
 */
const MARK =
  /[:=>\])\t ]|\xef\xbc[\x9a\x89\x9d]|\xe3\x80[\x80\x91\x8d]|\x81[\x40\x46\x6a\x76\x7a]|\xa1[\xa1\xa7\xcb\xd7\xdb]/g;

/** Where the line changes its charset; null where it does not, or not clearly. `main`: what a first run is in that is too short to tell. */
export function twoRuns(line: Buffer, main: Charset | null): TwoRuns | null {
  if (line.length > LONGEST_LINE) return null;
  const latin1 = line.toString('latin1').trimEnd();
  let places = 0;
  for (const { index, 0: mark } of latin1.matchAll(MARK)) {
    const at = index + mark.length;
    if (++places > MOST_PLACES) break;
    const head = line.subarray(0, at);
    if (isAscii(head)) continue;
    const second = charsetOfRun(line.subarray(at));
    if (second === null) continue;
    const first = charsetOfRun(head) ?? (main !== null && main !== second && isFlawless(head, main) ? main : null);
    if (first !== null && first !== second) return { at, first, second };
  }
  return null;
}

/** What a run of Japanese is in and cannot be in another; null where that is not clear. */
function charsetOfRun(run: Buffer): Charset | null {
  if (isUtf8(run)) return WIDE.test(run.toString('utf8')) ? 'utf-8' : null;
  const sjis = surveyShiftJis(run);
  const euc = surveyEucJp(run);
  const isSjis = sjis.score > euc.score;
  const [best, other] = isSjis ? [sjis, euc] : [euc, sjis];
  if (best.errors > 0 || !isPlausible(best) || other.score * 2 >= best.score) return null;
  const kana = best.hiragana + best.katakana;
  if (kana < LEAST_KANA || best.rareKanji * 3 > best.kanji + kana) return null;
  return isSjis ? 'shift_jis' : 'euc-jp';
}

function isFlawless(run: Buffer, charset: Charset): boolean {
  if (charset === 'utf-8') return isUtf8(run);
  const survey = charset === 'shift_jis' ? surveyShiftJis(run) : surveyEucJp(run);
  return survey.errors === 0 && isPlausible(survey);
}

/**
 * May a run of EUC-JP stand in what is Shift_JIS? Asked of every such text, hence by two kana beside each other alone: those are half-width
 * kana there, of which each second one is a comma or a dot.
 */
export function mayHoldEucRuns(bytes: Buffer): boolean {
  return [0xa4, 0xa5].some((lead) => {
    for (let at = bytes.indexOf(lead); at >= 0; at = bytes.indexOf(lead, at + 1))
      if (isEucKana(bytes, at) && isEucKana(bytes, at + 2)) return true;
    return false;
  });
}

function isEucKana(bytes: Buffer, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  return (bytes[at] === 0xa4 || bytes[at] === 0xa5) && second >= 0xa1 && second <= 0xf6;
}
