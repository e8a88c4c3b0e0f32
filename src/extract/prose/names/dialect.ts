/** です and という as people say them elsewhere: 佐々木キミ子だす, 藤村あやのどす, マツタニケンジじゃ; ぺこ いう名前で. */
import { Pattern } from '../../../text/pattern.js';

/** Of one kind wherever they stand, or behind a name, a number or a bracket only. */
const PLAIN = 'だす|どす|だがね|だがや|だぎゃ|でがす|でごわす|だっぺ|ずら|やねん|やさかい|だもんで';
const BEHIND_WORD = 'じゃ(?:けん|けぇ|けえ|のう)?|だわ|だに|だべ|やで|やわ|やけん|っす';
const DIALECT = new Pattern(new RegExp(`${PLAIN}|${BEHIND_WORD}|(?:いう|ゆう|言う)名前`, 'u'));
const COPULA = new RegExp(
  `(?:(?<=[\\p{L}\\p{N}」』)）])(?:${PLAIN})|(?<=[\\p{sc=Han}ァ-ヶーA-Za-z0-9」』)）])(?:${BEHIND_WORD})|(?<=ちゃん|くん|さん|たん)(?:だわ|だに|やで))(?=[。、!！?？(（\\s]|$)(?!\\s*(?:です|と(?:申|言|い)))`,
  'gu',
);

/** サイトでは ぺこ いう名前で, 「ぺこ」いう名前で; not どう いう名前. */
const CALLED =
  /(?<=[\p{L}\p{N}ー♪★☆])(?<![どそこあ]う|何|な[んに]|[とて])[ \u3000](?:いう|ゆう|言う)(?=名前)|(?<=[」』])[ \u3000]?(?:いう|ゆう|言う)(?=名前)/gu;

/** The sentence with です in their place, as the rules for running text know it. */
export function inStandard(sentence: string): string {
  return DIALECT.test(sentence) ? sentence.replace(COPULA, 'です').replace(CALLED, 'という') : sentence;
}
