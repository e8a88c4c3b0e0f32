/** 支払い方法：ドコモ払い（決済番号 123456789012）: the billing ID beside the way to pay, where it has no line of its own. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';
import type { Claim } from '../claims.js';

const LONG_NUMBER = new Pattern(/[0-9０-９](?:[ ‐−－-]?[0-9０-９]){9}/u);
const NUMBER = /(?:[A-Za-zＡ-Ｚ]{1,3}[‐−－-])?[0-9０-９](?:[ ‐−－-]?[0-9０-９]){9,17}(?![0-9０-９])/u;

/** A claim for the billing ID, where only the answers about the payment hold one. */
export function billingBesidePayment(claims: readonly Claim[], context: ReadContext): Claim[] {
  if (claims.some(({ key, reading }) => key === 'billingId' && reading.is !== 'nothing')) return [];
  for (const claim of claims) {
    if ((claim.key !== 'paymentMethod' && claim.key !== 'carrier') || claim.text === undefined) continue;
    if (!LONG_NUMBER.test(claim.text)) continue;
    const facts = paymentFacts(claim.text, context.paymentWords);
    const number = NUMBER.exec(claim.text)?.[0];
    // A card's number is none, and nobody's phone.
    if (number === undefined || facts.credit || isPhone(number)) continue;
    const reading = ITEMS.billingId.read(number, context);
    if (reading.is === 'value') return [{ ...claim, key: 'billingId', reading, text: number }];
  }
  return [];
}

/** ソフトバンク 0093-8847-11: a number abroad is not told beside the way to pay. */
function isPhone(number: string): boolean {
  return ITEMS.phone.likeness(number) > 0 && !/^00\d/u.test(nfkc(number));
}
