/** 妹の電話は080-2217-6640、私は080-2217-6641です: what is told of somebody else first, to tell it from the writer's own. */
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';

const OWN = '(?:私|わたし|わたくし|自分|僕|ぼく|俺|おれ)';
const WHOSE_BOTH = new Pattern(new RegExp(`${OWN}(?:の)?(?:ほう|方)?(?:は|が)`, 'u'));
const OTHERS = `お?(?:${RELATIVE}|${FRIEND}|彼女|彼氏?)の(?<label>[^、。はがも\\d]{1,14}?)(?:は|が|も)\\s*[^、。]{3,40}?(?:だ(?:そう|と)?|です)?(?:が|けど|けれど|で)?[、,]\\s*`;
const VALUE = '[、\\s]*(?=[A-Za-z0-9+][^\\s、。]{2,40}\\s*(?:です|だ|なので|[、。]|$))';
/** 母の継続課金IDは … ですが、私のは … です */
const POSSESSIVE = new RegExp(`${OTHERS}${OWN}の(?:ほう|方)?(?:は|が)${VALUE}`, 'u');
const ANY = new RegExp(`${OTHERS}${OWN}(?:の(?:ほう|方)?)?(?:は|が)${VALUE}`, 'u');

/** 「私だけログインできません」: the writer is the member, whatever is told of others. */
export const I_CANNOT = new RegExp(
  `${OWN}(?:だけ|のだけ)(?:が)?[^。]{0,10}(?:でき(?:ない|ません)|入れ(?:ない|ません)|はいれ)`,
  'u',
);
/** A relative may be the member: he cannot log in, he is called so, somebody writes for him. */
const OF_RELATIVE = new Pattern(
  new RegExp(
    `(?:${RELATIVE})(?:の(?:アカウント|パスワード|件|ログイン|代)|が(?:会員|ログイン|登録)|[^。]{0,12}(?:ログインでき(?:な|ま|ず)|入れ(?:な|ず|ません)|再設定))|(?:会員|登録(?:した|して(?:い)?る)?(?:の|者)?|本人)は(?:${RELATIVE})|登録[^。]{0,10}(?:は|が)[^。]{0,4}(?:${RELATIVE})|代理|代わりに|代筆|(?:二人|2人|両方)とも`,
    'u',
  ),
);

/** Whose value counts in a contrast, by the whole letter: the writer's in any, where he says that it is his; null: that is open. */
export type Contrast = 'any' | 'possessive' | null;

export function contrastOf(letter: string): Contrast {
  if (I_CANNOT.test(letter)) return 'any';
  return OF_RELATIVE.test(letter) ? null : 'possessive';
}

/** The sentence with the writer's own value behind the label alone; the sentence itself where there is no such contrast. */
export function withoutOther(sentence: string, contrast: Contrast): string {
  if (contrast === null || !WHOSE_BOTH.test(sentence)) return sentence;
  return sentence.replace(contrast === 'any' ? ANY : POSSESSIVE, '$<label>は ');
}
