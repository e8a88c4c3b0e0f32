/** The look-ups of matching: prepared once, each by an index, each with an end. */
import type Database from 'better-sqlite3';
import type { Member } from '../member.js';
import type { Course } from '../record.js';
import { idKey, kanaKey, nameKey, numberKey } from '../text/keys.js';

/** No look-up hands out more members. */
export const LOOKUP_LIMIT = 50;

export interface MemberFound {
  members: Member[];
  /** There were more than the look-up hands out. */
  cut: boolean;
}

export interface Lookups {
  count(): number;
  byPlusMemberId(id: string): MemberFound;
  byMemberNumber(number: string): MemberFound;
  byBillingId(id: string): MemberFound;
  byEmail(address: string): MemberFound;
  byPhone(phone: string): MemberFound;
  byBirthDateAndName(birthDate: string, name: { kanji: string | null; kana: string | null }): MemberFound;
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

export function prepareLookups(db: Database.Database): Lookups {
  const by = prepareFinder(db);
  const byPlus = by('m.plus_member_key = ?');
  const byNumber = by('m.member_number_key = ?');
  const byEmail = by('m.email_key = ?');
  const byPhone = by('m.phone = ?');
  const byKanji = by('m.kanji_key = ? AND m.birth_date = ?');
  const byKana = by('m.kana_key = ? AND m.birth_date = ?');
  const byBilling = by('m.id IN (SELECT member FROM billing WHERE billing_key = ?)');
  const countAll = db.prepare<[], number>('SELECT count(*) FROM member').pluck();
  let members: number | undefined;
  return {
    count: () => (members ??= countAll.get() ?? 0),
    byPlusMemberId: (id) => byKey(byPlus, idKey(id)),
    byMemberNumber: (number) => byKey(byNumber, numberKey(number)),
    byBillingId: (id) => byKey(byBilling, numberKey(id)),
    byEmail: (address) => byKey(byEmail, idKey(address)),
    byPhone: (phone) => byKey(byPhone, phone),
    byBirthDateAndName(birthDate, { kanji, kana }) {
      const found = [
        kanji === null ? NOBODY : byKey(byKanji, nameKey(kanji), birthDate),
        kana === null ? NOBODY : byKey(byKana, kanaKey(kana), birthDate),
      ];
      const members = new Map(found.flatMap((f) => f.members).map((member) => [member.memberId, member]));
      return { members: [...members.values()], cut: found.some((f) => f.cut) };
    },
  };
}

const NOBODY: MemberFound = { members: [], cut: false };

type Finder = (...values: string[]) => MemberFound;

// An identifier that folds to nothing is nobody's.
function byKey(find: Finder, key: string, ...more: string[]): MemberFound {
  return key === '' ? NOBODY : find(key, ...more);
}

/** Makes finders: members by a condition, in the order of the CSV, at most LOOKUP_LIMIT. */
export function prepareFinder(db: Database.Database): (condition: string) => Finder {
  const billing = db
    .prepare<[number], string>('SELECT billing_id FROM billing WHERE member = ? ORDER BY billing_id')
    .pluck();
  return (condition) => {
    const rows = db.prepare<string[], Row>(
      `SELECT ${COLUMNS} FROM member m WHERE ${condition} ORDER BY m.id LIMIT ${LOOKUP_LIMIT + 1}`,
    );
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
