/** All claims of a text → one reading for each item, and what they tell together. */
import type { Reading } from '../items/index.js';
import type { PaymentWords } from '../items/payment.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { answersDesk } from './answers-desk.js';
import { type Claim, isAmbiguous } from './claims.js';
import type { Extraction } from './extraction.js';
import type { Answer } from './form/answers.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isMine } from './mine.js';
import type { LaidLine } from './open-text.js';
import { paymentBeside, paymentOf } from './payment-told.js';
import { ABOUT_PAYMENT } from './prose-payment.js';
import { resolve } from './resolve.js';
import { proseOf } from './running-text.js';
import { ofSeveral, severalPeople } from './several-people.js';

/** @param rest the running text; `words`: a profile's own for ways to pay */
export function settle(
  claims: readonly Claim[],
  form: readonly Answer[],
  rest: readonly LaidLine[],
  scanned: readonly ScannedLine[],
  words: PaymentWords,
): Extraction {
  const readings = {} as Record<ItemKey, Reading>;
  const lines: Partial<Record<ItemKey, number>> = {};
  for (const key of ITEM_KEYS) {
    const { reading, line } = resolve(key, ofItem(key, claims));
    readings[key] = reading;
    if (line !== null) lines[key] = line;
  }
  const asked = scanned.some(({ line, folded }) => line.voice === 'desk' && ABOUT_PAYMENT.test(folded.text));
  const payment = paymentOf(claims, [...rest, ...paymentBeside(scanned)], words, asked);
  // Two claims that differ stay ambiguous; else the payment text as a whole decides.
  if (!isAmbiguous(readings.paymentMethod)) readings.paymentMethod = payment.paymentMethod;
  if (!isAmbiguous(readings.carrier)) readings.carrier = payment.carrier;
  const several = severalPeople(claims);
  // One person's payments have a number each; two people's numbers are nobody's.
  if (several) readings.billingId = ofSeveral(readings.billingId, ofItem('billingId', claims));
  let given = 0;
  for (const key of ITEM_KEYS) if (readings[key].is !== 'nothing') given++;
  return {
    readings,
    bundle: payment.bundle,
    labels: labelsOf(form, scanned),
    given,
    lines,
    severalPeople: several,
    answersDesk: answersDesk(scanned, readings),
    prose: proseOf(rest, scanned),
  };
}

function ofItem(key: ItemKey, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) if (claim.key === key) found.push(claim);
  return found;
}

function labelsOf(form: readonly Answer[], scanned: readonly ScannedLine[]): number {
  const labelled = new Set<ItemKey>();
  for (const { key } of form) labelled.add(key);
  for (const { line, hits } of scanned) if (isMine(line)) for (const hit of hits) labelled.add(hit.key);
  return labelled.size;
}
