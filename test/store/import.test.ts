import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError, StoreError } from '../../src/errors.js';
import { importMembers, openMembers } from '../../src/store/index.js';
import { temporaryFile, temporaryFolder } from './temporary.js';

const AT = '2026-11-22T00:00:00Z';

async function imported(csv: string | Uint8Array, payments?: string) {
  const dbPath = join(temporaryFolder(), 'members.db');
  const paymentsPath = payments === undefined ? undefined : temporaryFile('payments.csv', payments);
  const result = await importMembers({
    csvPath: temporaryFile('members.csv', csv),
    paymentsPath,
    dbPath,
    importedAt: AT,
  });
  const store = openMembers(dbPath);
  return { result, store, dbPath, member: (id: string) => store.findMembers(id).members[0] };
}

describe('what a row becomes', () => {
  it('holds the normal forms', async () => {
    const { member } = await imported(
      '管理番号,Plus member ID,会員番号,氏名(漢字),氏名(カナ),ニックネーム,生年月日,都道府県,電話番号,メールアドレス,コース,決済情報番号,状態\n' +
        'M1,Ｒｕｒｉ_1,５５００ 12,星野　瑠璃,ﾎｼﾉ　るり,るり☆,2001/12/24,神奈川,080-5551-0102,Ruri@Example.COM,ドコモ/d払い,3012-0045 0012|301200450978,有効\n',
    );
    expect(member('M1')).toEqual({
      memberId: 'M1',
      plusMemberId: 'Ruri_1',
      memberNumber: '550012',
      nameKanji: '星野 瑠璃',
      nameKana: 'ホシノ ルリ',
      nickname: 'るり☆',
      birthDate: '2001-12-24',
      prefecture: '神奈川県',
      phone: '08055510102',
      email: 'ruri@example.com',
      course: 'docomo',
      billingIds: ['301200450012', '301200450978'],
      active: true,
    });
  });

  it.each([
    ['YYYYMMDD', 'birth_date', '20011224', { birthDate: '2001-12-24' }],
    ['one-digit month', 'birth_date', '2001/1/4', { birthDate: '2001-01-04' }],
    ['blank date', 'birth_date', ' ', { birthDate: null }],
    ['international phone', 'phone', '+81 80-5551-0102', { phone: '08055510102' }],
    ['foreign phone', 'phone', '+44 (0)20 7946 0958', { phone: '+442079460958' }],
    ['foreign phone as dialled from here', 'phone', '010-1-202-555-0123', { phone: '+12025550123' }],
    ['blank status is active', 'status', '', { active: true }],
    ['退会', 'status', '退会', { active: false }],
    ['bundle', 'course', '月会費まとめて払いコース', { course: 'bundle' }],
    ['credit', 'course', 'クレジットカード決済', { course: 'credit' }],
    ['d払い', 'course', 'ｄ払い', { course: 'docomo' }],
    ['au', 'course', 'auかんたん決済', { course: 'au' }],
    ['SoftBank', 'course', 'ソフトバンクまとめて支払い', { course: 'softbank' }],
    ['no course', 'course', '', { course: null }],
    ['hyphens are kept for SoftBank', 'course,billing_id', 'softbank,A12-0345', { billingIds: ['A12-0345'] }],
    ['and taken out for au', 'course,billing_id', 'au,201-1004 5671', { billingIds: ['20110045671'] }],
  ])('%s', async (_, columns, cells, expected) => {
    const { member, result } = await imported(`member_id,name_kanji,${columns}\nM1,沖田,${cells}\n`);
    expect(member('M1')).toMatchObject(expected);
    expect(result.rows).toEqual([]);
  });

  it.each([
    ['a phone number that is none', 'phone', '080-555', 'bad-phone'],
    ['a prefecture that is none', 'prefecture', '蝦夷', 'bad-prefecture'],
    ['an address that is none', 'email', 'なし', 'bad-email'],
    ['a word for a billing ID', 'billing_id', 'なし', 'bad-billing-id'],
    ['a zero for one', 'billing_id', '0', 'bad-billing-id'],
    ['nothing but zeros', 'billing_id', '00000000000', 'bad-billing-id'],
    ['dashes', 'billing_id', '----', 'bad-billing-id'],
  ])('loads a row without %s, and says so', async (_, column, cell, problem) => {
    const { member, result } = await imported(`member_id,name_kanji,${column}\nM1,沖田,${cell}\n`);
    expect(member('M1')).toMatchObject({
      memberId: 'M1',
      phone: null,
      prefecture: null,
      email: null,
      billingIds: [],
    });
    expect(result).toMatchObject({
      members: 1,
      rejected: 0,
      rows: [{ file: 'members.csv', line: 2, loaded: true, problem, value: cell }],
    });
  });
});

