/** The audit played through: how its entries leave each case. */
import type { AuditDetails, AuditEntry, CaseRows, Link, State } from '../case.js';

/** A case as the entries leave it. */
export interface Told {
  state: State | null;
  /** A step began where the one before had not ended. */
  broken: boolean;
  assigned: string | null;
  /** By item, and `member`; null where a purge took out what was said. */
  values: Map<string, string | null> | null;
  /** Of all that was judged; null: an entry of an older version, which holds none. */
  digest: string | null;
  /** Message-IDs. */
  drafts: Set<string>;
  /** What its links are is told: by entries of the present version. */
  linksTold: boolean;
  /** Another case's mails came to it, and the entry does not say which: one of an older version. */
  joinedUntold: boolean;
}

export interface Replay {
  cases: Map<number, Told>;
  /** By hash, the case to which each mail came. */
  mails: Map<string, number>;
  /** By `linkKey`. */
  links: Set<string>;
}

export function linkKey({ of, caseId, reason }: Link): string {
  return `${of} ${caseId} ${reason}`;
}

/** What a join's undo gives back. */
type Before = Pick<Told, 'assigned' | 'values' | 'digest'>;

/** Plays the entries through, in their order. */
export function replay(entries: readonly AuditEntry[]): Replay {
  const played: Replay = { cases: new Map(), mails: new Map(), links: new Set() };
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const before = new Map<number, Before>();
  for (const entry of entries) {
    const { caseId, details } = entry;
    if (caseId === null) continue;
    const known = played.cases.get(caseId);
    if (known === undefined && entry.action !== 'open') continue;
    const one = known ?? newCase(details);
    played.cases.set(caseId, one);
    if (entry.stateAfter !== null) {
      one.broken ||= known !== undefined && entry.stateBefore !== one.state;
      one.state = entry.stateAfter;
    }
    if (details === null || entry.action === 'purge') one.values = null;
    else playDetails(entry, details, one, played, before);
    const undone = entry.undoes === null ? undefined : bySeq.get(entry.undoes);
    if (undone?.action === 'assign') one.assigned = undone.details?.before?.assigned ?? null;
    if (undone?.action === 'join' && undone.details) playBack(undone, undone.details, one, played, before);
  }
  return played;
}

function newCase(details: AuditDetails | null): Told {
  const isNew = details?.digest !== undefined;
  return {
    state: null,
    broken: false,
    assigned: null,
    values: new Map(),
    digest: null,
    drafts: new Set(),
    linksTold: isNew,
    joinedUntold: false,
  };
}

/** Steps by which a case is judged anew. */
const JUDGING: readonly AuditEntry['action'][] = ['open', 'follow-up', 'attach', 'match', 'duplicate', 'join'];

function playDetails(
  { seq, action, stateAfter, caseId }: AuditEntry,
  details: AuditDetails,
  one: Told,
  { mails, links, cases }: Replay,
  before: Map<number, Before>,
): void {
  if (caseId === null) return;
  if (details.mail !== undefined) mails.set(details.mail, caseId);
  if (details.messageId !== undefined) one.drafts.add(details.messageId);
  for (const link of details.unlinked ?? []) links.delete(linkKey(link));
  for (const link of details.linked ?? []) links.add(linkKey(link));
  if (action === 'join') {
    before.set(seq, { assigned: one.assigned, values: one.values && new Map(one.values), digest: one.digest });
    const isInto = details.after !== undefined || stateAfter !== 'closed';
    const into = isInto ? one : cases.get(details.other ?? 0);
    if (into) {
      into.joinedUntold ||= details.mails === undefined;
      into.linksTold &&= details.mails !== undefined;
    }
    if (isInto) {
      for (const hash of details.mails ?? []) mails.set(hash, caseId);
      for (const messageId of details.drafts ?? []) one.drafts.add(messageId);
    } else {
      // Its mails and drafts went to the other case, whose entry tells of them too, but in older versions.
      if (details.mails === undefined) for (const messageId of one.drafts) into?.drafts.add(messageId);
      one.drafts = new Set();
      one.values = new Map();
      one.assigned = null;
    }
  }
  if (JUDGING.includes(action)) one.digest = details.digest ?? null;
  if (action === 'assign') one.assigned = details.after?.assigned ?? null;
  else for (const [key, value] of Object.entries(details.after ?? {})) one.values?.set(key, value);
}

/** A join that is undone. */
function playBack(
  { seq, caseId }: AuditEntry,
  details: AuditDetails,
  one: Told,
  { mails, links, cases }: Replay,
  before: Map<number, Before>,
): void {
  if (caseId === null) return;
  const stood = before.get(seq);
  if (stood && one.values !== null) Object.assign(one, stood);
  for (const link of details.linked ?? []) links.delete(linkKey(link));
  for (const link of details.unlinked ?? []) links.add(linkKey(link));
  const was: CaseRows = details.was ?? {};
  for (const { hash } of was.mail ?? []) mails.set(String(hash), caseId);
  const other = cases.get(details.other ?? 0);
  // Of the case that the mails went to, drafts stay that came since.
  if (details.linked === undefined)
    for (const { messageId } of was.draft ?? []) {
      other?.drafts.delete(String(messageId));
      one.drafts.add(String(messageId));
    }
}
