/** 「息子の 田端 健 がお世話になっております。…母の名前は田端 久美です。」: a parent who writes for a child names himself, too. */
import { ambiguous } from '../../../items/item.js';
import { Pattern } from '../../../text/pattern.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';

const CHILD = '(?:息子|娘|[長次三][男女]|子供|子ども|こども|孫)(?:さん)?';
const NAME = '[\\p{sc=Han}々]{1,4} ?[\\p{sc=Han}々ぁ-んァ-ヶー]{1,6}?';
const MAY_TELL = new Pattern(new RegExp(CHILD, 'u'));
/** The child is the one who has the account. */
const OF_CHILD = new RegExp(
  `${CHILD}の[、\\s]{0,3}(?<name>${NAME})\\s*(?:が(?:お世話|会員|登録|利用|入会|使って)|の(?:アカウント|ID|パスワード|会員|ログイン))(?<rest>[^。]*)`,
  'u',
);
/** 「娘の浅倉 ひよりのアカウントは入れますが、私の…」: of another account than his own. */
const NEEDS_NONE =
  /^(?:は|も|では|じゃ|と|とは)|入れ(?:ます|て|る)|ログインでき(?:ます|て|る)|問題|使え(?:ます|て|る)|別|なく/u;
const CAN_LOG_IN = /^は[^。]{0,10}(?:入れ(?:ます|て|る)|ログインでき(?:ます|て|る)|問題|使え(?:ます|て|る))/u;
const OF_PARENT = new RegExp(
  `(?:(?:[父母親]|保護者|祖[父母]|私|わたし|自分)の(?:お?名前|氏名)|私|わたし)は[、\\s]{0,3}(?:(?:[父母親]|保護者|祖[父母])の[、\\s]{0,3})?(?<name>${NAME})\\s*(?:です|でございます|と(?:申|言|いい)|[、。])`,
  'u',
);
/** A longer one is no sentence. */
const LONGEST = 240;

/** The claims, with the parent's name for nobody's where the letter speaks of a child's account by his name, and the child's where that one needs no help. */
export function withChildsOwn(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  if (!claims.some(({ key }) => key === 'nameKanji')) return claims;
  let child: string | null = null;
  let parent: string | null = null;
  let other: string | null = null;
  for (const { written } of sentences) {
    if (written.length >= LONGEST) continue;
    const { name, rest = '' } = (MAY_TELL.test(written) ? OF_CHILD.exec(written)?.groups : undefined) ?? {};
    if (name !== undefined && !NEEDS_NONE.test(rest)) child ??= withoutSpaces(name);
    if (name !== undefined && CAN_LOG_IN.test(rest)) other ??= withoutSpaces(name);
    const elder = OF_PARENT.exec(written)?.groups?.name;
    if (elder !== undefined) parent ??= withoutSpaces(elder);
  }
  if (parent === null || child === parent || other === parent) return claims;
  const isOf = ({ key, reading }: Claim, name: string | null): boolean =>
    key === 'nameKanji' && reading.is === 'value' && withoutSpaces(reading.value) === name;
  const isHis = claims.some((claim) => isOf(claim, child));
  return claims.map((claim) =>
    (child !== null && !isHis && isOf(claim, parent)) || (other !== child && isOf(claim, other))
      ? {
          ...claim,
          reading: ambiguous(`${child ?? other}\n${parent}`),
        }
      : claim,
  );
}
