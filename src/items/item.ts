/** What is known of one kind of item: how people label it, and how an answer becomes a value in normal form. */
import type { ItemKey, Reason } from '../record.js';
import type { PaymentWords } from './payment.js';

/** What one answer says. `raw` is the part of the answer that was read, as written. */
export type Reading =
  | { is: 'value'; value: string; raw: string; inferred?: true; others?: string[]; kana?: string }
  | { is: 'nothing' }
  | { is: 'invalid'; reason: Reason; raw: string };

/** What a reader may know beside the answer. */
export interface ReadContext {
  /** YYYY-MM-DD */
  today: string;
  /** The sender's address, for 「このアドレスです」. */
  from: string | null;
  /** The sender's name as his mailer shows it, where it does. */
  fromName?: string | null;
  /** The desk's own addresses (`@domain`: all of a domain), which are nobody's registered one. */
  deskAddresses?: readonly string[];
  /** The writer answers in sentences (「…です」, 「…だよ」), or ends this one otherwise; not known where he writes an answer alone. */
  speaks?: boolean | undefined;
  /** A profile's own words for ways to pay. */
  paymentWords?: PaymentWords;
}

export interface Item {
  key: ItemKey;
  /** Label aliases, looked for in folded text (see text/fold) without regard to letter case. Longest match wins. */
  labels: RegExp;
  /** Hints that stand in brackets behind the label, (西暦表記8桁): no values. */
  hints: RegExp;
  /** Reads one answer. Never throws. */
  read(answer: string, context: ReadContext): Reading;
  /**
   * How much a text alone, without a label, looks like this item: 0 not at all, 1 may be, 2 likely, 3 hardly anything
   * else. For answers that stand in the template's order without labels.
   */
  likeness(text: string): 0 | 1 | 2 | 3;
}

export const NOTHING_GIVEN: Reading = { is: 'nothing' };

export function value(text: string, raw: string): Reading {
  return { is: 'value', value: text, raw };
}

export function invalid(reason: Reason, raw: string): Reading {
  return { is: 'invalid', reason, raw: raw.trim() };
}

/** An answer that can be read in two ways, or that its writer doubts: a person looks. `raw`: as written. */
export function ambiguous(raw: string): Reading {
  return { is: 'invalid', reason: 'ambiguous', raw };
}
