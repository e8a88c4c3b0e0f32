/** A case with everything that belongs to it, from one state of the desk. */
import type { DeskCase } from '../case.js';
import type { DeskStore } from '../store/desk/index.js';

/** Null where there is none. */
export function loadCase(desk: DeskStore, caseId: number): DeskCase | null {
  return desk.read(() => {
    const one = desk.cases.get(caseId);
    if (one === null) return null;
    return {
      ...one,
      merged: desk.cases.merged(caseId),
      mailList: desk.mails.of(caseId),
      links: desk.cases.links(caseId),
      linkedFrom: desk.cases.linkedFrom(caseId),
      drafts: desk.cases.drafts(caseId),
      history: desk.audit.list({ caseId }),
    };
  });
}
