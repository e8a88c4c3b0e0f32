/** 「母の書いたIDは私のものだったので使わないでください」: an item that stands in the form, taken back without another in its place. */
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { LaidLine } from '../../open-text.js';

const KEYS = ['plusMemberId', 'memberNumber', 'billingId', 'phone', 'email'] as const satisfies readonly ItemKey[];
const TAKES_BACK = new Pattern(
  new RegExp(
    `は[^。]{0,20}(?:私|自分|わたし|母|父|${FRIEND}|家族|別の人|他の人|ほかの人)のもの(?:だった|でした|です|な)|は[^。]{0,20}(?:使わないで|無視して|忘れて)(?:ください|下さい)|は[^。]{0,12}(?:間違い|誤り|違い|違う)[^。]{0,30}(?:消して|削除して|取り消して|無視して)`,
    'u',
  ),
);
const VALUE = /[A-Za-z\d@._-]{5,}/u;
/** 「電話番号に書いたのは前の会社の番号でした。間違いですので消してください」 */
const WAS_OTHERS = new RegExp(
  `(?:に|へ)(?:書|記入|入力)[^。、]{0,6}(?:の|もの|番号|アドレス)は[^。]{0,12}(?:${RELATIVE}|${FRIEND}|会社|職場|勤務先|実家|前|古い|別|他|解約)[^。]{0,12}(?:でした|です|だった|なので)`,
  'u',
);
const TO_BE_DROPPED =
  /消して|無視|使わないで|間違い(?!では|じゃ|は?あり|は?な)|忘れてください|登録[^。]{0,10}(?:覚えて|わか[りら]|分か[りら]|不明)/u;

/** 「前のメールは無視してください」 is said of a mail. */
function isMeant(key: ItemKey, sentence: string): boolean {
  return key === 'email' ? /アドレス|メアド/u.test(sentence) : key !== 'phone' || /番号/u.test(sentence);
}

/** The claims without those of the form for an item that a sentence takes back, where nothing else tells it. */
export function withoutRetracted(claims: Claim[], lines: readonly LaidLine[]): Claim[] {
  let left = claims;
  for (const { folded } of lines) {
    const isOthers = WAS_OTHERS.test(folded.text) && TO_BE_DROPPED.test(folded.text);
    if (!isOthers && !TAKES_BACK.test(folded.text)) continue;
    for (const sentence of folded.text.split('。')) {
      const { 0: words } = (isOthers ? WAS_OTHERS.exec(sentence) : null) ?? TAKES_BACK.exec(sentence) ?? { 0: '' };
      if (words === '' || VALUE.test(sentence.replace(/plus\s*member/giu, ''))) continue;
      for (const key of KEYS)
        if (
          isNamed(sentence, key) &&
          isMeant(key, sentence) &&
          !left.some((claim) => claim.key === key && claim.from !== 'form')
        )
          left = left.filter((claim) => claim.key !== key);
    }
  }
  return left;
}
