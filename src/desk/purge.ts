/** Purging: what says something of a person goes, figures and the audit's chain stay. */
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, stamp } from './agent.js';

/**
 * Takes the personal values out of finished cases to which nothing has happened since `before` (ISO 8601, UTC): mails, items, matches,
 * names, and the details of the audit. The hashes of the mails stay, so that the same mailbox adds nothing later.
 * @returns the cases
 */
export function purge(desk: DeskStore, before: string, actor: Pick<Actor, 'agent' | 'now'>): number[] {
  const at = stamp(actor);
  const purged = desk.write(() => {
    const ids = desk.cases.purgeable(before);
    for (const caseId of ids) {
      desk.mails.forget(caseId);
      desk.cases.forget(caseId, at);
      desk.audit.forget(caseId);
      const state = desk.cases.get(caseId)?.state ?? null;
      desk.audit.append({ at, agent: actor.agent, action: 'purge', caseId, stateBefore: state, stateAfter: state });
    }
    return ids;
  });
  desk.settle();
  return purged;
}
