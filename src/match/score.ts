/** The score of one candidate: prior and weights of evidence as the terms of a sum, and the probability they come to. */
import type { Waterfall, WaterfallTerm } from '../details.js';
import { isMonthAndDaySwapped, isPlaceholderDate } from '../items/compare/birth-date.js';
import type { Evidence } from '../items/compare/index.js';
import { compareNameParts, type PartEvidence } from '../items/compare/name-parts.js';
import type { Member, Term } from '../member.js';
import type { Fields } from '../record.js';
import { kanaKey, localKey, nameKey } from '../text/keys.js';
import type { MemberLookups } from './lookups.js';
import { ALL_LOST, type Odds, OF_THE_NAME, PLACEHOLDER, SAME_LOCAL_PART, SMOOTHING, WEIGHTS } from './weights.js';

type Counts = Pick<MemberLookups, 'count' | 'frequency'>;

const PLAIN = ['phone', 'email', 'billingId', 'plusMemberId', 'memberNumber'] as const;

/** Bits for the candidate, term by term: the prior first, then what there is to compare. */
export function termsOf(fields: Fields, member: Member, evidence: Evidence, counts: Counts): WaterfallTerm[] {
  const terms: WaterfallTerm[] = [{ key: 'prior', level: 'prior', bits: priorBits(counts.count()) }];
  const parts = compareNameParts(fields, member);
  for (const part of parts) terms.push(nameTerm(part, counts));
  const add = (term: WaterfallTerm | null) => {
    if (term) terms.push(term);
  };
  add(birthDateTerm(fields, member, evidence, counts));
  add(prefectureTerm(member, evidence, counts));
  add(nicknameTerm(fields, evidence, parts));
  terms.push(...lostTogether(plainTerms(fields, member, evidence)));
  return terms;
}

function plainTerms(fields: Fields, member: Member, evidence: Evidence): WaterfallTerm[] {
  const terms: WaterfallTerm[] = [];
  for (const key of PLAIN) {
    const level = evidence[key];
    if (level === 'absent-in-mail' || level === 'absent-in-database') continue;
    if (key === 'email' && level === 'different' && hasSameLocalPart(fields.email.value, member.email))
      terms.push({ key, level: 'same-local-part', bits: bitsOf(SAME_LOCAL_PART) });
    else terms.push({ key, level, bits: bitsOf(WEIGHTS[key][level]) });
  }
  return terms;
}

/**
 * Numbers are forgotten together, and phone and address change together: that each of them is another one are not as many
 * things that happened. Together they speak against the candidate as much as ALL_LOST does, and no more.
 */
function lostTogether(terms: WaterfallTerm[]): WaterfallTerm[] {
  let against = 0;
  for (const { bits } of terms) if (bits < 0) against += bits;
  const most = bitsOf(ALL_LOST);
  if (against >= most) return terms;
  return terms.map((term) => (term.bits < 0 ? { ...term, bits: (term.bits * most) / against } : term));
}

export function sumOf(terms: Waterfall['terms']): number {
  return terms.reduce((sum, term) => sum + term.bits, 0);
}

/**
 * The probability of each candidate, by the bits of all of them: one of them is the writer, or nobody in the database is.
 * Two who stand equally are even odds, however much speaks for either.
 */
export function probabilitiesOf(bits: readonly number[]): number[] {
  const weights = bits.map((b) => 2 ** Math.min(b, 500));
  const all = weights.reduce((sum, weight) => sum + weight, 1 - WEIGHTS.isMember);
  return weights.map((weight) => weight / all);
}

function priorBits(members: number): number {
  return Math.log2(WEIGHTS.isMember / Math.max(members, 1));
}

function bitsOf({ m, u }: Odds): number {
  return Math.log2(m / u);
}

/** (n + α·p) / (N + α) */
function rateOf(term: Term, value: string, counts: Counts): number {
  const { members, of } = counts.frequency(term, value);
  const { alpha, p } = SMOOTHING[term];
  return (members + alpha * p) / (of + alpha);
}

const NAME_TERMS = {
  family: { kanji: 'family-kanji', kana: 'family-kana' },
  given: { kanji: 'given-kanji', kana: 'given-kana' },
} as const;