describe('rows that cannot be read', () => {
  const HEAD = 'member_id,name_kanji,birth_date,course,status';
  it.each<[string, string, [number, string][], number]>([
    ['too few cells', 'M1,松永\nM2,沖田,,,', [[2, 'wrong-number-of-cells']], 1],
    ['too many cells', 'M1,松永,,,,x\nM2,沖田,,,', [[2, 'wrong-number-of-cells']], 1],
    ['empty cells more than the header has', 'M1,松永,,,,,', [], 1],
    ['a birth date that is none', 'M1,松永,1990-02-30,,\nM2,沖田,19900228,,', [[2, 'bad-birth-date']], 1],
    ['a course that is none', 'M1,松永,,PayPay,\nM2,沖田,,,', [[2, 'unknown-course']], 1],
    ['a status that is none', 'M1,松永,,,多分\nM2,沖田,,,', [[2, 'unknown-status']], 1],
    ['no member ID', ',松永,,,\nM2,沖田,,,', [[2, 'no-member-id']], 1],
    ['a member ID twice', 'M1,松永,,,\nM2,沖田,,,\nM1,羽田,,,', [[4, 'duplicate-member-id']], 2],
    ['blank lines count as lines', 'M1,松永,,,\n\n\nM1,羽田,,,', [[5, 'duplicate-member-id']], 1],
    ['a name of two lines', 'M1,"松永\n千夏",,,\nM1,羽田,,,', [[4, 'duplicate-member-id']], 1],
    ['a quotation mark that does not close, at the end', 'M1,松永,,,\nM2,"沖田,,,\n', [[3, 'broken-quotes']], 1],
    [
      'a quotation mark that closes many rows on',
      'M1,"松永,,,\nM2,沖田,,,\nM3,"羽田",,,\nM4,白川,,,\n',
      [[2, 'broken-quotes']],
      3,
    ],
    ['a quotation mark within a cell', 'M1,松"永",,,\nM2,沖田,,,\n', [], 2],
    ['characters that could not be read', 'M1,松\ufffd,,,\nM2,沖田,,,', [[2, 'unreadable-characters']], 1],
  ])('%s', async (_, rows, problems, members) => {
    for (const newline of ['\n', '\r\n']) {
      const { result } = await imported(`${HEAD}\n${rows}`.replaceAll('\n', newline));
      expect(result.rows.map((row) => [row.line, row.problem])).toEqual(problems);
      expect(result.members).toBe(members);
      expect(result.rejected).toBe(problems.length);
    }
  });

  it('keeps the first thousand reports, and counts the rest', async () => {
    const { result } = await imported(
      `member_id,name_kana,status\nN1,,\n${Array.from({ length: 1203 }, (_, i) => `M${i},,?\n`).join('')}`,
    );
    expect([result.rows.length, result.furtherRows, result.rejected]).toEqual([1000, 203, 1203]);
  });
});

describe('headers', () => {
  it('reports unknown columns and leaves them out; widths, spaces and brackets do not matter', async () => {
    const { result, member } = await imported(
      '誕生石,氏名（漢字）,Ｐｌｕｓ　ＭＥＭＢＥＲ　ＩＤ,"管理 番号"\nルビー,松永 千夏,chinatsu.m,M1\n',
    );
    expect(result.unknownColumns).toEqual([{ file: 'members.csv', column: '誕生石' }]);
    expect(member('M1')).toMatchObject({ nameKanji: '松永 千夏', plusMemberId: 'chinatsu.m' });
  });

  it.each([
    ['no member_id', 'plus_member_id,nickname\na,b\n', { code: 'csv-no-column', columns: ['member_id'] }],
    ['a column twice', 'member_id,電話番号,phone\nM1,,\n', { code: 'csv-column-twice', columns: ['phone'] }],
    ['nothing at all', '', { code: 'csv-empty', rows: 'members' }],
    ['a header row alone', 'member_id,name_kanji\n', { code: 'csv-nobody', rejected: 0 }],
    ['no row that can be loaded', 'member_id,name_kanji\n,1\n,2\n', { code: 'csv-nobody', rejected: 2 }],
    ['UTF-16', Buffer.from('\ufeffmember_id\n', 'utf16le'), { code: 'csv-utf16' }],
    ['payments', 'member_id,billing_id,paid_on\nM1,1,\n', { code: 'csv-tells-nobody', payments: true }],
    ['payments in Japanese', '管理番号,決済情報番号,決済日\nM1,1,\n', { code: 'csv-tells-nobody', payments: true }],
    ['numbers alone', 'member_id,course,billing_id\nM1,,\n', { code: 'csv-tells-nobody', payments: false }],
  ])('%s', async (_, csv, problem) => {
    const error = await imported(csv).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ problem: { ...problem, path: expect.stringMatching(/members\.csv$/u) } });
  });
});

