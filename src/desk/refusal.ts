/** Why a step is not done: coded, so that each language has its words for it. */
import type { Action, State } from '../case.js';
import type { ItemKey } from '../record.js';
import type { Move } from './states.js';

export type Refusal =
  | { code: 'no-such-case'; caseId: number }
  | { code: 'purged'; caseId: number }
  /** Somebody else has the case open. */
  | { code: 'locked'; caseId: number; agent: string; since: string }
  /** The case was taken from whoever held it, or his time was up. */
  | { code: 'lock-lost'; caseId: number; agent: string | null }
  /** Something else has changed the case since it was looked at. */
  | { code: 'changed-meanwhile'; caseId: number }
  | { code: 'not-allowed'; caseId: number; from: State; move: Move }
  /** Only open cases are joined, and two of them. */
  | { code: 'finished'; caseId: number }
  | { code: 'same-case'; caseId: number }
  /** The senders differ, and so do these items: two people, as it seems. */
  | { code: 'two-people'; caseId: number; otherId: number; items: readonly ItemKey[] }
  /** No member database was given, and a match would be lost. */
  | { code: 'match-lost'; caseId: number }
  | { code: 'nothing-to-undo'; caseId: number | null; agent: string }
  | { code: 'no-such-step'; seq: number }
  | { code: 'not-undoable'; seq: number; action: Action }
  | { code: 'undone-already'; seq: number; by: number }
  | { code: 'too-old'; seq: number; at: string }
  /** A later step stands on the one that is to be undone. */
  | { code: 'built-upon'; seq: number; later: number; action: Action };

export function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}

export function noSuchCase(caseId: number): { ok: false; refusal: Refusal } {
  return refused({ code: 'no-such-case', caseId });
}
