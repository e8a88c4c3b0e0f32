/** Words without which whole rules have nothing to say of a letter, told in one pass over its running text. */

import { Pattern, PatternSet } from '../../text/pattern.js';
import { FRIEND } from '../../text/people.js';
import type { LaidLine } from '../open-text.js';

const WORDS = new PatternSet({
  /** He speaks of himself (see writers-own.ts). */
  writer: new Pattern(/私|わたし|わたくし|自分|当方|親|保護者/u),
  /** Of somebody else, of what does not hold, of what a page said (see disowned.ts). */
  disowns: new Pattern(
    new RegExp(
      `忘れて|使って(?:い)?た|無視|破棄|消して|削除|なかったこと|登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)|登録は(?:添付|転送|引用|下|以下)|${FRIEND}|彼氏|彼女|推し|メンバー|アイドル|グループ|猫|ねこ|犬|ペット|うさぎ|ハムスター|インコ|電話(?:番号)?は|問題なく|は(?:普通に|ちゃんと)?(?:入れて|ログインでき)|(?:電話|連絡)(?:を)?(?:ください|下さい|いただ|頂)|一致しません|違います|間違って|正しくありません|エラー|見つかりません|無効|存在しません|ignore|forget|disregard`,
      'iu',
    ),
  ),
  /** He takes something back (see retracted.ts). */
  takesBack: new Pattern(
    /(?:書いた|(?:記入|入力)した)(?:の|もの|番号|アドレス|ID)は|のもの(?:だった|でした|です|な)|(?:使わないで|無視して|忘れて)(?:ください|下さい)|(?:消して|削除して|取り消して)/u,
  ),
});

export const LETTER_WORDS = {
  writer: WORDS.bits('writer'),
  disowns: WORDS.bits('disowns'),
  takesBack: WORDS.bits('takesBack'),
} as const;

/** Which of them the lines hold, as bits of `LETTER_WORDS`. */
export function letterWords(lines: readonly LaidLine[]): number {
  let text = '';
  for (const { folded } of lines) text += `${folded.text}\n`;
  return WORDS.heldBy(text);
}
