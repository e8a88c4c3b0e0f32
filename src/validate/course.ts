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
  if (memberNumber.status === 'ok' && paymentMethod.value !== 'carrier') return 'bundle';
  if (paymentMethod.value === 'credit') return 'credit';
  if (paymentMethod.value === 'carrier') return (carrier.value as Course | null) ?? 'unknown';
  // Two numbers, of which nothing says which, and no word of how the writer pays.
  return memberNumber.status === 'invalid' ? 'bundle' : 'unknown';
}
