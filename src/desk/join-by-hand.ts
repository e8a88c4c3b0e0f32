/** Two cases that are one inquiry, by a person's word: what a mail must not do by itself. */
import type { CaseRows } from '../case.js';
import type { JudgeOptions } from '../judge.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, stamp } from './agent.js';
import { itemChanges } from './changes.js';
import { refused } from './refusal.js';
import { rejudge, writeJudged } from './rejudge.js';
import { isFinished, moveOf, stateAfter } from './states.js';
import { obstacleOf, type StepOptions, type Stepped, takeOver } from './steps.js';
import { differingPeople } from './two-people.js';

export interface JoinOptions extends StepOptions {
  /** Join them although they seem to be two people's. */
  twoPeople?: boolean;
}

/**
 * Moves the mails of `otherId` into the case and judges it anew; the other case is closed, and empty from then on. Where the
 * senders differ, neither counts as proof of possession. Each case's entry keeps how the case stood, for an undo.
 */
export function joinCases(
  desk: DeskStore,
  { caseId, otherId }: { caseId: number; otherId: number },
  options: JudgeOptions,
  actor: Actor,
  stepOptions: JoinOptions = {},
): Stepped {
  if (caseId === otherId) return refused({ code: 'same-case', caseId });
  return desk.write(() => {
    const [into, from] = [desk.cases.get(caseId), desk.cases.get(otherId)];
    const obstacle =
      obstacleOf(into, caseId, actor, stepOptions) ??
      obstacleOf(from, otherId, actor, { steal: stepOptions.steal === true });
    if (into === null || from === null || obstacle) return obstacle ?? refused({ code: 'no-such-case', caseId });
    const finished = [into, from].find(({ state }) => isFinished(state));
    if (finished) return refused({ code: 'finished', caseId: finished.id });
    const differing = stepOptions.twoPeople === true ? [] : differingPeople(desk, into, from);
    if (differing.length > 0) return refused({ code: 'two-people', caseId, otherId, items: differing });
    // Judged without members, the joined case would have no match any more.
    const matched = options.members === null && [into, from].find(({ id }) => desk.cases.merged(id)?.match);
    if (matched) return refused({ code: 'match-lost', caseId: matched.id });
    for (const one of [into, from]) takeOver(desk, one, actor, stepOptions);
    const before = desk.cases.merged(caseId);
    const [wasInto, wasFrom] = [rowsOf(desk, caseId), rowsOf(desk, otherId)];
    desk.mails.move(otherId, caseId);
    desk.cases.vacate(otherId, caseId);
    const links = desk.cases.moveLinks(otherId, caseId);
    const judged = rejudge(caseId, desk, options);
    const state = stateAfter(into.state, moveOf(judged.verdict, judged.merged.conflicts.length > 0)) ?? into.state;
    writeJudged(caseId, judged, state, desk);
    const entry = { at: stamp(actor), agent: actor.agent, action: 'join' } as const;
    // In both: a purge of one takes out what its own entry says.
    const mails = (wasFrom.mail ?? []).map(({ hash }) => String(hash));
    const drafts = (wasFrom.draft ?? []).map(({ messageId }) => String(messageId));
    desk.audit.append({
      ...entry,
      caseId: otherId,
      stateBefore: from.state,
      stateAfter: 'closed',
      details: { other: caseId, mails, digest: desk.cases.digest(otherId), was: wasFrom },
    });
    const joined = desk.audit.append({
      ...entry,
      caseId,
      stateBefore: into.state,
      stateAfter: state,
      details: {
        other: otherId,
        ...itemChanges(before, judged.merged),
        mails,
        drafts,
        ...links,
        digest: desk.cases.digest(caseId),
        was: wasInto,
      },
    });
    return { ok: true, entry: joined, case: desk.cases.get(caseId) ?? into };
  });
}

/** A case as it stands, for the undo. */
function rowsOf(desk: DeskStore, caseId: number): CaseRows {
  const drafts = desk.cases.drafts(caseId).map(({ messageId }) => ({ messageId }));
  const mail = desk.mails.places(caseId).map((place) => ({ ...place }));
  return { ...desk.cases.rows(caseId), mail, draft: drafts };
}
