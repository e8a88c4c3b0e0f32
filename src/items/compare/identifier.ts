/** Plus member IDs, member numbers and billing IDs. */
import type { Level } from '../../record.js';
import { unifyHyphens } from '../../text/digits.js';
import { isSlip } from '../../text/edits.js';
import { idKey, numberKey } from '../../text/keys.js';

/** Compares two Plus member IDs; letter case is no difference. */
export function comparePlusMemberId(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [idKey(mail), idKey(registered)];
  if (a === b) return 'equivalent';
  return isSlipOf(a, b) ? 'close' : 'different';
}

/**
 * Compares two member numbers or billing IDs; letter case is no difference. Hyphens are none where the registered number
 * has no hyphens; else they are a part of it (SoftBank), and other hyphens are a slip.
 */
export function compareNumber(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [idKey(unifyHyphens(mail)), idKey(unifyHyphens(registered))];
  if (a === b || (!b.includes('-') && numberKey(a) === b)) return 'equivalent';
  if (numberKey(a) === numberKey(b)) return 'close';
  return isSlipOf(a, b) ? 'close' : 'different';
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

// Of one character an edit leaves nothing.
function isSlipOf(a: string, b: string): boolean {
  return a !== '' && b !== '' && Math.max(a.length, b.length) > 1 && isSlip(a, b);
}
