import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/member.js';
import { importMembers, type MemberStore, openMembers } from '../../src/store/index.js';
import { ALL_SHARED, SHARED } from '../../src/store/shared-keys.js';
import { temporaryFile, temporaryFolder } from './temporary.js';

// A family of one phone and address, a pair of accounts, namesakes of one birth date in one script, numbers in two spellings.
const ROWS = `member_id,plus_member_id,member_number,name_kanji,name_kana,birth_date,phone,email,course,billing_id
M1,AOI1,100-1,佐藤 葵,サトウ アオイ,1990-01-01,09055510101,home@docomo.ne.jp,docomo,123456789012
M2,REN1,1002,佐藤 蓮,サトウ レン,1992-01-01,09055510101,Home@docomo.ne.jp,docomo,123456789013
M3,aoi1,1001,佐藤 葵,サトウ アオイ,1990-01-01,09055510102,aoi@example.jp,docomo,123456789014
M4,X4,1004,高木 玲,タカギ レイ,1988-02-03,,x4@example.jp,softbank,AB-1234
M5,X5,1005,髙木 令,タカギ レイ,1988-02-03,,x5@example.jp,softbank,AB1234
M6,X6,-,高木 玲,タカキ アキラ,1988-02-03,0355510103,x6@example.jp,bundle,
M7,X7,1007,森 礼,モリ レイ,,0355510104,x7@example.jp,credit,
`;

let path: string;
let members: Member[];
beforeEach(async () => {
  path = join(temporaryFolder(), 'members.db');
  await importMembers({ csvPath: temporaryFile('m.csv', ROWS), dbPath: path, importedAt: '2026-11-22T00:00:00Z' });
  const store = openMembers(path);
  members = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'].flatMap((id) => store.findMembers(id).members);
  store.close();
});

type Look = (store: MemberStore) => ReturnType<MemberStore['byEmail']>;

/** Every look-up by what is registered of a member. */
function lookUpsOf(member: Member): Look[] {
  const { plusMemberId, memberNumber, phone, email, birthDate, nameKanji, nameKana, billingIds } = member;
  const looks: Look[] = billingIds.map((id) => (store) => store.byBillingId(id));
  if (plusMemberId !== null) looks.push((store) => store.byPlusMemberId(plusMemberId));
  if (memberNumber !== null) looks.push((store) => store.byMemberNumber(memberNumber));
  if (phone !== null) looks.push((store) => store.byPhone(phone));
  if (email !== null) looks.push((store) => store.byEmail(email));
  if (birthDate !== null)
    for (const name of [
      { kanji: nameKanji, kana: nameKana },
      { kanji: nameKanji, kana: null },
      { kanji: null, kana: nameKana },
      { kanji: nameKanji, kana: 'ダレカ' },
    ])
      looks.push((store) => store.byBirthDateAndName(birthDate, name));
  return looks;
}

describe('keys that several members have', () => {
  it.each<[string, (keyof typeof SHARED)[]]>([
    ['M1', ['plusMemberId', 'memberNumber', 'email', 'phone', 'nameKanji', 'nameKana']],
    ['M2', ['email', 'phone']],
    ['M3', ['plusMemberId', 'memberNumber', 'nameKanji', 'nameKana']],
    ['M4', ['billingId', 'nameKanji', 'nameKana']],
    ['M5', ['billingId', 'nameKana']],
    ['M7', []],
  ])('are marked: %s', (memberId, keys) => {
    const db = new Database(path, { readonly: true });
    const shared = db.prepare('SELECT shared FROM member WHERE member_id = ?').pluck().get(memberId);
    db.close();
    expect(shared).toBe(keys.reduce((bits, key) => bits | SHARED[key], 0));
  });

  it('are looked up, whoever was found before', () => {
    expect(members).toHaveLength(7);
    const looks = members.flatMap(lookUpsOf);
    const expected = looks.map((look) => {
      const fresh = openMembers(path);
      const found = look(fresh);
      fresh.close();
      return found;
    });
    const one = openMembers(path);
    for (const first of looks)
      for (const [i, second] of looks.entries()) {
        first(one);
        expect(second(one)).toEqual(expected[i]);
      }
    one.close();
  });

  it('are all held to be so where an older version imported the members', () => {
    const old = join(temporaryFolder(), 'old.db');
    const db = new Database(path, { readonly: true });
    db.exec(`VACUUM INTO '${old}'`);
    db.close();
    const made = new Database(old);
    made.exec('ALTER TABLE member DROP COLUMN shared; PRAGMA user_version = 2');
    made.close();
    openMembers(old, { readonly: false }).close();
    const migrated = new Database(old, { readonly: true });
    expect(migrated.prepare('SELECT DISTINCT shared FROM member').pluck().all()).toEqual([ALL_SHARED]);
    migrated.close();
  });
});
