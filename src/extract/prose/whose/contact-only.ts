/**
 * 「自宅は留守にしておりますので、お急ぎのご用件は私の携帯 090-… へお願いいたします」: where somebody is reached just now. Beside a number that is told to be the item
 * it is none.
 */
import type { Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';

const MAY_TELL = new Pattern(/急ぎ|至急|用件|ご用|連絡|折り?返し|返[事信]|問い?合わ?せ|日中/u);
const REACHED =
  /(?:お?急ぎ|至急|用件|ご用|連絡(?:先)?|折り?返し|返[事信]|問い?合わ?せ|日中)[^。]{0,24}?(?:は|なら|でしたら|の際|の場合)[、\s]*[^。]{0,24}?(?<token>[A-Za-z0-9+][A-Za-z0-9@._+ ()-]{6,40}?)\s*[」』"”]?\s*(?:の(?:ほう|方|番号|アドレス))?(?:へ|に|まで|宛|あて)(?!変|なり|なって|切|登録)/u;
const LONGEST = 240;

/** Does the sentence tell the value as no more than where somebody is reached? */
export function tellsContact(key: ItemKey, sentence: string, reading: Reading): boolean {
  if ((key !== 'phone' && key !== 'email') || reading.is !== 'value') return false;
  if (sentence.length > LONGEST || sentence.includes('登録') || !MAY_TELL.test(sentence)) return false;
  const token = REACHED.exec(sentence)?.groups?.token;
  return token !== undefined && lettersOf(token) === lettersOf(reading.value);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

/** The claims without such values, where another one is told to be the item. */
export function withoutContacts(claims: Claim[], contacts: ReadonlySet<Claim>): Claim[] {
  if (contacts.size === 0) return claims;
  return claims.filter(
    (claim) =>
      !contacts.has(claim) ||
      !claims.some((other) => other.key === claim.key && !contacts.has(other) && other.reading.is === 'value'),
  );
}
