import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { openCase } from '../../src/desk/locks.js';
import { openDesk } from '../../src/store/desk/index.js';
import { agent, HAYASE, mail, mailbox, TODAY } from '../desk/desk.js';
import { temporaryFolder } from '../store/temporary.js';
import { fakeIo } from './fake-io.js';

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder();
  const mails = [
    mail({ id: '<m1@example.com>', form: { ...HAYASE, nickname: '\u001b[2J\u200bみお' } }),
    mail({ from: 'ren@example.com', day: 20, form: { nameKanji: '岡部 蓮', phone: '0312345678' } }),
    mail({ from: 'eve@example.net', subject: 'Re: [C-000001]', text: 'パスワードを忘れました。090-1111-2222 まで。' }),
    mail({ from: 'sale@example.net', subject: 'セール', text: '本日は割引です。' }),
  ];
  writeFileSync(path.join(folder, 'box.mbox'), mailbox(mails));
});

interface Ran {
  status: number | null;
  out: string;
  err: string;
}

async function desk(
  line: string,
  { env = {}, columns }: { env?: Record<string, string>; columns?: number } = {},
): Promise<Ran> {
  const io = fakeIo({ env: { XDG_DATA_HOME: folder, COLUMNS: '100', ...env }, ...(columns ? { columns } : {}) });
  // A word in quotation marks is one.
  const argv = (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''));
  const status = await run(argv, io, new AbortController().signal);
  return { status, out: io.out(), err: io.err() };
}

const intake = () => desk(`intake ${path.join(folder, 'box.mbox')} --today ${TODAY}`);

describe('intake', () => {
  it('prints a line for each case, masked, and the counts', async () => {
    const { status, out, err } = await intake();
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'C-000001  opened  review  review  au  早＊ ＊ m***@example.com',
      expect.stringMatching(/^C-000002 {2}opened {2}new {2}incomplete .* r\*\*\*@example.com$/u),
      expect.stringMatching(/^C-000003 {2}opened /u),
      '',
    ]);
    expect(err).toBe(
      'madoguchi: nothing was matched: no member database was given (--members FILE), so no case can be ready; the same intake with --members FILE matches them\n' +
        'mails: 4: opened 3, other mail 1\n',
    );
    expect(await intake()).toEqual({ status: 0, out: '', err: 'mails: 4: known already 4\n' });
  });

  it('matches what it took in without members when it is given them, and says how many', async () => {
    await intake();
    writeFileSync(
      path.join(folder, 'members.csv'),
      'member_id,name_kanji,name_kana,birth_date\nM1,早瀬 澪,ハヤセ ミオ,1998-04-05\n',
    );
    await desk(`members import ${path.join(folder, 'members.csv')}`);
    const again = `intake ${path.join(folder, 'box.mbox')} --members ${path.join(folder, 'madoguchi', 'members.db')} --today ${TODAY}`;
    const { status, out, err } = await desk(again);
    expect(status).toBe(0);
    expect(out).toMatch(/^C-000001 {2}matched now {2}review {2}review {2}au /mu);
    expect(err).toBe('mails: 4: matched now 3, known already 1\n');
    expect((await desk('show 1')).out).toMatch(/compared with the members.*\n.*member: - -> M1/u);
    expect((await desk('audit verify')).status).toBe(0);
    expect((await desk(again)).err).toBe('mails: 4: known already 4\n');
    expect((await desk('join 1 2')).err).toMatch(/C-000001 and C-000002 come from two senders and differ in name/u);
    expect((await desk('join 1 2 --yes --lang ja')).out).toContain('案件を統合');
  });

  it('prints JSON lines', async () => {
    const { out } = await desk(`intake ${path.join(folder, 'box.mbox')} --today ${TODAY} --json`);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toEqual({
      case: 'C-000001',
      what: 'opened',
      state: 'review',
      verdict: 'review',
      course: 'au',
      mails: 1,
    });
  });

  it('ends with 3 where a message is unreadable, and names it', async () => {
    writeFileSync(path.join(folder, 'box.mbox'), '');
    const { status, err } = await intake();
    expect(status).toBe(3);
    expect(err).toMatch(/box\.mbox #1: .*\nmails: 1: unreadable 1\n$/u);
  });
});

