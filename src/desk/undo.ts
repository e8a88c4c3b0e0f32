/** Undoing a step: the case goes back to where it stood; the entry stays in the audit, and another one tells of the undoing. */
import type { Action, AuditEntry } from '../case.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, stamp } from './agent.js';
import { refused } from './refusal.js';
import { CHANGING, obstacleOf, type StepOptions, type Stepped, takeOver } from './steps.js';
import { joinOfEntry, undoJoin } from './undo-join.js';

/** What an agent does by hand can be undone. Mail that came has come, and what was seen was seen. */
const UNDOABLE: readonly Action[] = ['ask', 'done', 'reject', 'close', 'note', 'assign', 'join'];
const DAY = 86_400_000;

/** Which step: a certain one, or the agent's own last one (on a certain case). */
export interface Which {
  seq?: number | undefined;
  caseId?: number | undefined;
}

/** The step that `undo` takes back unless it is told another one. */
export function lastStep(desk: DeskStore, actor: Pick<Actor, 'agent'>, caseId?: number): AuditEntry | null {
  return desk.audit.lastOf(actor.agent, UNDOABLE, caseId ?? null);
}

/** Undoes one step of the last day. Refused where a later one stands on it. */
export function undo(desk: DeskStore, { seq, caseId }: Which, actor: Actor, options: StepOptions = {}): Stepped {
  return desk.write(() => {
    const entry = seq === undefined ? lastStep(desk, actor, caseId) : desk.audit.get(seq);
    if (entry === null || entry.caseId === null || (caseId !== undefined && entry.caseId !== caseId))
      return seq === undefined
        ? refused({ code: 'nothing-to-undo', caseId: caseId ?? null, agent: actor.agent })
        : refused({ code: 'no-such-step', seq });
    if (entry.action === 'join') {
      const join = joinOfEntry(desk, entry);
      if (join === null) return refused({ code: 'not-undoable', seq: entry.seq, action: 'join' });
      const reason = reasonAgainst(desk, join.from, actor) ?? reasonAgainst(desk, join.into, actor);
      return reason ?? undoJoin(desk, join, actor, options);
    }
    const one = desk.cases.get(entry.caseId);
    const obstacle = reasonAgainst(desk, entry, actor) ?? obstacleOf(one, entry.caseId, actor, options);
    if (one === null || obstacle) return obstacle ?? refused({ code: 'no-such-case', caseId: entry.caseId });
    takeOver(desk, one, actor, options);
    const state = entry.action === 'note' ? one.state : (entry.stateBefore ?? one.state);
    if (entry.action === 'assign') desk.cases.assign(one.id, entry.details?.before?.assigned ?? null);
    else desk.cases.setState(one.id, state);
    const undoing = desk.audit.append({
      at: stamp(actor),
      agent: actor.agent,
      action: 'undo',
      caseId: one.id,
      stateBefore: one.state,
      stateAfter: state,
      undoes: entry.seq,
    });
    return { ok: true, entry: undoing, case: desk.cases.get(one.id) ?? one };
  });
}

function reasonAgainst(desk: DeskStore, entry: AuditEntry, actor: Actor): ReturnType<typeof refused> | null {
  const { seq, action, at, caseId } = entry;
  if (!UNDOABLE.includes(action)) return refused({ code: 'not-undoable', seq, action });
  const by = desk.audit.undoneBy(seq);
  if (by !== null) return refused({ code: 'undone-already', seq, by });
  if (actor.now().getTime() - Date.parse(at) > DAY) return refused({ code: 'too-old', seq, at });
  if (action === 'note' || caseId === null) return null;
  // A mail that came again was found to be one of the joined ones.
  const [later] = desk.audit.laterOf(caseId, seq, action === 'join' ? [...CHANGING, 'duplicate'] : CHANGING);
  return later ? refused({ code: 'built-upon', seq, later: later.seq, action: later.action }) : null;
}
