/**
 * 「電話番号：090-…」, and below the form 「上の番号は新しいほうです。登録したのは 080-… です」, 「上は母のものでした。私のは 080-… です」: the registered one is
 * told, though no word calls the other wrong.
 */

import type { ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { LaidLine } from '../../open-text.js';
import { readAs, VALUE } from '../told-tokens.js';

/** What people have without the site, too, so that they write what they have now. */
const CALLED: readonly (readonly [ItemKey, RegExp])[] = [
  ['phone', /電話|携帯|ケータイ|番号|phone|mobile|cell|number/iu],
  ['email', /メール|アドレス|メアド|e-?mail|address/iu],
  ['prefecture', /住所|都道府県|県/u],
];
const THING =
  '(?:お?電話(?:番号)?|携帯(?:番号)?|ケータイ|番号|メール(?:アドレス)?|(?:メール)?アドレス|メアド|住所|都道府県)';
/** 「上の電話番号は新しいほうでした」, "the phone number above is my new one" */
const OF_NOW = new RegExp(
  `(?<thing>${THING})[^。、]{0,6}(?:は|が)[、\\s]*[^。]{0,10}?(?:新しい|新番号|(?:今|いま|現在)(?:の|使)|変更後|(?:変え|変わっ|替え)た(?:後|あと|ばかり|ほう|方)|${RELATIVE}の(?:もの|番号|携帯|アドレス|ほう|方|$|です|でし|だ)(?![^。]{0,8}登録))|(?<english>(?:phone|mobile|cell|number|e-?mail|address)[a-z ,]{0,30}) is (?:my |a |the )?(?:new|current|present)\\b`,
  'iu',
);
const OWN =
  '(?:もの|(?:お?電話|携帯|ケータイ|スマホ)(?:番号)?|番号|(?:メール)?アドレス|メアド|メール|住所|都道府県|ほう|方)?';
const REGISTERED = new RegExp(
  `(?:(?:私|わたし|わたくし|自分|本人|僕|俺)の${OWN}|登録(?:して(?:い)?[るた]|した|されて(?:い)?[るた]|済み?|時)?の?${OWN})(?:は|が)[、,\\s]*(?:たぶん|多分|確か|おそらく|前の|古い|昔の)?[、\\s]*(?<ja>${VALUE})|(?:(?:one|number|address|e-?mail) (?:that |which )?I (?:have |had )?(?:originally )?(?:registered|signed up)(?: with)?|registered (?:one|number|address|e-?mail))[a-z ,]{0,20}? (?:is|was)(?: still)?:? ["“]?(?<en>[A-Za-z0-9+][A-Za-z0-9@._+/-]{3,60})`,
  'iu',
);
/** Between the two: the registration follows what is of now. */
const CHANGED = /(?:登録|会員情報|変更|手続き?)[^。]{0,8}(?:済|しました|いたしました)|登録し(?:直|なお)|変えました/u;
const MAY_TELL = new Pattern(/登録|regist|signed up|(?:私|わたし|わたくし|自分|本人|僕|俺)の/iu);
/** He does not know. */
const PERHAPS = /かも|気がし|たぶん|多分|おそらく|忘れ|不明|わから|分から|[?？]|maybe|perhaps|probably|not sure/iu;
const LONGEST = 300;

/** Claims for values that lines below the form give as the registered ones, where the form's are those of now. */
export function registeredInstead(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const [i, { line, folded }] of lines.entries()) {
    if (folded.text.length > LONGEST || !OF_NOW.test(folded.text)) continue;
    const text = lines
      .slice(i, i + 3)
      .map((l) => l.folded.text)
      .join(' ')
      .slice(0, LONGEST);
    const now = MAY_TELL.test(text) ? OF_NOW.exec(text) : null;
    if (now === null) continue;
    const behind = text.slice(now.index);
    const told = REGISTERED.exec(behind);
    const token = told?.groups?.ja ?? told?.groups?.en;
    if (token === undefined || CHANGED.test(behind.slice(0, told?.index))) continue;
    const thing = now.groups?.thing ?? now.groups?.english ?? '';
    for (const { key, reading, from, line: above, label } of claims) {
      if (from !== 'form' || above >= line.number || reading.is !== 'value') continue;
      if (!CALLED.some(([called, words]) => called === key && words.test(thing))) continue;
      const value = readAs(key, token.replace(/[.,]$/u, ''), context);
      if (value === null || value === reading.value) continue;
      const raw = text.trim();
      found.push({
        key,
        reading: PERHAPS.test(behind) ? ambiguous(raw) : { is: 'value', value, raw },
        line: line.number,
        voice: line.voice,
        from: 'correction',
        label,
      });
    }
  }
  return found;
}
