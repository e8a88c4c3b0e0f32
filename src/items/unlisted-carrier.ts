/**
 * A carrier that is none of the three, where the way to pay is not known either (PayPay; 楽天モバイル). The course asks for the way to pay
 * alone, so the carrier is not among what is required and unusable; the writer would give it again all the same, were he not told.
 */
import type { Course, Fields, ItemKey } from '../record.js';

export function isUnlistedCarrier(course: Course | null, fields: Fields, listed: readonly ItemKey[]): boolean {
  return course === 'unknown' && fields.carrier.status === 'invalid' && !listed.includes('carrier');
}
