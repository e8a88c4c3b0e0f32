/**
 * `repeat-attempts` over the whole desk (contract section 7): three or more inquiries that aim at one member with differing
 * names, birth date or identifiers. Mails that complete one case are one attempt's items, not many.
 */
import type { Merged } from '../case.js';
import type { Fields, ItemKey } from '../record.js';
import type { Attempt } from '../store/desk/index.js';
import { hashOf, IDENTIFYING } from './identity.js';

// What somebody tries who does not know it; phone and address are not among them.
const TRIED = ['nameKanji', 'nameKana', 'birthDate', 'billingId', 'plusMemberId', 'memberNumber'] as const;

/** What a case tries: of each item all usable values, else what was written last. */
export function triedIn(fields: Fields, provenance: Merged['provenance']): Attempt['tried'] {
  const tried: Attempt['tried'] = {};
  for (const key of TRIED) {
    const said = provenance[key] ?? [];
    const values = said.flatMap(({ value }) => (value === null ? [] : [value]));
    const given = values.length > 0 ? values : [fields[key].value ?? fields[key].raw].filter((one) => one !== null);
    if (given.length > 0) tried[key] = [...new Set(given.map((value) => hashOf([foldOf(key, value)])))];
  }
  return tried;
}

/** Do these attempts, of all cases that aim at one member, make three or more inquiries that differ? */
export function areRepeatAttempts(attempts: readonly Pick<Attempt, 'inquiries' | 'tried'>[]): boolean {
  if (attempts.reduce((sum, { inquiries }) => sum + inquiries, 0) < 3) return false;
  return TRIED.some((key) => new Set(attempts.flatMap(({ tried }) => tried[key] ?? [])).size > 1);
}

function foldOf(key: ItemKey, value: string): string {
  return IDENTIFYING[key]?.(value) ?? value;
}
