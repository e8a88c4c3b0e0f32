/** です as people say it elsewhere: 佐々木キミ子だす, 藤村あやのどす, マツタニケンジじゃ. */
import { Pattern } from '../../text/pattern.js';

/** Of one kind wherever they stand, or behind a name, a number or a bracket only. */
const PLAIN = 'だす|どす|だがね|だがや|だぎゃ|でがす|でごわす|だっぺ|ずら|やねん|やさかい|だもんで';
const BEHIND_WORD = 'じゃ(?:けん|けぇ|けえ|のう)?|だわ|だに|だべ|やで|やわ|やけん|っす';
const DIALECT = new Pattern(new RegExp(`${PLAIN}|${BEHIND_WORD}`, 'u'));
const COPULA = new RegExp(
  `(?:(?<=[\\p{L}\\p{N}」』)）])(?:${PLAIN})|(?<=[\\p{sc=Han}ァ-ヶーA-Za-z0-9」』)）])(?:${BEHIND_WORD})|(?<=ちゃん|くん|さん|たん)(?:だわ|だに|やで))(?=[。、!！?？(（\\s]|$)(?!\\s*(?:です|と(?:申|言|い)))`,
  'gu',
);

/** The sentence with です in their place, as the rules for running text know it. */
export function inStandard(sentence: string): string {
  return DIALECT.test(sentence) ? sentence.replace(COPULA, 'です') : sentence;
}
