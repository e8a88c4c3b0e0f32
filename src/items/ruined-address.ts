/**
 * What looks like an address and is glued out of letters that some machine ruined: `%i%l%9!'sakura@example.jp` (EUC-JP without its eighth
 * bits), `%ef%bc%9asakura@example.jp`, `ѓhѓЊѓXЃFsakura@example.jp`. Where the address begins in it, nothing tells.
 */
import { nfkc } from '../text/width.js';
import { invalid, type Reading } from './item.js';

/** Bytes as addresses of pages have them. */
const SPELLED_BYTES = /(?:%[0-9a-f]{2}){2}/u;
/** Signs that addresses may have by the rules, and hardly any has: of so many of them a name is not made. */
const ODD_SIGNS = /[%!#$&'^`{|}~=?/]/gu;
const MOST_ODD_SIGNS = 2;
/** Letters that stand in no answer right before an address: controls, accents, Cyrillic, Thai, frames; what is lost. */
const STRANGE = '\\x80-\\x9f\\u00b8-\\u00d6\\u00d8-\\u024f\\u0370-\\u052f\\u0e00-\\u0eff\\u2500-\\u259f\\ufffd';
/** Signs of that kind that people do put before one, though not behind another such letter: ■, ●, «. */
const SIGNS = '\\u00a1-\\u00b6\\u25a0-\\u25ff';
const STRANGE_BEFORE = new RegExp(`[${STRANGE}]$|[${STRANGE}${SIGNS}][${SIGNS}]$`, 'u');
/** `$B%"%I(Bsakura@`: the escape back to ASCII without its ESC. */
const ESCAPE_BEFORE = /\$[@b][\x21-\x7e]{2,80}\([bj]?$/u;

/** Is the address, in lower case, with what stands before it in the answer (both folded), made of such letters? */
function isRuinedAddress(address: string, before: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  if (SPELLED_BYTES.test(local) || (local.match(ODD_SIGNS)?.length ?? 0) > MOST_ODD_SIGNS) return true;
  return isGlued(before);
}

/** Does what stands before an address (folded) end in such letters? Its own beginning may be half of one. */
export function isGlued(before: string): boolean {
  return before !== '' && (STRANGE_BEFORE.test(before.slice(-2)) || ESCAPE_BEFORE.test(before.slice(-100)));
}

/** The reading of the address item; ambiguous where it is such an address, and not the sender's. */
export function unlessRuined(reading: Reading, from: string | null): Reading {
  if (reading.is !== 'value' || reading.value === from?.toLowerCase()) return reading;
  return isRuinedAddress(reading.value, textBefore(reading.value, reading.raw))
    ? invalid('ambiguous', reading.raw)
    : reading;
}

/** What stands before the address in the text, folded. */
export function textBefore(address: string, text: string): string {
  const folded = nfkc(text).toLowerCase();
  return folded.slice(0, Math.max(0, folded.indexOf(address)));
}
