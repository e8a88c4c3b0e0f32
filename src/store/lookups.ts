/** The look-ups of matching: prepared once, each by an index, each with an end. */
import type Database from 'better-sqlite3';
import type { Frequency, Member, Term } from '../member.js';
import type { Course } from '../record.js';
import { isOneSlip } from '../text/edits.js';
import { idKey, kanaKey, localKey, nameKey, numberKey } from '../text/keys.js';
import { phoneKey } from '../text/phone-key.js';
import { prepareFrequencies } from './frequencies.js';

/** No look-up hands out more members. */
export const LOOKUP_LIMIT = 50;

export interface MemberFound {
  members: Member[];
  /** There were more than the look-up hands out. */
  cut: boolean;
}

/** A name as an inquiry gives it, in kanji and in kana. */
interface SoughtName {
  kanji: string | null;
  kana: string | null;
}

export interface Lookups {
  count(): number;
  frequency(term: Term, key: string): Frequency;
  byPlusMemberId(id: string): MemberFound;
  byMemberNumber(number: string): MemberFound;
  byBillingId(id: string): MemberFound;
  byEmail(address: string): MemberFound;
  byEmailLocalPart(address: string): MemberFound;
  byPhone(phone: string): MemberFound;
  byPhoneSlip(phone: string): MemberFound;
  byBirthDateAndName(birthDate: string, name: SoughtName): MemberFound;
  byBirthDatesAndName(birthDates: readonly string[], name: SoughtName): MemberFound;
  byName(name: SoughtName): MemberFound;
  byNameWithoutBirthDate(name: SoughtName): MemberFound;
  byBirthDateAndGivenName(birthDate: string, given: SoughtName): MemberFound;
  byBirthYearAndGivenName(year: string, given: SoughtName): MemberFound;
}

interface Row {
  id: number;
  member_id: string;
  plus_member_id: string | null;
  member_number: string | null;
  name_kanji: string | null;
  name_kana: string | null;
  nickname: string | null;
  birth_date: string | null;
  prefecture: string | null;
  phone: string | null;
  email: string | null;
  course: Exclude<Course, 'unknown'> | null;
  active: number;
}

const COLUMNS =
  'm.id, m.member_id, m.plus_member_id, m.member_number, m.name_kanji, m.name_kana, m.nickname, m.birth_date, m.prefecture, m.phone, m.email, m.course, m.active';

/** By a name in kanji or in kana. The indexes alone say who they are: rows are read only of those handed out. */
function byName(birthDate: string, part: 'given_' | '' = ''): string {
  const ids = (script: string) => `SELECT id FROM member WHERE ${part}${script}_key = ? AND ${birthDate}`;
  return `${ids('kanji')} UNION ${ids('kana')} ORDER BY id LIMIT ${LOOKUP_LIMIT + 1}`;
}

/** The conditions of the look-ups, or the IDs that they find; a test sees to it that an index serves each of them. */
export const CONDITIONS = {
  plusMemberId: 'm.plus_member_key = ?',
  memberNumber: 'm.member_number_key = ?',
  billingId: 'b.billing_key = ?',
  email: 'm.email_key = ?',
  emailLocalPart: 'm.email_local_key = ?',
  phone: 'm.phone = ?',
  nameAndBirthDate: byName('birth_date = ?'),
  nameAndBirthDates: byName('birth_date IN (SELECT value FROM json_each(?))'),
  name: byName('TRUE'),
  nameWithoutBirthDate: byName('birth_date IS NULL'),
  givenNameAndBirthDate: byName('birth_date BETWEEN ? AND ?', 'given_'),
} as const;

export function prepareLookups(db: Database.Database): Lookups {
  const by = prepareFinder(db);
  const find = Object.fromEntries(
    Object.entries(CONDITIONS).map(([name, condition]) => [name, by(condition)]),
  ) as Record<keyof typeof CONDITIONS, Finder>;
  const countAll = db.prepare<[], number>('SELECT count(*) FROM member').pluck();
  let members: number | undefined;
  return {
    count: () => (members ??= countAll.get() ?? 0),
    frequency: prepareFrequencies(db),
    byPlusMemberId: (id) => byKey(find.plusMemberId, idKey(id)),
    byMemberNumber: (number) => byKey(find.memberNumber, numberKey(number)),
    // A number that is written in two ways in the register is one member's all the same.
    byBillingId: (id) => together(byKey(find.billingId, numberKey(id))),
    byEmail: (address) => byKey(find.email, idKey(address)),
    byEmailLocalPart: (address) => byKey(find.emailLocalPart, localKey(address)),
    byPhone: (phone) => byKey(find.phone, phoneKey(phone)),
    byPhoneSlip: preparePhoneSlip(db, find.phone),
    byBirthDateAndName: (birthDate, name) => byKeys(find.nameAndBirthDate, name, birthDate),
    byBirthDatesAndName: (birthDates, name) => byKeys(find.nameAndBirthDates, name, JSON.stringify(birthDates)),
    byName: (name) => byKeys(find.name, name),
    byNameWithoutBirthDate: (name) => byKeys(find.nameWithoutBirthDate, name),
    byBirthDateAndGivenName: (birthDate, given) => byKeys(find.givenNameAndBirthDate, given, birthDate, birthDate),
    byBirthYearAndGivenName: (year, given) =>
      byKeys(find.givenNameAndBirthDate, given, `${year}-01-01`, `${year}-12-31`),
  };
}

