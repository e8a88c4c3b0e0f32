/**
 * The chain of the audit: each entry's hash is taken over the one before it, so that none can be changed, left out or
 * moved without all that follow. Details come in by their own hash, so that a purge can take them out.
 */
import { createHash } from 'node:crypto';
import type { Action, State } from '../../case.js';

/** What an entry's hash is taken over. */
export interface Chained {
  seq: number;
  at: string;
  agent: string;
  action: Action;
  caseId: number | null;
  stateBefore: State | null;
  stateAfter: State | null;
  undoes: number | null;
  detailsHash: string;
}

/** @param previous the hash of the entry before; empty for the first one */
export function entryHash(previous: string, entry: Chained): string {
  const { seq, at, agent, action, caseId, stateBefore, stateAfter, undoes, detailsHash } = entry;
  return sha256(
    JSON.stringify([previous, seq, at, agent, action, caseId, stateBefore, stateAfter, undoes, detailsHash]),
  );
}

/** The salt keeps a purged detail, which is one of few, from being found by trying. */
export function detailsHash(salt: string, details: string): string {
  return sha256(JSON.stringify([salt, details]));
}

/** One hash for values in their order. */
export function digestOf(values: readonly unknown[]): string {
  return sha256(JSON.stringify(values));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
