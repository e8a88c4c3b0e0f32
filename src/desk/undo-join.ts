/** Undoing a join: both cases stand as before, each with its own mails, drafts and links. */
import type { AuditEntry, CaseRows, MailRole } from '../case.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Actor, stamp } from './agent.js';
import { refused } from './refusal.js';
import { obstacleOf, type StepOptions, type Stepped, takeOver } from './steps.js';

/** The two entries of a join: of the case that the mails went to, and of the one that they came from. */
interface Join {
  into: AuditEntry & { caseId: number };
  from: AuditEntry & { caseId: number };
}

/** The join that an entry is one of the two of; null where the other one is not beside it. */
export function joinOfEntry(desk: DeskStore, entry: AuditEntry): Join | null {
  const isInto = (one: AuditEntry) => one.details?.was !== undefined && one.details.linked !== undefined;
  const other = desk.audit.get(isInto(entry) ? entry.seq - 1 : entry.seq + 1);
  const [into, from] = isInto(entry) ? [entry, other] : [other, entry];
  if (into === null || from === null || into.caseId === null || from.caseId === null) return null;
  const isPair = into.action === 'join' && into.details?.other === from.caseId && from.details?.other === into.caseId;
  if (!isPair || !isInto(into) || from.details?.was === undefined) return null;
  return { into: { ...into, caseId: into.caseId }, from: { ...from, caseId: from.caseId } };
}

/** Takes the mails out again. Whether it may be is looked at before. */
export function undoJoin(desk: DeskStore, { into, from }: Join, actor: Actor, options: StepOptions): Stepped {
  const [one, other] = [desk.cases.get(into.caseId), desk.cases.get(from.caseId)];
  const obstacle =
    obstacleOf(one, into.caseId, actor, options) ??
    obstacleOf(other, from.caseId, actor, { steal: options.steal === true });
  if (one === null || other === null || obstacle)
    return obstacle ?? refused({ code: 'no-such-case', caseId: into.caseId });
  for (const each of [one, other]) takeOver(desk, each, actor, options);
  const { linked = [], unlinked = [] } = into.details ?? {};
  desk.cases.relink({ linked: unlinked, unlinked: linked });
  for (const { caseId, details } of [from, into]) {
    const was = details?.was ?? {};
    desk.mails.putBack(caseId, placesIn(was));
    desk.cases.restore(caseId, was);
  }
  // Those that were drafted since stay: they were written about both.
  for (const { messageId } of from.details?.was?.draft ?? []) desk.cases.moveDraft(String(messageId), from.caseId);
  const at = stamp(actor);
  const [, undoing] = [
    { joined: from, before: other, apart: into.caseId },
    { joined: into, before: one, apart: from.caseId },
  ].map(({ joined, before, apart }) =>
    desk.audit.append({
      at,
      agent: actor.agent,
      action: 'undo',
      caseId: joined.caseId,
      stateBefore: before.state,
      stateAfter: joined.stateBefore,
      undoes: joined.seq,
      details: { other: apart, digest: desk.cases.digest(joined.caseId) },
    }),
  );
  if (undoing === undefined) throw new Error('an undo left no entry');
  return { ok: true, entry: undoing, case: desk.cases.get(into.caseId) ?? one };
}

function placesIn({ mail = [] }: CaseRows): { hash: string; number: number; role: MailRole }[] {
  return mail.map(({ hash, number, role }) => ({ hash: String(hash), number: Number(number), role: role as MailRole }));
}
