/**
 * The payment course (contract, section 5): `bundle` where the payment text says まとめて払い without a carrier's name there (and
 * no carrier is named together with a billing ID), or where a memberNumber is given and paymentMethod is not `carrier`; else
 * by payment method and carrier; else `unknown`.
 */
import type { Course, Fields } from '../record.js';

export function courseOf(fields: Fields, bundle: boolean): Course {
  const { paymentMethod, carrier, billingId, memberNumber } = fields;
  const carrierNamed = carrier.status === 'ok' && billingId.status !== 'missing' && billingId.status !== 'not-required';
  if (bundle && !carrierNamed) return 'bundle';
  const numberGiven = memberNumber.status === 'ok' || memberNumber.status === 'invalid';
  if (numberGiven && paymentMethod.value !== 'carrier') return 'bundle';
  if (paymentMethod.value === 'credit') return 'credit';
  if (paymentMethod.value === 'carrier') return (carrier.value as Course | null) ?? 'unknown';
  return 'unknown';
}
