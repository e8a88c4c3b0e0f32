/** 「IDは hana_01 です。でもこれは妹のものでした。」: what was just told turns out to be somebody else's. */

import { ITEMS, type ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { paragraphsOf, sentencesOf } from '../sentences.js';

const KEYS = ['plusMemberId', 'memberNumber', 'billingId', 'phone', 'email'] as const satisfies readonly ItemKey[];
const WHO = `(?:${RELATIVE}|${FRIEND}|彼氏|彼女|別の人|他の人|他人)`;
const THING =
  '(?:もの|やつ|(?:会員|plus member )?ID|(?:会員|決済|電話)?番号|アドレス|メール(?:アドレス)?|電話|携帯|分|ほう|方)?';
const LEADS =
  '(?:(?:でも|けど|しかし|ただし?|と(?:思った(?:ら|のですが)|言いつつ)|すみません|すいません|ごめんなさい|あ|あっ|いや|失礼しました|よく(?:見|考え)たら|確認したら|調べたら|今気づきましたが|実は)[、,。!！…\\s]*)*';
const THIS =
  '(?:(?:これ|それ|こちら|こっち|(?:この|その|上の|さっきの|先ほどの)[^、。は]{1,12}|(?:上|最初|さっき|先ほど)に?(?:書|記入)[^、。は]{1,8})(?:は|って|が)[、\\s]*)?';
/** Told as what it turned out to be; 「これは母のものです」 may tell for whom he writes. */
const AFTER_ALL = new RegExp(
  `^${LEADS}${THIS}(?:実は|どうも|どうやら|もしかしたら|たぶん|多分)?[、\\s]*${WHO}の${THING}(?:でした(?![から])|だった(?!ら)(?!(?:の|ん)です?か)|だと(?:わか|分か|気づ)|みたい(?![にな])|らしい|(?:の|な)?(?:よう(?![にな])|かも)|かも)(?![^。]*(?:では|じゃ)(?:な|あり))|^${LEADS}${THIS}(?:自分|私|わたし)の${THING}か(?:どうか)?[^。、]{0,4}(?:わか|分か|自信)`,
  'u',
);
const MAY_BE = new Pattern(
  /の(?:もの)?か(?:どうか)?[わ分自]|のもの|のやつ|(?:でした|だった|かも|みたい|らしい|よう|だと[わ分気])/u,
);
const PARTS =
  /(?<=(?:です|ます|でした|ました)(?:が|けど|けれど)[、,])|(?<=(?:です|ます|でした|ました)(?:が|けど|けれど))(?![、,も])/u;
const HIS =
  /^(?:正しくは|本当は|なので)?[、\s]*(?:私|わたし|わたくし|自分|僕|ぼく|俺|本人)の(?:もの|ほう|方|分|ID|番号|アドレス|メール|電話)?は[、\s]*["「『“]?(?<value>[A-Za-z0-9+][A-Za-z0-9@._+-]{2,63})["」』”]?\s*(?:です|でした|になります|。|$)/u;
/** 「これは母の携帯でしたが、今は私が使っています」 */
const IS_HIS_NOW = /^(?:でも|ただし?)?[、\s]*(?:今|現在|いま)は[、\s]*(?:私|わたし|わたくし|自分|僕|ぼく|俺)(?:が|の)/u;
const LONGEST = 200;

/** The claims; what was told so is open, or the writer's own, where the next sentence tells that. */
export function withAnothersAfterAll(claims: Claim[], scanned: readonly ScannedLine[], context: ReadContext): Claim[] {
  const own = scanned.filter(({ line }) => isMine(line));
  if (!own.some(({ folded }) => MAY_BE.test(folded.text) && WHOSE.test(folded.text))) return claims;
  let left = claims;
  let before = '';
  for (const paragraph of paragraphsOf(own)) {
    const parts = sentencesOf(paragraph, null).flatMap(({ written }) =>
      written.length > LONGEST ? [written] : written.split(PARTS),
    );
    for (const [i, part] of parts.entries()) {
      if (
        part.length <= LONGEST &&
        MAY_BE.test(part) &&
        AFTER_ALL.test(part.trim()) &&
        !IS_HIS_NOW.test(parts[i + 1] ?? '')
      ) {
        const key = meantBy(part, before, left);
        if (key !== null) left = withOther(left, key, part, parts[i + 1] ?? '', context);
      }
      before = part;
    }
  }
  return left;
}
const WHOSE = new RegExp(`(?:${WHO}|自分|私|わたし)の`, 'u');

/** The last item that the part before it tells; else the one that it names itself, where nothing else stands before it. */
function meantBy(part: string, before: string, claims: readonly Claim[]): ItemKey | null {
  const shown = before.slice(-LONGEST);
  let last: { key: ItemKey; at: number } | null = null;
  for (const { key, reading } of claims) {
    if (reading.is !== 'value' || !(KEYS as readonly ItemKey[]).includes(key)) continue;
    const at = shown.lastIndexOf(reading.raw.trim() === '' ? reading.value : valueIn(reading.raw, reading.value));
    if (at >= 0 && (last === null || at > last.at)) last = { key, at };
  }
  const told = (key: ItemKey): boolean => claims.some((claim) => claim.key === key && claim.reading.is === 'value');
  const named = KEYS.find((key) => isNamed(part, key) && told(key)) ?? null;
  if (last !== null) return named ?? last.key;
  // 前回 shoji_tk と書きましたが、それは妻のIDでした
  return SOME_VALUE.test(shown) ? null : named;
}
const SOME_VALUE = /[A-Za-z0-9@._-]{4,}/u;

/** As it is written: 090-1111-2222, of a claim that may hold more words. */
function valueIn(raw: string, value: string): string {
  return raw.includes(value) ? value : (/[A-Za-z0-9+][A-Za-z0-9@._+ -]{3,60}/u.exec(raw)?.[0].trim() ?? value);
}

function withOther(claims: Claim[], key: ItemKey, part: string, next: string, context: ReadContext): Claim[] {
  const value = HIS.exec(next)?.groups?.value;
  const his = value === undefined ? null : ITEMS[key].read(value, context);
  return claims.map((claim) =>
    claim.key === key && claim.reading.is === 'value' && !(his?.is === 'value' && his.value === claim.reading.value)
      ? {
          ...claim,
          reading:
            his?.is === 'value' ? { ...his, raw: next.trim() } : ambiguous(`${claim.reading.raw}\n${part.trim()}`),
        }
      : claim,
  );
}
