/**
 * 陈 晓雯（在留カードは 陳 暁雯 ではなくこの字です）: the remark denies another way to write the answer and points at the one in front of it. It puts
 * nothing in its place.
 */
import { Pattern } from '../../../text/pattern.js';
import { nfkc, withoutSpaces } from '../../../text/width.js';

const MAY_POINT = new Pattern(/(?:では?|じゃ)なく(?:て)?[、,\s]*(?:この|こちら|これ|左)/u);
/** All that the remark says last; what follows (この字でしょうか, この字の 陳 です) may take it back. */
const POINTS_BACK =
  /^(?<before>[^()（）※]{1,80}?)(?:では?|じゃ)なく(?:て)?[、,\s]*(?:(?:この|こちらの|左の)(?:漢字|字体?|文字|表記|書き方|名前|氏名|ほう|方|もの)|こちら|これ|左)(?:のほう|の方)?(?:で(?:す|した|ございます|お願い(?:いた)?します)|が(?:正しい|正式|本当)(?:です)?|が?正解(?:です)?|になります|で(?:合って|登録して)(?:い)?ます)?[。\s]*[)）]?\s*$/u;
/** この字ではなくこちら: which is meant by either nothing says; what else is said of the registration is read elsewhere. */
const OF_ELSE =
  /(?:この|こちら|これ|(?<![\p{sc=Han}々])[上下左右](?=の|記|側|\s*$))[^、。]{0,4}$|登録[^。]*。|[?？]|かも|(?:です|ます)か(?!ら)/u;
const LONGEST = 160;

/** The answer in front of such a remark; null where there is none. */
export function standingInFront(answer: string): string | null {
  if (answer.length > LONGEST || !MAY_POINT.test(answer)) return null;
  const at = answer.search(/[(（※]/u);
  const front = at < 1 ? '' : answer.slice(0, at).trim();
  const before = POINTS_BACK.exec(nfkc(answer.slice(at + 1)))?.groups?.before;
  if (front === '' || before === undefined || OF_ELSE.test(before)) return null;
  return withoutSpaces(nfkc(before)).endsWith(withoutSpaces(nfkc(front))) ? null : front;
}
