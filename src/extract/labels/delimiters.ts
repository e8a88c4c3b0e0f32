/** What parts the words of a folded line, behind which a further label may stand: white space, a mark with spaces about it, a closing bracket. */
import { DELIMITER, kindsAt, ODD_SPACE } from '../../text/units.js';

const CLOSING = ')】」';

/** Where the next one begins, or -1. */
export function delimiterFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (isSpace(text, at) || isMark(text, at) || CLOSING.includes(text.charAt(at))) return at;
  return -1;
}

/** Where it ends. */
export function delimiterEnd(text: string, start: number): number {
  const at = spacesEnd(text, start);
  if (isMark(text, at)) return spacesEnd(text, at + 1);
  return at > start ? at : start + 1;
}

/** Where what is no white space begins. */
export function spacesEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || (kindsAt(text, at) & ODD_SPACE) !== 0;
}

function isMark(text: string, at: number): boolean {
  return at < text.length && (kindsAt(text, at) & DELIMITER) !== 0;
}
