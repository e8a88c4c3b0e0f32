/** Texts whose lines are in several charsets: a list's or a gateway's footer, a signature or a quotation pasted in as bytes. */
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeEucJp } from './euc-jp.js';
import { type Charset, mayHoldEucRuns, type TwoRuns, twoRuns, WIDE } from './mixed-runs.js';
import { decodeShiftJis } from './shift-jis.js';
import { isPlausible, surveyEucJp, surveyShiftJis } from './survey.js';
import { isMostlyUtf8 } from './utf-8.js';

/** May lines or values of another charset stand in what is flawless in its own? */
export function mayHoldOtherLines(bytes: Buffer, isSjis: boolean): boolean {
  return mayHoldUtf8Lines(bytes) || (isSjis && mayHoldEucRuns(bytes));
}

/**
 * May lines of UTF-8 stand in what is Shift_JIS or EUC-JP? Asked of every such text, hence by two kana beside each other alone: those are
 * kanji of level 2 in Shift_JIS, and nothing in EUC-JP.
 */
function mayHoldUtf8Lines(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(0xe3); at >= 0; at = bytes.indexOf(0xe3, at + 1))
    if (isKana(bytes, at) && isKana(bytes, at + 3)) return true;
  return false;
}

function isKana(bytes: Buffer, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  return bytes[at] === 0xe3 && second >= 0x81 && second <= 0x83 && ((bytes[at + 2] ?? 0) & 0xc0) === 0x80;
}

/**
 * The text read line by line where its lines are clearly in more than one charset; null where they are not. `main`: what those lines are
 * in that are not clearly in any, if others are.
 */
export function decodeMixedLines(bytes: Buffer, main: Charset | null): string | null {
  const found = linesOf(bytes).map((line) => {
    const runs = runsOf(line, main);
    return { line, runs, charset: runs === null ? charsetOfLine(line) : null };
  });
  const charsets = found.flatMap(({ charset, runs }) =>
    runs !== null ? [runs.first, runs.second] : charset === null || charset === 'ascii' ? [] : [charset],
  );
  if (new Set(charsets).size < 2) return null;
  const rest = main !== null && charsets.includes(main) ? main : mostFrequent(charsets);
  return found
    .map(({ line, runs, charset }) =>
      runs === null
        ? decode(line, charset ?? rest)
        : decode(line.subarray(0, runs.at), runs.first) + decode(line.subarray(runs.at), runs.second),
    )
    .join('');
}

/** The two runs of a line that is flawless in no charset, or in Shift_JIS only by kana that nobody writes so. */
function runsOf(line: Buffer, main: Charset | null): TwoRuns | null {
  if (isAscii(line) || isUtf8(line)) return null;
  const isOdd =
    (surveyShiftJis(line).errors > 0 && surveyEucJp(line).errors > 0) || mayHoldUtf8Lines(line) || mayHoldEucRuns(line);
  return isOdd ? twoRuns(line, main) : null;
}

/** The lines with their ends. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const lf = bytes.indexOf(0x0a, from);
    const to = lf < 0 ? bytes.length : lf + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

/** What a line is clearly in; null where that is not clear. */
function charsetOfLine(line: Buffer): Charset | 'ascii' | null {
  if (isAscii(line)) return 'ascii';
  if (isUtf8(line)) return WIDE.test(line.toString('utf8')) ? 'utf-8' : null;
  if (isMostlyUtf8(line)) return 'utf-8';
  const sjis = surveyShiftJis(line);
  const euc = surveyEucJp(line);
  const isSjis = sjis.score > euc.score;
  const [best, second] = isSjis ? [sjis, euc] : [euc, sjis];
  if (best.errors > 0 || !isPlausible(best) || second.score * 2 >= best.score) return null;
  // What is left of a line of UTF-8 reads as kanji that nobody writes.
  if (best.rareKanji * 3 > best.kanji) return null;
  // Half-width kana of Shift_JIS are kanji of EUC-JP: without kana, the other charset must be impossible.
  const clear = best.hiragana > 0 ? best.hiragana + best.kanji > 2 : best.kanji > 2 && second.errors > 0;
  return clear ? (isSjis ? 'shift_jis' : 'euc-jp') : null;
}

function mostFrequent(charsets: readonly Charset[]): Charset {
  const count = (charset: Charset) => charsets.filter((one) => one === charset).length;
  return (['utf-8', 'shift_jis', 'euc-jp'] as const).reduce((best, one) => (count(one) > count(best) ? one : best));
}

function decode(line: Buffer, charset: Charset | 'ascii'): string {
  if (charset === 'shift_jis') return decodeShiftJis(line);
  return charset === 'euc-jp' ? decodeEucJp(line) : line.toString('utf8');
}
