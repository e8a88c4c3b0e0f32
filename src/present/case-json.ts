/** Cases and entries of the audit for other programs. */
import { type AuditEntry, type CaseLink, type CaseSummary, caseNumber, type DeskCase } from '../case.js';
import { jsonLine } from './json.js';

/** A row of the queue. Written out, since of ten thousand rows each copy counts. */
function summaryData(one: CaseSummary): object {
  const { lock } = one;
  return {
    case: caseNumber(one.id),
    state: one.state,
    verdict: one.verdict,
    course: one.course,
    flags: one.flags,
    notes: one.notes,
    missing: one.missing,
    invalid: one.invalid,
    memberId: one.memberId,
    assignedMember: one.assignedMember,
    name: one.name,
    sender: one.sender,
    openedAt: one.openedAt,
    lastMailAt: one.lastMailAt,
    mailCount: one.mails,
    purgedAt: one.purgedAt,
    lock: lock && { agent: lock.agent, since: lock.since },
  };
}

/** Rows of the queue as one array, a line each. */
export function summariesJson(cases: readonly CaseSummary[]): string {
  return jsonLine(cases.map(summaryData)).replaceAll('},{"case":"', '},\n{"case":"');
}

/** A whole case; the mails without what was extracted from each, which `provenance` tells. */
export function caseData(one: DeskCase): object {
  const { merged, mailList, links, linkedFrom, drafts, history } = one;
  return {
    schema: 'madoguchi.case/1',
    ...summaryData(one),
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
