/**
 * Characters cut in two by a mail server that broke a line too long for it (RFC 5321 section 4.5.3.1.6), by count of bytes: HTML is
 * often one line. The break is a line end, or a line end and a space (Postfix), or `!`, a line end and a space (sendmail).
 */

import { isPlausible, type Survey, surveyEucJp, surveyShiftJis } from './survey.js';
import { isNearlyUtf8 } from './utf-8.js';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
/** Lines of so many bytes are broken by servers; people and mail programs write shorter ones. */
const LONG_LINE = 900;
/** `!`, CR, LF and a blank. */
const LONGEST_BREAK = 4;
const MARKUP = /<(?:html|body|br|div|p|td|span)\b/i;
/** What a word, an address or a figure goes on with. */
const WORD = /[\w@.-]/;

const CUT_UTF8 =
  /([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})(?:!\r?\n[ \t]|\r?\n[ \t]?)([\x80-\xbf]{1,3})/g;

/**
 * Is it plain text that was cut more than once? Then its lines are broken in other places, too, which nothing shows; in HTML they mean
 * nothing.
 */
export function isWrapped(bytes: Buffer, joined: Buffer): boolean {
  return bytes.length - joined.length > LONGEST_BREAK && !MARKUP.test(joined.toString('latin1'));
}

/** The bytes with the breaks taken out that stand within a character of UTF-8; null where none does, or the whole is no UTF-8. */
export function withCutUtf8Joined(bytes: Buffer): Buffer | null {
  const latin1 = bytes.toString('latin1');
  const joined = latin1.replace(CUT_UTF8, (all, begun: string, rest: string) =>
    begun.length + rest.length === lengthOf(begun.charCodeAt(0)) ? begun + rest : all,
  );
  if (joined.length === latin1.length) return null;
  const whole = Buffer.from(joined, 'latin1');
  return isNearlyUtf8(whole) ? whole : null;
}

function lengthOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/**
 * The same for the two-byte characters of Shift_JIS and EUC-JP; null where none was cut. A lead byte at a line's end is damage; it was
 * cut from what follows where both make an everyday character, and what stands behind reads no worse without its first byte.
 */
export function withCutPairsJoined(bytes: Buffer, charset: 'shift_jis' | 'euc-jp', isFolded = false): Buffer | null {
  const isSjis = charset === 'shift_jis';
  const pieces: Buffer[] = [];
  let done = 0;
  let line = 0;
  // Letters of ASCII begin lines of text, too; not those of markup, or of a header that was folded.
  let isBroken: boolean | null = isFolded || null;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === LF) line = i + 1;
    if (!(isSjis ? isShiftJisLead(byte) : byte >= 0xa1 && byte <= 0xfe)) continue;
    const next = behindBreak(bytes, i + 1);
    if (next === i + 1) {
      // A trail byte, unless it is none.
      if ((bytes[next] ?? 0) >= 0x40) i++;
      continue;
    }
    isBroken ??= MARKUP.test(bytes.toString('latin1'));
    if (isCut(bytes, i, next, isSjis, isBroken || i - line >= LONG_LINE)) {
      pieces.push(bytes.subarray(done, i + 1));
      done = next;
      line = next;
      i = next;
    }
  }
  return pieces.length === 0 ? null : Buffer.concat([...pieces, bytes.subarray(done)]);
}

/** The same where nobody says in which of the two the bytes are: in the one in which they read better than before, and than in the other. */
export function withAnyPairsJoined(bytes: Buffer, isFolded = false): Buffer | null {
  let best: Buffer | null = null;
  let score = Math.max(surveyShiftJis(bytes).score, surveyEucJp(bytes).score);
  for (const charset of ['shift_jis', 'euc-jp'] as const) {
    const joined = withCutPairsJoined(bytes, charset, isFolded);
    if (joined === null) continue;
    const survey = charset === 'shift_jis' ? surveyShiftJis(joined) : surveyEucJp(joined);
    if (!isPlausible(survey) || survey.score <= score) continue;
    best = joined;
    score = survey.score;
  }
  return best;
}

function isShiftJisLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

/** `at`, or what stands behind the line end and the one blank there. */
function behindBreak(bytes: Buffer, at: number): number {
  const lf = bytes[at] === CR ? at + 1 : at;
  if (bytes[lf] !== LF) return at;
  return bytes[lf + 1] === SPACE || bytes[lf + 1] === TAB ? lf + 2 : lf + 1;
}

function isCut(bytes: Buffer, lead: number, trail: number, isSjis: boolean, isJoinable: boolean): boolean {
  const second = bytes[trail] ?? 0;
  if (second < (isSjis ? 0x40 : 0xa1) || second === 0x7f) return false;
  const survey = isSjis ? surveyShiftJis : surveyEucJp;
  if (!isEveryday(survey(Buffer.from([bytes[lead] as number, second])))) return false;
  const third = bytes[trail + 1] ?? 0;
  if (second < 0x80) return isJoinable && !WORD.test(String.fromCharCode(third));
  const lf = bytes.indexOf(LF, trail);
  const rest = bytes.subarray(trail, lf < 0 ? bytes.length : lf);
  if (survey(rest.subarray(1)).score >= survey(rest).score) return true;
  // A half-width kana by itself.
  return isSjis && isHalfKana(second) && !isHalfKana(third);
}

function isHalfKana(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xdf;
}

function isEveryday({ errors, rareKanji, score }: Survey): boolean {
  return errors === 0 && rareKanji === 0 && score > 1;
}
