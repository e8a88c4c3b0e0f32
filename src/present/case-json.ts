/** Cases and entries of the audit for other programs. */
import { type AuditEntry, type CaseLink, type CaseSummary, caseNumber, type DeskCase } from '../case.js';

/** A row of the queue. */
export function summaryData(one: CaseSummary): object {
  const { id, lock, version: _, ...rest } = one;
  return { case: caseNumber(id), ...rest, lock: lock && { agent: lock.agent, since: lock.since } };
}

/** A whole case; the mails without what was extracted from each, which `provenance` tells. */
export function caseData(one: DeskCase): object {
  const { merged, mailList, links, linkedFrom, drafts, history, ...summary } = one;
  return {
    schema: 'madoguchi.case/1',
    ...summaryData(summary),
    fields: merged?.fields ?? null,
    conflicts: merged?.conflicts ?? [],
    provenance: merged?.provenance ?? {},
    match: merged?.match ?? null,
    mails: mailList.map(({ said: _, replyTo: __, ...mail }) => mail),
    possibleFollowUpOf: links.map(linkData),
    possibleFollowUps: linkedFrom.map(linkData),
    drafts,
    history: history.map(entryData),
  };
}

/** An entry of the audit. */
export function entryData({ caseId, ...entry }: AuditEntry): object {
  return { ...entry, case: caseId === null ? null : caseNumber(caseId) };
}

function linkData({ caseId, reason }: CaseLink): object {
  return { case: caseNumber(caseId), reason };
}
