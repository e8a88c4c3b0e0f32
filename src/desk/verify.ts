/**
 * Whether the cases stand as the audit says: what a hand beside the program changes in a case leaves the chain whole. The audit
 * is played through, and its end compared with the cases.
 */
import { createHash } from 'node:crypto';
import type { AuditEntry, State } from '../case.js';
import { ITEM_KEYS } from '../record.js';
import type { AuditProblem, DeskStore } from '../store/desk/index.js';
import { shownOf } from './changes.js';

export interface CaseProblem {
  caseId: number;
  /** The case is not as its last entry left it · it is gone · no entry tells of it · a mail of it is not the one that came. */
  code: 'case-changed' | 'case-missing' | 'case-unknown' | 'mail-changed';
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

/** A case as the entries leave it. */
interface Told {
  state: State | null;
  /** A step began where the one before had not ended. */
  broken: boolean;
  assigned: string | null;
  /** By item, and `member`; null where a purge took out what was said. */
  values: Map<string, string | null> | null;
  /** Another case's mails came to it, and a purge of that one may have taken out which. */
  joined: boolean;
}

function caseProblems(desk: DeskStore): CaseProblem[] {
  const { told, mails } = play(desk.audit.list({}));
  const problems: CaseProblem[] = [];
  const add = (caseId: number, code: CaseProblem['code']) => problems.push({ caseId, code });
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
    const isTold = ({ hash }: { hash: string }) => mails.has(hash) || one?.values === null || one?.joined === true;
    if (!kept.every((mail) => isWhole(mail) && isTold(mail))) add(id, 'mail-changed');
  }
  for (const [hash, caseId] of mails) if (!desk.mails.has(hash)) add(caseId, 'mail-changed');
  return problems.sort((a, b) => a.caseId - b.caseId);
}

function isChanged(
  desk: Pick<DeskStore, 'cases'>,
  caseId: number,
  { assigned, values }: Told,
  row: { assignedMember: string | null; memberId: string | null },
): boolean {
  if (values === null) return false;
  if (row.assignedMember !== assigned || row.memberId !== (values.get('member') ?? null)) return true;
  const merged = desk.cases.merged(caseId);
  if ((merged?.match?.memberId ?? null) !== row.memberId) return true;
  return ITEM_KEYS.some((key) => shownOf(merged, key) !== (values.get(key) ?? null));
}

/** Plays the entries through, in their order. `mails`: by hash, the case to which each came. */
function play(entries: readonly AuditEntry[]): { told: Map<number, Told>; mails: Map<string, number> } {
  const told = new Map<number, Told>();
  const mails = new Map<string, number>();
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const entry of entries) {
    const { caseId, details } = entry;
    if (caseId === null) continue;
    const known = told.get(caseId);
    if (known === undefined && entry.action !== 'open') continue;
    const one = known ?? { state: null, broken: false, assigned: null, values: new Map(), joined: false };
    told.set(caseId, one);
    if (entry.stateAfter !== null) {
      one.broken ||= known !== undefined && entry.stateBefore !== one.state;
      one.state = entry.stateAfter;
    }
    one.joined ||= entry.action === 'join' && entry.stateAfter !== 'closed';
    if (details?.mail !== undefined) mails.set(details.mail, caseId);
    if (details === null || entry.action === 'purge') one.values = null;
    else if (entry.action === 'assign') one.assigned = details.after?.assigned ?? null;
    else if (entry.action === 'join' && details.after === undefined) {
      // Its mails went to the other case.
      one.values = new Map();
      one.assigned = null;
    } else if (entry.action !== 'undo') {
      for (const [key, value] of Object.entries(details.after ?? {})) one.values?.set(key, value);
    }
    const undone = entry.undoes === null ? undefined : bySeq.get(entry.undoes);
    if (undone?.action === 'assign') one.assigned = undone.details?.before?.assigned ?? null;
  }
  return { told, mails };
}
