/** An item's value, hidden as its kind asks. */
import type { ItemKey } from '../record.js';
import { maskEmail, maskNumber, maskShape, maskText } from '../text/mask.js';

/** The masked form of a value in normal form; masking it again changes nothing. Codes stay. */
export function maskValue(key: ItemKey, value: string): string {
  switch (key) {
    case 'paymentMethod':
    case 'carrier':
      return value;
    case 'email':
      return maskEmail(value);
    case 'birthDate':
    case 'prefecture':
      return maskShape(value);
    case 'phone':
    case 'billingId':
    case 'plusMemberId':
    case 'memberNumber':
      return maskNumber(value);
    default:
      return maskText(value);
  }
}
