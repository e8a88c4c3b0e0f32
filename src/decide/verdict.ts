/**
 * The disposition (contract section 6). `ready` means that an agent may reset the password: whatever is doubtful goes to
 * review instead.
 */
import { isSame } from '../items/compare/index.js';
import type { Member } from '../member.js';
import {
  ALARMS,
  type Course,
  type Disposition,
  type EvidenceKey,
  type Flag,
  type ItemKey,
  type Kind,
  type Match,
  type Proof,
  type TriageRecord,
} from '../record.js';
import { inOrder } from './flags.js';

export interface DecideInput {
  kind: Kind;
  course: Course | null;
  /** Required items that are missing, and that are invalid. */
  missing: readonly ItemKey[] | null;
  invalid: readonly ItemKey[] | null;
  /** Null without a member database. */
  match: Match | null;
  /** The first candidate. */
  member: Member | null;
  /** All flags of section 7 that stand. */
  flags: readonly Flag[];
  /** What proof suffices: a profile may allow `knowledge`. */
  readyNeeds: Proof;
}

/** A rule of `ready` that does not hold of the first candidate, and what makes it fail. */
interface FailedRule {
  rule: 1 | 2 | 3 | 4 | 5;
  items: EvidenceKey[];
  flags: Flag[];
}

export interface Verdict {
  disposition: Disposition;
  failedRules: FailedRule[];
}

export function decide(input: DecideInput): Verdict {
  const { kind, missing, invalid, match } = input;
  if (kind === 'unreadable') return { disposition: 'unreadable', failedRules: [] };
  if (kind !== 'inquiry') return { disposition: 'unrelated', failedRules: [] };
  const failedRules = failedRulesOf(input);
  const complete = missing?.length === 0 && invalid?.length === 0;
  if (!complete) return { disposition: 'incomplete', failedRules };
  if (match === null) return { disposition: 'review', failedRules };
  if (match.outcome === 'none') return { disposition: 'no-match', failedRules };
  const ready =
    match.outcome === 'unique' &&
    match.memberId !== null &&
    input.member?.memberId === match.memberId &&
    failedRules.length === 0;
  return { disposition: ready ? 'ready' : 'review', failedRules };
}

/** Adds a flag that only the run could tell, in place; an alarm among those fails rule 5, so that `ready` becomes `review`. */
export function addRunFlag(record: TriageRecord, failedRules: FailedRule[], flag: Flag): void {
  record.flags = inOrder([...record.flags, flag]);
  if (!ALARMS.includes(flag)) return;
  const fifth = failedRules.find(({ rule }) => rule === 5);
  if (fifth) fifth.flags.push(flag);
  else failedRules.push({ rule: 5, items: [], flags: [flag] });
  if (record.disposition === 'ready') record.disposition = 'review';
}

const HARD: readonly EvidenceKey[] = ['nameKanji', 'nameKana', 'birthDate', 'plusMemberId'];
const SOFT: readonly EvidenceKey[] = ['nickname', 'prefecture', 'phone', 'email'];
const OWN: Record<Course, readonly EvidenceKey[]> = {
  bundle: ['memberNumber'],
  credit: [],
  docomo: ['billingId'],
  au: ['billingId'],
  softbank: ['billingId'],
  unknown: [],
};

/** The rules that fail of the first candidate; none without one, and for mail that is no inquiry. */
function failedRulesOf({ course, match, member, flags, readyNeeds }: DecideInput): FailedRule[] {
  const evidence = match?.candidates[0]?.evidence;
  if (!match || !evidence || !member || course === null) return [];
  const failed: FailedRule[] = [];
  const fail = (rule: FailedRule['rule'], items: EvidenceKey[] = [], because: Flag[] = []) =>
    failed.push({ rule, items, flags: because });

  // 1. Names, birth date, Plus member ID and the course's own identifier; a birth date need not be registered.
  const hard = [...HARD, ...OWN[course]].filter(
    (key) => !isSame(evidence[key]) && !(key === 'birthDate' && evidence[key] === 'absent-in-database'),
  );
  if (hard.length > 0) fail(1, hard);
  // 2. Of what people change without telling the desk, one may be off.
  const soft = SOFT.filter((key) => !isSame(evidence[key]));
  if (soft.length > 1) fail(2, soft);
  // 3. The member is active, and pays as the mail says.
  const status: Flag[] = [];
  if (!member.active) status.push('member-inactive');
  if (member.course !== course) status.push('course-differs');
  if (status.length > 0) fail(3, [], status);
  // 4. Proof.
  if (match.proof !== 'possession' && !(readyNeeds === 'knowledge' && match.proof === 'knowledge')) fail(4);
  // 5. Alarms.
  const alarms = flags.filter((flag) => ALARMS.includes(flag));
  if (alarms.length > 0) fail(5, [], alarms);
  return failed;
}
