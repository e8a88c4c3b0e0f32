/** 妹の電話は080-2217-6640、私は080-2217-6641です: what is told of somebody else first, to tell it from the writer's own. */
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';

const OWN = '(?:私|わたし|わたくし|自分|僕|ぼく|俺|おれ)';
const WHOSE_BOTH = new Pattern(new RegExp(`${OWN}(?:の)?(?:ほう|方)?(?:は|が|も)`, 'u'));
const CONTRAST = new RegExp(
  `お?(?:${RELATIVE}|${FRIEND}|彼女|彼氏?)の(?<label>[^、。はがも\\d]{1,14}?)(?:は|が|も)\\s*[^、。]{3,40}?(?:だ(?:そう|と)?|です)?(?:が|けど|けれど|で)?[、,]\\s*${OWN}(?:の(?:ほう|方)?)?(?:は|が)[、\\s]*(?=[A-Za-z0-9+])`,
  'u',
);

/** 「登録は妹のほうです」: then the other one counts. */
export const OTHER_REGISTERED = new Pattern(new RegExp(`登録[^。]{0,10}(?:は|が)[^。]{0,4}(?:${RELATIVE})の`, 'u'));

/** The sentence with the writer's own value behind the label alone; the sentence itself where there is no such contrast. */
export function withoutOther(sentence: string): string {
  return WHOSE_BOTH.test(sentence) ? sentence.replace(CONTRAST, '$<label>は ') : sentence;
}
