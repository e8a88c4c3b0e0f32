/**
 * A FAX number is no phone number: 「急ぎのときは FAX 025-555-0138 でもかまいません」 tells where a sheet can be sent. It is one only where the
 * writer calls it both (電話/FAX, TEL&FAX, FAX兼用).
 */

import { unifyHyphens } from '../text/digits.js';
import { nfkc } from '../text/width.js';

const FAX = '(?:[fｆ][aａ][xｘ]|ファッ?クス|ﾌｧｯ?ｸｽ|ファクシミリ)';
const MAY_TELL = new RegExp(FAX, 'iu');
const BOTH = '電|でん|携帯|スマホ|☎|℡|📞|tel|phone|兼|共用|共通|両方';
/** No number's own words: FAXは持っていないので 080-… */
const NONE = 'な[いくし]|無|ませ|ありま|ござい|使え|使わ|持って';

/** TEL/FAX, 電話・ファックス, 電話とFAX: one word for both. */
const JOINED =
  /(?:電話(?:番号)?|でんわ|携帯|tel|phone|☎|℡|兼)\s*(?:[/／・&＆+＋,、]|と|や|および|及び|兼|and|or)\s*$/iu;
const NUMBER = '[+(]?\\d[\\d()‐ -]{7,18}\\d';
/** FAX 025-555-0138, ファックスなら(025)555-0138 */
const BEHIND_WORD = new RegExp(`${FAX}(?!${BOTH}|も)(?:(?!${BOTH}|${NONE})[^\\d。\\n@]){0,12}${NUMBER}(?!\\d)`, 'giu');
/** 025-555-0138（FAX）, 025-555-0138 はFAXです */
const BEFORE_WORD = new RegExp(
  `${NUMBER}(?:\\s*[(（]${FAX}(?:専用|番号|のみ)?[)）]|\\s*(?:は|が)\\s*(?:自宅の|家の|会社の)?${FAX}(?:専用|番号|用)?(?:の(?:もの|番号))?(?:です|で、|なので|になります))`,
  'giu',
);

/** The text without the numbers that are called a FAX's alone. */
export function withoutFax(text: string): string {
  if (!MAY_TELL.test(text)) return text;
  return text
    .replace(BEFORE_WORD, ' ')
    .replace(BEHIND_WORD, (said: string, at: number) =>
      JOINED.test(text.slice(Math.max(0, at - 12), at)) ? said : ' ',
    );
}

/** An answer that is a FAX number and nothing else: FAX 03-1111-2222 answers nothing, 03-1111-2222（FAX） was given as the phone. */
export const FAX_FIRST = new RegExp(`^\\s*${FAX}`, 'iu');

export function namesFaxAlone(answer: string): boolean {
  return MAY_TELL.test(answer) && /\d/u.test(nfkc(answer)) && !/\d{4}/u.test(withoutFax(unifyHyphens(nfkc(answer))));
}
