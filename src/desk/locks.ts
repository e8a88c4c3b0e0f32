/** Opening a case for work: the lock that tells other agents, with name and time. */
import type { CaseSummary, Lock, State } from '../case.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, holds, isSameProcess, stamp } from './agent.js';
import { noSuchCase, type Refusal, refused } from './refusal.js';

export type Opened = { ok: true; case: CaseSummary; lock: Lock } | { ok: false; refusal: Refusal };

/**
 * Locks a case for this process, or renews its lock (an agent who reads for long keeps it so).
 * @param steal take the case although somebody else has it; recorded
 */
export function openCase(desk: DeskStore, caseId: number, actor: Actor, { steal = false } = {}): Opened {
  return desk.write(() => {
    const one = desk.cases.get(caseId);
    if (one === null) return noSuchCase(caseId);
    const other = one.lock;
    if (holds(other, actor) && !isSameProcess(other, actor.process)) {
      if (!steal) return refused({ code: 'locked', caseId, agent: other.agent, since: other.since });
      recordSteal(desk, one, other, actor);
    }
    const lock: Lock = { agent: actor.agent, ...actor.process, since: stamp(actor) };
    desk.locks.set(caseId, lock);
    return { ok: true, case: { ...one, lock }, lock };
  });
}

/** Gives a case back; another one's lock stays. */
export function releaseCase(desk: DeskStore, caseId: number, actor: Pick<Actor, 'process'>): void {
  desk.write(() => {
    const lock = desk.locks.get(caseId);
    if (lock !== null && isSameProcess(lock, actor.process)) desk.locks.remove(caseId);
  });
}

const QUEUE: readonly State[] = ['ready', 'review', 'new'];
const AT_ONCE = 50;

/**
 * Opens the next case of the queue that nobody has open: ready ones first, then those to be looked at, then those to ask, each
 * the oldest first. Null where there is none.
 * @param skip cases that the agent has passed over
 */
export function openNext(
  desk: DeskStore,
  actor: Actor,
  skip: ReadonlySet<number> = new Set(),
): Extract<Opened, { ok: true }> | null {
  for (const one of queue(desk)) {
    if (skip.has(one.id)) continue;
    if (holds(one.lock, actor) && !isSameProcess(one.lock, actor.process)) continue;
    const opened = openCase(desk, one.id, actor);
    // Meanwhile somebody else may have opened or finished it.
    if (opened.ok && QUEUE.includes(opened.case.state)) return opened;
    if (opened.ok) releaseCase(desk, one.id, actor);
  }
  return null;
}

function* queue(desk: DeskStore): Generator<CaseSummary> {
  yield* desk.cases.list({ states: QUEUE, limit: AT_ONCE });
  yield* desk.cases.list({ states: QUEUE }).slice(AT_ONCE);
}

/** Puts into the audit whose lock was taken. */
export function recordSteal(desk: DeskStore, one: CaseSummary, lock: Lock, actor: Actor): void {
  desk.audit.append({
    at: stamp(actor),
    agent: actor.agent,
    action: 'steal',
    caseId: one.id,
    stateBefore: one.state,
    stateAfter: one.state,
    details: { from: lock.agent },
  });
}
