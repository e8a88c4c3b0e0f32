import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { StoreError, type StoreProblems } from '../../src/errors.js';
import { importMembers, LOOKUP_LIMIT, type MemberStore, openMembers } from '../../src/store/index.js';
import { temporaryFile, temporaryFolder } from './temporary.js';

const AT = '2026-11-22T00:00:00Z';
const ids = (found: { members: { memberId: string }[] }) => found.members.map((member) => member.memberId);

describe('openMembers', () => {
  it.each<[string, (folder: string) => string, keyof StoreProblems]>([
    ['no file', (folder) => join(folder, 'none.db'), 'members-absent'],
    ['a folder', (folder) => folder, 'members-folder'],
    ['an empty file', (folder) => write(folder, ''), 'members-other'],
    ['another kind of file', (folder) => write(folder, 'member_id,phone\n'.repeat(100)), 'members-other'],
    ["another program's database", (folder) => database(folder, 'CREATE TABLE member (id)'), 'members-other'],
    [
      'a newer version',
      (folder) => database(folder, `PRAGMA application_id = ${0x4d414447}; PRAGMA user_version = 99`),
      'members-newer',
    ],
    [
      'an old version, which a reader cannot bring up to date',
      (folder) => database(folder, `PRAGMA application_id = ${0x4d414447}; CREATE TABLE x (id)`),
      'members-old',
    ],
  ])('says what is wrong: %s', (_, make, code) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    const path = make(join(folder, 'sub'));
    const open = () => openMembers(path);
    expect(open).toThrow(StoreError);
    expect(open).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code, path }) }));
  });

  it('brings an old version up to date where it may write', () => {
    const path = database(temporaryFolder(), `PRAGMA application_id = ${0x4d414447}; CREATE TABLE x (id)`);
    openMembers(path, { readonly: false }).close();
    expect(openMembers(path).count()).toBe(0);
  });

  function write(folder: string, content: string): string {
    const path = join(folder, 'x.db');
    writeFileSync(path, content);
    return path;
  }

  function database(folder: string, sql: string): string {
    const path = join(folder, 'x.db');
    const db = new Database(path);
    db.exec(sql);
    db.close();
    return path;
  }
});

describe('the sample members', () => {
  let store: MemberStore;
  beforeAll(async () => {
    const dbPath = join(temporaryFolder(), 'members.db');
    const result = await importMembers({
      csvPath: 'fixtures/members.csv',
      paymentsPath: 'fixtures/payments.csv',
      dbPath,
      importedAt: AT,
    });
    expect(result).toMatchObject({
      members: 32,
      payments: 15,
      unknownColumns: [],
      rows: [],
      furtherRows: 0,
      rejected: 0,
    });
    store = openMembers(dbPath);
  });

  it.each<[string, (store: MemberStore) => { members: { memberId: string }[] }, string[]]>([
    ['Plus member ID in any case', (s) => s.byPlusMemberId('MEI.shirakawa'), ['M0004']],
    ['member number', (s) => s.byMemberNumber('５５００１２００３４'), ['M0005']],
    ['billing ID of the register', (s) => s.byBillingId('301200450978'), ['M0002']],
    ['billing ID of a payment, without its hyphens', (s) => s.byBillingId('A12034500788 49013'), ['M0003']],
    ['address', (s) => s.byEmail('Ruri.Hoshino@example.com'), ['M0002']],
    ['a phone that two share', (s) => s.byPhone('0255550108'), ['M0008', 'M0009']],
    [
      'birth date and kanji variants',
      (s) => s.byBirthDateAndName('1992-08-02', { kanji: '高木玲', kana: null }),
      ['M0012'],
    ],
    [
      'birth date and kana spelling',
      (s) => s.byBirthDateAndName('1971-06-30', { kanji: null, kana: 'イノーエ ユーコ' }),
      ['M0023'],
    ],
    [
      'twins are told apart',
      (s) => s.byBirthDateAndName('2003-06-18', { kanji: '羽田 葉月', kana: 'ハネダ ハヅキ' }),
      ['M0007'],
    ],
    [
      'two accounts',
      (s) => s.byBirthDateAndName('1999-01-15', { kanji: '渡辺 空', kana: 'ワタナベ ソラ' }),
      ['M0010', 'M0011'],
    ],
    ['another birth date', (s) => s.byBirthDateAndName('1999-01-16', { kanji: '渡辺 空', kana: 'ワタナベ ソラ' }), []],
    ['nothing that folds to something', (s) => s.byBillingId('-'), []],
    ['SQL is text', (s) => s.byEmail("' OR 1=1 --"), []],
  ])('looks up by %s', (_, look, expected) => {
    expect(ids(look(store))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['member ID', 'M0014', ['M0014']],
    ['Plus member ID', 'ＫＩＲＩＳＨＩＭＡ9', ['M0015']],
    ['phone with hyphens', '025-555-0108', ['M0008', 'M0009']],
    ['address', 'SORA.W@example.com', ['M0010']],
    ['name in another variant', '尾崎友梨', ['M0017']],
    ['name in hiragana', 'くりはら ことね', ['M0021']],
    ['name in half-width kana', 'ｻｲﾄｳ ﾐｵ', ['M0009']],
    ['beginning of a name', '渡辺', ['M0010', 'M0011']],
    ['beginning of a name in kana', 'ほしの', ['M0002', 'M0032']],
    ['Latin name', 'marika', ['M0026']],
    ['nothing', '  ', []],
    ['nobody', '山田', []],
    ['a wildcard is a letter', '%', []],
  ])('finds by %s', (_, text, expected) => {
    expect(ids(store.findMembers(text))).toEqual(expected);
  });

  it('counts', () => {
    expect(store.memberStats()).toEqual({
      members: 32,
      active: 30,
      byCourse: [
        { course: 'au', active: 6, inactive: 0 },
        { course: 'bundle', active: 5, inactive: 1 },
        { course: 'credit', active: 10, inactive: 0 },
        { course: 'docomo', active: 5, inactive: 0 },
        { course: 'softbank', active: 4, inactive: 1 },
      ],
      withBirthDate: 30,
      billingIds: 33,
      payments: 15,
      membersFile: 'members.csv',
      paymentsFile: 'payments.csv',
      importedAt: AT,
    });
  });
});

describe('a look-up that finds too many', () => {
  it.each([
    [LOOKUP_LIMIT, false],
    [LOOKUP_LIMIT + 1, true],
  ])('%i members of one phone number', async (count, cut) => {
    const rows = Array.from({ length: count }, (_, i) => `M${i},09055510101,松永\n`).join('');
    const dbPath = join(temporaryFolder(), 'members.db');
    await importMembers({
      csvPath: temporaryFile('m.csv', `member_id,phone,name_kanji\n${rows}`),
      dbPath,
      importedAt: AT,
    });
    const store = openMembers(dbPath);
    for (const found of [store.byPhone('09055510101'), store.findMembers('松永')]) {
      expect(found.cut).toBe(cut);
      expect(found.members).toHaveLength(LOOKUP_LIMIT);
    }
  });
});
