/** The look-ups of matching: prepared once, each by an index, each with an end. */
import type Database from 'better-sqlite3';
import type { Frequency, Term } from '../member.js';
import { isOneSlip } from '../text/edits.js';
import { idKey, kanaKey, localKey, nameKey, numberKey } from '../text/keys.js';
import { phoneKey } from '../text/phone-key.js';
import { prepareFrequencies } from './frequencies.js';
import { type MemberFound, MembersById, type SoughtName } from './members-by-id.js';

/** No look-up hands out more members. */
export const LOOKUP_LIMIT = 50;

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

/**
 * A value that is looked for. SQLite as it is built here (SQLITE_ENABLE_STAT4) plans a statement anew for each value of a bare
 * parameter, in the hope of knowing how often that one occurs, which takes several times as long as looking it up.
 */
const TEXT = 'CAST(? AS TEXT)';

/** By a name in kanji or in kana. The indexes alone say who they are. */
function byName(birthDate: string, part: 'given_' | '' = ''): string {
  const ids = (script: string) => `SELECT id FROM member WHERE ${part}${script}_key = ${TEXT} AND ${birthDate}`;
  return `${ids('kanji')} UNION ${ids('kana')}`;
}

function byValue(column: string): string {
  return `SELECT id FROM member WHERE ${column} = ${TEXT}`;
}

/** Who is found by each look-up, by row ID; a test sees to it that an index serves each of them. */
export const FINDING = {
  plusMemberId: byValue('plus_member_key'),
  memberNumber: byValue('member_number_key'),
  billingId: `SELECT member AS id FROM billing WHERE billing_key = ${TEXT}`,
  email: byValue('email_key'),
  emailLocalPart: byValue('email_local_key'),
  phone: byValue('phone'),
  nameAndBirthDate: byName(`birth_date = ${TEXT}`),
  nameAndBirthDates: byName(`birth_date IN (SELECT value FROM json_each(${TEXT}))`),
  name: byName('TRUE'),
  nameWithoutBirthDate: byName('birth_date IS NULL'),
  givenNameAndBirthDate: byName(`birth_date BETWEEN ${TEXT} AND ${TEXT}`, 'given_'),
} as const;

export function prepareLookups(db: Database.Database): Lookups {
  const known = new MembersById(db);
  const by = prepareFinder(db, known);
  const find = Object.fromEntries(Object.entries(FINDING).map(([name, ids]) => [name, by(ids)])) as Record<
    keyof typeof FINDING,
    Finder
  >;
  const countAll = db.prepare<[], number>('SELECT count(*) FROM member').pluck();
  let members: number | undefined;
  return {
    count: () => (members ??= countAll.get() ?? 0),
    frequency: prepareFrequencies(db),
    byPlusMemberId: (id) => known.latestBy('plusMemberId', id) ?? byKey(find.plusMemberId, idKey(id)),
    byMemberNumber: (number) => known.latestBy('memberNumber', number) ?? byKey(find.memberNumber, numberKey(number)),
    // A number that is written in two ways in the register is one member's all the same.
    byBillingId: (id) => known.latestByBillingId(id) ?? together(byKey(find.billingId, numberKey(id))),
    byEmail: (address) => known.latestBy('email', address) ?? byKey(find.email, idKey(address)),
    byEmailLocalPart: (address) => byKey(find.emailLocalPart, localKey(address)),
    byPhone: (phone) => known.latestBy('phone', phone) ?? byKey(find.phone, phoneKey(phone)),
    byPhoneSlip: preparePhoneSlip(db, find.phone),
    byBirthDateAndName: (birthDate, name) =>
      known.latestByName(birthDate, name) ?? byKeys(find.nameAndBirthDate, name, birthDate),
    byBirthDatesAndName: (birthDates, name) => byKeys(find.nameAndBirthDates, name, JSON.stringify(birthDates)),
    byName: (name) => byKeys(find.name, name),
    byNameWithoutBirthDate: (name) => byKeys(find.nameWithoutBirthDate, name),
    byBirthDateAndGivenName: (birthDate, given) => byKeys(find.givenNameAndBirthDate, given, birthDate, birthDate),
    byBirthYearAndGivenName: (year, given) =>
      byKeys(find.givenNameAndBirthDate, given, `${year}-01-01`, `${year}-12-31`),
  };
}

/** Phone numbers by their beginning, or by their last four digits, whose index serves no value with a type of its own. */
export const NEAR_PHONES = `SELECT phone FROM member WHERE phone >= ${TEXT} AND phone < ${TEXT}
  UNION SELECT phone FROM member WHERE substr(phone, -4) = (SELECT ?) AND phone IS NOT NULL`;

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
  const [only] = found;
  if (found.length === 1 && only !== undefined && only.members.length < 2) return only;
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

/** The statement that finds the row IDs: in the order of the CSV, and one too many. */
export function findingBy(ids: string): string {
  return `${ids} ORDER BY id LIMIT ${LOOKUP_LIMIT + 1}`;
}

/** Makes finders: members by a statement for their row IDs, at most LOOKUP_LIMIT. */
export function prepareFinder(db: Database.Database, known = new MembersById(db)): (ids: string) => Finder {
  return (ids) => {
    const rows = db.prepare<string[], number>(findingBy(ids)).pluck();
    return (...values) => {
      const found = rows.all(...values);
      const [only] = found;
      if (only === undefined) return NOBODY;
      if (found.length === 1) return known.alone(only);
      const cut = found.length > LOOKUP_LIMIT;
      if (cut) found.pop();
      return { members: found.map((id) => known.get(id)), cut };
    };
  };
}
