import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinCases } from '../../src/desk/join-by-hand.js';
import { openCase } from '../../src/desk/locks.js';
import { act, recordDraft } from '../../src/desk/steps.js';
import { plusMember } from '../../src/profile/index.js';
import type { DeskStore } from '../../src/store/desk/index.js';
import type { MemberStore } from '../../src/store/index.js';
import { agent, caseOf, type Form, HAYASE, mail, newDesk, someMembers, take } from './desk.js';

let members: MemberStore;
beforeAll(async () => {
  members = await someMembers();
});
afterAll(() => members.close());

const SATO = agent('sato');

/** A case that lacks its number, and another sender's who has it. */
async function twoCases(number = '12345678901'): Promise<DeskStore> {
  const desk = newDesk();
  await take(
    desk,
    [
      mail({ id: '<m1@example.com>', form: { ...HAYASE, billingId: null } }),
      mail({ from: 'mio2@example.net', headers: ['In-Reply-To: <m1@example.com>'], form: { billingId: number } }),
    ],
    members,
  );
  return desk;
}

const join = (desk: DeskStore, caseId = 1, otherId = 2) =>
  joinCases(desk, { caseId, otherId }, { profile: plusMember, members }, SATO);

it('the mails of the other case complete the first, and later mail finds it', async () => {
  const desk = await twoCases();
  recordDraft(desk, 2, '<case.000002.a@desk.example>', SATO);
  expect(join(desk)).toMatchObject({ ok: true, case: { id: 1, state: 'ready', mails: 2 }, entry: { action: 'join' } });
  expect(caseOf(desk, 1)).toMatchObject({
    verdict: 'ready',
    mailList: [{ role: 'first' }, { role: 'follow-up', number: 2 }],
    drafts: [{ messageId: '<case.000002.a@desk.example>' }],
    merged: { match: { memberId: 'M1', proof: 'possession' } },
  });
  expect(caseOf(desk, 2)).toMatchObject({ state: 'closed', mails: 0, mailList: [], merged: null });
  expect(desk.audit.verify().problems).toEqual([]);
  const answer = mail({
    from: 'mio2@example.net',
    headers: ['In-Reply-To: <case.000002.a@desk.example>'],
    form: { nickname: 'みお' },
  });
  expect(await take(desk, [answer], members)).toMatchObject([{ what: 'joined', caseId: 1 }]);
  desk.close();
});

it('of two senders none is proof', async () => {
  const desk = await twoCases('99999999999');
  expect(join(desk)).toMatchObject({ ok: true, case: { state: 'review' } });
  expect(caseOf(desk, 1).merged?.match?.proof).toBe('knowledge');
  desk.close();
});

it.each([
  ['itself', 'same-case', () => undefined, 1, 1],
  ['one that is not there', 'no-such-case', () => undefined, 1, 9],
  ['a finished one', 'finished', (desk: DeskStore) => act(desk, 2, { do: 'close' }, SATO), 1, 2],
  ['one that somebody has open', 'locked', (desk: DeskStore) => openCase(desk, 2, agent('kato', { pid: 200 })), 1, 2],
] as [string, string, (desk: DeskStore) => unknown, number, number][])(
  'is refused with %s',
  async (_, code, before, caseId, otherId) => {
    const desk = await twoCases();
    before(desk);
    expect(join(desk, caseId, otherId)).toMatchObject({ ok: false, refusal: { code } });
    expect(caseOf(desk, 1).mails).toBe(1);
    desk.close();
  },
);

/** Two cases of two senders, the second one's form as given; in the database's eyes nobody's. */
async function casesOf(form: Form, from = 'eve@example.net', store: MemberStore | null = null): Promise<DeskStore> {
  const desk = newDesk();
  const other: Form = {
    ...HAYASE,
    phone: '0312345678',
    email: from,
    billingId: '99999999999',
    plusMemberId: 'other.id',
  };
  await take(desk, [mail(), mail({ from, day: 12, form: { ...other, ...form } })], store);
  return desk;
}

it.each<[string, Form, string[]]>([
  ['names', { nameKanji: '岡部 蓮', nameKana: 'オカベ レン' }, ['nameKanji', 'nameKana']],
  ['a birth date', { birthDate: '1999-04-05' }, ['birthDate']],
  ['a name in kana, where there is no other', { nameKanji: null, nameKana: 'オカベ レン' }, ['nameKana']],
  [
    'all of it',
    { nameKanji: '岡部 蓮', nameKana: 'オカベ レン', birthDate: '1970-01-01' },
    ['nameKanji', 'nameKana', 'birthDate'],
  ],
])('two senders who differ in %s are joined only where that is said', async (_, form, items) => {
  const desk = await casesOf(form);
  const options = { profile: plusMember, members: null };
  const cases = { caseId: 1, otherId: 2 };
  const refusal = { code: 'two-people', caseId: 1, otherId: 2, items };
  expect(joinCases(desk, cases, options, SATO)).toEqual({ ok: false, refusal });
  expect(caseOf(desk, 2).mails).toBe(1);
  expect(joinCases(desk, cases, options, SATO, { twoPeople: true })).toMatchObject({ ok: true, case: { mails: 2 } });
  desk.close();
});

it.each<[string, Form, string?]>([
  ['a variant of a letter', { nameKanji: '早瀨 澪' }],
  ['another spelling of the same reading', { nameKanji: '速瀬 澪' }],
  ['a slip in the kana alone', { nameKana: 'ハヤセ ミヨ' }],
  ['a name that is not given', { nameKanji: null, nameKana: null, birthDate: null }],
  ['another name of the same sender', { nameKanji: '岡部 蓮', nameKana: 'オカベ レン' }, 'mio@example.com'],
])('%s makes no two people', async (_, form, from) => {
  const desk = await casesOf(form, from);
  expect(caseOf(desk, 2).mails).toBe(1);
  expect(joinCases(desk, { caseId: 1, otherId: 2 }, { profile: plusMember, members: null }, SATO).ok).toBe(true);
  desk.close();
});

it('a match is not lost for want of the members, whichever of the two has it', async () => {
  const desk = await casesOf({}, 'mio3@example.net', members);
  for (const [caseId, otherId] of [
    [1, 2],
    [2, 1],
  ] as const) {
    const joined = joinCases(desk, { caseId, otherId }, { profile: plusMember, members: null }, SATO);
    expect(joined).toMatchObject({ ok: false, refusal: { code: 'match-lost', caseId } });
  }
  expect(caseOf(desk, 1).memberId).toBe('M1');
  expect(join(desk).ok).toBe(true);
  expect(caseOf(desk, 1).merged?.match?.candidates[0]?.memberId).toBe('M1');
  desk.close();
});
