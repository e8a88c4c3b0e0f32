/** Opening a case for work: the lock that tells other agents, with name and time. */
import type { CaseSummary, Lock } from '../case.js';
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
