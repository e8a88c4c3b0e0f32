/** Two names of which nothing says which it is: 「川口 由美／長島 由美」, 「大野千鶴か大野千津」. */
import { withoutRemarks } from '../text/answer.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { collapseSpaces, nfkc } from '../text/width.js';

const MAY_BE_TWO = new RegExp(`[/／]|${OR}`, 'u');
const BETWEEN_TWO = new RegExp(`\\s*(?:[/／]|${OR}|か(?=[\\s\\u3000]))\\s*`, 'u');

/** 川口 由美／長島 由美, 星野 ひかり（芸名）または 山下 光（本名): two names with a family and a given one each, of which nothing says which it is. */
export function isEitherName(answer: string, part: RegExp): boolean {
  if (answer.includes('か') && isSaidAsTwo(nfkc(answer).trim())) return true;
  if (!MAY_BE_TWO.test(answer)) return false;
  const [first = '', second = '', ...more] = withoutRemarks(withoutInvisible(answer))
    .split(BETWEEN_TWO)
    .map((name) => collapseSpaces(name.trim()));
  return more.length === 0 && first !== second && part.test(first) && part.test(second);
}

const ENDS = '(?=$|の?(?:どちら|どっち)|です|でし|だ|[(、。])';
const SAID_AS_TWO = [
  // オオノチズルかオオノチヅルのどちらか
  new RegExp(`^(?<first>[ァ-ヶー][ァ-ヶー ]{2,14})か ?(?<second>[ァ-ヶー][ァ-ヶー ]{2,14})${ENDS}`, 'u'),
  // 大野千鶴か大野千津
  new RegExp(
    `^(?<first>(\\p{sc=Han})[\\p{sc=Han}々ぁ-んァ-ヶー ]{1,7})か ?(?<second>\\2[\\p{sc=Han}々 ]{1,7})${ENDS}`,
    'u',
  ),
  /^(?<first>[^か、。]{2,12})か(?<second>[^か、。]{2,12})の?(?:どちら|どっち)か/u,
];

function isSaidAsTwo(answer: string): boolean {
  return SAID_AS_TWO.some((pattern) => {
    const { first, second } = pattern.exec(answer)?.groups ?? {};
    return first !== undefined && first.trim() !== second?.trim();
  });
}
