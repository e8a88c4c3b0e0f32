/** 「IDは taro_1 ではありません。taro_2 です。」: a sentence that denies a value; the one behind it may tell the right one. */
import { Pattern } from '../../text/pattern.js';

const VALUE = '(?<![A-Za-z0-9@._+-])(?=[A-Za-z._+-]{0,60}[\\d@])[A-Za-z0-9@._+-]{1,80}|\\d\\s?日';
const NOT = '(?:ありません|ございません|な(?:い|かった))(?:です|でした|んです)?';
/** … ではないと言われました, … じゃないみたいです, … ではないそうですが; not ではないかと. */
const SAID =
  '(?:(?:、)?(?:と(?:の(?:こと|返[答事信]|回答)|(?:言|い)われ|表示|出[てま]|聞[いき]|教え|連絡|返[答事信]|回答|思(?:い?ます|う)|判明|わかり|分かり)|そう|みたい|らしい|よう(?!に))[^。、0-9A-Za-z]{0,20}(?:が|けど|けれど(?:も)?)?、?)?';
const END = `${NOT}${SAID}[。.!！\\s]*$`;
const ENDS_DENYING = new Pattern(new RegExp(`(?:では|じゃ)${END}`, 'u'));
const DENIES = new RegExp(`(?:${VALUE})[」』"”)]?\\s*(?:では|じゃ)${END}`, 'u');
const DENIED_VALUES = new RegExp(
  `(?:${VALUE})[」』"”)]?\\s*(?:の(?:ほう|方))?(?:(?:では|じゃ)(?:なく(?:て)?|${NOT})|でなく(?:て)?)(?:が|けど)?[、。]?`,
  'gu',
);

/** Is a number, an address or a date what the sentence denies, down to its end? */
export function deniesValue(sentence: string): boolean {
  return ENDS_DENYING.test(sentence) && DENIES.test(sentence);
}

/** The clauses before the one that denies: 「IDは taro_1 で、メールは taro@… ではありません」; '' where there are none. */
export function beforeDenial(sentence: string): string {
  const at = Math.max(sentence.lastIndexOf('、'), sentence.lastIndexOf(', '));
  return at < 0 ? '' : sentence.slice(0, at);
}

/** The text without such values: 「登録は080-1111-2222ではなくこちら」. */
export function withoutDeniedValues(text: string): string {
  return MAY_DENY.test(text) ? text.replace(DENIED_VALUES, '') : text;
}
const MAY_DENY = /(?:では|じゃ)(?:な|あり|ござ)|でなく/u;
