/** E-mail addresses. Letter case is no difference; neither dots nor +tags are left out, since few hosts ignore them. */
import type { Level } from '../../record.js';
import { isSlip } from '../../text/edits.js';
import { idKey } from '../../text/keys.js';

/** Compares two addresses. */
export function compareEmail(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [idKey(mail), idKey(registered)];
  if (a === b) return 'equivalent';
  return isSlip(a, b) ? 'close' : 'different';
}
