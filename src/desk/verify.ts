/**
 * Whether the cases stand as the audit says: what a hand beside the program changes in a case leaves the chain whole. The audit
 * is played through, and its end compared with the cases.
 */
import { createHash } from 'node:crypto';
import { ITEM_KEYS } from '../record.js';
import type { AuditProblem, DeskStore } from '../store/desk/index.js';
import { shownOf } from './changes.js';
import { linkKey, replay, type Told } from './replay.js';

export interface CaseProblem {
  caseId: number;
  /**
   * The case is not as its last entry left it · it is gone · no entry tells of it · a mail of it is not the one that came ·
   * what it points at is not what the entries say.
   */
  code: 'case-changed' | 'case-missing' | 'case-unknown' | 'mail-changed' | 'links-changed';
}

interface DeskVerification {
  entries: number;
  /** The last entry's hash; empty where there is none. */
  head: string;
  problems: AuditProblem[];
  /** Looked for only where the audit itself is whole. */
  cases: CaseProblem[];
}

/** @param expected a head that was written down earlier: it has to be in the chain */
export function verifyDesk(desk: DeskStore, expected?: string): DeskVerification {
  return desk.read(() => {
    const chain = desk.audit.verify(expected);
    return { ...chain, cases: chain.problems.length === 0 ? caseProblems(desk) : [] };
  });
}

function caseProblems(desk: DeskStore): CaseProblem[] {
  const { cases: told, mails, links } = replay(desk.audit.list({}));
  const problems = new Map<string, CaseProblem>();
  const add = (caseId: number, code: CaseProblem['code']) => problems.set(`${caseId} ${code}`, { caseId, code });
  const rows = new Map(desk.cases.list({}).map((one) => [one.id, one]));
  for (const [caseId, one] of told) {
    const row = rows.get(caseId);
    if (row === undefined) add(caseId, 'case-missing');
    else if (one.broken || row.state !== one.state || isChanged(desk, caseId, one, row)) add(caseId, 'case-changed');
  }
  for (const { id } of rows.values()) {
    if (!told.has(id)) add(id, 'case-unknown');
    const kept = desk.mails.of(id);
    const isWhole = ({ number, hash }: { number: number; hash: string }) => {
      const raw = desk.mails.raw(id, number);
      return raw === null || createHash('sha256').update(raw).digest('hex') === hash;
    };
    const one = told.get(id);
    const isTold = ({ hash }: { hash: string }) =>
      mails.get(hash) === id || one?.values === null || one?.joinedUntold === true;
    if (!kept.every((mail) => isWhole(mail) && isTold(mail))) add(id, 'mail-changed');
  }
  for (const [hash, caseId] of mails) if (!desk.mails.has(hash)) add(caseId, 'mail-changed');
  for (const caseId of changedLinks(desk, told, links)) add(caseId, 'links-changed');
  return [...problems.values()].sort((a, b) => a.caseId - b.caseId);
}

function isChanged(
  desk: Pick<DeskStore, 'cases'>,
  caseId: number,
  { assigned, values, digest, drafts }: Told,
  row: { assignedMember: string | null; memberId: string | null },
): boolean {
  if (values === null) return false;
  if (row.assignedMember !== assigned || row.memberId !== (values.get('member') ?? null)) return true;
  const drafted = desk.cases.drafts(caseId);
  if (drafted.length !== drafts.size || !drafted.every(({ messageId }) => drafts.has(messageId))) return true;
  if (digest !== null) return desk.cases.digest(caseId) !== digest;
  const merged = desk.cases.merged(caseId);
  if ((merged?.match?.memberId ?? null) !== row.memberId) return true;
  return ITEM_KEYS.some((key) => shownOf(merged, key) !== (values.get(key) ?? null));
}

/** Cases that have other links than the entries say; not of those whose entries hold none, or hold no more. */
function changedLinks(desk: DeskStore, told: ReadonlyMap<number, Told>, links: ReadonlySet<string>): Set<number> {
  const there = desk.cases.allLinks();
  const keys = new Set(there.map(linkKey));
  const isTold = (id: number) => {
    const one = told.get(id);
    return one?.linksTold === true && one.values !== null;
  };
  const ends = [...links].filter((key) => !keys.has(key)).map((key) => key.split(' ').map(Number));
  return new Set([
    ...there.filter((link) => !links.has(linkKey(link)) && isTold(link.of) && isTold(link.caseId)).map(({ of }) => of),
    ...ends.flatMap(([of = 0, caseId = 0]) => (isTold(of) && isTold(caseId) ? [of] : [])),
  ]);
}
