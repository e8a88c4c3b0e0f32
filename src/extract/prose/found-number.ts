/** 「ドコモの番号、見つけました。440… です」: the billing ID that a writer has looked for, told by whose number it is and by its digits. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { phoneNumbersIn } from '../../items/phone.js';
import type { Carrier } from '../../record.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import type { Sentence } from './sentences.js';

/** ドコモの12桁の番号、ようやく見つけました; ドコモのお客様番号 is another. */
const FOUND =
  /(ドコモ|docomo|d払い|au|エーユー|ソフトバンク|softbank|ソフバン)の(?:(?:例の|その|決済の?|支払い?の|明細の|(?:探し|聞か|言わ|いわ)れ?て(?:い)?た|(?:\d{1,2}|十[一二])[桁ケ]タ?の)){0,2}番号[、,がをは]?\s*[^。、\d]{0,12}(?:見つけ(?:られ)?|見つかり|見付け|見付かり|わかり|分かり|判り|判明し|出てき|確認でき)(?:まし)?た(?!ら|い)/iu;
const OTHERS = new RegExp(
  `${RELATIVE}|${FRIEND}|(?:お客様|顧客|契約|電話|携帯|受付|会員|暗証|製造|予約|問い?合わ?せ)番号|SIM|IMEI|口座|銀行|ポイント|契約|netflix|amazon|アマゾン|youtube|(?:別|他|ほか)の|円|違|ちが|ではな|じゃな|古い|以前の`,
  'iu',
);
const NUMBER = /(?<![\dA-Za-z._@-])(?:[A-Z]{1,3}-)?\d[\d-]{7,20}\d(?![\dA-Za-z_@-])/gu;
const OTHER_ITEMS = ['phone', 'email', 'birthDate', 'plusMemberId', 'memberNumber'] as const;
/** So many sentences behind the word that it is found. */
const MOST_BEHIND = 2;

/** The claims with such numbers, where nothing else tells a billing ID. */
export function withFoundNumber(claims: Claim[], sentences: readonly Sentence[], context: ReadContext): Claim[] {
  if (claims.some(({ key }) => key === 'billingId')) return claims;
  const found: Claim[] = [];
  for (const [i, { text }] of sentences.entries()) {
    const said = text.includes('番号') ? FOUND.exec(text) : null;
    const [carrier, second] = said === null ? [] : paymentFacts(said[1] ?? '').carriers;
    if (said === null || carrier === undefined || second !== undefined || OTHERS.test(text)) continue;
    const behind = [text.slice(said.index + said[0].length), ...sentences.slice(i + 1, i + 1 + MOST_BEHIND)];
    for (const [n, one] of behind.entries()) {
      const words = typeof one === 'string' ? one : one.text;
      const numbers = numbersOf(words, carrier);
      if (numbers.length === 0) continue;
      const reading = ITEMS.billingId.read(numbers.join('\n'), context);
      const { line } = sentences[i + n] as Sentence;
      if (reading.is === 'value')
        found.push({
          key: 'billingId',
          reading: { ...reading, raw: words.trim() },
          line: line.number,
          voice: line.voice,
          from: 'prose',
          label: said[0],
        });
      break;
    }
  }
  return found.length === 1 ? [...claims, ...found] : claims;
}

/** The numbers of a sentence that speaks of no other thing, where each has the digits of that carrier's. */
function numbersOf(text: string, carrier: Carrier): string[] {
  if (text.length > 200 || OTHERS.test(text) || OTHER_ITEMS.some((key) => isNamed(text, key))) return [];
  const numbers = text.match(NUMBER) ?? [];
  return numbers.every((number) => fits(number, carrier)) ? numbers : [];
}

function fits(number: string, carrier: Carrier): boolean {
  const digits = number.replace(/-/gu, '');
  if (carrier === 'docomo') return /^\d{12}$/u.test(digits);
  if (carrier === 'au') return /^[1-9]\d{10}$/u.test(digits);
  return digits.length >= LEAST_DIGITS && !(digits.startsWith('0') && phoneNumbersIn(number).length > 0);
}
const LEAST_DIGITS = 9;
