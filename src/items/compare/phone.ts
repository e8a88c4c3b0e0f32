/** Phone numbers: normal forms hold no hyphens, so that only digits are left to differ. */
import type { Level } from '../../record.js';
import { isSlip } from '../../text/edits.js';
import { phoneKey } from '../../text/phone-key.js';

/** Compares two phone numbers in normal form; foreign ones are one where their country dials them as one. */
export function comparePhone(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [phoneKey(mail), phoneKey(registered)];
  if (a === b) return 'equivalent';
  return isSlip(a, b) ? 'close' : 'different';
}
