/** Who may go where: the one table of a case's states. */
import { FINISHED, type State } from '../case.js';
import type { Disposition } from '../record.js';

/** What an agent does; and what a mail brings, by the verdict on all that the case's mails say. */
export type Move = 'ask' | 'done' | 'reject' | 'close' | 'mail-incomplete' | 'mail-ready' | 'mail-review';

const BY_MAIL = { 'mail-incomplete': 'new', 'mail-ready': 'ready', 'mail-review': 'review' } as const;
const BY_AGENT = { ask: 'waiting', reject: 'rejected', close: 'closed' } as const;

/**
 * The state that a move leads to. What is not there is not allowed: nothing is reset for an inquiry that lacks something, and
 * a finished case stays as it is (a later mail opens a case of its own that points at it). Undo goes back, by no table.
 */
export const TRANSITIONS: Readonly<Record<State, Readonly<Partial<Record<Move, State>>>>> = {
  new: { ...BY_MAIL, ...BY_AGENT },
  waiting: { ...BY_MAIL, ...BY_AGENT },
  ready: { ...BY_MAIL, ...BY_AGENT, done: 'done' },
  review: { ...BY_MAIL, ...BY_AGENT, done: 'done' },
  done: {},
  rejected: {},
  closed: {},
};

/** The state after a move, or null where it is not allowed. */
export function stateAfter(from: State, move: Move): State | null {
  return TRANSITIONS[from][move] ?? null;
}

/** What a mail brings: a case in which two mails contradict each other is for a person, whatever the verdict. */
export function moveOf(verdict: Disposition, contradicted: boolean): Extract<Move, `mail-${string}`> {
  if (contradicted) return 'mail-review';
  if (verdict === 'ready') return 'mail-ready';
  return verdict === 'incomplete' ? 'mail-incomplete' : 'mail-review';
}

export function isFinished(state: State): boolean {
  return FINISHED.includes(state);
}
