/**
 * 「私の誕生日は1980年6月2日ですが、登録は娘のほうです」, 「私自身は会員で、会員番号は…」: what a writer tells of himself is not the member's, where that
 * is somebody else.
 */
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';

const OF_WRITER =
  /(?<!登録[^、。]{0,12})(?:私|わたし|わたくし|自分|当方|親|保護者)(?:自身|本人)?(?:の(?:ほう|方))?(?:の|は)(?:生年月日|誕生日|たんじょうび|生まれ|[^、。]{0,16}(?:生まれ|うまれ))/u;
/** He is a member, too. */
const MEMBER_TOO = /(?:私|わたし|わたくし|自分|親)(?:自身|本人)?(?:は|も)[^。]{0,24}会員(?!本人)/u;
const NUMBERS: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId']);
/** 娘がふざけてパスワードを何度も打ち間違え: what somebody did to the writer's. */
const TAMPERED =
  '(?:を|が|も|まで)[^。]{0,16}(?:間違|まちが|変え|変更|いじ|触|さわ|消し|ロック|押し|壊し|書き換え|設定し直)';
const FOR_RELATIVE = new Pattern(
  new RegExp(
    `登録(?:者|名義)?(?:は|も)[^、。]{0,6}${RELATIVE}|${RELATIVE}(?:本人)?の(?:ほう|方)?[^、。]{0,6}(?:登録|アカウント|ID|id|会員)|${RELATIVE}の分|${RELATIVE}(?:が|は)[^。、]{0,16}(?:パスワード|会員|登録)(?!${TAMPERED})|会員(?:本人)?(?:は|[(（])${RELATIVE}(?!の(?:私|わたし|自分))`,
    'u',
  ),
);
/** His own date is the registered one. */
const REGISTERED_SO = /登録(?:した|して(?:い)?る|は|上)[^。]{0,10}(?:私|わたし|親|自分)/u;

const WRITER = new Pattern(/私|わたし|わたくし|自分|当方|親|保護者/u);

/**
 * Tells a sentence an item of the writer, who writes for a relative? Null where no sentence of the text does.
 * @param lines the running text, folded
 */
export function writersOwn(lines: readonly string[]): ((key: ItemKey, sentence: string) => boolean) | null {
  const told = lines.filter((line) => WRITER.test(line));
  if (told.length === 0) return null;
  const tells = (key: ItemKey, sentence: string): boolean =>
    key === 'birthDate'
      ? OF_WRITER.test(sentence) && !REGISTERED_SO.test(sentence)
      : NUMBERS.has(key) && MEMBER_TOO.test(sentence);
  const isHis = told.some((line) =>
    line.split('。').some((sentence) => tells('birthDate', sentence) || tells('memberNumber', sentence)),
  );
  return isHis && lines.some((line) => line.split('。').some((sentence) => FOR_RELATIVE.test(sentence))) ? tells : null;
}
