/** Phone numbers: normal forms hold no hyphens, so that only digits are left to differ. */
import type { Level } from '../../record.js';
import { isSlip } from '../../text/edits.js';

/** Compares two phone numbers in normal form. */
export function comparePhone(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  return isSlip(mail, registered) ? 'close' : 'different';
}
