import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskCase } from '../../src/case.js';
import { replyToCase } from '../../src/cli/case-reply.js';
import { doubtsOfDone } from '../../src/cli/done-doubts.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { decodeMessage } from '../../src/decode/index.js';
import { loadCase } from '../../src/desk/load.js';
import { WORDS } from '../../src/present/languages.js';
import { plusMember } from '../../src/profile/index.js';
import { openDesk } from '../../src/store/desk/index.js';
import { type FakeIo, fakeIo } from './fake-io.js';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-reply-'));
const desk = path.join(folder, 'desk.db');
const signal = new AbortController().signal;

async function madoguchi(
  argv: readonly string[],
  io: FakeIo = fakeIo(),
): Promise<{ status: number | null; io: FakeIo }> {
  return { status: await run([...argv, '--desk', desk, '--agent', 'sato'], io as Io, signal), io };
}

beforeAll(async () => {
  const members = path.join(folder, 'members.db');
  const csv = path.join(SAMPLE, 'members.csv');
  await run(
    ['members', 'import', csv, '--payments', path.join(SAMPLE, 'payments.csv'), '--members', members],
    fakeIo(),
    signal,
  );
  const taken = await madoguchi([
    'intake',
    path.join(SAMPLE, 'inbox.mbox'),
    '--members',
    members,
    '--today',
    '2026-11-22',
  ]);
  expect(taken.status).toBe(0);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('reply', () => {
  test('shows a draft to read and copy, and what to mind beside it', async () => {
    const { status, io } = await madoguchi(['reply', 'C-000002']);
    expect(status).toBe(0);
    expect(io.out()).toMatch(
      /^To: chihiro\.h@example\.com\nSubject: Re: パスワード再設定不可のお問い合わせ\n\n早川千尋 様\n/u,
    );
    expect(io.out()).toContain('・ご設定のニックネーム:\n');
    expect(io.out()).toContain('受付番号:C-000002\n');
    expect(io.out()).not.toMatch(/[\u2500-\u257f\x1b]|09012/u);
  });

  test.each([
    ['of a case that is incomplete, nothing', 'C-000002', ''],
    [
      'of one in review, that a person has to look',
      'C-000010 --kind verified',
      /^madoguchi: C-000010: the case is in review: a person/mu,
    ],
  ])('beside the draft %s', async (_, number, said) => {
    const { io } = await madoguchi(['reply', ...number.split(' ')]);
    if (said === '') expect(io.err()).toBe('');
    else expect(io.err().match(said)).toHaveLength(1);
  });

  test('says that nothing was matched where intake had no members', async () => {
    const other = path.join(folder, 'unmatched.db');
    const args = ['--desk', other, '--agent', 'sato', '--today', '2026-11-22'];
    await run(['intake', path.join(SAMPLE, 'inbox.mbox'), ...args], fakeIo() as Io, signal);
    for (const [lang, line] of [
      ['en', 'madoguchi: C-000002: nothing was matched, since intake had no member database'],
      ['ja', 'madoguchi: C-000002: 会員データベースなしで受け付けたため、会員と照合していません'],
    ] as const) {
      const io = fakeIo();
      await run(['reply', '2', '--desk', other, '--agent', 'sato', '--lang', lang], io as Io, signal);
      expect(io.err().split('\n')).toEqual([expect.stringContaining(line), '']);
    }
  });

  test.each([
    ['not confirmed, of whom the items point at', '1 --kind not-matching', 'the items point at one member'],
    ['and of an incomplete case', '2 --kind not-matching', 'the items point at one member'],
    ['not of nobody', '6 --kind not-matching', ''],
    ['not in review, where a person looks', '10 --kind not-matching', 'in review'],
  ])('warns: %s', async (_why, number, notice) => {
    const { io } = await madoguchi(['reply', ...number.split(' ')]);
    expect(io.err()).toContain(notice);
    expect(io.err().includes('point at one member')).toBe(notice.includes('point at one member'));
  });

  test.each([
    [
      'two items, in answer to a mail',
      'In-Reply-To: <asked@cc.plusmember.jp>\n',
      'ニックネーム：くま\n生年月日：19790403',
      true,
    ],
    ['the same in answer to nothing', '', 'ニックネーム：くま\n生年月日：19790403', false],
    [
      'nearly all, in answer to a mail',
      'References: <asked@cc.plusmember.jp>\n',
      '氏名：森田直子\nフリガナ：モリタナオコ\nニックネーム：くま\n生年月日：19790403\n住所：千葉県\n電話：09012345670\nメール：k@example.com\n支払い：クレジットカード',
      false,
    ],
  ])('says where an answer is all that came: %s', async (_why, head, body, warned) => {
    const other = mkdtempSync(path.join(folder, 'answer-'));
    const eml = path.join(other, 'one.eml');
    writeFileSync(
      eml,
      `From: k@example.com\nTo: nobody@example.org\nSubject: Re: パスワード再設定不可のお問い合わせ\n${head}Content-Type: text/plain; charset=utf-8\n\n${body}\n`,
    );
    const at = ['--desk', path.join(other, 'desk.db'), '--agent', 'sato'];
    await run(['intake', eml, ...at, '--today', '2026-11-22'], fakeIo() as Io, signal);
    const io = fakeIo();
    // It was sent to no address of the desk: a text is drafted all the same.
    expect(await run(['reply', '1', ...at], io as Io, signal)).toBe(0);
    expect(io.err().includes('answers an earlier one that is not on the desk')).toBe(warned);
    const mail = fakeIo();
    expect(await run(['reply', '1', '--format', 'eml', ...at], mail as Io, signal)).toBe(1);
    expect([mail.out(), mail.err()]).toEqual(['', expect.stringContaining('replies.desk.address')]);
  });

  test('parts several letters, each under its number; one stands alone', async () => {
    const { io } = await madoguchi(['reply', '2', '6']);
    expect(io.out()).toMatch(/^======== C-000002 ========\n\nTo: /u);
    expect(io.out()).toMatch(/窓口\n\n======== C-000006 ========\n\nTo: /u);
    expect((await madoguchi(['reply', '2'])).io.out()).not.toContain('====');
    const out = path.join(folder, 'parted');
    await madoguchi(['reply', '2', '6', '--format', 'text', '--out', out]);
    for (const file of readdirSync(out)) expect(readFileSync(path.join(out, file), 'utf8')).not.toContain('====');
  });

  test('no escape reaches a pipe or a terminal, nor a colour', async () => {
    const { io } = await madoguchi(['reply', '2'], fakeIo({ columns: 80, env: { FORCE_COLOR: '1' } }));
    expect(io.out()).not.toContain('\x1b');
  });

  test.each([
    ['ready: the reset comes first', '1', 'パスワード再設定の手続きをいたしました', 'to be sent once'],
    ['nobody found', '6', '会員登録の情報を確認できませんでした', ''],
    [
      'somebody found who is another',
      '10 --kind not-matching',
      '会員登録の情報を確認できませんでした',
      'may be forged',
    ],
  ])('%s', async (_why, number, text, notice) => {
    const { status, io } = await madoguchi(['reply', ...number.split(' ')]);
    expect(status).toBe(0);
    expect(io.out()).toContain(text);
    expect(io.err()).toContain(notice);
  });

  test('writes a file for each case, and goes on where one gets none', async () => {
    const out = path.join(folder, 'new', 'drafts');
    const { status, io } = await madoguchi(['reply', '1', '99', '2', '2', '--out', out]);
    expect(status).toBe(1);
    expect(io.err()).toContain('C-000099');
    expect(readdirSync(out).sort()).toEqual(['C-000001.eml', 'C-000002.eml']);
    const file = path.join(out, 'C-000002.eml');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const message = await decodeMessage(readFileSync(file));
    expect(message.to).toEqual([{ name: null, address: 'chihiro.h@example.com' }]);
    // The desk knows the answer to a draft by its Message-ID.
    const { io: shown } = await madoguchi(['show', '2', '--json', '--reveal', '--reason', 'test']);
    expect(shown.out()).toContain(message.id);
    // None is overwritten, and what was not drafted is not recorded.
    const before = readFileSync(file);
    const again = await madoguchi(['reply', '2', '3', '--out', out]);
    expect(again.status).toBe(1);
    expect(again.io.err()).toContain('not overwritten');
    const { io: japanese } = await madoguchi(['reply', '2', '--out', out, '--lang', 'ja']);
    expect(japanese.err()).toBe(`madoguchi: ${file} は既にあり、上書きしません。別の場所を指定してください\n`);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(out).sort()).toEqual(['C-000001.eml', 'C-000002.eml', 'C-000003.eml']);
    const { io: audit } = await madoguchi(['audit', 'list', '--case', '2', '--json']);
    expect(audit.out().match(/"action":\s*"draft"/gu)).toHaveLength(1);
  });

  test('where two mails contradict each other, the letter is for a person to choose', async () => {
    const store = openDesk(path.join(folder, 'desk.db'));
    const one = loadCase(store, 1);
    const raw = store.mails.raw(1, 1);
    store.close();
    if (one === null || one.merged === null) throw new Error('no case');
    const choice = { kind: null, letter: null, profile: plusMember };
    const contradicted: DeskCase = { ...one, state: 'review', merged: { ...one.merged, conflicts: ['billingId'] } };
    expect(await replyToCase({ ...one, state: 'ready' }, raw, choice)).toMatchObject({ draft: { kind: 'verified' } });
    expect(await replyToCase(contradicted, raw, choice)).toEqual({ refused: 'kind-to-choose' });
    expect(doubtsOfDone(contradicted, WORDS.en)).toEqual(['Two mails contradict each other: billing ID']);
    expect(doubtsOfDone(one, WORDS.en)).toEqual([]);
  });

  test('takes language and kind from the agent', async () => {
    const { io } = await madoguchi(['reply', '2', '--letter', 'en', '--kind', 'not-matching']);
    expect(io.out()).toContain('We looked for a membership with the details that you sent us');
  });

  test.each([
    ['several as .eml without a folder', ['reply', '1', '2', '--format', 'eml'], '--out DIR'],
    ['an unknown format', ['reply', '1', '--format', 'html'], 'text, eml'],
    ['an unknown kind', ['reply', '1', '--kind', 'rude'], 'ask, not-matching, verified'],
    ['no case', ['reply', 'x'], 'is no case'],
  ])('%s is wrong usage', async (_why, argv, message) => {
    const { status, io } = await madoguchi(argv);
    expect(status).toBe(2);
    expect(io.err()).toContain(message);
  });

  test.each([
    ['ready needs no asking', ['reply', '1', '--kind', 'ask'], 'no draft: nothing is missing: choose another --kind\n'],
    ['in review no kind is the right one by itself', ['reply', '10'], 'the case is in review: choose --kind verified'],
    ['in Japanese without a code', ['reply', '1', '--kind', 'ask', '--lang', 'ja'], '返信案を作れません: 不足や不備が'],
    ['an unknown case', ['reply', '99'], 'no case C-000099'],
  ])('%s', async (_why, argv, message) => {
    const { status, io } = await madoguchi(argv);
    expect(status).toBe(1);
    expect(io.out()).toBe('');
    expect(io.err()).toContain(message);
  });
});

describe('export', () => {
  test('writes a mail without its personal values', async () => {
    const file = path.join(folder, 'scrubbed.eml');
    const { status } = await madoguchi(['export', '2', '--scrubbed', '--out', file]);
    expect(status).toBe(0);
    const message = await decodeMessage(readFileSync(file));
    const text = message.lines.map((line) => line.text).join('\n');
    expect(`${text}${message.from?.address}`).not.toMatch(/早川|千尋|ハヤカワ|chihiro/u);
    expect(text).toContain('auかんたん決済');
    const again = await madoguchi(['export', '2', '--scrubbed', '--out', file]);
    expect(again.status).toBe(1);
    expect(again.io.err()).toContain('not overwritten');
  });

  test.each([
    ['says what is not read as before', 'ふくいけん', 'prefecture ok → missing'],
    ['and nothing where all is', '福井県', null],
  ])('%s', async (_why, prefecture, told) => {
    const other = mkdtempSync(path.join(folder, 'export-'));
    const eml = path.join(other, 'one.eml');
    const body = `氏名：森田直子\nフリガナ：モリタナオコ\n生年月日：1973 1210\n住んでいるところは ${prefecture}\n電話：09012345670\n`;
    writeFileSync(
      eml,
      `From: k@example.com\nSubject: パスワード再設定不可のお問い合わせ\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
    );
    const at = ['--desk', path.join(other, 'desk.db'), '--agent', 'sato'];
    await run(['intake', eml, ...at, '--today', '2026-11-22'], fakeIo() as Io, signal);
    for (const out of [[], ['--out', path.join(other, 'scrubbed.eml')]]) {
      const io = fakeIo();
      expect(await run(['export', '1', '--scrubbed', ...out, ...at], io as Io, signal)).toBe(0);
      expect(io.err()).toBe(
        told === null ? '' : `madoguchi: the scrubbed mail does not read as the original does: ${told}\n`,
      );
    }
  });

  test('goes to standard output where that is no terminal, other values each time', async () => {
    const [one, two] = [await madoguchi(['export', '2', '--scrubbed']), await madoguchi(['export', '2', '--scrubbed'])];
    expect(one.io.out()).toMatch(/^Return-Path: </u);
    expect(two.io.out()).not.toBe(one.io.out());
  });

  test.each([
    ['personal values do not leave the desk', ['export', '2'], 2, '--scrubbed'],
    ['an unknown case', ['export', '99', '--scrubbed'], 1, 'no case'],
    ['an unknown mail', ['export', '2', '--scrubbed', '--mail', '7'], 1, 'no such mail'],
  ])('%s', async (_why, argv, expected, message) => {
    const { status, io } = await madoguchi(argv);
    expect([status, io.out()]).toEqual([expected, '']);
    expect(io.err()).toContain(message);
  });

  test('not to a terminal, which would obey what a mail holds', async () => {
    const { status, io } = await madoguchi(['export', '2', '--scrubbed'], fakeIo({ columns: 80 }));
    expect([status, io.out()]).toEqual([2, '']);
  });
});

test('what is purged gets neither', async () => {
  await madoguchi(['resolve', '4', '--done']);
  const done = await madoguchi(['reply', '4']);
  expect(done.io.err()).toBe('');
  const later = { ...fakeIo(), now: () => new Date(2027, 10, 22) };
  await madoguchi(['purge', '--older-than', '90d'], later);
  for (const argv of [
    ['reply', '4'],
    ['export', '4', '--scrubbed'],
  ]) {
    const { status, io } = await madoguchi(argv);
    expect([status, io.out()]).toEqual([1, '']);
    expect(io.err()).toContain('C-000004');
  }
  expect(existsSync(desk)).toBe(true);
});
