/** The template left standing with nothing filled in, while the answers stand elsewhere: its labels then say nothing. */
import type { ItemKey } from '../../../record.js';
import type { Claim } from '../../claims.js';

/** So many labels in a row with nothing beside them; a form that somebody gave up half-way has fewer. */
const LEAST_IDLE = 8;

/** The claims of such a template, told by their order; none where there is none. */
export function idleForm(claims: readonly Claim[]): ReadonlySet<Claim> {
  let run: Claim[] = [];
  for (const claim of [...claims, null]) {
    if (claim?.reading.is === 'nothing') run.push(claim);
    else if (isIdle(run)) return new Set(run);
    else run = [];
  }
  return new Set();
}

function isIdle(run: readonly Claim[]): boolean {
  if (run.length < LEAST_IDLE) return false;
  const keys = new Set<ItemKey>(run.map(({ key }) => key));
  return keys.size >= LEAST_IDLE && keys.has('nameKanji') && keys.has('nameKana');
}
