/** The outcome (contract section 6): the first that holds of none, conflict, ambiguous, unique. */
import type { WaterfallTerm } from '../details.js';
import { type Evidence, isSame } from '../items/compare/index.js';
import type { Member } from '../member.js';
import type { Course, EvidenceKey, Level, Outcome } from '../record.js';
import { kanaKey, nameKey } from '../text/keys.js';
import { type Candidates, holds } from './candidates.js';
import { EQUAL_BITS } from './weights.js';

export interface Scored {
  member: Member;
  evidence: Evidence;
  terms: WaterfallTerm[];
  bits: number;
}

/** `scored`: the candidates, best first. */
export function outcomeOf(scored: readonly Scored[], candidates: Candidates, course: Course): Outcome {
  const [best, ...others] = scored;
  if (best === undefined) return 'none';
  if (isContradicted(best.evidence) || pointApart(candidates.pointedAt)) return 'conflict';
  if (candidates.cut || others.some((other) => standsEqually(best, other, course))) return 'ambiguous';
  return 'unique';
}

/** The birth date differs by more than a slip, or so does the name in every script that both sides have. */
export function isContradicted({ nameKanji, nameKana, birthDate }: Evidence): boolean {
  if (birthDate === 'different') return true;
  if (nameKanji === 'different') return nameKana === 'different' || isAbsent(nameKana);
  return nameKana === 'different' && isAbsent(nameKanji);
}

function isAbsent(level: Level): boolean {
  return level === 'absent-in-mail' || level === 'absent-in-database';
}

/** Two of the identifiers are those of two members. */
function pointApart(pointedAt: Candidates['pointedAt']): boolean {
  return pointedAt.some((a, i) => pointedAt.some((b, j) => j > i && !a.some((member) => holds(b, member))));
}

const OWN_IDENTIFIER: Partial<Record<Course, EvidenceKey>> = {
  bundle: 'memberNumber',
  docomo: 'billingId',
  au: 'billingId',
  softbank: 'billingId',
};

function standsEqually(best: Scored, other: Scored, course: Course): boolean {
  if (best.bits - other.bits < EQUAL_BITS) return true;
  // The best one needs a slip to be the writer, the other has his name and birth date: a twin's, perhaps.
  if (isByName(other.evidence) && !isByName(best.evidence) && best.evidence.birthDate !== 'absent-in-database')
    return true;
  if (!isOnePerson(best.member, other.member)) return false;
  const own = OWN_IDENTIFIER[course];
  return !(['plusMemberId', ...(own ? [own] : [])] as EvidenceKey[]).some(
    (key) => isSame(best.evidence[key]) && !isSame(other.evidence[key]),
  );
}

function isByName({ nameKanji, nameKana, birthDate }: Evidence): boolean {
  return isSame(nameKanji) && isSame(nameKana) && isSame(birthDate);
}

/** Two accounts of one person: one name (in kanji, or in kana where kanji are lacking), and one birth date, phone or address. */
function isOnePerson(a: Member, b: Member): boolean {
  const sameName =
    a.nameKanji !== null && b.nameKanji !== null
      ? nameKey(a.nameKanji) === nameKey(b.nameKanji)
      : a.nameKana !== null && b.nameKana !== null && kanaKey(a.nameKana) === kanaKey(b.nameKana);
  if (!sameName) return false;
  if (a.birthDate !== null && b.birthDate !== null) return a.birthDate === b.birthDate;
  return (a.phone !== null && a.phone === b.phone) || (a.email !== null && a.email === b.email);
}
