/**
 * 「下宿は宮城県ですが登録は実家です」: the registered one is named by a word and not by its value, and the value that the sentence tells is the other one. Where
 * it is the only one of the letter, nobody has told the registered one.
 */

import { addressesIn } from '../items/email.js';
import type { Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import { phoneNumbersIn } from '../items/phone.js';
import { prefecturesIn } from '../items/prefecture.js';
import type { ItemKey } from '../record.js';
import { Pattern } from '../text/pattern.js';
import { kindsOf, WORDS } from './form/of-two/told-words.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isMine } from './mine.js';

const MAY_SET_APART = new Pattern(/(?:です|だ|な[のん]です|ます)(?:が|けど|けれど)[^。]{0,12}登録/u);
const SET_APART = new RegExp(
  `(?<other>(?:${WORDS})(?:住所|番号|電話(?:番号)?|アドレス|メール)?は|(?:今|いま|現在|普段)は)[、\\s]*(?<value>[^。、は]{2,40}?)(?:(?:な[のん])?(?:です|だ)|に(?:住んで(?:い|お)?(?:ます|る|り)|います|いる))(?:が|けど|けれど(?:も)?)[、,\\s]*(?:会員)?登録は[、\\s]*(?<registered>${WORDS})(?:の)?(?:ほう|方|もの|住所|番号|電話(?:番号)?|アドレス|メール|県)?(?:のまま)?(?:です|でした|になって(?:い)?ます|[。)）]|$)`,
  'gu',
);
/** Longer lines say more than this. */
const LONGEST = 2000;

/** Leaves open what is set apart so. */
export function withoutSetApart(readings: Record<ItemKey, Reading>, scanned: readonly ScannedLine[]): void {
  for (const { line, folded } of scanned) {
    const { text } = folded;
    if (text.length > LONGEST || !isMine(line) || !MAY_SET_APART.test(text)) continue;
    for (const { 0: sentence, groups = {} } of text.matchAll(SET_APART)) {
      const { other = '', value = '', registered = '' } = groups;
      const kinds = kindsOf(other);
      if ([...kindsOf(registered)].every((kind) => kinds.has(kind))) continue;
      for (const [key, told] of valuesIn(value)) {
        const reading = readings[key];
        if (reading.is === 'value' && reading.value === told) readings[key] = ambiguous(sentence);
      }
    }
  }
}

function valuesIn(text: string): (readonly [ItemKey, string])[] {
  return [
    ...addressesIn(text).map((value) => ['email', value] as const),
    ...phoneNumbersIn(text).flatMap((phone) => (phone.value === null ? [] : [['phone', phone.value] as const])),
    ...prefecturesIn(text).map((value) => ['prefecture', value] as const),
  ];
}
