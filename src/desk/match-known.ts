/**
 * A mail that the desk has already, taken in again now that there are members: its case may have been judged without them, by an
 * intake that named no database, and would wait unmatched for ever.
 */
import type { CaseSummary, State } from '../case.js';
import type { JudgeOptions } from '../judge.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, stamp } from './agent.js';
import { itemChanges } from './changes.js';
import type { Taken } from './intake.js';
import type { Judged } from './judge-case.js';
import { rejudge, writeJudged } from './rejudge.js';
import { isFinished, moveOf, stateAfter } from './states.js';

/** Matches the case of a known mail where it is open and was compared with no members yet. */
export function matchKnown(
  hash: string,
  desk: DeskStore,
  options: JudgeOptions,
  actor: Pick<Actor, 'agent' | 'now'>,
): Taken {
  if (options.members === null || unmatched(hash, desk) === null) return { what: 'known' };
  return desk.write(() => {
    const one = unmatched(hash, desk);
    if (one === null) return { what: 'known' };
    const before = desk.cases.merged(one.id);
    const judged = rejudge(one.id, desk, options);
    const state = stateOf(one, judged, desk);
    writeJudged(one.id, judged, state, desk);
    desk.audit.append({
      at: stamp(actor),
      agent: actor.agent,
      action: 'match',
      caseId: one.id,
      stateBefore: one.state,
      stateAfter: state,
      details: { ...itemChanges(before, judged.merged), digest: desk.cases.digest(one.id) },
    });
    return { what: 'matched', caseId: one.id, state };
  });
}

/** Where there was a search that found nobody, there is a match, too: it says so. */
function unmatched(hash: string, desk: DeskStore): CaseSummary | null {
  const caseId = desk.mails.caseOf(hash);
  const one = caseId === null ? null : desk.cases.get(caseId);
  if (one === null || isFinished(one.state) || one.purgedAt !== null) return null;
  return desk.cases.merged(one.id)?.match === null ? one : null;
}

/** No mail has come: who was asked is waited for as before, and a mail that a person has to read is yet to be read. */
function stateOf(one: CaseSummary, { verdict, merged }: Judged, desk: DeskStore): State {
  const toBeRead = one.state === 'review' && desk.mails.places(one.id).some(({ role }) => role === 'other');
  if (one.state === 'waiting' || toBeRead) return one.state;
  return stateAfter(one.state, moveOf(verdict, merged.conflicts.length > 0)) ?? one.state;
}