describe('list', () => {
  beforeEach(async () => void (await intake()));

  it('is a table with the readiest and oldest first, masked', async () => {
    const { out, err } = await desk('list');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^case +state +verdict +course +age +name, sender/u);
    expect(out.match(/^C-\d+/gmu)).toEqual(['C-000001', 'C-000003', 'C-000002']);
    expect(out).not.toMatch(/早瀬|mio@|岡部/u);
    expect(err).toBe('cases: 3\n');
  });

  it.each([
    ['--state review', ['C-000001']],
    ['--state review,new', ['C-000001', 'C-000003', 'C-000002']],
    ['--verdict incomplete --age 10d', ['C-000003']],
    ['--age 1w', ['C-000001', 'C-000003']],
    ['--course au', ['C-000001']],
    ['--flag suspicious-characters', ['C-000001']],
    ['--flag member-has-many-senders', []],
    ['--limit 1', ['C-000001']],
    ['--state done', []],
  ])('%s', async (options, expected) => {
    const { out } = await desk(`list --json ${options}`);
    expect((JSON.parse(out) as { case: string }[]).map((one) => one.case)).toEqual(expected);
  });

  it.each([
    ['--state old', /--state "old" is not one of new, waiting/u],
    ['--age soon', /--age "soon" is not a span of time/u],
    ['--reveal', /--reveal asks for a reason/u],
    ['--reason x', /--reason goes with --reveal/u],
    ['--agent ""', /Nobody knows who works here/u],
    ['--desk ""', /--desk is empty/u],
  ])('refuses %s', async (options, line) => {
    const { status, err } = await desk(`list ${options}`);
    expect(status).toBe(2);
    expect(err).toMatch(line);
  });

  it('shows who has a case open', async () => {
    const store = openDesk(path.join(folder, 'madoguchi', 'desk.db'));
    openCase(store, 1, agent('kato', { host: 'elsewhere', at: '2026-11-22T02:59:00.000Z' }));
    store.close();
    const io = await desk('list --json');
    expect(JSON.parse(io.out)[0].lock === null || JSON.parse(io.out)[0].lock.agent === 'kato').toBe(true);
  });
});

