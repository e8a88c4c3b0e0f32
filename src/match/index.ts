/** Matching (contract section 6): who of the members wrote this inquiry, how sure that is, and what it rests on. */
import type { Waterfall, WaterfallTerm } from '../details.js';
import { compareBirthDate } from '../items/compare/birth-date.js';
import { compareWithMember, type Evidence, isSame } from '../items/compare/index.js';
import type { Member } from '../member.js';
import type { Address, BitKey, Course, Fields, Level, Match } from '../record.js';
import { type Candidates, findBySlips, findCandidates } from './candidates.js';
import type { MemberLookups } from './lookups.js';
import { isContradicted, outcomeOf, type Scored } from './outcome.js';
import { proofOf } from './proof.js';
import { probabilitiesOf, sumOf, termsOf } from './score.js';
import { LEAST } from './weights.js';

export type { Found, MemberLookups, SoughtName } from './lookups.js';
export { repliesElsewhere } from './proof.js';

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
  /** What his score is made of; null without one. */
  waterfall: Waterfall | null;
}

export interface MatchOptions {
  /** Put the terms of each candidate's score into the record. */
  explain?: boolean;
}

/** Matches one inquiry. `proof` is null where no one member stands. */
export function matchInquiry(
  inquiry: MatchInput,
  lookups: MemberLookups,
  { explain = false }: MatchOptions = {},
): MatchResult {
  const { candidates, scored } = scoredCandidates(inquiry.fields, lookups);
  const outcome = outcomeOf(scored, candidates, inquiry.course);
  const [best, second] = scored;
  const unique = outcome === 'unique' && best !== undefined ? best : null;
  const probabilities = probabilitiesOf(scored.map((one) => one.bits));
  return {
    match: {
      outcome,
      memberId: unique?.member.memberId ?? null,
      proof: unique && proofOf(unique.evidence, unique.member, inquiry),
      candidates: scored.slice(0, MOST_CANDIDATES).map(({ member: { memberId }, evidence, terms }, i) => {
        const candidate: Match['candidates'][number] = { memberId, probability: probabilities[i] ?? 0, evidence };
        if (explain) candidate.bits = bitsByKey(terms);
        return candidate;
      }),
    },
    member: best?.member ?? null,
    waterfall: best
      ? {
          terms: best.terms,
          runnerUp: second ? { memberId: second.member.memberId, margin: best.bits - second.bits } : null,
        }
      : null,
  };
}

function scoredCandidates(fields: Fields, lookups: MemberLookups): { candidates: Candidates; scored: Scored[] } {
  const candidates = findCandidates(fields, lookups);
  const all = scoreAll(candidates.members, fields, lookups);
  // Cut short, it is for a person to look.
  const found = candidates.cut ? all : withoutHomophones(all);
  if (found.length > 0 || candidates.cut) return { candidates, scored: found };
  const near = findBySlips(fields, lookups);
  // Most are namesakes born on another day: no need to compare the rest of them.
  const { value: birthDate } = fields.birthDate;
  const possible = near.members.filter(
    (member) =>
      birthDate === null || member.birthDate === null || compareBirthDate(birthDate, member.birthDate) !== 'different',
  );
  const scored = scoreAll(possible, fields, lookups);
  const probabilities = probabilitiesOf(scored.map((one) => one.bits));
  const kept = scored.filter((one, i) => (probabilities[i] ?? 0) >= LEAST.each && isMoreThanNear(one.evidence));
  // Less than that, and it is namesakes that were found.
  if (probabilities.reduce((sum, p, i) => sum + (scored[i] && kept.includes(scored[i]) ? p : 0), 0) < LEAST.together)
    return { candidates, scored: [] };
  return { candidates: near, scored: kept };
}

/**
 * Without those whose name is merely near, though they were found by it and the birth date: it is another one in kanji or in
 * kana (裕子 and 優子), nothing else agrees, and it is not likelier than not that one of them is the writer.
 */
function withoutHomophones(scored: Scored[]): Scored[] {
  if (!scored.some(({ evidence }) => isOther(evidence.nameKanji) || isOther(evidence.nameKana))) return scored;
  const probabilities = probabilitiesOf(scored.map((one) => one.bits));
  return scored.filter(
    ({ evidence }, i) =>
      (probabilities[i] ?? 0) >= LEAST.together ||
      (!isOther(evidence.nameKanji) && !isOther(evidence.nameKana)) ||
      isNearBesides(evidence),
  );
}

function isOther(level: Level): boolean {
  return level === 'close' || level === 'different';
}

function isNear(level: Level): boolean {
  return isSame(level) || level === 'close';
}

/** Does anything agree beside the name, the birth date and the prefecture, if but for a slip? */
function isNearBesides(evidence: Evidence): boolean {
  return (['nickname', 'phone', 'email', 'billingId', 'plusMemberId', 'memberNumber'] as const).some((key) =>
    isNear(evidence[key]),
  );
}

/**
 * Is this more than a namesake? A name that is merely near makes no candidate, whatever the birth date: something else has
 * to agree. Whoever is contradicted is none either, where only a slip led to him.
 */
function isMoreThanNear(evidence: Evidence): boolean {
  const { nameKanji, nameKana, birthDate } = evidence;
  if (isContradicted(evidence)) return false;
  if (isNear(birthDate) && isSame(nameKanji) && isSame(nameKana)) return true;
  return isNearBesides(evidence);
}

/** Best first. */
function scoreAll(members: readonly Member[], fields: Fields, lookups: MemberLookups): Scored[] {
  const scored = members.map((member) => {
    const evidence = compareWithMember(fields, member);
    const terms = termsOf(fields, member, evidence, lookups);
    return { member, evidence, terms, bits: sumOf(terms) };
  });
  return scored.sort(
    (a, b) =>
      b.bits - a.bits ||
      Number(b.member.active) - Number(a.member.active) ||
      (a.member.memberId < b.member.memberId ? -1 : 1),
  );
}

function bitsByKey(terms: readonly WaterfallTerm[]): Partial<Record<BitKey, number>> {
  return Object.fromEntries(terms.map(({ key, bits }) => [key, Math.round(bits * 100) / 100]));
}
