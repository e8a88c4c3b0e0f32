/** Members, each made from its index alone, so that millions need no memory. All of them are made up. */
import type { Member } from '../src/member.js';
import type { Course } from '../src/record.js';
import { PREFECTURES } from '../src/text/prefectures.js';
import type { NamePart, Names } from './names.js';
import { type Random, randomOf, scattered } from './random.js';

/** A member, and his name by parts. */
export interface Person {
  member: Member;
  family: NamePart;
  given: NamePart;
}

export interface Town {
  person(index: number): Person;
  names: Names;
}

const COURSES: readonly Exclude<Course, 'unknown'>[] = [
  ...Array(3).fill('bundle'),
  ...Array(5).fill('credit'),
  ...Array(5).fill('docomo'),
  ...Array(4).fill('au'),
  ...Array(3).fill('softbank'),
];
const HOSTS = ['docomo.ne.jp', 'ezweb.ne.jp', 'i.softbank.jp', 'example.com', 'example.jp', 'example.net'];
const WORDS = ['neko', 'sora', 'hana', 'yuki', 'momo', 'kaze', 'umi', 'hoshi', 'mochi', 'ringo', 'tora', 'kumo'];
// By population, roughly: 東京, 神奈川, 大阪, 愛知, 埼玉, 千葉 and 兵庫 come more often.
const HOMES = [
  ...PREFECTURES,
  ...PREFECTURES,
  ...Array(12).fill('東京都'),
  ...Array(7).fill('神奈川県'),
  ...Array(7).fill('大阪府'),
  ...['愛知県', '埼玉県', '千葉県', '兵庫県'].flatMap((p) => [p, p, p, p]),
];

/**
 * One in ten is a relative of the one before: same family name, prefecture and often phone; one in fifty a twin. One in
 * fifty has a second account. One birth date in thirty is a placeholder, one in thirty is not registered.
 */
export function townOf(names: Names, seed: number): Town {
  const person = (index: number): Person => {
    const random = randomOf(Math.imul(index + 1, 2654435761) ^ seed);
    const kin = index % 10 === 1 || index % 50 === 3;
    if (index % 50 === 7) return secondAccount(person(index - 1), index, random);
    const base = kin ? person(index - 1) : null;
    const family = base?.family ?? names.family(random);
    let given = names.given(random);
    while (base && given.kana === base.given.kana) given = names.given(random);
    return {
      family,
      given,
      member: memberOf(index, { family, given, kin: base?.member ?? null, twin: index % 50 === 3 }, random),
    };
  };
  return { person, names };
}

interface Draft {
  family: NamePart;
  given: NamePart;
  kin: Member | null;
  twin: boolean;
}

function memberOf(index: number, { family, given, kin, twin }: Draft, random: Random): Member {
  const course = random.pick(COURSES);
  const word = random.pick(WORDS);
  const sharesPhone = kin !== null && random.chance(0.5);
  return {
    memberId: `M${String(index).padStart(8, '0')}`,
    plusMemberId: `${word}${scattered(index, 10_000_000)}`,
    memberNumber: course === 'bundle' ? `55${String(scattered(index, 100_000_000)).padStart(8, '0')}` : null,
    nameKanji: `${family.kanji} ${given.kanji}`,
    nameKana: `${family.kana} ${given.kana}`,
    nickname: random.chance(0.4) ? given.kana : `${word}${random.below(1000)}`,
    birthDate: twin && kin ? kin.birthDate : birthDateOf(random),
    prefecture: kin?.prefecture ?? random.pick(HOMES),
    phone: sharesPhone
      ? kin.phone
      : `0${random.pick(['7', '8', '9'])}0${String(scattered(index, 100_000_000)).padStart(8, '0')}`,
    email: `${random.pick(WORDS)}.${scattered(index, 10_000_000)}@${random.pick(HOSTS)}`,
    course,
    billingIds: billingIdsOf(course, index, random),
    active: !random.chance(0.04),
  };
}

function secondAccount(first: Person, index: number, random: Random): Person {
  const course = random.pick(COURSES);
  const member: Member = {
    ...first.member,
    memberId: `M${String(index).padStart(8, '0')}`,
    plusMemberId: `${random.pick(WORDS)}${scattered(index, 10_000_000)}`,
    memberNumber: course === 'bundle' ? `55${String(scattered(index, 100_000_000)).padStart(8, '0')}` : null,
    course,
    billingIds: billingIdsOf(course, index, random),
  };
  return { ...first, member };
}

function birthDateOf(random: Random): string | null {
  if (random.chance(1 / 30)) return null;
  const year = 1950 + Math.floor(62 * Math.sqrt(random.next()));
  if (random.chance(1 / 30)) return `${year}-01-01`;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${year}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
}

function billingIdsOf(course: Course, index: number, random: Random): string[] {
  const pad = (n: number, digits: number) => String(n).padStart(digits, '0');
  switch (course) {
    case 'au':
      return [`2${pad(scattered(index, 10_000_000_000), 10)}`];
    case 'docomo':
      return Array.from(
        { length: 1 + random.below(3) },
        (_, i) => `30${pad(scattered(index * 4 + i, 10_000_000_000), 10)}`,
      );
    case 'softbank':
      return Array.from({ length: 1 + random.below(2) }, (_, i) => {
        const digits = pad(scattered(index * 4 + i, 100_000_000_000_000), 14);
        return `A0${random.below(9)}-${digits.slice(0, 4)}-${digits.slice(4)}`;
      });
    default:
      return [];
  }
}

export const CSV_HEAD =
  'member_id,plus_member_id,member_number,name_kanji,name_kana,nickname,birth_date,prefecture,phone,email,course,billing_id,status\n';

/** The member as a line of the members' CSV. */
export function csvLine(m: Member): string {
  const cells = [
    m.memberId,
    m.plusMemberId,
    m.memberNumber,
    m.nameKanji,
    m.nameKana,
    m.nickname,
    m.birthDate,
    m.prefecture,
    m.phone,
    m.email,
    m.course,
    m.billingIds.join('|'),
    m.active ? 'active' : 'inactive',
  ];
  return `${cells.map((cell) => cell ?? '').join(',')}\n`;
}
