/** What a step has changed of the items, for the audit: only what differs. */
import type { AuditDetails, Merged } from '../case.js';
import { ITEM_KEYS } from '../record.js';

/** Values by item, before and after; of an item that cannot be used what was written. `before`: null for a new case. */
export function itemChanges(before: Merged | null, after: Merged): Pick<AuditDetails, 'before' | 'after'> {
  const old: Record<string, string | null> = {};
  const fresh: Record<string, string | null> = {};
  for (const key of ITEM_KEYS) {
    const was = shownOf(before, key);
    const is = shownOf(after, key);
    if (was === is) continue;
    if (before !== null) old[key] = was;
    fresh[key] = is;
  }
  if ((before?.match?.memberId ?? null) !== (after.match?.memberId ?? null)) {
    if (before !== null) old.member = before.match?.memberId ?? null;
    fresh.member = after.match?.memberId ?? null;
  }
  return { ...(before === null ? {} : { before: old }), after: fresh };
}

/** What an entry of the audit says of an item. */
export function shownOf(merged: Merged | null, key: (typeof ITEM_KEYS)[number]): string | null {
  const field = merged?.fields[key];
  return field ? (field.value ?? field.raw) : null;
}
