/** Filled templates for two people in one mail (contract, section 4). */

import type { Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import type { ItemKey } from '../record.js';
import { withoutSpaces } from '../text/width.js';
import type { Claim } from './claims.js';

/** Two filled templates for two people: two names, and two values of at least one further item that tells people apart. */
export function severalPeople(claims: readonly Claim[]): boolean {
  const named = (key: ItemKey): number => claims.reduce((n, c) => n + (c.key === key && c.from === 'form' ? 1 : 0), 0);
  if (named('nameKanji') < 2 && named('nameKana') < 2) return false;
  const distinct = (key: ItemKey): number =>
    new Set(
      claims
        .filter((c) => c.key === key && c.from === 'form' && c.reading.is === 'value' && c.voice === 'own')
        .map((c) => (c.reading.is === 'value' ? withoutSpaces(c.reading.value) : '')),
    ).size;
  if (Math.max(distinct('nameKanji'), distinct('nameKana')) < 2) return false;
  return (
    (['birthDate', 'plusMemberId', 'nickname', 'email', 'phone', 'memberNumber'] as const).filter(
      (k) => distinct(k) >= 2,
    ).length >= 1
  );
}

/** A number is nobody's where the form gives several of several people. */
export function ofSeveral(reading: Reading, claims: readonly Claim[]): Reading {
  const ids = new Set<string>();
  for (const { from, reading } of claims) if (from === 'form' && reading.is === 'value') ids.add(reading.value);
  return reading.is === 'value' && ids.size > 1 ? ambiguous(reading.raw) : reading;
}
