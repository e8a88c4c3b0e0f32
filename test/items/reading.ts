/** What an item's reader says, in short. */
import { ITEMS, type Reading } from '../../src/items/index.js';
import type { ItemKey, Reason } from '../../src/record.js';

export const CONTEXT = { today: '2026-11-22', from: 'sender@example.com' };

/** A value; `{ invalid }` with the reason; null for nothing. */
export type Said = string | { invalid: Reason } | null;

export function said(reading: Reading): Said {
  if (reading.is === 'nothing') return null;
  return reading.is === 'value' ? reading.value : { invalid: reading.reason };
}

export function sayingOf(key: ItemKey, answer: string, context = CONTEXT): Said {
  return said(ITEMS[key].read(answer, context));
}
