/** What leads from one case to another, and from a drafted reply to its case. */
import type { CaseLink, Draft, Link, LinkReason } from '../../case.js';
import type { Statements } from './statements.js';

export interface CaseLinks {
  addLink(id: number, link: CaseLink): void;
  links(id: number): CaseLink[];
  linkedFrom(id: number): CaseLink[];
  allLinks(): Link[];
  /** Lets the links of a case, and those that lead to it, be another one's; links between the two end. */
  moveLinks(from: number, to: number): { linked: Link[]; unlinked: Link[] };
  /** Makes and ends links. */
  relink(change: { linked: readonly Link[]; unlinked: readonly Link[] }): void;
  addDraft(id: number, draft: Draft): void;
  drafts(id: number): Draft[];
  moveDraft(messageId: string, to: number): void;
  /** The case that a drafted reply with this Message-ID belongs to. */
  ofDraft(messageId: string): number | null;
}

const LINKS = 'SELECT case_id AS "of", other_id AS caseId, reason FROM link';

export function prepareLinks(lazily: Statements): CaseLinks {
  return {
    addLink: (id, { caseId, reason }) =>
      lazily('INSERT OR IGNORE INTO link (case_id, other_id, reason) VALUES (?, ?, ?)').run(id, caseId, reason),
    links: (id) =>
      lazily('SELECT other_id AS caseId, reason FROM link WHERE case_id = ? ORDER BY other_id').all(id) as {
        caseId: number;
        reason: LinkReason;
      }[],
    linkedFrom: (id) =>
      lazily('SELECT case_id AS caseId, reason FROM link WHERE other_id = ? ORDER BY case_id').all(id) as {
        caseId: number;
        reason: LinkReason;
      }[],
    allLinks: () => lazily(LINKS).all() as Link[],
    moveLinks(from, to) {
      const unlinked = lazily(`${LINKS} WHERE case_id = ? OR other_id = ?`).all(from, from) as Link[];
      const moved = unlinked
        .map((link) => ({
          of: link.of === from ? to : link.of,
          caseId: link.caseId === from ? to : link.caseId,
          reason: link.reason,
        }))
        .filter(({ of, caseId }) => of !== caseId);
      // Both cases may have pointed at the same one.
      const kept = lazily('SELECT 1 FROM link WHERE case_id = ? AND other_id = ?').pluck();
      const linked = moved.filter(
        ({ of, caseId }, i) =>
          kept.get(of, caseId) === undefined &&
          moved.findIndex((other) => other.of === of && other.caseId === caseId) === i,
      );
      relink({ linked, unlinked });
      return { linked, unlinked };
    },
    relink,
    addDraft: (id, { messageId, at }) =>
      lazily('INSERT OR IGNORE INTO draft (message_id, case_id, at) VALUES (?, ?, ?)').run(messageId, id, at),
    drafts: (id) =>
      lazily('SELECT message_id AS messageId, at FROM draft WHERE case_id = ? ORDER BY at, message_id').all(
        id,
      ) as Draft[],
    moveDraft: (messageId, to) => lazily('UPDATE draft SET case_id = ? WHERE message_id = ?').run(to, messageId),
    ofDraft: (messageId) =>
      (lazily('SELECT case_id FROM draft WHERE message_id = ?').pluck().get(messageId) as number | undefined) ?? null,
  };

  function relink({ linked, unlinked }: { linked: readonly Link[]; unlinked: readonly Link[] }): void {
    for (const { of, caseId } of unlinked)
      lazily('DELETE FROM link WHERE case_id = ? AND other_id = ?').run(of, caseId);
    for (const { of, caseId, reason } of linked)
      lazily('INSERT OR IGNORE INTO link (case_id, other_id, reason) VALUES (?, ?, ?)').run(of, caseId, reason);
  }
}
