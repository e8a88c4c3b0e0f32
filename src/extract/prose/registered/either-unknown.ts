/** Two values, and the writer does not know which of them he registered: 「誕生日を1990年1月1日にしたか、本当の日にしたか覚えていません」. */
import { Pattern } from '../../../text/pattern.js';

const ASKS = '(?:だったの?|だ|したの?|なの|です|ですの)か';
const UNKNOWN =
  '(?:思い出せ|わから|分から|わかりま|分かりま|わかん|覚え|おぼえ|不明|はっきりし|自信|忘れ|定か|あいまい|曖昧|あやふや)';
const EITHER = new Pattern(
  new RegExp(
    `(?:どちら|どっち|いずれ)[^。]{0,16}${UNKNOWN}|${ASKS}[、,\\s]?[^。]{2,80}?${ASKS}[、,\\s]*[^。]{0,10}${UNKNOWN}|登録した(?:の)?かどうか[^。]{0,12}${UNKNOWN}`,
    'u',
  ),
);

/** Does the sentence say so? */
export function isEitherUnknown(sentence: string): boolean {
  return EITHER.test(sentence);
}
