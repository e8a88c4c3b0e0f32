/** Header fields, as far as it takes to tell mail from other text (RFC 5322, 2.2). */
import { lineEnd, startsWith } from './line.js';

const LONGEST_NAME = 200;
const SLASHES = Buffer.from('//');

/** A line with a field of mail's own; notes and settings have `Name: value` lines too. */
export const MAIL_HEADER =
  /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|Sender|Reply-To|To|Cc|Subject|In-Reply-To|References|DKIM-Signature|Authentication-Results|ARC-[\w-]+|List-[\w-]+|Content-Type|X-[\w-]+)[ \t]*:/im;
/** The blank line behind a header, with the end of the line before it. */
export const HEADER_END = /\r*\n\r*\n|\r\r(?!\n)/;

/**
 * Does a header field begin at `at`: a name of printable ASCII and a colon (RFC 5322, 3.6.8)? The beginning of a web
 * address looks so too, and is none.
 */
export function isHeaderAt(bytes: Buffer, at: number, end: number): boolean {
  const stop = Math.min(end, at + LONGEST_NAME);
  let i = at;
  while (i < stop && isNameByte(bytes[i])) i++;
  if (i === at) return false;
  // Blanks before the colon are obsolete syntax, yet in use (RFC 5322, 4.5).
  while (i < stop && (bytes[i] === 0x20 || bytes[i] === 0x09)) i++;
  return i < stop && bytes[i] === 0x3a && !startsWith(bytes, i + 1, end, SLASHES);
}

/** Does a field of mail's own begin at `at`? */
export function isMailHeaderAt(bytes: Buffer, at: number, end: number): boolean {
  return MAIL_HEADER.test(bytes.toString('latin1', at, lineEnd(bytes, at, Math.min(end, at + LONGEST_NAME))));
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte < 0x7f && byte !== 0x3a;
}
