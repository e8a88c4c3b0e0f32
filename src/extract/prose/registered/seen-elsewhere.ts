/**
 * 「妹の会員証では会員番号の欄に 12345678 とありました」, 「…の欄に 2011… と表示されますか？」: a number seen at its field, or on a page, that is no answer: somebody
 * else's, an example's, one of before, one that is asked about, or one that the writer says is another thing's.
 */
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';

const VALUE = '[、\\s]*[「『"“]?(?<value>[A-Za-z0-9][A-Za-z0-9._-]{2,40}(?: [A-Za-z0-9-]{2,12}){0,3})[」』"”]?';
const AT_FIELD =
  '(?:の|という|って(?:いう)?|と書いて(?:ある|あった))(?:ところ|とこ|所|欄|項目|箇所|部分|行)(?:に(?:は|も)?|が)';
const ON_PAGE =
  '番号は[^。、\\d]{0,20}(?:画面|ページ|明細|アプリ|サイト|履歴|メール)(?:に(?:は)?|では?|によると|を見(?:ると|たら))';
const SEEN = new RegExp(`(?:${AT_FIELD}|${ON_PAGE})${VALUE}`, 'u');
const MAY_SEE = new Pattern(
  /(?:ところ|とこ|所|欄|項目|箇所|部分|行|画面|ページ|明細|アプリ|サイト|履歴|メール)(?:に|が|で|を見)[^。]{0,8}[A-Za-z0-9]{3}/u,
);
/** Before the number: whose, when, where. */
const OTHERS_BEFORE = new RegExp(
  `${RELATIVE}|${FRIEND}|彼女|彼氏|例えば|たとえば|見本|サンプル|(?:案内|説明|ヘルプ|FAQ|マニュアル|手順)(?:の[^、。]{0,8})?(?:に|で|を)|以前|昔|(?<![送返申名手午直])前の|前[はに]|古い|旧|去年|昨年|もし`,
  'u',
);
/** Behind it. */
const NONE_BEHIND = new RegExp(
  `^\\s*と(?:い(?:う|った)|の)?例|^[^。、]{0,16}(?:ますか|るの(?:です|でしょう)?か|るはず|るべき|るだけ|のは[^。]{0,10}(?:古い|旧|以前|昔|別|${RELATIVE}|${FRIEND}))|^[^。]{0,16}(?:が|けど|けれど(?:も)?|し|、)[^。]{0,24}(?:(?:${RELATIVE}|${FRIEND}|彼女|彼氏)の|別の|他の|ほかの|違う|違い|解約|退会|(?:使った|登録した|作った|設定した|契約した|見た)(?:こと|覚え|記憶)(?:の|が|は|も)(?:ない|なく|あり)|覚えの?(?:が)?な|それ(?:では|だと|でも))`,
  'u',
);
/** What a blank field shows. */
const PLACEHOLDER =
  /^(?:guest|user|sample|example|test|your|input|enter|please|log ?in|id|e?mail|none|null|name)(?:[ _-]?(?:id|name|user))?$/iu;

/** The sentence without such a number. */
export function withoutSeenElsewhere(sentence: string): string {
  if (sentence.length > LONGEST || !MAY_SEE.test(sentence)) return sentence;
  const seen = SEEN.exec(sentence);
  const value = seen?.groups?.value;
  if (seen === null || value === undefined) return sentence;
  const end = seen.index + seen[0].length;
  const at = seen.index + seen[0].lastIndexOf(value);
  if (
    !OTHERS_BEFORE.test(sentence.slice(0, seen.index)) &&
    !NONE_BEHIND.test(sentence.slice(end)) &&
    !PLACEHOLDER.test(value)
  )
    return sentence;
  return `${sentence.slice(0, at)}${sentence.slice(at + value.length)}`;
}
const LONGEST = 300;
