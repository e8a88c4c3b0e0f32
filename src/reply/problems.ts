/** What an inquiry lacks, in a customer's words: each item once. */

import { isUnlistedCarrier } from '../items/unlisted-carrier.js';
import { BILLING_REASONS, ITEM_REASONS, type ReplyTexts } from '../profile/replies.js';
import { type Carrier, type Course, type Field, ITEM_KEYS, type ItemKey, type Reason } from '../record.js';
import { render } from '../text/template.js';
import { nfkc } from '../text/width.js';
import type { ReplyInput } from './draft.js';

export interface Problem {
  key: ItemKey;
  /** What the item is called, by the carrier's own name where it has one. */
  label: string;
  /** Templates, not yet rendered. `what`: null where nothing was given. */
  what: string | null;
  how: string;
  /** How many digits the writer's number has, where that is what is wrong. */
  given: number | null;
}

/** The carrier whose number is asked for; null where none is known. */
export function carrierOf(course: Course, fields: ReplyInput['fields']): Carrier | null {
  if (course === 'docomo' || course === 'au' || course === 'softbank') return course;
  const { value } = fields.carrier;
  return value === 'docomo' || value === 'au' || value === 'softbank' ? value : null;
}

/** Everything that is missing or cannot be used, in the order of the template. */
export function problemsOf(input: ReplyInput, texts: ReplyTexts): Problem[] {
  const carrier = carrierOf(input.course, input.fields);
  const unlisted: ItemKey[] = isUnlistedCarrier(input.course, input.fields, input.missing) ? ['carrier'] : [];
  const invalid = new Set<ItemKey>([...input.invalid, ...unlisted]);
  const listed = new Set<ItemKey>([...input.missing, ...invalid]);
  return ITEM_KEYS.filter((key) => listed.has(key)).map((key) => {
    const field = input.fields[key];
    const reason = invalid.has(key) ? field.reason : undefined;
    // A number's own words say more: which one is to be given.
    const differs = key !== 'billingId' && reason === 'ambiguous' && input.conflicts.includes(key);
    const what = differs ? texts.problems.severalMails : problemText(key, reason, carrier, texts);
    return {
      key,
      label: nameOf(key, carrier, texts),
      what: invalid.has(key) ? what : null,
      how: key === 'billingId' ? texts.how.billingId[carrier ?? 'unknown'] : texts.how[key],
      given: countedDigits(key, reason, field, carrier === null ? null : input.profile.billing[carrier].digits),
    };
  });
}

function nameOf(key: ItemKey, carrier: Carrier | null, { billing, names, labels }: ReplyTexts): string {
  if (key === 'billingId')
    return carrier === null ? names.billingId : render(names.billingIdOf, { name: billing[carrier].name });
  return key === 'carrier' ? names.carrier : withoutHint(labels[key]);
}

/** The words for an item that cannot be used. Every item, reason and carrier has some. */
export function problemText(
  key: ItemKey,
  reason: Reason | undefined,
  carrier: Carrier | null,
  texts: ReplyTexts,
): string {
  const { problems } = texts;
  if (key === 'billingId') {
    const known = BILLING_REASONS.find((one) => one === reason);
    return known ? problems.billingId[carrier ?? 'unknown'][known] : problems.other;
  }
  const reasons: readonly Reason[] = ITEM_REASONS[key];
  const words: Partial<Record<Reason, string>> = problems[key];
  return (reason !== undefined && reasons.includes(reason) ? words[reason] : undefined) ?? problems.other;
}

/** `会費のお支払い方法(クレジットカード決済/キャリア決済)` without the choices or the form in its brackets; 氏名フルネーム(カナ) keeps its. */
export function withoutHint(label: string): string {
  return label.replace(/\s*[(（][^()（）]*(?:[/／8８]|Y{4}|の方|only)[^()（）]*[)）]$/u, '');
}

function countedDigits(key: ItemKey, reason: Reason | undefined, field: Field, needed: number | null): number | null {
  const counts =
    (key === 'billingId' && reason === 'wrong-length') || (key === 'phone' && reason === 'not-a-phone-number');
  const runs = counts ? nfkc(field.raw ?? '').match(/\d(?:[\d\s-]*\d)?/gu) : null;
  const [run] = runs ?? [];
  if (run === undefined || runs?.length !== 1) return null;
  const digits = run.replace(/\D/gu, '');
  const count = digits.length;
  // A number of the right length is wrong in another way, which the count would hide.
  if (key === 'billingId') return count === needed ? null : count;
  const right = /^0[5789]0/u.test(digits) ? count === 11 : count === 10 || count === 11;
  return right || count < 4 ? null : count;
}
