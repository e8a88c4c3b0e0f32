/** What the whole letter says of the payment: the answers that count, and what is said beside them. */
import { namesOtherThan, type PaymentWords, paymentFacts } from '../items/payment.js';
import { isNothing } from '../text/answer.js';
import { fold } from '../text/fold.js';
import { nfkc } from '../text/width.js';
import type { Claim } from './claims.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isMine } from './mine.js';
import type { LaidLine } from './open-text.js';
import { type Payment, readPayment } from './payment.js';
import { ABOUT_PAYMENT, CHANGED, prosePayment } from './prose-payment.js';

const PAYS_SO = /(?:です|ます|で|払い|決済|課金|カード)[、,。.\s/・(]*$/u;
/** What a label says of itself. */
const IN_CASE = /場合|の方|の人|の(?:とき|時)/u;

/** What lines of the form say of the payment in so many words: before the label of another item (「ドコモ払いで、決済番号：…」), or that it changed. */
export function paymentBeside(scanned: readonly ScannedLine[]): LaidLine[] {
  const said: LaidLine[] = [];
  for (const { line, folded, hits, used } of scanned) {
    const start = hits[0]?.start ?? 0;
    if (used && isMine(line) && (folded.text.includes('変') || folded.text.includes('替')) && CHANGED.test(folded.text))
      said.push({ line, folded });
    if (start < 3 || !used || !isMine(line) || hits[0]?.key === 'paymentMethod' || hits[0]?.key === 'carrier') continue;
    const text = folded.text.slice(0, start);
    if (ABOUT_PAYMENT.test(text) && PAYS_SO.test(text) && !IN_CASE.test(text)) said.push({ line, folded: fold(text) });
  }
  return said;
}

/** The payment that claims and running text tell of together. */
export function paymentOf(
  claims: readonly Claim[],
  rest: readonly LaidLine[],
  words: PaymentWords,
  asked: boolean,
): Payment {
  const billingLabels: string[] = [];
  // 「ドコモ 123456789012」: the carrier beside the number.
  for (const { key, reading, label, text } of claims)
    if (key === 'billingId' && reading.is !== 'nothing')
      billingLabels.push(nfkc(label), nfkc(text ?? '').replace(/[A-Za-z_-]*\d[\w-]*/gu, ' '));
  return readPayment(
    {
      method: answerText(claims, 'paymentMethod', words),
      carrier: answerText(claims, 'carrier', words),
      billingLabels,
      prose: prosePayment(rest, words, asked || claims.some(tellsBilling)),
      namesOthers: () => rest.some(({ folded }) => namesOtherThan('docomo', folded.text)),
    },
    words,
  );
}

/** 「決済情報番号：わかりません」 as well; a label that was left blank tells nothing of how he pays. */
function tellsBilling({ key, reading, text }: Claim): boolean {
  return key === 'billingId' && (reading.is !== 'nothing' || (text ?? '').trim() !== '');
}

/** The text of the answer that counts, a correction, own before forwarded. */
function answerText(
  claims: readonly Claim[],
  key: 'paymentMethod' | 'carrier',
  words: PaymentWords,
): { text: string; rank: number } {
  const given = claims.filter((c) => c.key === key && c.text !== undefined && !isNothing(c.text));
  const correction = given.findLast((c) => c.from === 'correction');
  const best = correction ?? given.find((c) => c.voice !== 'forwarded') ?? given[0];
  if (best?.text === undefined) return { text: '', rank: 0 };
  const rank = best.voice === 'forwarded' ? 1 : 2;
  const fee = correction === undefined && key === 'paymentMethod' ? ofTheFee(given, words) : undefined;
  if (fee !== undefined) return { text: fee, rank };
  if (key === 'carrier' || given.length === 1 || correction !== undefined) return { text: best.text, rank };
  const texts = given.filter((c) => (c.voice === 'forwarded') === (rank === 1)).map((c) => c.text ?? '');
  return { text: togetherTold(texts, words), rank };
}

/** 支払方法：今はドコモですが、会費はau: of two that name a carrier the one that is said of the fee in so many words. */
function ofTheFee(given: readonly Claim[], words: PaymentWords): string | undefined {
  const naming = given.filter(({ text = '' }) => paymentFacts(text, words).carriers.length > 0);
  if (naming.length < 2) return undefined;
  const told = naming.filter(({ label }) => /^(?:月)?会費$/u.test(label));
  return told.length === 1 ? told[0]?.text : undefined;
}

/** コース：月会費コース, 支払い：クレジットカード: two labels of one item, whose answers add to each other. */
function togetherTold(texts: readonly string[], words: PaymentWords): string {
  const told = texts.map((text) => ({ text, facts: paymentFacts(text, words) }));
  const way = told.find(({ facts }) => facts.credit || facts.carrierPayment || facts.carriers.length > 0);
  const course = told.find(({ facts }) => facts.bundle);
  if (way === undefined || course === undefined || way === course) return (way ?? course)?.text ?? texts[0] ?? '';
  return `${way.text}\n${course.text}`;
}
