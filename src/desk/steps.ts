/** What an agent does to a case: each step with its entry in the audit, in one transaction. */
import type { Action, AuditDetails, AuditEntry, CaseSummary, Lock, State } from '../case.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, holds, isSameProcess, stamp } from './agent.js';
import { recordSteal } from './locks.js';
import { noSuchCase, type Refusal, refused } from './refusal.js';
import { type Move, stateAfter } from './states.js';

export type Step =
  /** The sender was asked for what is lacking · the password was reset · rejected · closed without either. */
  | { do: Extract<Move, 'ask' | 'done' | 'reject' | 'close'>; note?: string | undefined }
  | { do: 'note'; note: string }
  /** The member whom the agent has chosen, by his ID; null takes that back. */
  | { do: 'assign'; memberId: string | null; note?: string | undefined }
  /** A reply was drafted: mails that answer it join the case. */
  | { do: 'draft'; messageId: string; note?: string | undefined };

export interface StepOptions {
  /** Do it although another agent has the case open; recorded. */
  steal?: boolean;
  /** The agent has the case open: refuse where it was taken from him. */
  holding?: boolean;
  /** The version that the agent has looked at: refuse where the case has changed since. */
  seen?: number;
}

export type Stepped = { ok: true; entry: AuditEntry; case: CaseSummary } | { ok: false; refusal: Refusal };

/** Does one step, or says why not. */
export function act(desk: DeskStore, caseId: number, step: Step, actor: Actor, options: StepOptions = {}): Stepped {
  return desk.write(() => {
    const one = desk.cases.get(caseId);
    const obstacle = obstacleOf(one, caseId, actor, options);
    if (one === null || obstacle) return obstacle ?? noSuchCase(caseId);
    const state = targetOf(one.state, step);
    if (state === null) return refused({ code: 'not-allowed', caseId, from: one.state, move: step.do as Move });
    takeOver(desk, one, actor, options);
    const details: AuditDetails = step.note ? { text: step.note } : {};
    if (step.do === 'assign') {
      desk.cases.assign(caseId, step.memberId);
      details.before = { assigned: one.assignedMember };
      details.after = { assigned: step.memberId };
    } else if (step.do === 'draft') {
      desk.cases.addDraft(caseId, { messageId: step.messageId, at: stamp(actor) });
      details.messageId = step.messageId;
    } else if (step.do !== 'note') {
      desk.cases.setState(caseId, state);
    }
    const entry = desk.audit.append({
      at: stamp(actor),
      agent: actor.agent,
      action: step.do,
      caseId,
      stateBefore: one.state,
      stateAfter: state,
      details,
    });
    return { ok: true, entry, case: desk.cases.get(caseId) ?? one };
  });
}

/**
 * Remembers that a reply was drafted under this Message-ID (in angle brackets), so that its answer joins the case.
 * The state stays: to have asked is the step `ask`.
 */
export function recordDraft(
  desk: DeskStore,
  caseId: number,
  messageId: string,
  actor: Actor,
  options: StepOptions = {},
): Stepped {
  return act(desk, caseId, { do: 'draft', messageId }, actor, options);
}

/** Puts into the audit that personal values were shown in full, and why. */
export function recordReveal(desk: DeskStore, caseId: number | null, reason: string, actor: Actor): AuditEntry {
  return desk.write(() =>
    desk.audit.append({
      at: stamp(actor),
      agent: actor.agent,
      action: 'reveal',
      caseId,
      details: { text: reason },
    }),
  );
}

/** What stands against any step on this case; null where nothing does. */
export function obstacleOf(
  one: CaseSummary | null,
  caseId: number,
  actor: Actor,
  { steal = false, holding = false, seen }: StepOptions,
): { ok: false; refusal: Refusal } | null {
  if (one === null) return noSuchCase(caseId);
  if (one.purgedAt !== null) return refused({ code: 'purged', caseId });
  const lock = lockOfOther(one, actor);
  if (holding && !(one.lock !== null && isSameProcess(one.lock, actor.process)))
    return refused({ code: 'lock-lost', caseId, agent: lock?.agent ?? null });
  if (lock !== null && !steal) return refused({ code: 'locked', caseId, agent: lock.agent, since: lock.since });
  if (seen !== undefined && seen !== one.version) return refused({ code: 'changed-meanwhile', caseId });
  return null;
}

/** The lock of another agent, where one holds; the same agent may well work in two windows. */
function lockOfOther(one: CaseSummary, actor: Actor): Lock | null {
  return holds(one.lock, actor) && one.lock.agent !== actor.agent ? one.lock : null;
}

/** Ends the lock of another agent who was overruled. */
export function takeOver(desk: DeskStore, one: CaseSummary, actor: Actor, { steal = false }: StepOptions): void {
  const lock = lockOfOther(one, actor);
  if (lock === null || !steal) return;
  recordSteal(desk, one, lock, actor);
  desk.locks.remove(one.id);
}

function targetOf(from: State, step: Step): State | null {
  if (step.do === 'note' || step.do === 'assign' || step.do === 'draft') return from;
  return stateAfter(from, step.do);
}

/** Steps that change a case, so that a later one stands on them. A note or a reveal does not. */
export const CHANGING: readonly Action[] = [
  'open',
  'follow-up',
  'attach',
  'match',
  'ask',
  'done',
  'reject',
  'close',
  'assign',
  'join',
  'purge',
];
