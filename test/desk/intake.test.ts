import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, recordDraft } from '../../src/desk/steps.js';
import type { MemberStore } from '../../src/store/index.js';
import { agent, caseOf, HAYASE, type Mail, mail, newDesk, someMembers, take } from './desk.js';

let members: MemberStore;
beforeAll(async () => {
  members = await someMembers();
});
afterAll(() => members.close());

const FAILED = 'Authentication-Results: mx.example.jp; dmarc=fail';
const REPLY = 'In-Reply-To: <m1@example.com>';
const NO_NUMBER: Mail = { id: '<m1@example.com>', form: { ...HAYASE, billingId: null } };
const NUMBER_ALONE = '決済情報番号: 12345678901\nよろしくお願いします。パスワードを忘れました。';

describe('a mail becomes a case', () => {
  it.each([
    ['complete, of a member: ready', {}, 'ready', 'ready'],
    ['something is missing: new', { form: { ...HAYASE, nickname: null } }, 'new', 'incomplete'],
    [
      'of another sender, no number: not ready',
      { from: 'x@example.net', form: { ...HAYASE, payment: 'クレジットカード', billingId: null } },
      'review',
      'review',
    ],
    [
      'nobody like that: review',
      {
        form: {
          ...HAYASE,
          nameKanji: '立花 奏',
          nameKana: 'タチバナ カナデ',
          phone: '0311112222',
          email: 'k@example.net',
          billingId: '99999999999',
          plusMemberId: 'kanade',
          birthDate: '1980-01-01',
        },
      },
      'review',
      'no-match',
    ],
  ] as [string, Mail, string, string][])('%s', async (_, one, state, verdict) => {
    const desk = newDesk();
    expect(await take(desk, [mail(one)], members)).toEqual([{ what: 'opened', caseId: 1, state }]);
    expect(caseOf(desk, 1)).toMatchObject({ state, verdict, mails: 1, version: 1 });
    expect(caseOf(desk, 1).history).toMatchObject([{ seq: 1, action: 'open', agent: 'intake', stateAfter: state }]);
    desk.close();
  });

  it('what is no inquiry does not, and is not looked at again', async () => {
    const desk = newDesk();
    const thanks = mail({
      subject: 'ありがとうございました',
      text: '無事にログインできました。ありがとうございました。',
    });
    expect(await take(desk, [thanks])).toEqual([{ what: 'passed' }]);
    expect(await take(desk, [thanks])).toEqual([{ what: 'known' }]);
    expect(desk.cases.list({})).toEqual([]);
    desk.close();
  });

  it('the same mailbox again adds nothing', async () => {
    const desk = newDesk();
    const mails = [mail(), mail({ from: 'ren@example.com', text: 'パスワードを忘れてログインできません。' })];
    await take(desk, mails, members);
    const before = desk.audit.list({});
    expect(await take(desk, mails, members)).toEqual([{ what: 'known' }, { what: 'known' }]);
    expect(desk.audit.list({})).toEqual(before);
    desk.close();
  });
});

