/** A header value whose lines were folded (RFC 5322 section 2.2.3), by programs that count bytes and not what they mean. */
import { isUtf8 } from 'node:buffer';
import { withAnyPairsJoined } from './charset/cut-characters.js';

/** Raw UTF-8 folded within a character. */
const CUT_CHARACTER = /[\xc2-\xf4][\x80-\xbf]{0,2}\r?\n[ \t]+[\x80-\xbf]/;
const CUT_CHARACTERS =
  /((?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2}))\r?\n[ \t]+(?=[\x80-\xbf])/g;
/** Raw Shift_JIS or EUC-JP that may be. */
const CUT_PAIR = /[\x81-\x9f\xa1-\xfe]\r?\n[ \t][\x40-\x7e\x80-\xfe]/;
/** Raw ISO-2022-JP, half of a character before the fold. */
const CUT_JIS = /(\x1b\$[@B](?:[\x21-\x7e]{2}|\r?\n[ \t]+){0,500}[\x21-\x7e])\r?\n[ \t]+(?=[\x21-\x7e])/g;
/** An encoded word folded within its charset: `=?ISO-2022-` and ` JP?B?…`. */
const CUT_LABEL = /=\?([\w.:-]{0,40})\r?\n[ \t]+([\w.:-]{0,40}\?[bq]\?)/gi;

/** The white space that begins a folded line counts as one space; a line that lost it has none, and where a fold stands within a character. */
export function unfolded(latin1: string): string {
  return whole(latin1)
    .replace(CUT_LABEL, '=?$1$2')
    .replace(/\r?\n[ \t]+/g, ' ')
    .replace(/\r?\n/g, '');
}

function whole(value: string): string {
  if (value.includes('\x1b')) return value.replace(CUT_JIS, '$1');
  if (CUT_CHARACTER.test(value)) {
    const mended = value.replace(CUT_CHARACTERS, '$1');
    if (isUtf8(Buffer.from(mended, 'latin1'))) return mended;
  }
  if (!CUT_PAIR.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return (isUtf8(bytes) ? null : withAnyPairsJoined(bytes, true))?.toString('latin1') ?? value;
}
