/**
 * Several mails of one inquiry → one reading for each item, with who said what. A later mail gives what was missing or could
 * not be used. A changed item that identifies somebody overwrites nothing: both values stand, and a person decides. Of the
 * others (nickname, prefecture, way to pay) the later one counts.
 */

import type { CaseMail, Merged, Said, Saying } from '../case.js';
import type { Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { IDENTIFYING } from './identity.js';

export interface MergedItems {
  readings: Record<ItemKey, Reading>;
  bundle: boolean;
  severalPeople: boolean;
  provenance: Merged['provenance'];
  conflicts: ItemKey[];
}

/** `mails` in their order; those without items count for nothing, and so do duplicates. */
export function mergeMails(mails: readonly CaseMail[]): MergedItems {
  const saying = mails.flatMap(({ number, role, said }) =>
    said !== null && (role === 'first' || role === 'follow-up') ? [{ number, said }] : [],
  );
  const readings = {} as Record<ItemKey, Reading>;
  const provenance: Merged['provenance'] = {};
  const conflicts: ItemKey[] = [];
  for (const key of ITEM_KEYS) {
    const given = saying.filter(({ said }) => said.readings[key].is !== 'nothing');
    const { reading, conflict } = mergeItem(
      key,
      given.map(({ said }) => said),
    );
    readings[key] = reading;
    if (conflict) conflicts.push(key);
    if (given.length > 0) provenance[key] = given.map(({ number, said }) => sayingOf(key, number, said));
  }
  return {
    readings,
    bundle: saying.findLast(({ said }) => saysHowHePays(said))?.said.bundle ?? false,
    severalPeople: saying.some(({ said }) => said.severalPeople),
    provenance,
    conflicts,
  };
}

/** `given`: mails that say something of the item. */
function mergeItem(key: ItemKey, given: readonly Said[]): { reading: Reading; conflict: boolean } {
  const usable = given.filter((said) => said.fields[key].status === 'ok');
  const last = (usable.length > 0 ? usable : given).at(-1);
  if (last === undefined) return { reading: { is: 'nothing' }, conflict: false };
  const fold = IDENTIFYING[key];
  if (usable.length < 2 || fold === undefined) return { reading: last.readings[key], conflict: false };
  const byKey = new Map<string, Said>();
  for (const said of usable) {
    const { value } = said.fields[key];
    const folded = fold(value ?? '');
    const known = byKey.get(folded)?.fields[key].value;
    // A name that is parted says more than one that is not.
    if (known === undefined || known === null || (value?.includes(' ') && !known.includes(' ')))
      byKey.set(folded, said);
  }
  const [first, ...others] = [...byKey.values()];
  if (first === undefined || others.length === 0) return { reading: (first ?? last).readings[key], conflict: false };
  return { reading: bothStand(key, [first, ...others]), conflict: true };
}

function bothStand(key: ItemKey, all: readonly Said[]): Reading {
  const values = all.map((said) => said.fields[key].value ?? '');
  const raw = all.map((said, i) => said.fields[key].raw ?? values[i]).join('\n');
  const [first = '', ...others] = values;
  // Of several billing IDs the carrier's rule may tell which one can be used; that there are two is seen all the same.
  if (key === 'billingId') return { is: 'value', value: first, raw, others };
  return ambiguous(raw);
}

function saysHowHePays({ readings, bundle }: Said): boolean {
  return bundle || readings.paymentMethod.is !== 'nothing' || readings.carrier.is !== 'nothing';
}

function sayingOf(key: ItemKey, mail: number, { fields, lines }: Said): Saying {
  const { value, raw } = fields[key];
  return { mail, line: lines[key] ?? null, value, raw };
}
