/** A large run shared among worker threads, and one in stretches of the mailbox, print what one thread prints for the whole. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mboxPiece } from '../bench/mail/box.js';
import { mailMaker } from '../bench/mail/generate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = path.join(ROOT, 'bin/madoguchi.js');
const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-shared-'));
const made = path.join(folder, 'made.mbox');
const large = path.join(folder, 'large.mbox');
const members = path.join(folder, 'members.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function madoguchi(...args: string[]): string {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`madoguchi ${args.join(' ')} ended with ${status ?? signal}: ${stderr}`);
  return stdout;
}
const triage = (file: string, ...options: string[]) =>
  madoguchi('triage', file, '--members', members, '--today', '2026-11-22', ...options);
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** An inquiry of 水野 奈緒, a member of the sample, at whom somebody aims with another birth date each time. */
const attempt = (n: number) =>
  Buffer.from(
    [
      `Message-ID: <attempt-${n}@example.jp>`,
      'From: nao.mizuno@example.jp',
      'Subject: =?UTF-8?B?44OR44K544Ov44O844OJ5YaN6Kit5a6a5LiN5Y+v44Gu44GK5ZWP44GE5ZCI44KP44Gb?=',
      'Content-Type: text/plain; charset=UTF-8',
      '',
      '・氏名フルネーム(漢字)：水野 奈緒',
      '・氏名フルネーム(カナ)：ミズノ ナオ',
      `・ご生年月日：2001122${n}`,
      '・Plus member ID：nao_mizuno',
      '',
    ].join('\n'),
  );
const date = new Date('2026-11-20T00:00:00Z');

beforeAll(() => {
  const sample = path.join(ROOT, 'fixtures/sample');
  madoguchi(
    'members',
    'import',
    path.join(sample, 'members.csv'),
    '--payments',
    path.join(sample, 'payments.csv'),
    '--members',
    members,
  );
  const make = mailMaker('attachments', 3);
  writeFileSync(made, '');
  for (let i = 0; i < 200; i++) {
    const { content, sender, date } = make(i);
    appendFileSync(made, mboxPiece(content, sender, date));
  }
  const parts = [made, made].map((file) => execFileSync('cat', [file], { maxBuffer: 1 << 28 }));
  const attempts = [1, 2, 3, 4, 4].map((n) => mboxPiece(attempt(n), 'nao.mizuno@example.jp', date));
  // What the first thread has seen, and what comes after the workers have begun.
  writeFileSync(large, Buffer.concat([...attempts.slice(0, 2), ...parts, ...attempts.slice(2)]));
}, 60_000);

describe('worker threads', () => {
  it('are given something to do', () => {
    expect(statSync(large).size).toBeGreaterThan(40 * 1024 * 1024);
  });

  // Two: the worker reads letters only. Three: the workers are given whole messages as well.
  it.each(['ndjson', 'json', 'csv', 'card'])('print %s as one thread does', { timeout: 60_000 }, (format) => {
    const alone = triage(large, '--format', format, '--jobs', '1');
    expect(lines(alone).length).toBeGreaterThan(400);
    expect(triage(large, '--format', format, '--jobs', '2') === alone).toBe(true);
    expect(triage(large, '--format', format, '--jobs', '3') === alone).toBe(true);
  });

  it('leave duplicates and repeated attempts to the run as a whole', { timeout: 60_000 }, () => {
    const records = lines(triage(large, '--jobs', '2')).map((line) => JSON.parse(line));
    expect(records.map(({ source }) => source.index)).toEqual(records.map((_, i) => i));
    expect(records.slice(202, 402).every(({ flags }) => flags.includes('duplicate'))).toBe(true);
    expect(records.slice(2, 202).some(({ flags }) => flags.includes('duplicate'))).toBe(false);
    const attempts = records
      .slice(402)
      .map(({ flags }) => flags.filter((flag: string) => /^(?:dup|repeat)/.test(flag)));
    expect(attempts).toEqual([['repeat-attempts'], ['repeat-attempts'], ['duplicate']]);
  });

  it('take a mailbox from standard input', { timeout: 60_000 }, () => {
    const piped = execFileSync(
      'sh',
      ['-c', '"$0" "$1" triage - --jobs 2 --today 2026-11-22 < "$2" | wc -l', process.execPath, MAIN, large],
      {
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
    expect(Number(piped)).toBe(405);
  });
});

describe('--range', () => {
  it('joined, the stretches are the whole', { timeout: 60_000 }, () => {
    const whole = triage(made, '--jobs', '1');
    const { size } = statSync(made);
    const cuts = [0, 1, Math.floor(size / 3), Math.floor(size / 2) + 7, size - 1, size];
    const ranges = cuts.map((start, i) => `${start}-${cuts[i + 1] ?? ''}`);
    expect(ranges.map((range) => triage(made, '--range', range)).join('') === whole).toBe(true);
  });

  it('begins at the first message that starts in it', () => {
    const starts = lines(triage(made, '--jobs', '1')).map((line) => JSON.parse(line).source);
    const { index, offset, bytes } = starts[7];
    const of = (range: string) => lines(triage(made, '--range', range)).map((line) => JSON.parse(line).source.index);
    expect(of(`${offset}-${offset + 1}`)).toEqual([index]);
    expect(of(`${offset + 1}-${offset + bytes}`)).toEqual([]);
    expect(of(`${offset + 1}-${offset + bytes + 1}`)).toEqual([index + 1]);
  });

  it.each<[string, string[]]>([
    ['no numbers', [made, '--range', 'a-b']],
    ['an end before the start', [made, '--range', '9-3']],
    ['several paths', [made, large, '--range', '0-9']],
    ['a folder', [folder, '--range', '0-9']],
  ])('refuses %s in a line', (_, args) => {
    expect(() => madoguchi('triage', ...args)).toThrow(/madoguchi: --range .*\n/);
  });
});
