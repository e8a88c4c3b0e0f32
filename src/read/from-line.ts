/**
 * "A message of an mbox begins at a line `From ` that is followed by a header-like line." Bodies hold such lines too
 * (Thunderbird does not quote them): 「From what I know」 above 「Note: …」. So a line that ends in a date, as programs
 * write it (RFC 4155: a sender and an asctime date), is believed as it stands. One without needs a blank line above it
 * and, in a mailbox that writes dates, an address alone or a field of mail's own below it.
 */
import { isHeaderAt, isMailHeaderAt } from './header.js';
import { afterLineEnd, atLineStart, beforeBlankLine, lineEnd, startsWith } from './line.js';

export const FROM = Buffer.from('From ');
/** As many bytes from a `From ` on say whether a message begins there. */
export const LOOKAHEAD = 4096;
const LONGEST_LINE = 1000;

const ZONE = String.raw`(?: +(?:[A-Z]{1,5}|[+-]\d{4}))*`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const DATED = new RegExp(
  ` (?:${[
    // Mon Jan  1 00:00:00 2026, with the zone before the year (Gmail Takeout) or behind it
    `${DAY},? +${MONTH} +\\d{1,2},? +${TIME}${ZONE} +\\d{2}(?:\\d{2})?${ZONE}`,
    // Thu, 1 Jan 2026 00:00:00 +0900
    `(?:${DAY}, *)?\\d{1,2}[ -]${MONTH}[ -]\\d{2}(?:\\d{2})? +${TIME}${ZONE}`,
    // 2026-01-01T00:00:00+09:00
    String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[+-]\d{2}:?\d{2})?`,
  ].join('|')})(?: +remote from \\S+)? *$`,
  'i',
);
const ADDRESS_ALONE = /^From (?:\S+@\S+|-|MAILER-DAEMON) *$/i;

export interface FromLine {
  /** Index behind it, and behind older From_ lines that a tool quoted below it. */
  after: number;
  /** It ends in a date. */
  dated: boolean;
  /** What a header field looks like is below it. */
  headerFollows: boolean;
  /** It ends in a date, it names an address and nothing else, or the field below it is one that mail has. */
  likely: boolean;
}

/** How a mailbox writes: what tells its From_ lines from others. */
export interface Manner {
  /** It ends its lines with a CR alone. */
  cr: boolean;
  /** Its first From_ line ends in a date. */
  dated: boolean;
}

/** The From_ line that begins at `at`; null where none does. */
export function fromLineAt(bytes: Buffer, at: number, end: number): FromLine | null {
  if (!startsWith(bytes, at, end, FROM)) return null;
  const stop = lineEnd(bytes, at, Math.min(end, at + LONGEST_LINE));
  const next = afterLineEnd(bytes, stop, end);
  if (next === stop || stop === at + LONGEST_LINE) return null;
  const text = bytes.toString('latin1', at, stop);
  const after = afterOlderFromLines(bytes, next, end);
  const dated = DATED.test(text);
  const headerFollows = isHeaderAt(bytes, after, end);
  return {
    after,
    dated,
    headerFollows,
    likely: dated || ADDRESS_ALONE.test(text) || isMailHeaderAt(bytes, after, end),
  };
}

const QUOTED_FROM = Buffer.from('>From ');

function afterOlderFromLines(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (startsWith(bytes, i, end, QUOTED_FROM)) {
    do i = afterLineEnd(bytes, lineEnd(bytes, i, end), end);
    while (i < end && (bytes[i] === 0x20 || bytes[i] === 0x09));
  }
  return i;
}

/**
 * Does a message of the mailbox begin at `at`? `floor`: where the text of the message before it begins. The bytes must
 * reach LOOKAHEAD beyond `at`, or to the stream's end.
 */
export function isBoundary(bytes: Buffer, at: number, end: number, floor: number, manner: Manner): boolean {
  if (!atLineStart(bytes, at, manner.cr)) return false;
  const line = fromLineAt(bytes, at, end);
  if (line === null || !line.headerFollows) return false;
  if (line.dated) return true;
  return beforeBlankLine(bytes, floor, at, manner.cr) < at && (!manner.dated || line.likely);
}