describe('show', () => {
  beforeEach(async () => void (await intake()));

  it.each([80, 100, 60])('hides personal values at %i columns, and what a terminal would obey', async (columns) => {
    const { status, out } = await desk('show 1', { env: { COLUMNS: String(columns) } });
    expect(status).toBe(0);
    for (const value of ['早瀬', 'ハヤセ', '1998', '55550101', 'mio@', 'mio.hayase', '12345678901', '\u001b', 'みお'])
      expect(out.includes(value), value).toBe(false);
    expect(out).toMatch(/^C-000001 \[review\] 早＊ ＊$/mu);
    expect(out).toMatch(/May belong here\n {2}- {2}C-000003: its mail refers to that case/u);
  });

  it('of a finished case tells what became of it, by whom and when, in place of the verdict', async () => {
    expect((await desk('show 2')).out).not.toContain('Finished');
    await desk('resolve 1 --done --agent sato');
    await desk('resolve 2 --reject --agent kato --note "no answer"');
    await desk('resolve 3 --close --agent sato');
    const shown = await Promise.all([1, 2, 3].map(async (id) => (await desk(`show ${id}`)).out));
    expect(shown[0]).toMatch(/^Finished: the password was reset\. \(sato, 2026-11-22 \d\d:\d\d/mu);
    expect(shown[1]).toMatch(/^Finished: the inquiry was rejected\. \(kato, /mu);
    expect(shown[2]).toMatch(/^Finished: the case was closed, neither reset nor rejected\. \(sato, /mu);
    for (const out of shown) expect(out).not.toMatch(/may be reset|ask the customer for them|a person has to/u);
    expect((await desk('show 1 --lang ja')).out).toMatch(/^対応済み: パスワードを再設定しました。 \(sato, /mu);
    await desk('undo --agent sato --step 4');
    expect((await desk('show 1')).out).not.toContain('Finished');
  });

  it('of a mail without a text has its head all the same', async () => {
    writeFileSync(path.join(folder, 'empty.mbox'), mailbox([mail({ from: 'kei@example.net', day: 18, text: '' })]));
    await desk(`intake ${path.join(folder, 'empty.mbox')} --today ${TODAY}`);
    const { out } = await desk('show 4');
    expect(out).toMatch(
      /^Mails\n {2}mail 1 · first mail · 2026-11-18 .* · <k\*\*\*@example\.net> · .*\n(?: {2}\S.*\n)?\s*\(no text\)$/mu,
    );
    expect((await desk('show 4 --lang ja')).out).toContain('(本文なし)');
  });

  it('of a mail that was misread hides digits and addresses too', async () => {
    const { out } = await desk('show 3');
    expect(out).toContain('パスワードを忘れました。***-****-**** まで。');
    expect(out).toMatch(/May belong to\n {2}- {2}C-000001: .*another sender/u);
  });

  it('shows them for a reason, which is recorded', async () => {
    const { out } = await desk('show C-000001 --reveal --reason "call of the customer" --agent sato');
    expect(out).toContain('早瀬 澪');
    expect(out).not.toContain('\u001b[2J');
    const entries = JSON.parse((await desk('audit list --json --last 1')).out) as object[];
    expect(entries).toMatchObject([
      { action: 'reveal', agent: 'sato', case: 'C-000001', details: { text: 'call of the customer' } },
    ]);
  });

  it('prints JSON, masked as well', async () => {
    const { out } = await desk('show 1 --json');
    expect(JSON.parse(out)).toMatchObject({ schema: 'madoguchi.case/1', case: 'C-000001', mails: [{ number: 1 }] });
    for (const value of ['早瀬', 'mio@', '12345678901', '55550101']) expect(out.includes(value), value).toBe(false);
  });

  it.each([
    ['show 99', 1, /There is no case C-000099/u],
    ['show x', 2, /"x" is no case: give its number/u],
    ['show 1 --desk /nowhere/desk.db', 1, /There is no desk at \/nowhere\/desk\.db/u],
  ])('%s', async (line, status, err) => {
    const ran = await desk(line);
    expect(ran).toMatchObject({ status, out: '' });
    expect(ran.err).toMatch(err);
  });
});

describe('resolve and undo', () => {
  beforeEach(async () => void (await intake()));

  it('change the state and say so', async () => {
    expect(await desk('resolve 1 --done --note "checked" --agent sato')).toEqual({
      status: 0,
      out: 'C-000001  done  #4 password reset\n',
      err:
        'madoguchi: C-000001: The verdict is "review": make sure that a reset is right.\n' +
        'madoguchi: C-000001: No member is known: neither found by the items nor chosen by an agent.\n',
    });
    expect((await desk('undo', { env: { MADOGUCHI_AGENT: 'sato' } })).out).toBe('C-000001  review  #5 undone #4\n');
    expect((await desk('audit verify')).out).toMatch(/^whole: 5 entries, head [0-9a-f]{64}\n$/u);
  });

  it.each([
    ['resolve 2 --done', 1, /C-000002 is new, which does not lead to "password reset": required items are missing/u],
    ['resolve 1 --done --reject', 2, /exclude each other/u],
    ['resolve 1', 2, /say what to do/u],
    ['resolve 1 --note ""', 2, /--note is empty/u],
    ['undo --agent nobody', 1, /There is no step of nobody to undo/u],
    ['undo --step 1', 1, /Step #1 \(opened\) cannot be undone/u],
    ['undo --step x', 2, /--step "x" is not the number of a step/u],
    ['resolve 1 --done --agent a\u0007', 2, /is not a name/u],
  ])('%s', async (line, status, err) => {
    const ran = await desk(line);
    expect(ran.status).toBe(status);
    expect(ran.err).toMatch(err);
  });

  it('tells which conditions a reset does not meet that is recorded all the same', async () => {
    writeFileSync(path.join(folder, 'members.csv'), 'member_id,name_kanji\nM1,別人 花子\n');
    await desk(`members import ${path.join(folder, 'members.csv')}`);
    writeFileSync(
      path.join(folder, 'more.mbox'),
      mailbox([
        mail({
          from: 'sumi@example.com',
          form: {
            ...HAYASE,
            nameKanji: '角 すみ',
            nameKana: 'スミ スミ',
            phone: '0355551212',
            email: 'sumi@example.com',
            billingId: '98765432101',
            plusMemberId: 'sumi.s',
          },
        }),
      ]),
    );
    const taken = await desk(
      `intake ${path.join(folder, 'more.mbox')} --members ${path.join(folder, 'madoguchi', 'members.db')} --today ${TODAY}`,
    );
    expect(taken.out).toMatch(/C-000004 {2}opened {2}review {2}no match/u);
    const { status, err } = await desk('resolve 4 --done');
    expect(status).toBe(0);
    expect(err).toContain('C-000004: The verdict is "no match"');
    expect(err).toContain('C-000004: Not met: one member (no candidate)\n');
    expect(err).toContain('C-000004: No member is known');
  });

  it('of several cases those that can be are done', async () => {
    const ran = await desk('resolve 1 2 --done');
    expect(ran.status).toBe(1);
    expect(ran.out).toBe('C-000001  done  #4 password reset\n');
  });
});

it('audit verify names a case that was changed behind the audit', async () => {
  await intake();
  const whole = await desk('audit verify');
  expect(whole).toMatchObject({ status: 0, err: '' });
  const db = new Database(path.join(folder, 'madoguchi', 'desk.db'));
  const { state } = db.prepare('SELECT state FROM desk_case WHERE id = 1').get() as { state: string };
  const set = db.prepare('UPDATE desk_case SET state = ? WHERE id = 1');
  set.run('closed');
  const [en, ja] = [await desk('audit verify'), await desk('audit verify --lang ja')];
  set.run(state);
  db.close();
  expect(en).toMatchObject({ status: 1, out: 'C-000001 is not as the audit left it\n' });
  expect(en.err).toMatch(/Cases were changed behind the audit/u);
  expect(ja.out).toBe('C-000001の内容が操作記録と一致しません\n');
});

it('shows the times of the zone that the machine is in, which it names', async () => {
  await intake();
  process.env.TZ = 'Asia/Tokyo';
  try {
    const { out } = await desk('show 1');
    expect(out).toMatch(/^ {2}first mail +2026-11-10 10:00 Asia\/Tokyo \(\d+d\)$/mu);
    expect(out).toMatch(/^ {2}mail 1 · first mail · 2026-11-10 10:00 · /mu);
    expect((await desk('audit list')).out).toMatch(/^times: Asia\/Tokyo\n/u);
    expect((await desk('show 1 --json')).out).toContain('"2026-11-10T01:00:00.000Z"');
  } finally {
    process.env.TZ = 'UTC';
  }
});

it('audit list names the time zone, and a case that is not there', async () => {
  await intake();
  const all = await desk('audit list', { env: { COLUMNS: '100' } });
  expect(all.out).toMatch(/^times: UTC\n *#1 {2}2026-11-22 \d\d:\d\d {2}C-000001 /u);
  for (const columns of ['60', '80'])
    for (const line of (await desk('audit list', { env: { COLUMNS: columns } })).out.split('\n'))
      expect(line.length).toBeLessThanOrEqual(Number(columns));
  expect(await desk('audit list --case 999')).toEqual({
    status: 1,
    out: '',
    err: 'madoguchi: There is no case C-000999: see madoguchi list --all\n',
  });
  expect((await desk('show 1')).out).toMatch(/\d\d:\d\d {2}\S+ +opened/u);
});

it.each(['abc', '', 'g'.repeat(64), 'a'.repeat(63)])('audit verify takes no head like "%s"', async (head) => {
  await intake();
  const { status, err } = await desk(`audit verify --head "${head}"`);
  expect([status, err.includes('is not a head')]).toEqual([2, true]);
});

it('intake makes the folder of the usual place alone', async () => {
  const nowhere = path.join(folder, 'none', 'desk.db');
  const { status, err } = await desk(`intake ${path.join(folder, 'box.mbox')} --desk ${nowhere}`);
  expect([status, err]).toEqual([
    1,
    `madoguchi: There is no folder ${path.dirname(nowhere)} for the desk: make it, or name another place\n`,
  ]);
  expect((await intake()).status).toBe(0);
});

it('purge asks for an age, tells what it would do, and does it', async () => {
  await intake();
  await desk('resolve 1 --close');
  expect((await desk('purge')).status).toBe(2);
  for (const age of ['0d', '23h'])
    expect(await desk(`purge --older-than ${age}`)).toMatchObject({ status: 2, err: expect.stringContaining('--yes') });
  expect(await desk('purge --older-than 90d')).toMatchObject({ status: 0, out: '' });
  expect(await desk('purge --older-than 0d --dry-run')).toMatchObject({ out: '' });
});