/** Phone numbers by their beginning, or by their last four digits. */
export const NEAR_PHONES = `SELECT phone FROM member WHERE phone >= ? AND phone < ?
  UNION SELECT phone FROM member WHERE substr(phone, -4) = ? AND phone IS NOT NULL`;

/**
 * Numbers one edit away. An edit leaves the first six digits as they are or the last four, so that the two indexes find
 * all of them without a table of misspelt numbers; a few hundred numbers at a million members are gone through.
 */
function preparePhoneSlip(db: Database.Database, byPhone: Finder): (phone: string) => MemberFound {
  const near = db.prepare<[string, string, string], string>(NEAR_PHONES).pluck();
  return (number) => {
    const phone = phoneKey(number);
    if (phone.length < 9) return NOBODY;
    const head = phone.slice(0, 6);
    const found = near
      .all(head, `${head}\u{10ffff}`, phone.slice(-4))
      .filter((other) => other !== phone && isOneSlip(phone, other));
    return together(...found.slice(0, LOOKUP_LIMIT).map((other) => byPhone(other)), {
      members: [],
      cut: found.length > LOOKUP_LIMIT,
    });
  };
}

const NOBODY: MemberFound = { members: [], cut: false };

function together(...found: MemberFound[]): MemberFound {
  const members = new Map(found.flatMap((f) => f.members).map((member) => [member.memberId, member]));
  return { members: [...members.values()], cut: found.some((f) => f.cut) };
}

type Finder = (...values: string[]) => MemberFound;

// An identifier that folds to nothing is nobody's.
function byKey(find: Finder, key: string, ...more: string[]): MemberFound {
  return key === '' ? NOBODY : find(key, ...more);
}

/** By the one spelling of a name or the other; no name has the empty key. */
function byKeys(find: Finder, { kanji, kana }: SoughtName, ...more: string[]): MemberFound {
  return find(kanji === null ? '' : nameKey(kanji), ...more, kana === null ? '' : kanaKey(kana), ...more);
}

// CROSS JOIN has SQLite begin with what is sought; by itself it goes through all members of a small database.
function fromOf(condition: string): string {
  if (condition.startsWith('SELECT')) return `(${condition}) found CROSS JOIN member m ON m.id = found.id`;
  if (condition.startsWith('b.')) return `billing b CROSS JOIN member m ON m.id = b.member WHERE ${condition}`;
  return `member m WHERE ${condition}`;
}

export const BILLING_IDS = 'SELECT billing_id FROM billing WHERE member = ? ORDER BY billing_id';

/** The statement by which members are found by a condition, in the order of the CSV, and one too many. */
export function findingBy(condition: string): string {
  return `SELECT ${COLUMNS} FROM ${fromOf(condition)} ORDER BY m.id LIMIT ${LOOKUP_LIMIT + 1}`;
}

/** Makes finders: members by a condition, at most LOOKUP_LIMIT. */
export function prepareFinder(db: Database.Database): (condition: string) => Finder {
  const billing = db.prepare<[number], string>(BILLING_IDS).pluck();
  return (condition) => {
    const rows = db.prepare<string[], Row>(findingBy(condition));
    return (...values) => {
      const found = rows.all(...values);
      return {
        members: found.slice(0, LOOKUP_LIMIT).map((row) => toMember(row, billing.all(row.id))),
        cut: found.length > LOOKUP_LIMIT,
      };
    };
  };
}

function toMember(row: Row, billingIds: string[]): Member {
  return {
    memberId: row.member_id,
    plusMemberId: row.plus_member_id,
    memberNumber: row.member_number,
    nameKanji: row.name_kanji,
    nameKana: row.name_kana,
    nickname: row.nickname,
    birthDate: row.birth_date,
    prefecture: row.prefecture,
    phone: row.phone,
    email: row.email,
    course: row.course,
    billingIds,
    active: row.active === 1,
  };
}
