/** 「通販事務局の佐伯と申します。当店に届いたものです。電話 03-…（担当直通）」: who passes a customer's mail on, and his own numbers. */
import type { ItemKey } from '../../../record.js';
import type { Claim } from '../../claims.js';
import type { LaidLine } from '../../open-text.js';

/** 「ファンクラブ事務局の田村直子です」, 「社内の受付です」: who passes a mail on is not who wrote it. */
export const IN_OFFICE =
  /(?:事務局|事務所|担当|センター|サポート|窓口|デスク|営業所?|総務|広報|会社|部|課|係|支店|店|スタッフ|カスタマー\S{0,6})(?:の|・|\s)*[^、。\s]{2,10}(?:です|と申し|でございます)|(?:社内|当社|弊社|当店|店舗)の?(?:受付|事務|窓口|担当)(?:の者)?(?:です|でございます|と申し)/u;
const HIS_OWN: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'prefecture']);

/** The claims without the numbers and addresses of an office, where what it passes on has some. */
export function withoutForwarders(claims: Claim[], rest: readonly LaidLine[]): Claim[] {
  if (!claims.some(({ voice }) => voice === 'forwarded')) return claims;
  if (!rest.some(({ line }) => line.voice === 'own' && IN_OFFICE.test(line.text))) return claims;
  return claims.filter(
    ({ key, voice, from }) =>
      !HIS_OWN.has(key) ||
      voice === 'forwarded' ||
      from === 'correction' ||
      !claims.some((one) => one.key === key && one.voice === 'forwarded' && one.reading.is === 'value'),
  );
}
