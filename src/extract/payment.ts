/** Payment method and carrier, which say each other: what the two answers, the running text and the billing label tell. */

import { ITEMS, type Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import { asksFirst, type PaymentFacts, type PaymentWords, paymentFacts } from '../items/payment.js';
import type { Carrier } from '../record.js';
import { isNothing } from '../text/answer.js';
import { isInDoubt, namesUnknownWay, withoutSettledDoubt } from './payment-doubt.js';
import { ABOUT_PAYMENT, type ProsePayment } from './prose-payment.js';

export interface PaymentAnswers {
  /** The answers as written, '' where nothing was; `rank` 2 for the writer's own, 1 for forwarded ones. */
  method: { text: string; rank: number };
  carrier: { text: string; rank: number };
  /** Labels under which billing IDs were given. */
  billingLabels: string[];
  prose: ProsePayment | null;
  /** The running text names another carrier than docomo, whatever it says of it. */
  namesOthers?: () => boolean;
}

export interface Payment {
  paymentMethod: Reading;
  carrier: Reading;
  /** The payment text says まとめて払い without a carrier's name. */
  bundle: boolean;
}

const NOTHING: Reading = { is: 'nothing' };

export function readPayment(answers: PaymentAnswers, words: PaymentWords = {}): Payment {
  let method = isNothing(answers.method.text) || asksFirst(answers.method.text) ? '' : answers.method.text;
  let carrierText =
    isNothing(answers.carrier.text) || SAME_AS_ABOVE.test(answers.carrier.text) ? '' : answers.carrier.text;
  const { prose } = answers;
  const formRank = Math.max(method === '' ? 0 : answers.method.rank, carrierText === '' ? 0 : answers.carrier.rank);
  // 「すみません、キャリアはauです」 leaves a credit card what it is (contract, section 4).
  const besideCard =
    prose !== null &&
    prose.facts.carriers.length > 0 &&
    !ABOUT_PAYMENT.test(prose.text) &&
    paymentFacts(method, words).credit;
  const proseWins = prose !== null && !besideCard && (prose.corrects || prose.rank > formRank);
  if (proseWins && (prose.facts.carriers.length > 0 || prose.facts.credit || prose.facts.carrierPayment)) {
    method = prose.text;
    if (prose.facts.carriers.length > 0 || prose.facts.credit) carrierText = '';
  } else if (method === '' && prose !== null && carrierText === '') method = prose.text;
  method = withoutSettledDoubt(method);
  const m = paymentFacts(method, words);
  const c = paymentFacts(carrierText, words);
  const bundle = m.bundle || c.bundle || (prose?.facts.bundle ?? false);
  const isOther = (one: Carrier): boolean => prose?.facts.carriers.includes(one) === false;
  // Below 「キャリア：docomo」, 「auです。」 tells another one.
  const carrier: Reading =
    prose?.alone === 'carrier' && !prose.corrects && !m.credit && [...m.carriers, ...c.carriers].some(isOther)
      ? ambiguous(prose.text)
      : readCarrier(method, m, carrierText, c, answers, words);
  const paymentMethod = readMethod(method, m, carrierText, c, carrier);
  return { paymentMethod, carrier, bundle };
}

function readCarrier(
  method: string,
  m: PaymentFacts,
  text: string,
  c: PaymentFacts,
  answers: PaymentAnswers,
  words: PaymentWords,
): Reading {
  if (text !== '') {
    const reading = ITEMS.carrier.read(text, { today: '', from: null, paymentWords: words });
    const [named, second] = m.carriers;
    if (reading.is === 'value' && named !== undefined && second === undefined && !m.credit && named !== reading.value)
      return ambiguous(text);
    if (reading.is !== 'nothing') return reading;
  }
  if (m.credit || c.credit) return NOTHING;
  const [first, second] = m.carriers;
  if (first !== undefined) return second === undefined ? inferredValue(first, method) : ambiguous(method);
  const labelled = new Set<Carrier>();
  for (const label of answers.billingLabels) {
    if (/(?:継続|け[いー]ぞく|ケ[イー]ゾク)(?:課金|かきん|カキン)/u.test(label)) labelled.add('au');
    else for (const carrier of paymentFacts(label.replace(NOT_OF, ''), words).carriers) labelled.add(carrier);
  }
  const [only] = labelled;
  if (only !== undefined && labelled.size === 1) return inferredValue(only, null);
  return labelled.size === 0 && !m.unknown && AS_DOCOMO_CALLS_IT.test(method) && answers.namesOthers?.() !== true
    ? inferredValue('docomo', method)
    : NOTHING;
}

/** 決済情報番号（au以外）: a carrier that the label does not speak of. */
const NOT_OF =
  /[(（][^()（）]{0,40}(?:以外|除[くい]|不要|対象外|では?な[いし]|では?ありません|必要な[いし])[^()（）]{0,20}[)）]|[^\s()（）、・/]{1,12}以外の?(?:方|場合|キャリア)?の?/u;
/** 電話料金合算払い is docomo's own word for paying with its bill, unless somebody uses it of another carrier. */
const AS_DOCOMO_CALLS_IT = /電話料金合算(?:払|支払)(?!い?に(?:したい|変え|変更))/u;

/** The carrier is asked for right below the payment method. */
const SAME_AS_ABOVE = /^\s*(?:同上|〃|上(?:記)?(?:と|に)同じ|上の(?:とお|通)り)(?:です)?[。]?\s*$/u;

function readMethod(method: string, m: PaymentFacts, carrierText: string, c: PaymentFacts, carrier: Reading): Reading {
  if (m.credit && (m.carrierPayment || m.carriers.length > 0) && isInDoubt(method)) return ambiguous(method);
  if (m.credit && namesUnknownWay(method)) return ambiguous(method);
  if (m.credit) return { is: 'value', value: 'credit', raw: method };
  if (m.carrierPayment) return { is: 'value', value: 'carrier', raw: method };
  if (m.carriers.length > 0) return inferredValue('carrier', method);
  if (method !== '' && !m.bundle) return { is: 'invalid', reason: 'unknown-choice', raw: method };
  if (c.credit && carrier.is !== 'value') return { is: 'value', value: 'credit', raw: carrierText };
  if (carrier.is === 'value' || carrier.is === 'invalid')
    return carrier.is === 'invalid' && m.bundle
      ? NOTHING
      : inferredValue('carrier', carrierText === '' ? null : carrierText);
  return NOTHING;
}

function inferredValue(value: string, raw: string | null): Reading {
  return { is: 'value', value, raw: raw ?? '', inferred: true };
}
