import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FREQUENCY } from '../../src/store/frequencies.js';
import { importMembers, type MemberStore, openMembers } from '../../src/store/index.js';
import { FINDING, findingBy, NEAR_PHONES } from '../../src/store/lookups.js';
import { BILLING_IDS, MEMBER } from '../../src/store/members-by-id.js';
import { temporaryFile, temporaryFolder } from './temporary.js';

const ROWS = `member_id,name_kanji,name_kana,birth_date,prefecture,phone,email
M1,佐藤 葵,サトウ アオイ,1990-01-01,東京都,09055510101,aoi.s@docomo.ne.jp
M2,佐藤 蓮,サトウ レン,1990-01-01,東京都,09055510102,ren@example.com
M3,勅使河原 葵,テシガワラ アオイ,1990-07-08,大阪府,0355510103,aoi.t@example.jp
M4,齋藤葵,サイトウアオイ,1988-02-03,,,aoi.s@ezweb.ne.jp
M5,Mia Stone,ミア ストーン,1988-02-04,,+44 20 7946 0958,mia@example.net
M6,森 礼,モリ レイ,,,,
`;

let db: Database.Database;
let store: MemberStore;
beforeAll(async () => {
  const path = join(temporaryFolder(), 'members.db');
  await importMembers({ csvPath: temporaryFile('m.csv', ROWS), dbPath: path, importedAt: '2026-11-22T00:00:00Z' });
  store = openMembers(path);
  db = new Database(path, { readonly: true });
});
afterAll(() => {
  store.close();
  db.close();
});

const ids = ({ members }: { members: { memberId: string }[] }) => members.map((m) => m.memberId);

describe('look-ups', () => {
  it.each(Object.entries(FINDING))('%s is served by an index', (_, ids) => {
    const values = Array((ids.match(/\?/gu) ?? []).length).fill('x');
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${findingBy(ids)}`).all(...values) as { detail: string }[];
    expect(plan.map((step) => step.detail).join('\n')).toMatch(/SEARCH \w+ USING (?:COVERING )?INDEX/u);
    // What is sought is gone through.
    expect(plan.filter(({ detail }) => /^SCAN (?!json_each)/u.test(detail))).toEqual([]);
  });

  it.each(Object.entries({ ...FINDING, NEAR_PHONES, MEMBER, BILLING_IDS }))(
    '%s is not planned anew for each value',
    (_, sql) => {
      expect(sql.replace(/CAST\(\? AS (?:TEXT|INTEGER)\)|\(SELECT \?\)/gu, '')).not.toContain('?');
    },
  );

  it.each([
    ['phone numbers that are near', NEAR_PHONES, ['x', 'y', 'z']],
    ['frequencies', FREQUENCY, ['x', 'y']],
    ['a member', MEMBER, [1]],
    ["a member's billing IDs", BILLING_IDS, [1]],
  ] as const)('%s are served by an index', (_, sql, values) => {
    const steps = (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]).map((s) => s.detail);
    expect(steps.some((step) => /^SEARCH \w+ USING/u.test(step))).toBe(true);
    expect(steps.filter((step) => /^SCAN (?!CONSTANT ROW)/u.test(step))).toEqual([]);
  });

  it.each<[string, (store: MemberStore) => { members: { memberId: string }[] }, string[]]>([
    ['the address but for its host', (s) => s.byEmailLocalPart('aoi.s@softbank.ne.jp'), ['M1', 'M4']],
    ['a foreign phone number as dialled at home', (s) => s.byPhone('+4402079460958'), ['M5']],
    ['a digit of a foreign phone number', (s) => s.byPhoneSlip('+4402079460951'), ['M5']],
    ['a digit of the phone number', (s) => s.byPhoneSlip('09055510109'), ['M1', 'M2']],
    ['a digit left out', (s) => s.byPhoneSlip('0905551010'), ['M1', 'M2']],
    ['digits transposed in front', (s) => s.byPhoneSlip('09505510101'), ['M1']],
    ['the number itself is no slip', (s) => s.byPhoneSlip('0355510103'), []],
    ['two digits are too many', (s) => s.byPhoneSlip('09055519999'), []],
    [
      'one of several birth dates and the name',
      (s) => s.byBirthDatesAndName(['1990-01-01', '1990-01-02'], { kanji: '佐藤葵', kana: null }),
      ['M1'],
    ],
    ['the name, of any birth date', (s) => s.byName({ kanji: '佐藤葵', kana: null }), ['M1']],
    ['the name in either script', (s) => s.byName({ kanji: '佐藤葵', kana: 'サトウ レン' }), ['M1', 'M2']],
    [
      'the name where no birth date is',
      (s) => s.byNameWithoutBirthDate({ kanji: '佐藤 葵', kana: 'モリ レイ' }),
      ['M6'],
    ],
    [
      'birth date and given name',
      (s) => s.byBirthDateAndGivenName('1990-01-01', { kanji: null, kana: 'アオイ' }),
      ['M1'],
    ],
    ['birth year and given name', (s) => s.byBirthYearAndGivenName('1990', { kanji: '葵', kana: null }), ['M1', 'M3']],
  ])('finds by %s', (_, look, expected) => {
    expect(ids(look(store)).sort()).toEqual(expected);
  });
});

describe('frequencies', () => {
  it.each([
    ['family-kanji', '佐藤', 2, 5],
    ['family-kanji', '勅使河原', 1, 5],
    ['family-kanji', '齋藤', 1, 5],
    ['given-kana', 'アオイ', 2, 5],
    ['prefecture', '東京都', 2, 3],
    ['birth-date', '1990-01-01', 2, 5],
    ['given-kanji', '誰', 1, 5],
  ] as const)('%s %s: %i of %i', (term, key, members, of) => {
    expect(store.frequency(term, key)).toEqual({ members, of });
  });
});
