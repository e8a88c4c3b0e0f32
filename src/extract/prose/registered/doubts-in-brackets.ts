/** 「電話番号：090-1111-2222（0132かも）」, 「フリガナ：ハヤマ ナギ（ハヤマ ナギサかも）」, 「都道府県：静岡？愛知？」: an answer, and behind it another that it may be. */
import { ambiguous } from '../../../items/item.js';
import { placeOf, prefecturesIn } from '../../../items/prefecture.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';

const BEHIND =
  /[(※、](?<said>[^()※、。]{1,30}?)(?:だった|でした|です|で登録)?(?:の)?(?:かも(?:しれ[^()]{0,6})?|可能性[^()]{0,8}|だったかな?|[?])[)。\s]*$/u;
const MAY_SAY = new Pattern(/かも|可能性|だったか|[?？]/u);
const FIGURES = /[A-Za-z0-9]{2}/u;
/** What of them would be another answer. */
const ANOTHER: Partial<Record<ItemKey, (said: string) => boolean>> = {
  phone: (said) => /\d{2}/u.test(said),
  plusMemberId: (said) => FIGURES.test(said),
  memberNumber: (said) => FIGURES.test(said),
  billingId: (said) => /\d{2}/u.test(said),
  nameKana: (said) => /[ァ-ヶー]{3}|^[ぁ-ん]{2,6} [ぁ-ん]{2,6}$/u.test(said),
  prefecture: (said) => prefecturesIn(said).length > 0,
};
/** 静岡？愛知？ */
const ASKED_TWICE = /^[^?]{2,16}\?[、\s]*[^?]{2,16}\?$/u;
/** 3年前かも, 机種はiPhone14かも, 19時以降なら出られるかも: of something else. */
const OF_ELSE =
  /年|[月歳回分秒]|\d時|平日|以降(?!の)|出[らなれ]|つなが|繋が|通じ|機種|iphone|android|携帯は|通目|番目|文字|桁|パスワード|カード/iu;
const LONGEST = 80;

/** The claims of the form; open where the answer holds such a doubt. */
export function withDoubtsInBrackets(claims: Claim[]): Claim[] {
  return claims.map((claim) => (claim.from === 'form' && isDoubted(claim) ? opened(claim) : claim));
}

function isDoubted({ key, reading, text = '' }: Claim): boolean {
  const isAnother = ANOTHER[key];
  if (reading.is !== 'value' || isAnother === undefined || text.length > LONGEST || !MAY_SAY.test(text)) return false;
  const plain = nfkc(text).trim();
  if (key === 'prefecture' && ASKED_TWICE.test(plain))
    return new Set(plain.split('?').flatMap((word) => placeOf(word.trim()) ?? [])).size > 1;
  const said = BEHIND.exec(plain)?.groups?.said;
  if (said === undefined || OF_ELSE.test(said) || !isAnother(said)) return false;
  // 090-1111-2222（090-1111-2222かも）
  return !nfkc(reading.value).replace(/-/gu, '').includes(said.replace(/[\s-]/gu, ''));
}

function opened(claim: Claim): Claim {
  return { ...claim, reading: ambiguous((claim.text ?? '').trim()) };
}
