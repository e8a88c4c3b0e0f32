/** Readings → fields: what is missing or unusable for the sender's course. */
import { judgeBillingIds } from '../items/billing-id.js';
import type { Reading } from '../items/index.js';
import type { Profile } from '../profile/index.js';
import { type Carrier, type Course, type Field, type Fields, ITEM_KEYS, type ItemKey } from '../record.js';
import { kanjiDigitsToAscii } from '../text/digits.js';
import { nfkc } from '../text/width.js';
import { courseOf } from './course.js';

export interface Validated {
  course: Course;
  fields: Fields;
  /** Required items that are missing, and that are invalid, in the order of the template. */
  missing: ItemKey[];
  invalid: ItemKey[];
}

/**
 * Fields, course and what is asked again. `bundle`: the payment text says まとめて払い without a carrier's name.
 */
export function validate(readings: Record<ItemKey, Reading>, bundle: boolean, profile: Profile): Validated {
  const fields = {} as Fields;
  for (const key of ITEM_KEYS) fields[key] = fieldOf(readings[key]);
  fields.billingId = billingField(readings.billingId, fields, profile);
  const course = courseOf(fields, bundle);
  const missing: ItemKey[] = [];
  const invalid: ItemKey[] = [];
  for (const key of ITEM_KEYS) {
    const field = fields[key];
    if (field.status !== 'missing' && field.status !== 'invalid') continue;
    if (isRequired(key, course, fields, profile)) (field.status === 'missing' ? missing : invalid).push(key);
    else if (field.status === 'missing') field.status = 'not-required';
  }
  return { course, fields, missing, invalid };
}

/** Contract, section 5: of `unknown`, where the method is `carrier` so are carrier and billing ID required. */
function isRequired(key: ItemKey, course: Course, fields: Fields, profile: Profile): boolean {
  if (profile.courses[course].required.includes(key)) return true;
  const ofCarrier = key === 'carrier' || key === 'billingId';
  return ofCarrier && course === 'unknown' && fields.paymentMethod.value === 'carrier';
}

function fieldOf(reading: Reading): Field {
  if (reading.is === 'nothing') return { status: 'missing', value: null, raw: null };
  if (reading.is === 'invalid')
    return { status: 'invalid', value: null, raw: reading.raw === '' ? '?' : reading.raw, reason: reading.reason };
  const { value, raw, inferred, others } = reading;
  const field: Field = { status: 'ok', value, raw: raw === '' && inferred ? null : raw };
  if (inferred) field.inferred = inferred;
  if (others && others.length > 0) field.others = others;
  return field;
}

function billingField(reading: Reading, fields: Fields, profile: Profile): Field {
  const carrier = fields.carrier.status === 'ok' ? (fields.carrier.value as Carrier) : null;
  const phone = fields.phone.status === 'ok' ? fields.phone.value : null;
  if (reading.is === 'value')
    return fieldOf(
      judgeBillingIds([reading.value, ...(reading.others ?? [])], reading.raw, carrier, profile.billing, phone),
    );
  if (reading.is === 'nothing' || reading.reason !== 'not-digits') return fieldOf(reading);
  // One to three digits alone are no number that a reader looks for, and yet a number that was given as the answer.
  const digits = kanjiDigitsToAscii(nfkc(reading.raw)).trim();
  if (/^\d{1,3}$/u.test(digits))
    return fieldOf(judgeBillingIds([digits], reading.raw, carrier, profile.billing, phone));
  // Words where a number is asked: of a carrier without a rule for digits nothing is wrong with them that has a name.
  return carrier === 'docomo' || carrier === 'au' ? fieldOf(reading) : { status: 'missing', value: null, raw: null };
}