describe('which case a later mail joins', () => {
  const joined = { what: 'joined', caseId: 1 };
  const opened = { what: 'opened', caseId: 2 };
  it.each([
    ['an answer by header from the same sender', NO_NUMBER, { headers: [REPLY], text: NUMBER_ALONE }, joined, null],
    [
      'and by References',
      NO_NUMBER,
      { headers: ['References: <a@b> <m1@example.com>'], text: NUMBER_ALONE },
      joined,
      null,
    ],
    [
      'letter case of the sender is nothing',
      NO_NUMBER,
      { from: 'MIO@Example.com', headers: [REPLY], text: NUMBER_ALONE },
      joined,
      null,
    ],
    [
      'an answer by header from somebody else',
      NO_NUMBER,
      { from: 'eve@example.net', headers: [REPLY], text: NUMBER_ALONE },
      opened,
      'other-sender',
    ],
    ['without a sender', NO_NUMBER, { from: null, headers: [REPLY], text: NUMBER_ALONE }, opened, 'other-sender'],
    [
      'the case number in the subject',
      NO_NUMBER,
      { subject: 'Re: [C-000001] お問い合わせ', text: NUMBER_ALONE },
      joined,
      null,
    ],
    ['in full width', NO_NUMBER, { subject: 'Ｒｅ：Ｃ－０００００１', text: NUMBER_ALONE }, joined, null],
    [
      'the case number from somebody else',
      NO_NUMBER,
      { from: 'eve@example.net', subject: 'Re: [C-000001]', text: NUMBER_ALONE },
      opened,
      'other-sender',
    ],
    ['a forged answer', NO_NUMBER, { headers: [REPLY, FAILED], text: NUMBER_ALONE }, opened, 'authentication-failed'],
    [
      'an answer to a forged mail',
      { ...NO_NUMBER, headers: [FAILED] },
      { headers: [REPLY], text: NUMBER_ALONE },
      opened,
      'authentication-failed',
    ],
    ['without headers, the same person', NO_NUMBER, { day: 12, form: { ...HAYASE, nickname: 'みおり' } }, joined, null],
    ['without headers, the same member by his number', NO_NUMBER, { day: 12, text: NUMBER_ALONE }, joined, null],
    ['thirty days later', { ...NO_NUMBER, day: -25 }, { day: 20, form: HAYASE }, opened, null],
    [
      'another person from the same address',
      NO_NUMBER,
      {
        form: {
          nameKanji: '早瀬 凪',
          nameKana: 'ハヤセ ナギ',
          birthDate: '2001-09-09',
          phone: '09055550101',
          email: 'mio@example.com',
        },
      },
      opened,
      null,
    ],
    [
      'the same sender, but nobody can tell',
      NO_NUMBER,
      { text: 'パスワードを忘れました。再設定をお願いします。' },
      opened,
      'same-sender',
    ],
    ['the same person from another address', NO_NUMBER, { from: 'other@example.net', form: HAYASE }, opened, null],
  ] as [string, Mail, Mail, object, string | null][])('%s', async (_, first, second, expected, reason) => {
    const desk = newDesk();
    const date = (one: Mail) =>
      one.day !== undefined && one.day !== null && one.day < 1
        ? { ...one, day: null, headers: [...(one.headers ?? []), 'Date: 5 Oct 2026 10:00:00 +0900'] }
        : one;
    const [, taken] = await take(desk, [mail(date(first)), mail(second)], members);
    expect(taken).toMatchObject(expected);
    const links = desk.cases.get(2) === null ? [] : caseOf(desk, 2).links;
    expect(links).toEqual(reason === null ? [] : [{ caseId: 1, reason }]);
    desk.close();
  });

  it('an answer to a drafted reply joins', async () => {
    const desk = newDesk();
    await take(desk, [mail({ ...NO_NUMBER, id: null })], members);
    expect(recordDraft(desk, 1, '<case.000001.a@desk.example>', agent('sato')).ok).toBe(true);
    const answer = mail({ headers: ['In-Reply-To: <case.000001.a@desk.example>'], text: NUMBER_ALONE });
    expect(await take(desk, [answer], members)).toMatchObject([{ what: 'joined', caseId: 1, state: 'ready' }]);
    desk.close();
  });

  it('a waiting case goes on by the answer', async () => {
    const desk = newDesk();
    await take(desk, [mail(NO_NUMBER)], members);
    expect(act(desk, 1, { do: 'ask' }, agent('sato'))).toMatchObject({ ok: true, case: { state: 'waiting' } });
    await take(desk, [mail({ headers: [REPLY], text: NUMBER_ALONE })], members);
    expect(caseOf(desk, 1)).toMatchObject({ state: 'ready', verdict: 'ready', mails: 2 });
    desk.close();
  });

  it('an answer without items is for a person to read', async () => {
    const desk = newDesk();
    await take(desk, [mail(NO_NUMBER)], members);
    const thanks = mail({
      subject: 'Re: お礼',
      headers: [REPLY],
      text: '自分で再設定できました。ありがとうございました。',
    });
    expect(await take(desk, [thanks], members)).toEqual([{ what: 'attached', caseId: 1, state: 'review' }]);
    desk.close();
  });

  it("a program's answer is nobody's", async () => {
    const desk = newDesk();
    await take(desk, [mail(NO_NUMBER)], members);
    const away = mail({
      subject: '自動応答',
      headers: [REPLY, 'Auto-Submitted: auto-replied'],
      text: '不在にしております。',
    });
    expect(await take(desk, [away], members)).toEqual([{ what: 'passed' }]);
    expect(caseOf(desk, 1)).toMatchObject({ state: 'new', mails: 1 });
    desk.close();
  });

  it('mail to a finished case opens one that points there', async () => {
    const desk = newDesk();
    await take(desk, [mail({ id: '<m1@example.com>' })], members);
    act(desk, 1, { do: 'done' }, agent('sato'));
    const again = mail({ headers: [REPLY], form: { ...HAYASE, nickname: 'みおり' } });
    expect(await take(desk, [again], members)).toMatchObject([{ what: 'opened', caseId: 2 }]);
    expect(caseOf(desk, 2).links).toEqual([{ caseId: 1, reason: 'finished' }]);
    expect(caseOf(desk, 1)).toMatchObject({ state: 'done', linkedFrom: [{ caseId: 2, reason: 'finished' }] });
    desk.close();
  });
});

