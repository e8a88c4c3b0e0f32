/**
 * What each level of evidence says for or against a candidate, after Fellegi and Sunter: `m` is how often the level occurs
 * between an inquiry and the writer's own entry, `u` how often between an inquiry and somebody else's. A level counts
 * log2(m / u) bits; bits add up, so that a verdict can be explained term by term. All of them stand here since they are
 * judged together.
 */
import type { Term } from '../member.js';
import type { EvidenceKey, Level, PartLevel } from '../record.js';

export interface Odds {
  m: number;
  u: number;
}

type ItemLevel = Exclude<Level, 'absent-in-mail' | 'absent-in-database'>;
type Item = Exclude<EvidenceKey, 'nameKanji' | 'nameKana'>;

/** `u` of a value is (n + α·p) / (N + α): n of N members have it; p is what is expected of a value that nobody has. */
interface Smoothing {
  alpha: number;
  p: number;
}

export const WEIGHTS = {
  version: 3,
  /** Where the figures come from. */
  note: [
    'Set by hand. m: how often people misremember or mistype an item, as counted in the practice requests and rounded',
    'towards doubt. u of identifiers, addresses and phone numbers: well above chance, since families share them.',
    'u of names, birth dates and prefectures: counted among the members at import.',
    'Checked by the calibration table of the benchmark: of candidates said to be 0.9, nine in ten have to be right.',
    'Counting m over 60,000 made-up slips of one seed (2026-11-24) did worse on another: of candidates said to be 0.84 by it',
    'a quarter was right, since it learns how often the generator makes a slip; of those said to be 0.91 by these, 90 to 98',
    'in a hundred were.',
  ].join(' '),
  /** How likely it is that the writer is a member at all. */
  isMember: 0.9,
  family: {
    same: { m: 0.9, u: 0 },
    'kanji-only': { m: 0.02, u: 0 },
    'kana-only': { m: 0.02, u: 0 },
    swapped: { m: 0.003, u: 0 },
    close: { m: 0.02, u: 0.004 },
    different: { m: 0.03, u: 0.98 },
  },
  given: {
    same: { m: 0.9, u: 0 },
    'kanji-only': { m: 0.03, u: 0 },
    'kana-only': { m: 0.03, u: 0 },
    swapped: { m: 0.003, u: 0 },
    close: { m: 0.03, u: 0.008 },
    different: { m: 0.004, u: 0.97 },
  },
  /** Where nobody parted it. */
  name: {
    same: { m: 0.9, u: 0.0002 },
    'kanji-only': { m: 0.03, u: 0.0002 },
    'kana-only': { m: 0.03, u: 0.0004 },
    swapped: { m: 0.003, u: 0.0004 },
    close: { m: 0.04, u: 0.004 },
    different: { m: 0.005, u: 0.99 },
  },
  nickname: {
    exact: { m: 0.82, u: 0.002 },
    equivalent: { m: 0.04, u: 0.0002 },
    close: { m: 0.04, u: 0.005 },
    different: { m: 0.1, u: 0.99 },
  },
  birthDate: {
    exact: { m: 0.95, u: 0 },
    equivalent: { m: 0.95, u: 0 },
    close: { m: 0.03, u: 0.0015 },
    different: { m: 0.003, u: 0.99 },
  },
  prefecture: {
    exact: { m: 0.92, u: 0 },
    equivalent: { m: 0.92, u: 0 },
    close: { m: 0.01, u: 0.01 },
    different: { m: 0.08, u: 0.95 },
  },
  phone: {
    exact: { m: 0.84, u: 8e-7 },
    equivalent: { m: 0.84, u: 8e-7 },
    close: { m: 0.04, u: 6e-5 },
    different: { m: 0.1, u: 0.99 },
  },
  email: {
    exact: { m: 0.84, u: 8e-7 },
    equivalent: { m: 0.84, u: 8e-7 },
    close: { m: 0.04, u: 6e-5 },
    different: { m: 0.1, u: 0.99 },
  },
  billingId: {
    exact: { m: 0.88, u: 2e-7 },
    equivalent: { m: 0.88, u: 2e-7 },
    close: { m: 0.05, u: 2e-5 },
    different: { m: 0.1, u: 0.99 },
  },
  plusMemberId: {
    exact: { m: 0.92, u: 4e-7 },
    equivalent: { m: 0.92, u: 4e-7 },
    close: { m: 0.05, u: 5e-5 },
    different: { m: 0.03, u: 0.99 },
  },
  memberNumber: {
    exact: { m: 0.92, u: 2e-7 },
    equivalent: { m: 0.92, u: 2e-7 },
    close: { m: 0.04, u: 2e-5 },
    different: { m: 0.05, u: 0.99 },
  },
} as const satisfies Record<Item, Record<ItemLevel, Odds>> &
  Record<'family' | 'given' | 'name', Record<PartLevel, Odds>> & { version: number; note: string; isMember: number };

/** An address with the same part before the @ at another host: who changes his carrier keeps it. Else it is `different`. */
export const SAME_LOCAL_PART: Odds = { m: 0.03, u: 0.0002 };

/**
 * Phone, address and all numbers are other ones. One member in thirty, not one in ten thousand as if each had been lost by
 * itself: they come to the desk because they have lost them, and with a new contract go the phone, its address and the bills.
 */
export const ALL_LOST: Odds = { m: 0.03, u: 0.97 };

/** A nickname that is the given name: whoever has the name often has the nickname too. */
export const OF_THE_NAME: Odds = { m: 0.86, u: 0.3 };

export const SMOOTHING = {
  'family-kanji': { alpha: 500, p: 1 / 10_000 },
  'family-kana': { alpha: 500, p: 1 / 10_000 },
  'given-kanji': { alpha: 500, p: 1 / 8_000 },
  'given-kana': { alpha: 500, p: 1 / 2_000 },
  prefecture: { alpha: 470, p: 1 / 47 },
  'birth-date': { alpha: 20_000, p: 1 / 20_000 },
} as const satisfies Record<Term, Smoothing>;

/** A date of 1 January is often one that was put where none was known: it says no more than this, and half against. */
export const PLACEHOLDER = { u: 0.002, against: 0.5 };

/** Candidates whose scores lie nearer than this stand equally. */
export const EQUAL_BITS = 1;

/**
 * The least probability of those whom only a slip or a name led to, each by himself and all together: one of them has to be
 * the writer rather than not. Probabilities are calibrated, so that even odds are what they say.
 */
export const LEAST = { each: 0.1, together: 0.5 };
