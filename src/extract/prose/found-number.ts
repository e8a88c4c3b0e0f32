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

/** 番号なんですが、アプリの画面で見つかったのが 2609… という13桁のものだけで: the number, by no other word. */
const OF_TOPIC =
  /(?:^|[、\s])(?:その|例の|肝心の|お尋ねの|決済の)?番号(?:(?:なん|なの)?です(?:が|けど|けれど)|のこと(?:です)?が|は|については?)[、,\s]*[^。\d]{0,30}?(?:見つ(?:か|け)|みつ(?:か|け)|出て|書いて|載って|表示され)[^。\d]{0,14}?(?:の|もの|番号)(?:が|は)[、\s]*(?<number>(?:[A-Z]{1,3}-)?\d[\d-]{7,20}\d)(?![\dA-Za-z_@-])/u;
const PAYS = /払|決済|課金|会費|引き?落|引かれ|合算/u;
/** So many sentences before it may tell the way to pay. */
const MOST_BEFORE = 2;

/** The number of a sentence whose letter has just told by which carrier he pays, and speaks of no other number. */
function numberOfTopic({ text }: Sentence, before: readonly Sentence[]): string | null {
  if (text.length > 200 || OTHERS.test(text) || OTHER_ITEMS.some((key) => isNamed(text, key))) return null;
  const number = OF_TOPIC.exec(text)?.groups?.number;
  if (number === undefined || (number.startsWith('0') && phoneNumbersIn(number).length > 0)) return null;
  const tells = before.some((sentence) => {
    if (!PAYS.test(sentence.text)) return false;
    const { carriers, credit } = paymentFacts(sentence.text);
    return carriers.length === 1 && !credit;
  });
  return tells ? number : null;
}

/** The claims with such numbers, where nothing else tells a billing ID. */
export function withFoundNumber(claims: Claim[], sentences: readonly Sentence[], context: ReadContext): Claim[] {
  if (claims.some(({ key }) => key === 'billingId')) return claims;
  for (const [i, sentence] of sentences.entries()) {
    const number = sentence.text.includes('番号')
      ? numberOfTopic(sentence, sentences.slice(Math.max(0, i - MOST_BEFORE), i))
      : null;
    const reading = number === null ? null : ITEMS.billingId.read(number, context);
    if (reading?.is !== 'value') continue;
    const { line, text } = sentence;
    return [...claims, { key: 'billingId', reading, line: line.number, voice: line.voice, from: 'prose', label: text }];
  }
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
