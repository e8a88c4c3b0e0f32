/** What people get right and wrong of their own entries, and what should come of it by the contract's section 6. */
import type { Disposition, EvidenceKey } from '../src/record.js';
import { type Inquiry, itemsOf } from './inquiry.js';
import type { Person, Town } from './members.js';
import type { Random } from './random.js';

export interface Slip {
  kind: string;
  inquiry: Inquiry;
  expected: Disposition;
  /** Whose inquiry it is; null where he is no member. */
  memberId: string | null;
}

interface Case {
  person: Person;
  given: Inquiry['given'];
  random: Random;
  town: Town;
}

/** A change, and what should come of it; null where it cannot be made of this member. */
type Change = (c: Case) => Disposition | null;

const KINDS: Record<string, Change> = {
  exact: () => 'ready',
  'kana spelling': ({ given }) => spellKana(given),
  'kanji variant': ({ given }) => swapLetters(given, 'nameKanji', VARIANTS),
  'letter case of IDs': ({ given }) => {
    given.plusMemberId = given.plusMemberId?.toUpperCase() ?? null;
    return 'ready';
  },
  'another phone': ({ given, random }) => set(given, 'phone', otherPhone(random), 'ready'),
  'another nickname': ({ given }) => set(given, 'nickname', 'ぜんぜんちがう', 'ready'),
  'moved away': ({ given }) => set(given, 'prefecture', given.prefecture === '長崎県' ? '島根県' : '長崎県', 'ready'),
  'phone and nickname': ({ given, random }) => {
    given.phone = otherPhone(random);
    return set(given, 'nickname', 'ぜんぜんちがう', 'review');
  },
  'a kana slip': ({ given, random }) => changeLetter(given, 'nameKana', random, 'ンリミラ'),
  'letters transposed': ({ given, random }) => transpose(given, 'nameKana', random),
  voicing: ({ given }) => swapLetters(given, 'nameKana', VOICING, 'review'),
  'month and day swapped': ({ given }) => {
    const [y, m, d] = given.birthDate?.split('-') ?? [];
    return m === d || Number(d) > 12 ? null : set(given, 'birthDate', `${y}-${d}-${m}`, 'review');
  },
  'a digit of the birth date': ({ given, random }) =>
    given.birthDate ? set(given, 'birthDate', withDigit(given.birthDate, 3, random), 'review') : null,
  married: ({ given, person, town, random }) => {
    const family = town.names.family(random);
    given.nameKanji = `${family.kanji} ${person.given.kanji}`;
    given.nameKana = `${family.kana} ${person.given.kana}`;
    return family.kana === person.family.kana ? null : 'review';
  },
  'given name first': ({ given, person: { family, given: own } }) => {
    given.nameKana = `${own.kana} ${family.kana}`;
    return set(given, 'nameKanji', `${own.kanji} ${family.kanji}`, 'review');
  },
  'another kanji of the given name': ({ given, person }) =>
    set(given, 'nameKanji', `${person.family.kanji} 瀲${person.given.kanji.slice(1)}`, 'review'),
  'a letter of the Plus member ID': ({ given, random }) =>
    given.plusMemberId ? set(given, 'plusMemberId', withDigit(given.plusMemberId, -1, random), 'review') : null,
  'nothing of the numbers right': ({ given, random }) => {
    given.plusMemberId = `wakaranai${random.below(1000)}`;
    if (given.billingId) given.billingId = '99999999999';
    if (given.memberNumber) given.memberNumber = '9999999999';
    return 'review';
  },
  'only a slip of the phone leads there': ({ given, random }) => {
    if (!given.phone) return null;
    unknownNumbers(given, random);
    given.birthDate = null;
    given.email = null;
    return set(given, 'phone', withDigit(given.phone, -1, random), 'review');
  },
  'only the changed carrier leads there': ({ given, random }) => {
    unknownNumbers(given, random);
    given.phone = otherPhone(random);
    given.birthDate = null;
    return set(given, 'email', `${given.email?.split('@')[0]}@ymobile.example.jp`, 'review');
  },
  'only a slip of the birth date leads there': ({ given, random }) => {
    if (!given.birthDate) return null;
    unknownNumbers(given, random);
    given.phone = otherPhone(random);
    given.email = `kawatta${random.below(1_000_000)}@example.org`;
    return set(given, 'birthDate', withDigit(given.birthDate, -1, random), 'review');
  },
};

