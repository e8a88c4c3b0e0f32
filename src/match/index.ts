/** Matching (contract section 6): who of the members wrote this inquiry, how sure that is, and what it rests on. */
import { compareWithMember } from '../items/compare/index.js';
import type { Member } from '../member.js';
import type { Address, Course, Fields, Match } from '../record.js';
import { findCandidates } from './candidates.js';
import type { MemberLookups } from './lookups.js';
import { outcomeOf, type Scored } from './outcome.js';
import { proofOf } from './proof.js';
import { probabilityOf, scoreOf } from './score.js';

export type { Found, MemberLookups } from './lookups.js';

const MOST_CANDIDATES = 5;

export interface MatchInput {
  fields: Fields;
  course: Course;
  from: Address | null;
  replyTo: readonly Address[];
  /** Does the flag `sender-authentication-failed` stand? */
  authenticationFailed: boolean;
}

export interface MatchResult {
  match: Match;
  /** The first candidate. */
  member: Member | null;
}

/** Matches one inquiry. `proof` is null where no one member stands. */
export function matchInquiry(inquiry: MatchInput, lookups: MemberLookups): MatchResult {
  const candidates = findCandidates(inquiry.fields, lookups);
  const members = lookups.count();
  const scored: Scored[] = candidates.members.map((member) => {
    const evidence = compareWithMember(inquiry.fields, member);
    return { member, evidence, bits: scoreOf(evidence, members) };
  });
  scored.sort(
    (a, b) =>
      b.bits - a.bits ||
      Number(b.member.active) - Number(a.member.active) ||
      (a.member.memberId < b.member.memberId ? -1 : 1),
  );
  const outcome = outcomeOf(scored, candidates, inquiry.course);
  const best = scored[0];
  const unique = outcome === 'unique' && best !== undefined ? best : null;
  return {
    match: {
      outcome,
      memberId: unique?.member.memberId ?? null,
      proof: unique && proofOf(unique.evidence, unique.member, inquiry),
      candidates: scored.slice(0, MOST_CANDIDATES).map(({ member, evidence, bits }) => ({
        memberId: member.memberId,
        probability: probabilityOf(bits),
        evidence,
      })),
    },
    member: best?.member ?? null,
  };
}
