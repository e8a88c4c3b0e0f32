/** The queue as one agent goes through it: which case comes next, and which ones others have open. */
import type { CaseSummary, Lock, State } from '../case.js';
import type { CaseFilter, DeskStore } from '../store/desk/index.js';
import { type Actor, holds, isSameProcess } from './agent.js';
import { openCase, releaseCase } from './locks.js';

/** What there is something to do about: who was asked has to answer first. */
export const QUEUE: readonly State[] = ['ready', 'review', 'new'];

const AT_ONCE = 50;

export interface Wanted {
  filter?: CaseFilter;
  /** Cases that the agent has passed over, or is done with. */
  skip?: ReadonlySet<number>;
}

/** A case that stands before the next one, and that somebody else has open. */
export interface Held {
  caseId: number;
  lock: Lock;
}

/** The first case of the queue that nobody else has open, not locked yet; and those before it that somebody has. */
export function peekNext(
  desk: DeskStore,
  actor: Actor,
  { filter = { states: QUEUE }, skip = new Set() }: Wanted = {},
): { next: CaseSummary | null; held: Held[] } {
  const held: Held[] = [];
  for (const one of rowsOf(desk, filter)) {
    if (skip.has(one.id)) continue;
    if (!holds(one.lock, actor) || isSameProcess(one.lock, actor.process)) return { next: one, held };
    held.push({ caseId: one.id, lock: one.lock });
  }
  return { next: null, held };
}

/**
 * Opens the next case of the queue: ready ones first, then those to be looked at, then those to ask, each the oldest first. Null
 * where there is none.
 */
export function openNext(
  desk: DeskStore,
  actor: Actor,
  wanted: Wanted = {},
): { next: CaseSummary | null; held: Held[] } {
  const states = wanted.filter?.states ?? QUEUE;
  const skip = new Set(wanted.skip);
  for (;;) {
    const found = peekNext(desk, actor, { ...wanted, skip });
    if (found.next === null) return found;
    const opened = openCase(desk, found.next.id, actor);
    // Meanwhile somebody else may have opened or finished it.
    if (opened.ok && states.includes(opened.case.state)) return { next: opened.case, held: found.held };
    if (opened.ok) releaseCase(desk, found.next.id, actor);
    skip.add(found.next.id);
  }
}

/** A few rows are enough nearly always. */
function* rowsOf(desk: DeskStore, filter: CaseFilter): Generator<CaseSummary> {
  const first = desk.cases.list({ ...filter, limit: AT_ONCE });
  yield* first;
  if (first.length === AT_ONCE) yield* desk.cases.list(filter).slice(AT_ONCE);
}