function nameTerm(part: PartEvidence, counts: Counts): WaterfallTerm {
  const odds = WEIGHTS[part.part][part.level];
  const key = part.part === 'name' ? 'name' : part.part === 'family' ? 'familyName' : 'givenName';
  const { level } = part;
  if (part.part === 'name' || level === 'different') return { key, level, bits: bitsOf(odds) };
  const ofScript = NAME_TERMS[part.part];
  const rate = (script: 'kanji' | 'kana', side: 'mail' | 'registered') => {
    const value = part[script]?.[side];
    return value === undefined ? null : { value, rate: rateOf(ofScript[script], value, counts) };
  };
  const kanji = rate('kanji', 'registered');
  const kana = rate('kana', 'registered');
  if (level === 'close') {
    // Who bears the commoner of two near names is easily taken for the other one.
    const larger = Math.max(
      odds.u,
      ...[kanji, kana, rate('kanji', 'mail'), rate('kana', 'mail')].map((r) => r?.rate ?? 0),
    );
    return { key, level, bits: bitsOf({ m: odds.m, u: larger }) };
  }
  // Where both scripts agree the rarer one counts: whoever has it has the other one too.
  const counted = level === 'kana-only' ? kana : level === 'kanji-only' ? kanji : rarer(kanji, kana);
  if (counted === null) return { key, level, bits: 0 };
  return { key, level, bits: bitsOf({ m: odds.m, u: counted.rate }), value: counted.value, oneIn: 1 / counted.rate };
}

function rarer<T extends { rate: number }>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a.rate <= b.rate ? a : b;
}

function birthDateTerm(fields: Fields, member: Member, evidence: Evidence, counts: Counts): WaterfallTerm | null {
  const level = evidence.birthDate;
  const [mail, registered] = [fields.birthDate.value, member.birthDate];
  if (level === 'absent-in-mail' || level === 'absent-in-database' || mail === null || registered === null) return null;
  const odds = WEIGHTS.birthDate[level];
  const placeholder = isPlaceholderDate(mail) || isPlaceholderDate(registered);
  const rate = (date: string) => rateOf('birth-date', date, counts);
  const u =
    level === 'different'
      ? odds.u
      : level === 'close'
        ? Math.max(odds.u, rate(mail), rate(registered))
        : rate(registered);
  const bits = bitsOf({ m: odds.m, u: placeholder ? Math.max(u, PLACEHOLDER.u) : u });
  const term: WaterfallTerm = {
    key: 'birthDate',
    level: isMonthAndDaySwapped(mail, registered) ? 'month-and-day-swapped' : level,
    bits: placeholder && bits < 0 ? bits * PLACEHOLDER.against : bits,
  };
  if (placeholder) term.placeholder = true;
  return term;
}

/** A nickname that is the given name says little beyond it. */
function nicknameTerm(fields: Fields, evidence: Evidence, parts: readonly PartEvidence[]): WaterfallTerm | null {
  const level = evidence.nickname;
  if (level === 'absent-in-mail' || level === 'absent-in-database') return null;
  const nickname = fields.nickname.value ?? '';
  const given = parts.find((part) => part.part === 'given' && part.level !== 'different');
  const isName =
    level !== 'different' &&
    (given?.kana?.registered === kanaKey(nickname) || given?.kanji?.registered === nameKey(nickname));
  return { key: 'nickname', level, bits: isName ? bitsOf(OF_THE_NAME) : bitsOf(WEIGHTS.nickname[level]) };
}

function prefectureTerm(member: Member, evidence: Evidence, counts: Counts): WaterfallTerm | null {
  const level = evidence.prefecture;
  if (level === 'absent-in-mail' || level === 'absent-in-database' || member.prefecture === null) return null;
  const { m, u } = WEIGHTS.prefecture[level];
  if (level === 'different') return { key: 'prefecture', level, bits: bitsOf({ m, u }) };
  const rate = rateOf('prefecture', member.prefecture, counts);
  return { key: 'prefecture', level, bits: bitsOf({ m, u: rate }), value: member.prefecture, oneIn: 1 / rate };
}

function hasSameLocalPart(mail: string | null, registered: string | null): boolean {
  return mail !== null && registered !== null && localKey(mail) !== '' && localKey(mail) === localKey(registered);
}
