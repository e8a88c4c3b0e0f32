/** Reports of a desk that the real intake and real steps have filled. */
import { describe, expect, it } from 'vitest';
import { joinCases } from '../../../src/desk/join-by-hand.js';
import { purge } from '../../../src/desk/purge.js';
import { reportOf } from '../../../src/desk/report/index.js';
import { act } from '../../../src/desk/steps.js';
import type { Figures } from '../../../src/figures.js';
import { plusMember } from '../../../src/profile/index.js';
import type { DeskStore } from '../../../src/store/desk/index.js';
import { agent, HAYASE, mail, newDesk, someMembers, take } from '../desk.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const whole = (desk: DeskStore, from: string | null = null, to: string | null = null): Figures =>
  reportOf(desk, { from, to }, NOW);
const OKABE = { nameKanji: '岡部 蓮', phone: '0312345678', birthDate: '1990-02-30' };

/** Four cases: whole, lacking and asked and answered, lacking, by another sender; and a mail that is none. */
async function filled(): Promise<DeskStore> {
  const desk = newDesk();
  const members = await someMembers();
  await take(
    desk,
    [
      mail({ id: '<m1@example.com>', day: 10 }),
      mail({ id: '<m2@example.com>', from: 'kei@example.com', day: 11, form: { ...HAYASE, billingId: null } }),
      mail({ id: '<m3@example.com>', from: 'ren@icloud.com', day: 20, form: OKABE }),
      mail({ from: 'sale@example.net', subject: 'セール', text: '本日は割引です。' }),
    ],
    members,
  );
  act(desk, 1, { do: 'done' }, agent('sato', { at: '2026-11-12T01:00:00.000Z' }));
  act(desk, 2, { do: 'ask' }, agent('kato', { at: '2026-11-11T03:00:00.000Z' }));
  const form = { billingId: '12345678901' };
  const headers = ['In-Reply-To: <m2@example.com>'];
  await take(
    desk,
    [mail({ from: 'kei@example.com', subject: 'Re: パスワード再設定不可のお問い合わせ', day: 13, headers, form })],
    members,
  );
  members.close();
  return desk;
}