describe('encodings', () => {
  const CSV = '管理番号,氏名(漢字),氏名(カナ)\nM1,髙橋 ①子,ﾀｶﾊｼ ｲﾁｺ\nM2,尾﨑 友梨,オザキ トモリ\n';
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${CSV}`)],
    ['CP932, with letters that plain Shift_JIS lacks', iconv.encode(CSV, 'cp932')],
  ])('%s', async (_, bytes) => {
    const { member, result } = await imported(bytes);
    expect(result.rows).toEqual([]);
    expect(member('M2')).toMatchObject({ nameKanji: '尾﨑 友梨', nameKana: 'オザキ トモリ' });
    expect(member('M1')?.nameKana).toBe('タカハシ イチコ');
  });

  it('is strict: one false byte far behind makes it no UTF-8', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `N${i},a,\n`).join('');
    const { member } = await imported(
      Buffer.concat([
        Buffer.from(`member_id,nickname,name_kana\n${rows}`),
        Buffer.from('M1,'),
        iconv.encode('ちなつ', 'cp932'),
        Buffer.from(',\n'),
      ]),
    );
    expect(member('M1')?.nickname).toBe('ちなつ');
  });
});

describe('payments', () => {
  it('adds billing IDs, and reports what belongs to nobody', async () => {
    const { result, store, member } = await imported(
      'member_id,name_kanji,course,billing_id\nM1,沖田,docomo,301200450012\nM2,羽田,softbank,\n',
      '管理番号,決済情報番号,支払日\nM1,3012-0045-0978,2026-10-01\nM1,301200450012,2026-09-01\nM9,1,2026-10-01\nM2,A12-0345,\nM2,,2026-10-01\nM2,B1,soon\nM2,0,2026-10-01\n',
    );
    expect(member('M1')?.billingIds).toEqual(['301200450012', '301200450978']);
    expect(store.byBillingId('A120345').members.map((m) => m.memberId)).toEqual(['M2']);
    expect(result.payments).toBe(3);
    expect(result.rows.map((row) => [row.file, row.line, row.problem])).toEqual([
      ['payments.csv', 4, 'unknown-member'],
      ['payments.csv', 6, 'no-billing-id'],
      ['payments.csv', 7, 'bad-payment-date'],
      ['payments.csv', 8, 'bad-billing-id'],
    ]);
  });
});

describe('a file of payments', () => {
  const MEMBERS = 'member_id,name_kanji\nM1,沖田\n';
  it.each([
    ['is not the members', 'member_id,name_kanji,billing_id\nM1,沖田,\n', 'csv-members-as-payments'],
    ['is not the members without billing IDs', MEMBERS, 'csv-members-as-payments'],
    ['is not the members in Japanese', '管理番号,氏名(カナ),決済情報番号\nM1,オキタ,\n', 'csv-members-as-payments'],
    ['has billing IDs', 'member_id,paid_on\nM1,2026-10-01\n', 'csv-no-column'],
    ['has billing IDs, whoever is named', 'member_id,name_kanji,paid_on\nM1,沖田,2026-10-01\n', 'csv-no-column'],
  ])('%s', async (_, payments, code) => {
    const path = expect.stringMatching(/payments\.csv$/u);
    await expect(imported(MEMBERS, payments)).rejects.toMatchObject({ problem: { code, path } });
  });

  it.each([
    ['without days', 'member_id,billing_id\nM1,301200450012\n'],
    ['with names beside', 'member_id,氏名(漢字),billing_id,paid_on\nM1,沖田,301200450012,2026-10-01\n'],
    ['with its columns in Japanese', '管理番号,決済日,決済情報番号\nM1,2026-10-01,301200450012\n'],
  ])('is taken %s', async (_, payments) => {
    expect((await imported(MEMBERS, payments)).result.payments).toBe(1);
  });
});

describe('replacing the database', () => {
  const beside = (path: string) => readdirSync(dirname(path));

  it('makes a file for its owner alone, and its folder where that is asked for', async () => {
    const dbPath = join(temporaryFolder(), 'new', 'folder', 'members.db');
    const csvPath = temporaryFile('m.csv', 'member_id,name_kanji\nM1,沖田\n');
    await expect(importMembers({ csvPath, dbPath, importedAt: AT })).rejects.toMatchObject({
      problem: { code: 'members-no-folder', folder: dirname(dbPath) },
    });
    await importMembers({ csvPath, dbPath, makeFolder: true, importedAt: AT });
    expect(statSync(dbPath).mode & 0o777).toBe(0o600);
    expect(beside(dbPath)).toEqual(['members.db']);
  });

  it('replaces it as a whole, while a reader keeps the old one', async () => {
    const { dbPath, store } = await imported('member_id,name_kanji\nM1,沖田\n');
    await importMembers({ csvPath: temporaryFile('m.csv', 'member_id,name_kanji\nM2,沖田\n'), dbPath, importedAt: AT });
    expect(store.byPlusMemberId('x').members).toEqual([]);
    expect(store.findMembers('M1').members).toHaveLength(1);
    const now = openMembers(dbPath);
    expect([now.findMembers('M1').members.length, now.findMembers('M2').members.length]).toEqual([0, 1]);
    expect(beside(dbPath)).toEqual(['members.db']);
  });

  it('leaves the old one, and nothing else, where an import fails', async () => {
    const { dbPath } = await imported('member_id,name_kanji\nM1,沖田\n');
    const before = readFileSync(dbPath);
    const payments = temporaryFile('payments.csv', 'x\n');
    await expect(
      importMembers({
        csvPath: temporaryFile('m.csv', 'member_id,name_kanji\nM2,沖田\n'),
        paymentsPath: payments,
        dbPath,
        importedAt: AT,
      }),
    ).rejects.toThrow(InputError);
    expect(readFileSync(dbPath).equals(before)).toBe(true);
    expect(beside(dbPath)).toEqual(['members.db']);
  });

  it('leaves the old one where an import is interrupted', async () => {
    const { dbPath } = await imported('member_id,name_kanji\nM1,沖田\n');
    const stop = new AbortController();
    const csvPath = temporaryFile(
      'm.csv',
      `member_id,name_kanji\n${Array.from({ length: 50_000 }, (_, i) => `N${i},\n`).join('')}`,
    );
    await expect(
      importMembers({ csvPath, dbPath, importedAt: AT, signal: stop.signal, progress: () => stop.abort() }),
    ).rejects.toThrow();
    expect(openMembers(dbPath).findMembers('M1').members).toHaveLength(1);
    expect(beside(dbPath)).toEqual(['members.db']);
  });

  it('follows a link', async () => {
    const { dbPath } = await imported('member_id,name_kanji\nM1,沖田\n');
    const link = join(temporaryFolder(), 'link.db');
    symlinkSync(dbPath, link);
    await importMembers({
      csvPath: temporaryFile('m.csv', 'member_id,name_kanji\nM2,沖田\n'),
      dbPath: link,
      importedAt: AT,
    });
    expect(openMembers(dbPath).findMembers('M2').members).toHaveLength(1);
  });

  it('does not overwrite what is no member database', async () => {
    const other = temporaryFile('inbox.mbox', 'From a@example.com\n\nx\n');
    await expect(
      importMembers({
        csvPath: temporaryFile('m.csv', 'member_id,name_kanji\nM1,沖田\n'),
        dbPath: other,
        importedAt: AT,
      }),
    ).rejects.toMatchObject({ problem: { code: 'members-target-other', path: other } });
    expect(readFileSync(other, 'utf8')).toContain('From a@example.com');
  });

  it.each([
    ['no CSV there', (folder: string) => ({ csvPath: join(folder, 'none.csv') }), InputError, 'csv-absent'],
    ['a folder for a CSV', (folder: string) => ({ csvPath: folder }), InputError, 'csv-no-file'],
    ['a folder for a database', (folder: string) => ({ dbPath: folder }), StoreError, 'members-target-no-file'],
    [
      'a file for a folder',
      (folder: string) => ({ dbPath: join(folder, 'file', 'x.db') }),
      StoreError,
      'members-no-place',
    ],
  ])('%s', async (_, change, type, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'sub'));
    const options = {
      csvPath: temporaryFile('m.csv', 'member_id,name_kanji\nM1,沖田\n'),
      dbPath: join(folder, 'sub', 'members.db'),
      importedAt: AT,
      ...change(folder),
    };
    const error = await importMembers(options).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ problem: { code } });
    expect(existsSync(join(folder, 'sub', 'members.db'))).toBe(false);
    expect(readdirSync(join(folder, 'sub'))).toEqual([]);
  });

  it('tells how far it is', async () => {
    const seen: { bytes: number; totalBytes: number }[] = [];
    const csv = `member_id,name_kanji\n${Array.from({ length: 50_000 }, (_, i) => `N${i},\n`).join('')}`;
    const paths = {
      csvPath: temporaryFile('m.csv', csv),
      paymentsPath: temporaryFile('p.csv', 'member_id,billing_id\nN1,1\n'),
    };
    await importMembers({
      ...paths,
      dbPath: join(temporaryFolder(), 'm.db'),
      importedAt: AT,
      progress: (done) => seen.push(done),
    });
    const total = csv.length + 'member_id,billing_id\nN1,1\n'.length;
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ bytes: total, totalBytes: total });
  });
});
