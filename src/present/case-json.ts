/** Cases and entries of the audit for other programs. */
import { type AuditEntry, type CaseLink, type CaseSummary, caseNumber, type DeskCase } from '../case.js';
import { jsonLine } from './json.js';

/** A row of the queue. */
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

/**
 * Rows of the queue as one array, a line each, in pieces of UTF-8. Of ten thousand rows none is kept longer than its line, and
 * what is the same in many is made once.
 */
export function* summariesJson(cases: Iterable<CaseSummary>): Generator<Buffer> {
  const lineOf = summaryLines();
  const pieces = new Pieces();
  let begin = '[';
  for (const one of cases) {
    const [before, name, after] = lineOf(one);
    // The name alone is not ASCII: apart, the rest costs a fourth.
    if (pieces.add(begin + before, name, after)) yield pieces.take();
    begin = ',\n';
  }
  pieces.add(begin === '[' ? '[]' : ']', '', '');
  yield pieces.take();
}

/** Makes lines: what stands before the name, the name, what stands after it. Together they are `jsonLine(summaryData(one))`. */
function summaryLines(): (one: CaseSummary) => [before: string, name: string, after: string] {
  // Rows that have the same lists share them.
  const lists = new Map<readonly string[], string>();
  const listed = (list: readonly string[]) => {
    let text = lists.get(list);
    if (text === undefined) {
      text = json(list);
      lists.set(list, text);
    }
    return text;
  };
  return (one) => [
    `{"case":"${caseNumber(one.id)}","state":${quoted(one.state)},"verdict":${quoted(one.verdict)},"course":${quoted(one.course)},"flags":${listed(one.flags)},"notes":${noted(one.notes)},"missing":${listed(one.missing)},"invalid":${listed(one.invalid)},"memberId":${quoted(one.memberId)},"assignedMember":${quoted(one.assignedMember)},"name":`,
    quoted(one.name),
    `,"sender":${quoted(one.sender)},"openedAt":${quoted(one.openedAt)},"lastMailAt":${quoted(one.lastMailAt)},"mailCount":${one.mails},"purgedAt":${quoted(one.purgedAt)},"lock":${one.lock === null ? 'null' : json({ agent: one.lock.agent, since: one.lock.since })}}`,
  ];
}

/** Nothing in it has to be escaped. */
const PLAIN = /^[\w @.:*+\uff0a\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff-]*$/u;

function quoted(text: string | null): string {
  if (text === null) return 'null';
  return PLAIN.test(text) ? `"${text}"` : json(text);
}

function noted(notes: CaseSummary['notes']): string {
  for (const _ in notes) return json(notes);
  return '{}';
}

function json(value: unknown): string {
  return jsonLine([value]).slice(1, -1);
}

/** Texts put together as bytes. */
class Pieces {
  #bytes = Buffer.allocUnsafe(PIECE + SPARE);
  #length = 0;

  /** Takes three texts that follow each other. True: it is time to take the piece. */
  add(...texts: readonly [string, string, string]): boolean {
    // A character is three bytes at most.
    const most = 3 * (texts[0].length + texts[1].length + texts[2].length);
    if (this.#length + most > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#length)], this.#length + most + SPARE);
    for (const text of texts) this.#length += this.#bytes.write(text, this.#length);
    return this.#length >= PIECE;
  }

  take(): Buffer {
    const piece = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafe(PIECE + SPARE);
    this.#length = 0;
    return piece;
  }
}

const PIECE = 64 * 1024;
const SPARE = 8 * 1024;

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
export function entryData({ caseId, details, ...entry }: AuditEntry): object {
  const { was: _, ...kept } = details ?? {};
  return { ...entry, details: details && kept, case: caseId === null ? null : caseNumber(caseId) };
}

function linkData({ caseId, reason }: CaseLink): object {
  return { case: caseNumber(caseId), reason };
}
