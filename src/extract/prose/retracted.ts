/** 「母の書いたIDは私のものだったので使わないでください」: an item that stands in the form, taken back without another in its place. */
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND } from '../../text/people.js';
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import type { LaidLine } from '../open-text.js';

const KEYS = ['plusMemberId', 'memberNumber', 'billingId', 'phone', 'email'] as const satisfies readonly ItemKey[];
const TAKES_BACK = new Pattern(
  new RegExp(
    `は[^。]{0,20}(?:私|自分|わたし|母|父|${FRIEND}|家族|別の人|他の人|ほかの人)のもの(?:だった|でした|です|な)|は[^。]{0,20}(?:使わないで|無視して|忘れて)(?:ください|下さい)`,
    'u',
  ),
);
const VALUE = /[A-Za-z\d@._-]{5,}/u;

/** 「前のメールは無視してください」 is said of a mail. */
function isMeant(key: ItemKey, sentence: string): boolean {
  return key === 'email' ? /アドレス|メアド/u.test(sentence) : key !== 'phone' || /番号/u.test(sentence);
}

/** The claims without those of the form for an item that a sentence takes back, where nothing else tells it. */
export function withoutRetracted(claims: Claim[], lines: readonly LaidLine[]): Claim[] {
  let left = claims;
  for (const { folded } of lines) {
    if (!TAKES_BACK.test(folded.text)) continue;
    for (const sentence of folded.text.split('。')) {
      const { 0: words } = TAKES_BACK.exec(sentence) ?? { 0: '' };
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
