import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cellWidth } from '../../src/present/cells.js';
import { recordJsonSchema } from '../../src/present/schema.js';
import { recordSchema } from '../../src/record-schema.js';
import { fakeIo } from './fake-io.js';

const MAIL = [
  'From: Yamada Taro <taro.yamada@example.jp>',
  'To: desk@example.com',
  'Subject: =?UTF-8?B?44OR44K544Ov44O844OJ5YaN6Kit5a6a5LiN5Y+v44Gu44GK5ZWP44GE5ZCI44KP44Gb?=',
  'Message-ID: <1@mail.example.jp>',
  'Content-Type: text/plain; charset=UTF-8',
  '',
  '・氏名フルネーム(漢字)：山田 太郎',
  '',
].join('\n');

let folder = '';
let mail = '';
let csv = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-cli-'));
  mail = path.join(folder, 'one.eml');
  writeFileSync(mail, MAIL);
  csv = path.join(folder, 'members.csv');
  writeFileSync(
    csv,
    'member_id,name_kanji,name_kana,birth_date,colour\nM1,山田 太郎,ヤマダ タロウ,1998-04-05,red\nM2,佐藤 花子,サトウ ハナコ,1998-02-30,\nM3,鈴木 一郎,スズキ イチロウ,,\n,名無し,ナナシ,,\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = new AbortController().signal;
async function madoguchi(args: string[], circumstances: Parameters<typeof fakeIo>[0] = {}) {
  const io = fakeIo(circumstances);
  const status = await run(args, io, quiet);
  return { status, out: io.out(), err: io.err() };
}

test('help is laid out for the terminal when it is asked for, not at each start', async () => {
  const io = fakeIo({});
  let asked = 0;
  Object.defineProperty(io.stdout, 'columns', { get: () => ++asked + 80 });
  expect(await run(['--version'], io, quiet)).toBe(0);
  expect(asked).toBe(0);
  expect(await run(['--help'], io, quiet)).toBe(0);
  expect(asked).toBeGreaterThan(0);
});

describe('wrong usage: status 2 and one line', () => {
  test.each([
    ['no path', ['triage'], /missing required argument 'path' \(see madoguchi triage --help\)/u],
    ['an unknown command', ['trige'], /unknown command 'trige' \(Did you mean triage\?\)/u],
    ['an unknown option', ['triage', '--fromat', 'x', 'a'], /unknown option '--fromat'/u],
    [
      'an unknown format',
      ['triage', '--format', 'xml', 'a'],
      /--format "xml" is not one of table, card, json, ndjson, csv/u,
    ],
    ['no date', ['triage', '--today', '2026-02-30', 'a'], /--today "2026-02-30" is not a date/u],
    ['an unknown disposition', ['triage', '--fail-on', 'ready,foo', 'a'], /--fail-on "foo" is not one of unrelated/u],
    ['no count', ['triage', '--jobs', 'many', 'a'], /--jobs "many" is not a whole number/u],
    ['an unknown language', ['triage', '--lang', 'fr', 'a'], /--lang "fr" is not one of ja, en/u],
    ['an unknown language before the command', ['--lang', 'fr', 'triage', 'a'], /--lang "fr" is not one of ja, en/u],
    ['a value that a terminal would obey', ['triage', '--format', '\x1b[2J', 'a'], /--format "\\u001b\[2J"/u],
    [
      'an empty text to find',
      ['members', 'find', ''],
      /there is no text to find \(see madoguchi members find --help\)/u,
    ],
    ['a text of spaces', ['members', 'find', ' \u3000'], /there is no text to find/u],
    ['no text to find', ['members', 'find'], /missing required argument 'text'/u],
  ])('%s', async (_why, args, expected) => {
    const { status, out, err } = await madoguchi(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^madoguchi: [^\n]+\n$/u);
    expect(err).toMatch(expected);
  });

  test('no command at all: the help, on standard error', async () => {
    const { status, out, err } = await madoguchi([]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Usage: madoguchi');
  });
});

describe('could not run: status 1 and one line', () => {
  test.each([
    ['no member database', () => ['triage', '--members', path.join(folder, 'no.db'), mail], /no member database at/u],
    [
      'no profile',
      () => ['triage', '--profile', path.join(folder, 'no.json'), mail],
      /no\.json: the profile cannot be read/u,
    ],
    [
      'no members file',
      () => ['members', 'import', path.join(folder, 'no.csv'), '--members', path.join(folder, 'x.db')],
      /no\.csv/u,
    ],
    [
      'no payments file',
      () => [
        'members',
        'import',
        csv,
        '--payments',
        path.join(folder, 'no.csv'),
        '--members',
        path.join(folder, 'x.db'),
      ],
      /no\.csv: name a CSV file of payments/u,
    ],
    [
      'no folder for the database',
      () => ['members', 'import', csv, '--members', path.join(folder, 'slip', 'x.db')],
      /There is no folder .*slip for the member database/u,
    ],
    ['no default database', () => ['members', 'stats'], /nowhere/u],
  ])('%s', async (_why, args, expected) => {
    const { status, out, err } = await madoguchi(args());
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^madoguchi: [^\n]+\n$/u);
    expect(err).toMatch(expected);
  });
});

describe('help', () => {
  const COMMANDS = [
    '',
    'triage',
    'members',
    'members import',
    'members find',
    'members stats',
    'intake',
    'list',
    'show',
    'work',
    'resolve',
    'reply',
    'undo',
    'join',
    'audit',
    'audit list',
    'audit verify',
    'export',
    'purge',
    'schema',
  ];
  test.each([60, 80])('has no line that is wider than %i columns, in either language', async (columns) => {
    for (const lang of ['ja_JP.UTF-8', 'C']) {
      for (const command of COMMANDS) {
        const argv = [...command.split(' ').filter((word) => word !== ''), '--help'];
        const { out } = await madoguchi(argv, { columns, env: { LANG: lang } });
        const wide = out.split('\n').filter((line) => cellWidth(line) > columns);
        expect([command, wide]).toEqual([command, []]);
      }
    }
  });

  test('help COMMAND is what its --help shows', async () => {
    for (const command of COMMANDS) {
      const words = command.split(' ').filter((word) => word !== '');
      const { out } = await madoguchi([...words, '--help'], {});
      expect(await madoguchi(['help', ...words], {})).toMatchObject({ status: 0, out, err: '' });
    }
    const { status, err } = await madoguchi(['help', 'nope'], {});
    expect([status, err]).toEqual([2, "madoguchi: unknown command 'nope' (see madoguchi --help)\n"]);
  });

  test('--lang stands before the command or behind it', async () => {
    const { out } = await madoguchi(['schema', '--help', '--lang', 'ja'], {});
    expect(out).toContain('使い方');
    for (const argv of [
      ['--lang', 'ja', 'schema', '--help'],
      ['--lang=ja', 'schema', '--help'],
      ['--lang', 'ja', 'help', 'schema'],
    ])
      expect(await madoguchi(argv, {})).toMatchObject({ status: 0, out });
    const { status, err } = await madoguchi(['--lang=ja', 'list', '--desk', 'nope.db'], {});
    expect([status, err]).toEqual([1, expect.stringContaining('窓口のデータベース nope.db がありません')]);
    expect(await madoguchi(['--lang'], {})).toMatchObject({ status: 2, out: '' });
  });

  test('gives examples in the language of the agent', async () => {
    const { out } = await madoguchi(['resolve', '--help'], { env: { LANG: 'ja_JP.UTF-8' } });
    expect(out).toContain('--note "決済情報番号を確認中"');
    expect(out).not.toMatch(/"[a-z ]+"/u);
  });

  test.each([
    ['program', ['--help']],
    ['triage', ['triage', '--help']],
    ['members', ['members', '--help']],
    ['import', ['members', 'import', '--help']],
    ['find', ['members', 'find', '--help']],
    ['stats', ['members', 'stats', '--help']],
    ['schema', ['schema', '--help']],
  ])('%s: teaches by example, in both languages', async (_command, args) => {
    const english = await madoguchi(args);
    expect(english.status).toBe(0);
    expect(english.out).toMatch(/\nExamples:\n {2}madoguchi /u);
    expect(english.out).toMatch(/\nExit status:\n {2}0 {2}/u);
    const japanese = await madoguchi(args, { env: { LANG: 'ja_JP.UTF-8' } });
    expect(japanese.out).toMatch(/\n例:\n {2}madoguchi /u);
    expect(japanese.out).not.toMatch(/Examples|Options:|Usage:/u);
    expect((await madoguchi([...args, '--lang', 'ja'])).out).toBe(japanese.out);
  });

  test('where the database lives', async () => {
    expect((await madoguchi(['members', 'import', '--help'])).out).toContain('~/.local/share/madoguchi/members.db');
  });

  test('the version', async () => {
    expect(await madoguchi(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});

describe('triage', () => {
  test('a pipe gets ndjson', async () => {
    const { status, out } = await madoguchi(['triage', '--today', '2026-11-22', mail]);
    expect(status).toBe(0);
    expect(recordSchema.parse(JSON.parse(out))).toMatchObject({
      source: { path: mail },
      kind: 'inquiry',
      disposition: 'incomplete',
    });
  });

  test('a terminal gets a table in the language of the locale', async () => {
    const { out, err } = await madoguchi(['triage', mail], { columns: 100, env: { LANG: 'ja_JP.UTF-8' } });
    expect(out).toContain('記入不備');
    expect(err).toBe('1通: 記入不備 1\n');
  });

  test('standard input', async () => {
    const { out } = await madoguchi(['triage', '-'], { stdin: MAIL });
    expect(JSON.parse(out)).toMatchObject({ source: { path: '-', index: 0 }, kind: 'inquiry' });
  });

  test('statuses 3 and 4', async () => {
    const gone = path.join(folder, 'gone.eml');
    const other = path.join(folder, 'other.eml');
    expect((await madoguchi(['triage', gone, other])).status).toBe(3);
    // Named on standard error where the records are for programs, once each.
    for (const format of ['ndjson', 'json', 'csv']) {
      const { status, err } = await madoguchi(['triage', gone, mail, gone, '--format', format]);
      expect(status).toBe(3);
      expect(err.split('\n').filter((line) => line.startsWith('madoguchi:'))).toEqual(
        Array(2).fill(`madoguchi: ${gone} #1: There is no such file or folder: check the path.`),
      );
    }
    expect((await madoguchi(['triage', gone, gone, '--format', 'card'])).err).not.toContain('gone.eml');
    expect((await madoguchi(['triage', '--fail-on', 'incomplete', mail])).status).toBe(4);
  });

  test.each([['triage'], ['intake']])('%s of one path that is not there reads nothing: status 1', async (command) => {
    const gone = path.join(folder, 'gone.eml');
    const at = command === 'intake' ? ['--desk', path.join(folder, 'gone.db')] : [];
    const { status, out, err } = await madoguchi([command, gone, ...at]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(`madoguchi: There is no file or folder ${gone}: check the path\n`);
    expect((await madoguchi([command, path.join(csv, 'below.eml'), ...at])).status).toBe(1);
    expect(existsSync(path.join(folder, 'gone.db'))).toBe(false);
  });
});

describe('members', () => {
  test('of many rows that cannot be read twenty are told, those not loaded first, and the rest is counted', async () => {
    const many = path.join(folder, 'many.csv');
    const rows = Array.from({ length: 60 }, (_, i) => (i % 2 ? `M${i},山田,,` : `M${i},山田,12,`)).join('\n');
    const bad = Array.from({ length: 15 }, () => ',山田,,').join('\n');
    writeFileSync(many, `member_id,name_kanji,phone,course\n${rows}\n${bad}\n`);
    const { status, err } = await madoguchi(['members', 'import', many, '--members', path.join(folder, 'many.db')]);
    const lines = err.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.filter((line) => line.endsWith('the row is not loaded'))).toHaveLength(15);
    expect(lines.filter((line) => line.endsWith('the row is loaded without it'))).toHaveLength(5);
    expect(lines.slice(20)).toEqual(['… and 25 more', expect.stringMatching(/: 60, rows not loaded: 15$/u)]);
  });

  test('a file of payments in place of the members keeps the database, and is named', async () => {
    const db = path.join(folder, 'mistaken.db');
    await madoguchi(['members', 'import', csv, '--members', db]);
    const before = readFileSync(db);
    const payments = path.join(folder, 'paid.csv');
    writeFileSync(payments, 'member_id,billing_id,paid_on\nM1,301200450012,2026-10-01\n');
    for (const files of [[payments], [csv, '--payments', csv], [payments, '--payments', csv]]) {
      const { status, err } = await madoguchi(['members', 'import', ...files, '--members', db]);
      expect(status).toBe(1);
      expect(err).toMatch(
        /^madoguchi: [^\n]* is a file of (?:payments, not of members|members, not of payments)[^\n]*\n$/u,
      );
      expect(readFileSync(db)).toEqual(before);
    }
  });

  test.each([
    ['a header row alone', 'member_id,name_kana\n', 'there is nothing behind its header row'],
    ['rows that cannot be read', 'member_id,name_kana\n,1\n,2\n', 'rows that cannot be read: 2'],
  ])('an import of nobody fails and keeps the database: %s', async (_why, content, why) => {
    const db = path.join(folder, 'kept.db');
    await madoguchi(['members', 'import', csv, '--members', db]);
    const before = readFileSync(db);
    const empty = path.join(folder, 'empty.csv');
    writeFileSync(empty, content);
    const { status, out, err } = await madoguchi(['members', 'import', empty, '--members', db]);
    expect([status, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      `madoguchi: ${empty} holds no member that can be loaded (${why}): the database stays as it was`,
    );
    if (content.includes(',1')) expect(err).toMatch(/^empty\.csv line 2: the member ID is missing/mu);
    expect(readFileSync(db)).toEqual(before);
    const { err: japanese } = await madoguchi(['members', 'import', empty, '--members', db, '--lang', 'ja']);
    expect(japanese).toContain('取り込める会員がありません');
  });

  test('import, then find and stats', async () => {
    const db = path.join(folder, 'desk.db');
    const imported = await madoguchi(['members', 'import', csv, '--members', db]);
    expect(imported).toMatchObject({ status: 0, out: '' });
    expect(imported.err).toMatch(/line 3: the birth date is not a date "1998-02-30"/u);
    expect(imported.err).toMatch(/line 5: the member ID is missing; the row is not loaded/u);
    expect(imported.err).toMatch(/column "colour" is unknown/u);
    expect(imported.err).toMatch(/members loaded into .*desk\.db: 2, rows not loaded: 2\n$/u);
    expect(statSync(db).mode & 0o777).toBe(0o600);

    const found = await madoguchi(['members', 'find', 'やまだ', '--members', db]);
    expect(JSON.parse(found.out)).toMatchObject({ memberId: 'M1', nameKanji: '山田 太郎' });
    const masked = await madoguchi(['members', 'find', '山田', '--members', db, '--mask', '--format', 'table']);
    expect(masked.out).toContain('M1');
    expect(masked.out).not.toContain('太郎');
    expect((await madoguchi(['members', 'find', 'いない', '--members', db])).err).toBe('no member found\n');

    const stats = await madoguchi(['members', 'stats', '--members', db]);
    expect(JSON.parse(stats.out)).toMatchObject({
      members: 2,
      membersFile: 'members.csv',
      importedAt: new Date(2026, 10, 22, 12).toISOString(),
    });
    expect((await madoguchi(['members', 'stats', '--members', db, '--format', 'table', '--lang', 'ja'])).out).toMatch(
      /会員数 +2\n/u,
    );
  });

  test('a name is found in any spelling', async () => {
    const names = path.join(folder, 'names.csv');
    writeFileSync(
      names,
      'member_id,name_kanji,name_kana\nM1,髙橋 瑠津,タカハシ ルツ\nM2,斉藤 陽菜,サイトウ ヒナ\nM3,山﨑 ユウコ,ヤマザキ ユウコ\n',
    );
    const db = path.join(folder, 'names.db');
    await madoguchi(['members', 'import', names, '--members', db]);
    for (const [text, memberId] of [
      ['髙橋', 'M1'],
      ['高橋', 'M1'],
      ['ﾀｶﾊｼ', 'M1'],
      ['たかはし', 'M1'],
      ['タカハシ', 'M1'],
      ['高橋　瑠津', 'M1'],
      ['ﾀｶﾊｼ ﾙﾂ', 'M1'],
      ['斎藤', 'M2'],
      ['齋藤陽菜', 'M2'],
      ['さいとー', 'M2'],
      ['山崎ゆーこ', 'M3'],
    ] as const) {
      const { out } = await madoguchi(['members', 'find', text, '--members', db]);
      expect([
        text,
        ...out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).memberId),
      ]).toEqual([text, memberId]);
    }
  });

  test('the default place is by XDG, and import makes its folder', async () => {
    const env = { XDG_DATA_HOME: path.join(folder, 'xdg') };
    expect((await madoguchi(['members', 'import', csv], { env })).status).toBe(0);
    expect(JSON.parse((await madoguchi(['members', 'stats'], { env })).out)).toMatchObject({ members: 2 });
  });
});

test('schema: the JSON Schema of a record', async () => {
  const { status, out } = await madoguchi(['schema']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
});

test('an error nobody foresaw keeps its stack', async () => {
  const io = fakeIo();
  Object.defineProperty(io, 'home', {
    get: () => {
      throw new TypeError('unforeseen');
    },
  });
  expect(await run(['members', 'stats'], io, quiet)).toBe(1);
  expect(io.err()).toMatch(/TypeError: unforeseen\n +at /u);
});
