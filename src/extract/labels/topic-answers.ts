/** Whether what stands behind a label and its は is the answer, and how far that goes. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import { isSaidInstead } from '../../items/said-instead.js';
import { withoutSentenceEnd } from '../../items/sentence-ends.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { labelSpans } from './label-spans.js';

/** 「電話番号は090…です」: an answer only where it can be read as one. */
export function topicIsAnswer(key: ItemKey, rest: string, context: ReadContext): boolean {
  // 「19930317ではなく19930713が正しいです」, 「正しくは Keigo_1 でした」
  if (/^(?:正しくは|正しいのは|本当は)/u.test(rest)) return false;
  if (/(?:では|じゃ|で)なく|と(?:書き|記入し|入力し|お伝えし)まし?た(?:が|けど)/u.test(rest)) return false;
  // 「IDがyuto_1でニックネームはゆと」 tells two items.
  if (labelSpans(rest).some((span) => span.key !== key)) return false;
  // 「ニックネームはゆずぽん お支払い方法はクレカです」, spoken without a stop.
  if (key === 'nickname' && (GOES_ON_WITH_PAYMENT.test(rest) || isSaidInstead(rest) || IN_DOUBT.test(rest)))
    return false;
  const answer = firstClause(rest, key);
  // A sentence that goes on is running text, which prose.ts reads as a whole.
  if (
    !(key === 'nickname' && !answer.endsWith('」') && withoutSentenceEnd(rest) === answer) &&
    /[\p{L}\p{N}]/u.test(
      rest
        .slice(answer.length)
        .replace(
          /^(?: ?desu\.?|です|でした|になります|となります|だと思います|と思います|だったと思います)(?:が|けど)?/u,
          '',
        ),
    )
  )
    return false;
  if (key === 'carrier' || key === 'paymentMethod') return ITEMS[key].read(answer, context).is === 'value';
  if (isNothing(answer)) return true;
  const reading = ITEMS[key].read(answer, context);
  if (reading.is !== 'value') return false;
  if (key === 'nameKanji' || key === 'nameKana')
    return ITEMS[key].likeness(reading.value) >= 1 && [...reading.value].length <= 14;
  if (key === 'nickname')
    return (
      [...reading.value].length <= 20 &&
      !/[をがにで]/u.test(reading.value.slice(1, -1)) &&
      !/間違|違(?:って|い|う)|誤り|訂正/u.test(reading.value)
    );
  if (key === 'prefecture') return [...answer].length <= 40;
  if (key === 'plusMemberId' || key === 'memberNumber') return /^[\x21-\x7e]{3,}$/u.test(reading.value);
  return true;
}

/** 「ニックネームははなだったっけ？」: what prose reads as a doubt. */
export const IN_DOUBT = /^[^、。「」『』]{2,20}(?:だった?っけ|だったかな|かな)[?？][?？。…!！]*$/u;

const GOES_ON_WITH_PAYMENT =
  /^(?:[「『"“][^」』"”]*[」』"”]|[^「『"“\s]{1,20})\s+(?:お|ご)?(?:月会費|会費|月額|支払い?|決済|キャリア)(?:の)?(?:お?支払い?)?(?:方法)?(?:は|が)\s?\S/u;

/** はなちゃんかな of 「はなちゃんかなと思います」: the clause ends in the midst of what the sentence ends with. */
function withoutBrokenEnd(clause: string, sentence: string): string {
  const name = withoutSentenceEnd(sentence).trim();
  return clause.startsWith(name) && BROKEN_END.test(clause.slice(name.length)) ? name : clause;
}
const BROKEN_END = /^\s*(?:かな|か|なん|なの|や|やった|だったか|だ(?:った)?と思う[んの]?|だ|のまま)$/u;

/** A sentence's answer ends with its clause: 「…は山田花子です。生年月日は…」. */
export function firstClause(text: string, key: ItemKey): string {
  const quoted = /^[「『"“][^」』"”]+[」』"”]/u.exec(text);
  if (quoted) return quoted[0];
  const end =
    key === 'email' || key === 'plusMemberId'
      ? /[、。,!！?？\n]|です|でした|になります|となります|と(?:思|いい|申)|だと| で(?=[、\s]|$)| desu/u
      : key === 'birthDate'
        ? /[、。!！?？\n]|です|生まれ|になります/u
        : /[、。,!！?？\n]|です|でした|になります|となります|だと|と思い| desu/u;
  const m = end.exec(text);
  const clause = (m && m.index > 0 ? text.slice(0, m.index) : text).trim();
  return key === 'nickname' || key === 'nameKanji' || key === 'nameKana' ? withoutBrokenEnd(clause, text) : clause;
}