describe('the same mail again', () => {
  const first = mail({ id: '<m1@example.com>', form: { ...HAYASE, billingId: null } });
  it.each([
    [
      'same text, another Message-ID',
      mail({ id: '<m2@example.com>', form: { ...HAYASE, billingId: null } }),
      'duplicate',
    ],
    ['same mail, other headers', first.replace('To:', 'Status: RO\nTo:'), 'duplicate'],
    ['same Message-ID, same sender, other items', mail({ id: '<m1@example.com>' }), 'joined'],
    ['same Message-ID, another sender', mail({ id: '<m1@example.com>', from: 'eve@example.net' }), 'opened'],
  ])('%s', async (_, second, what) => {
    const desk = newDesk();
    const [, taken] = await take(desk, [first, second], members);
    expect(taken).toMatchObject({ what });
    const last = desk.cases.list({}).find(({ id }) => id === (what === 'opened' ? 2 : 1));
    expect(last?.flags).toContain('duplicate');
    if (what === 'duplicate') expect(caseOf(desk, 1)).toMatchObject({ state: 'new', mails: 2, missing: ['billingId'] });
    desk.close();
  });

  it('sent again after the case was finished, it asks again', async () => {
    const desk = newDesk();
    await take(desk, [first], members);
    act(desk, 1, { do: 'close' }, agent('sato'));
    expect(await take(desk, [first.replace('m1@', 'm9@').replace('10 Nov', '15 Nov')], members)).toMatchObject([
      { what: 'opened', caseId: 2 },
    ]);
    expect(await take(desk, [first.replace('To:', 'Status: RO\nTo:')], members)).toMatchObject([
      { what: 'duplicate', caseId: 1 },
    ]);
    desk.close();
  });
});

describe('over all cases of the desk', () => {
  const by = (n: number, form: Mail['form'] = HAYASE) =>
    mail({ from: `s${n}@example.net`, form: { ...HAYASE, ...form } });

  it('the third inquiry that differs is an attempt too many', async () => {
    const desk = newDesk();
    await take(desk, [by(1), by(2, { birthDate: '1998-05-04' }), by(3, { billingId: '10987654321' })], members);
    const flagged = desk.cases.list({ flags: ['repeat-attempts'] });
    expect(flagged.map(({ id }) => id)).toEqual([3]);
    expect(flagged[0]?.state).not.toBe('ready');
    desk.close();
  });

  it('three that agree are none', async () => {
    const desk = newDesk();
    await take(desk, [by(1), by(2), by(3)], members);
    expect(desk.cases.list({ flags: ['repeat-attempts'] })).toEqual([]);
    expect(desk.cases.list({}).map(({ notes }) => notes['member-has-many-senders'])).toEqual([3, 3, 3]);
    desk.close();
  });

  it('one sender with two members', async () => {
    const desk = newDesk();
    const ren = { nameKanji: '岡部 蓮', nameKana: 'オカベ レン', birthDate: '1990-01-02', plusMemberId: 'ren.okabe' };
    await take(desk, [mail(), mail({ form: ren })], members);
    expect(
      desk.cases
        .list({ flags: ['sender-has-many-members'] })
        .map(({ id }) => id)
        .sort(),
    ).toEqual([1, 2]);
    desk.close();
  });
});