/** The kinds that are made of a member's own entry. */
export const SLIP_KINDS: readonly string[] = Object.keys(KINDS);

/** An inquiry of that kind by this member; null where it cannot be made of him, or he would not be `ready` without it. */
export function slipOf(kind: string, person: Person, town: Town, random: Random): Slip | null {
  const { member } = person;
  if (!member.active || member.course === null || member.birthDate === null) return null;
  const given = itemsOf(member);
  const expected = KINDS[kind]?.({ person, given, random, town }) ?? null;
  if (expected === null) return null;
  return {
    kind,
    expected,
    memberId: member.memberId,
    inquiry: { given, course: member.course, from: member.email ?? '' },
  };
}

/** An inquiry by somebody who is no member; `index` is beyond those of the members. */
export function strangerOf(index: number, town: Town): Slip {
  const { member } = town.person(index);
  return {
    kind: 'no member',
    expected: 'no-match',
    memberId: null,
    inquiry: { given: itemsOf(member), course: member.course ?? 'unknown', from: member.email ?? '' },
  };
}

const VARIANTS: readonly (readonly [string, string])[] = [
  ['高', '髙'],
  ['崎', '﨑'],
  ['辺', '邊'],
  ['島', '嶋'],
  ['沢', '澤'],
  ['浜', '濱'],
  ['斎', '齋'],
  ['恵', '惠'],
  ['真', '眞'],
  ['桜', '櫻'],
];
const VOICING: readonly (readonly [string, string])[] = [
  ['シ', 'ジ'],
  ['タ', 'ダ'],
  ['カ', 'ガ'],
  ['ハ', 'バ'],
];

function set(given: Inquiry['given'], key: EvidenceKey, value: string, expected: Disposition): Disposition {
  given[key] = value;
  return expected;
}

function swapLetters(
  given: Inquiry['given'],
  key: EvidenceKey,
  pairs: readonly (readonly [string, string])[],
  expected: Disposition = 'ready',
): Disposition | null {
  const text = given[key] ?? '';
  for (const [a, b] of pairs) if (text.includes(a)) return set(given, key, text.replace(a, b), expected);
  return null;
}

function spellKana(given: Inquiry['given']): Disposition | null {
  const text = given.nameKana ?? '';
  const spelt = text
    .replace(/([コソトノホモヨロゴゾドボユュョクスツヌフムル])ウ/gu, '$1ー')
    .replace(/ョ/gu, 'ヨ')
    .replace(/ヅ/gu, 'ズ');
  return spelt === text ? null : set(given, 'nameKana', spelt, 'ready');
}

function changeLetter(given: Inquiry['given'], key: EvidenceKey, random: Random, letters: string): Disposition | null {
  const text = [...(given[key] ?? '')];
  const at = random.below(text.length);
  const letter = random.pick([...letters]);
  if (text[at] === ' ' || text[at] === letter || text[at] === 'ー') return null;
  text[at] = letter;
  return set(given, key, text.join(''), 'review');
}

function transpose(given: Inquiry['given'], key: EvidenceKey, random: Random): Disposition | null {
  const text = [...(given[key] ?? '')];
  const at = random.below(text.length - 1);
  const [a, b] = [text[at], text[at + 1]];
  if (a === undefined || b === undefined || a === b || a === ' ' || b === ' ') return null;
  text[at] = b;
  text[at + 1] = a;
  return set(given, key, text.join(''), 'review');
}

/** Another digit, the `skip`-th one (from the end where negative) or one behind it. */
function withDigit(text: string, at: number, random: Random): string {
  const i = at < 0 ? text.length + at : at;
  const digit = text[i];
  const other = String((Number(digit) + 1 + random.below(8)) % 10);
  const changed = text.slice(0, i) + other + text.slice(i + 1);
  return changed;
}

function unknownNumbers(given: Inquiry['given'], random: Random): void {
  given.plusMemberId = `wasureta${random.below(1_000_000)}`;
  if (given.billingId) given.billingId = '99999999999';
  if (given.memberNumber) given.memberNumber = '9999999999';
}

function otherPhone(random: Random): string {
  return `060${String(random.below(100_000_000)).padStart(8, '0')}`;
}
