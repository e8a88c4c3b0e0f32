/** Plus member IDs, member numbers and billing IDs. */
import type { Level } from '../../record.js';
import { isSlip } from '../../text/edits.js';
import { idKey, numberKey } from '../../text/keys.js';

/** Compares two Plus member IDs; letter case is no difference. */
export function comparePlusMemberId(mail: string, registered: string): Level {
  return compareKeys(mail, registered, idKey);
}

/** Compares two member numbers or billing IDs; hyphens and letter case are no difference. */
export function compareNumber(mail: string, registered: string): Level {
  return compareKeys(mail, registered, numberKey);
}

/** Contract section 6: of several billing IDs on either side the best level counts. Neither list may be empty. */
export function compareBillingIds(mail: readonly string[], registered: readonly string[]): Level {
  let best: Level = 'different';
  for (const a of mail) {
    for (const b of registered) {
      const level = compareNumber(a, b);
      if (level === 'exact') return level;
      if (level === 'equivalent' || (level === 'close' && best === 'different')) best = level;
    }
  }
  return best;
}

function compareKeys(mail: string, registered: string, key: (text: string) => string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [key(mail), key(registered)];
  if (a === b) return 'equivalent';
  return a !== '' && b !== '' && Math.max(a.length, b.length) > 1 && isSlip(a, b) ? 'close' : 'different';
}