describe('a report', () => {
  it('of nothing has no figures, and is none the less whole', () => {
    const figures = whole(newDesk());
    expect(figures.totals).toEqual({
      cases: 0,
      open: 0,
      finished: 0,
      mails: 0,
      joined: 0,
      purged: 0,
      passedOver: 0,
    });
    expect(figures.days).toEqual([]);
    expect(figures.times.firstAnswer).toEqual({ cases: 0, median: null, p90: null });
    expect(figures.backlog).toMatchObject({ cases: 0, oldest: null, oldestDays: null });
  });

  it('counts what came in, and where it stands', async () => {
    const figures = whole(await filled());
    expect(figures.totals).toMatchObject({ cases: 3, open: 2, finished: 1, mails: 4, passedOver: 1 });
    expect(figures.days).toEqual([
      { date: '2026-11-10', cases: 1, mails: 1 },
      { date: '2026-11-11', cases: 1, mails: 1 },
      { date: '2026-11-13', cases: 0, mails: 1 },
      { date: '2026-11-20', cases: 1, mails: 1 },
    ]);
    expect(figures.weeks.map(({ date, cases }) => [date, cases])).toEqual([
      ['2026-11-09', 2],
      ['2026-11-16', 1],
    ]);
    expect(figures.mails).toEqual({ first: 3, 'follow-up': 1, duplicate: 0, other: 0 });
    expect(figures.states).toMatchObject({ done: 1, ready: 1, new: 1 });
    expect(figures.verdicts).toMatchObject({ ready: 2, incomplete: 1 });
    expect(figures.courses.unknown).toEqual({ cases: 1, incompleteAtFirst: 1 });
    expect(figures.flags['sender-icloud']).toBe(1);
  });

  it('tells what first mails lacked, though it came later, and why', async () => {
    const { items } = whole(await filled());
    expect(items.firstMails).toBe(2);
    expect(items.items.billingId).toMatchObject({ missing: 1, invalid: 0, courses: { au: 1 } });
    expect(items.items.birthDate).toEqual({
      missing: 0,
      invalid: 1,
      reasons: { 'not-in-the-calendar': 1 },
      courses: { unknown: 1 },
    });
    expect(items.items.nameKanji).toEqual({ missing: 0, invalid: 0, reasons: {}, courses: {} });
  });

  it('tells who came back, how long it took, and who did what', async () => {
    const figures = whole(await filled());
    expect(figures.comeBack).toEqual({
      incompleteAtFirst: 2,
      asked: 1,
      wroteAgain: 1,
      complete: 1,
      afterMails: { one: 1, two: 0, more: 0 },
    });
    // From 10 November 01:00 on: two days; from 11 November 01:00 on: two hours.
    expect(figures.times).toEqual({
      firstAnswer: { cases: 2, median: 25, p90: 48 },
      resolution: { cases: 1, median: 48, p90: 48 },
    });
    expect(figures.agents).toEqual([
      { agent: 'kato', ask: 1, done: 0, reject: 0, close: 0 },
      { agent: 'sato', ask: 0, done: 1, reject: 0, close: 0 },
    ]);
  });

  it('tells what matching found', async () => {
    const { match } = whole(await filled());
    expect(Object.values(match.outcomes).reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(match.outcomes.unique).toBeGreaterThanOrEqual(1);
    expect(match.proofs.possession).toBeGreaterThanOrEqual(1);
    const desk = newDesk();
    await take(desk, [mail()]);
    expect(whole(desk).match).toEqual({
      outcomes: { none: 0, conflict: 0, ambiguous: 0, unique: 0, unmatched: 1, removed: 0 },
      proofs: { possession: 0, knowledge: 0 },
    });
  });

  it('is about a period, both days included; what is open is told of all', async () => {
    const desk = await filled();
    const cases = (from: string | null, to: string | null) => whole(desk, from, to).totals.cases;
    expect(cases('2026-11-10', '2026-11-10')).toBe(1);
    expect(cases('2026-11-11', null)).toBe(2);
    expect(cases(null, '2026-11-19')).toBe(2);
    expect(cases('2026-11-12', '2026-11-19')).toBe(0);
    const quiet = whole(desk, '2026-11-12', '2026-11-19');
    expect(quiet.totals).toMatchObject({ cases: 0, mails: 1 });
    expect(quiet.agents).toEqual([]);
    expect(quiet.items.firstMails).toBe(0);
    expect(quiet.backlog).toMatchObject({ cases: 2, oldest: '2026-11-11', oldestDays: 11 });
    expect(quiet.backlog.ages.filter(({ cases: n }) => n > 0)).toEqual([
      { fromDays: 1, toDays: 3, cases: 1, waiting: 0 },
      { fromDays: 7, toDays: 14, cases: 1, waiting: 0 },
    ]);
  });

  it('takes two cases that were joined for one', async () => {
    const [desk, members] = [await filled(), await someMembers()];
    joinCases(desk, { caseId: 2, otherId: 3 }, { profile: plusMember, members }, agent('kato'), { twoPeople: true });
    members.close();
    const figures = whole(desk);
    expect(figures.totals).toMatchObject({ cases: 2, joined: 1, mails: 4 });
    expect(figures.agents.map((row) => row.close)).toEqual([0, 0]);
  });

  it('keeps its figures when personal values are removed, but for what rests on them', async () => {
    const desk = await filled();
    const before = whole(desk);
    expect(purge(desk, '2026-11-23T00:00:00.000Z', agent('sato'))).toEqual([1]);
    const { totals, match, ...after } = whole(desk);
    expect(totals).toEqual({ ...before.totals, purged: 1 });
    expect(match.outcomes.removed).toBe(1);
    const { totals: _, match: __, ...same } = before;
    expect(after).toEqual(same);
  });

  it('holds nothing of any customer', async () => {
    const desk = await filled();
    act(desk, 3, { do: 'note', note: 'ren.okabe called from 0312345678' }, agent('sato'));
    const text = JSON.stringify(whole(desk));
    for (const value of [
      '早瀬',
      '岡部',
      'ハヤセ',
      '1998-04-05',
      '5555',
      '0312345678',
      '@',
      'mio',
      'ren',
      'M1',
      '12345678901',
      '問い合わせ',
      'C-00',
    ])
      expect(text.includes(value), value).toBe(false);
  });
});
