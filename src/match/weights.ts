/**
 * How much each level of evidence says for or against a candidate, in bits (log2 of how much likelier it is with the
 * right member than with any other). They add up, so that a verdict can be explained term by term; they stand together
 * since they are judged together.
 */
import type { EvidenceKey, Level } from '../record.js';

type Weights = Record<Exclude<Level, 'absent-in-mail' | 'absent-in-database'>, number>;

/** Kanji and kana of one name are one piece of evidence: `name` counts once, by the better of the two. */
export const WEIGHTS: Record<Exclude<EvidenceKey, 'nameKanji' | 'nameKana'> | 'name', Weights> = {
  name: { exact: 12, equivalent: 11.5, close: 4, different: -8 },
  nickname: { exact: 8, equivalent: 7.5, close: 3, different: -2 },
  birthDate: { exact: 13, equivalent: 13, close: 5, different: -9 },
  prefecture: { exact: 4, equivalent: 4, close: 0, different: -2 },
  phone: { exact: 20, equivalent: 20, close: 9, different: -3 },
  email: { exact: 20, equivalent: 20, close: 9, different: -3 },
  billingId: { exact: 22, equivalent: 22, close: 11, different: -3 },
  plusMemberId: { exact: 21, equivalent: 21, close: 10, different: -5 },
  memberNumber: { exact: 22, equivalent: 22, close: 11, different: -4 },
};

/** Candidates whose scores lie nearer than this stand equally. */
export const EQUAL_BITS = 1;
