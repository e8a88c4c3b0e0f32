import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Figures } from '../../src/figures.js';
import { openDesk } from '../../src/store/desk/index.js';
import { HAYASE, mail, mailbox, TODAY } from '../desk/desk.js';
import { temporaryFolder } from '../store/temporary.js';
import { fakeIo } from './fake-io.js';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  const mails = [
    mail({ id: '<m1@example.com>' }),
    mail({ from: 'ren@example.com', day: 20, form: { ...HAYASE, nickname: null, phone: null } }),
  ];
  writeFileSync(path.join(folder, 'box.mbox'), mailbox(mails));
});

async function desk(line: string, { columns, env = {} }: { columns?: number; env?: Record<string, string> } = {}) {
  const io = fakeIo({
    env: { XDG_DATA_HOME: folder, COLUMNS: '80', MADOGUCHI_AGENT: 'sato', ...env },
    ...(columns ? { columns } : {}),
  });
  const status = await run(line.split(' '), io, new AbortController().signal);
  return { status, out: io.out(), err: io.err() };
}

describe('report', () => {
  beforeEach(async () => {
    await desk(`intake ${path.join(folder, 'box.mbox')} --today ${TODAY}`);
    await desk('resolve 2 --asked');
  });

  it('is text, on a terminal and in a pipe', async () => {
    const piped = await desk(`report --today ${TODAY}`);
    expect(piped).toMatchObject({ status: 0, err: '' });
    expect(piped.out).toMatch(/^Report of the desk\nPeriod: all days\n/u);
    expect(piped.out).toMatch(/Days and times are those of UTC\.\nAges count to 2026-11-22 23:59\.\n/u);
    expect(piped.out).toMatch(/^ {2}waiting +1 +50% {2}█+$/mu);
    expect(piped.out).not.toContain('\u001b');
    const terminal = await desk(`report --today ${TODAY}`, { columns: 80 });
    expect(terminal.out).toContain('\u001b[');
    expect((await desk(`report --today ${TODAY}`, { columns: 80, env: { NO_COLOR: '1' } })).out).toBe(piped.out);
  });

  it('counts days as the clocks here show them: early mail is not of the day before', async () => {
    const early = mail({ from: 'asa@example.com', day: null, headers: ['Date: 16 Nov 2026 06:00:00 +0900'] });
    writeFileSync(path.join(folder, 'early.mbox'), mailbox([early]));
    await desk(`intake ${path.join(folder, 'early.mbox')} --today ${TODAY}`);
    const figures = async (period: string) =>
      JSON.parse((await desk(`report --today ${TODAY} --format json ${period}`.trim())).out) as Figures;
    const one = [{ date: '2026-11-16', cases: 1, mails: 1 }];
    try {
      process.env.TZ = 'Asia/Tokyo';
      expect(await figures('--from 2026-11-16 --to 2026-11-16')).toMatchObject({ days: one, timeZone: 'Asia/Tokyo' });
      expect((await figures('--from 2026-11-11 --to 2026-11-15')).days).toEqual([]);
      // Ages count to the end of the day here.
      expect((await figures('')).asOf).toBe('2026-11-22T14:59:59.000Z');
      const { out } = await desk(`report --today ${TODAY} --lang ja`);
      expect(out).toContain('時刻はAsia/Tokyoのものです。');
    } finally {
      process.env.TZ = 'UTC';
    }
    expect((await figures('--from 2026-11-11 --to 2026-11-15')).days).toEqual([
      { date: '2026-11-15', cases: 1, mails: 1 },
    ]);
  });

  it('is JSON that agrees with CSV', async () => {
    const figures = JSON.parse((await desk(`report --today ${TODAY} --format json`)).out) as Figures;
    expect(figures).toMatchObject({
      schema: 'madoguchi.report/1',
      period: { from: null, to: null },
      totals: { cases: 2, open: 2 },
      comeBack: { incompleteAtFirst: 1, asked: 1 },
      agents: [{ agent: 'sato', ask: 1 }],
    });
    const { out } = await desk(`report --today ${TODAY} --format csv`);
    expect(out).toContain('\r\ntotals,cases,,2\r\n');
    expect(out).toContain('\r\nitems,nickname,missing,1\r\n');
  });

  it('is a page, in the language of the user, for the days that he names', async () => {
    const { out } = await desk('report --from 2026-11-20 --to 2026-11-20 --format html --lang ja');
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/u);
    expect(out).toContain('期間: 2026-11-20 から 2026-11-20 まで');
    expect(out).toContain('1件(未完了1件、完了0件)');
  });

  it('goes to a new file, without colours, and takes the place of none', async () => {
    const file = path.join(folder, 'report.txt');
    expect(await desk(`report --out ${file}`, { columns: 80 })).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^Report of the desk\n/u);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await desk(`report --out ${file}`)).toMatchObject({ status: 1, out: '' });
  });

  it('of days without a case says so', async () => {
    const { status, out } = await desk('report --from 2026-11-11 --to 2026-11-12');
    expect(status).toBe(0);
    expect(out).toContain('No case came in within this period.');
    expect(out).toContain('What is still open');
  });

  it('shows nobody', async () => {
    for (const format of ['text', 'html', 'json', 'csv']) {
      const { out } = await desk(`report --format ${format}`);
      for (const value of ['早瀬', 'ハヤセ', '1998', '55550101', 'mio', 'ren@', 'example', '12345678901', 'C-00'])
        expect(out.includes(value), `${format}: ${value}`).toBe(false);
    }
  });

  it.each([
    ['report --from 2026-02-30', 2, /--from "2026-02-30" is not a date/u],
    ['report --to soon', 2, /--to "soon" is not a date/u],
    ['report --from 2026-11-02 --to 2026-11-01', 2, /--from 2026-11-02 is after --to 2026-11-01/u],
    ['report --format pdf', 2, /--format "pdf" is not one of text, html, json, csv/u],
    ['report --desk=', 2, /--desk is empty/u],
    ['report --desk /nowhere/desk.db', 1, /There is no desk at \/nowhere\/desk\.db/u],
  ])('refuses %s', async (line, status, err) => {
    const ran = await desk(line);
    expect(ran).toMatchObject({ status, out: '' });
    expect(ran.err).toMatch(err);
    expect(ran.err.trimEnd()).not.toContain('\n');
  });
});

it('of an empty desk says so', async () => {
  const file = path.join(folder, 'empty.db');
  openDesk(file, { create: true }).close();
  const { status, out } = await desk(`report --desk ${file}`);
  expect(status).toBe(0);
  expect(out).toContain('There is no case on the desk yet.');
});
