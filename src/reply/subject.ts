/** The reply's subject and what it refers to: RFC 5322 section 3.6.4 and 3.6.5. */
import type { Fields } from '../record.js';
import { ITEM_KEYS } from '../record.js';
import { escapeSequencesBlank } from '../text/escape-sequences.js';
import { nfkc, withoutSpaces } from '../text/width.js';

const REPLY_MARKS = /^(?:\s*(?:[rｒ][eｅ]|aw|sv|antw|返信)\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：])+\s*/iu;
const LONGEST = 150;
/** Fields have room for a thread's beginning and its latest mails. */
const LATEST = 19;
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/u;

/** `Re: ` once, before the inquiry's subject; before the one that the desk asks for where that has none, or holds personal values. */
export function subjectOf(subject: string | null, fields: Fields, wanted: readonly string[]): string {
  const given = escapeSequencesBlank(subject ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(REPLY_MARKS, '')
    .trim();
  const fallback = wanted[0] ?? '';
  const usable = given !== '' && (wanted.includes(given) || !holdsValue(given, fields));
  return `Re: ${[...(usable ? given : fallback)].slice(0, LONGEST).join('')}`.trim();
}

/** The identifiers that a reply names, the oldest first; what is none is left out. */
export function threadOf(
  messageId: string | null,
  references: readonly string[],
): { inReplyTo: string | null; references: string[] } {
  const inReplyTo = messageId !== null && MESSAGE_ID.test(messageId) ? messageId : null;
  const all = [...new Set([...references, ...(inReplyTo === null ? [] : [inReplyTo])])].filter((id) =>
    MESSAGE_ID.test(id),
  );
  return { inReplyTo, references: all.length <= LATEST + 1 ? all : [...all.slice(0, 1), ...all.slice(-LATEST)] };
}

function holdsValue(subject: string, fields: Fields): boolean {
  const folded = fold(subject);
  return ITEM_KEYS.filter((key) => key !== 'paymentMethod' && key !== 'carrier')
    .flatMap((key) => [fields[key].value, fields[key].raw, ...(fields[key].others ?? [])])
    .some((value) => value !== null && fold(value) !== '' && folded.includes(fold(value)));
}

function fold(text: string): string {
  return withoutSpaces(nfkc(text))
    .replace(/[-\u2010-\u2015\u2212/.年月日]/gu, '')
    .toLowerCase();
}
