/** 「IDは taro_1 ではありません。taro_2 です。」: a sentence that denies a value; the one behind it may tell the right one. */
import { Pattern } from '../../text/pattern.js';

const DENIED =
  '(?:[A-Za-z0-9@._+-]*\\d[A-Za-z0-9@._+-]*|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|\\d\\s?日)[」』"”)]?\\s*(?:では|じゃ)';
const DENIES = new Pattern(
  new RegExp(`${DENIED}(?:ありません|ございません|な(?:い|かった))(?:です|でした|んです)?[。.!！\\s]*$`, 'u'),
);
const DENIED_VALUES = new RegExp(
  `${DENIED}(?:なく(?:て)?|ありません|ございません|な(?:い|かった))(?:です|でした|んです)?(?:が|けど)?[、。]?`,
  'gu',
);

/** Is a number, an address or a date what the sentence denies, down to its end? */
export function deniesValue(sentence: string): boolean {
  return DENIES.test(sentence);
}

/** The text without such values: 「登録は080-1111-2222ではなくこちら」. */
export function withoutDeniedValues(text: string): string {
  return text.includes('は') || text.includes('じゃ') ? text.replace(DENIED_VALUES, '') : text;
}
