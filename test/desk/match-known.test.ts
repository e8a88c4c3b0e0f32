import { afterAll, beforeAll, expect, it } from 'vitest';
import { act } from '../../src/desk/steps.js';
import { verifyDesk } from '../../src/desk/verify.js';
import type { DeskStore } from '../../src/store/desk/index.js';
import type { MemberStore } from '../../src/store/index.js';
import { agent, caseOf, HAYASE, mail, newDesk, someMembers, take } from './desk.js';

let members: MemberStore;
beforeAll(async () => {
  members = await someMembers();
});
afterAll(() => members.close());

const SATO = agent('sato');
const MAILS = [
  mail({ id: '<m1@example.com>' }),
  mail({ from: 'ren@example.com', day: 12, form: { nameKanji: '岡部 蓮', birthDate: '1990-01-02' } }),
  mail({
    from: 'nobody@example.net',
    day: 13,
    form: {
      ...HAYASE,
      nameKanji: '角 すみ',
      nameKana: 'スミ スミ',
      birthDate: '1970-05-05',
      phone: '0355551212',
      email: 'nobody@example.net',
      billingId: '98765432101',
      plusMemberId: 'sumi.s',
    },
  }),
];

/** Taken in without the members. */
async function unmatchedDesk(): Promise<DeskStore> {
  const desk = newDesk();
  await take(desk, MAILS);
  return desk;
}

it('cases that were taken in without members are matched by the same mail, once', async () => {
  const desk = await unmatchedDesk();
  expect(caseOf(desk, 1)).toMatchObject({ state: 'review', memberId: null, merged: { match: null } });
  expect(await take(desk, MAILS, members)).toEqual([
    { what: 'matched', caseId: 1, state: 'ready' },
    { what: 'matched', caseId: 2, state: 'new' },
    { what: 'matched', caseId: 3, state: 'review' },
  ]);
  expect(caseOf(desk, 1)).toMatchObject({
    verdict: 'ready',
    memberId: 'M1',
    merged: { match: { proof: 'possession' } },
  });
  expect(caseOf(desk, 2)).toMatchObject({ verdict: 'incomplete', memberId: 'M2' });
  expect(caseOf(desk, 3)).toMatchObject({ verdict: 'no-match', merged: { match: { outcome: 'none' } } });
  expect(caseOf(desk, 1).history.at(-1)).toMatchObject({
    action: 'match',
    stateBefore: 'review',
    stateAfter: 'ready',
    details: { before: { member: null }, after: { member: 'M1' } },
  });
  expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
  expect(await take(desk, MAILS, members)).toEqual(MAILS.map(() => ({ what: 'known' })));
  desk.close();
});

it('it is as if the members had been there at first', async () => {
  const [late, early] = [await unmatchedDesk(), newDesk()];
  await take(late, MAILS, members);
  await take(early, MAILS, members);
  for (const id of [1, 2, 3]) {
    const judged = (desk: DeskStore) => {
      const { history: _, version: __, mailList: ___, ...one } = caseOf(desk, id);
      return one;
    };
    expect(judged(late)).toEqual(judged(early));
  }
  late.close();
  early.close();
});

it.each(['done', 'reject', 'close'] as const)('a finished case stays as it is: %s', async (step) => {
  const desk = await unmatchedDesk();
  act(desk, 1, { do: step }, SATO);
  const before = caseOf(desk, 1);
  expect((await take(desk, MAILS.slice(0, 1), members))[0]).toEqual({ what: 'known' });
  expect(caseOf(desk, 1)).toEqual(before);
  desk.close();
});

it('who was asked is waited for as before', async () => {
  const desk = await unmatchedDesk();
  act(desk, 1, { do: 'ask' }, SATO);
  expect((await take(desk, MAILS.slice(0, 1), members))[0]).toMatchObject({ what: 'matched', state: 'waiting' });
  expect(caseOf(desk, 1)).toMatchObject({ state: 'waiting', verdict: 'ready' });
  desk.close();
});

it('a case to which a mail without items came stays for a person to read', async () => {
  const desk = await unmatchedDesk();
  const reply = mail({
    headers: ['In-Reply-To: <m1@example.com>'],
    subject: 'お礼',
    text: 'ご連絡をお待ちしています。',
    day: 14,
  });
  expect(await take(desk, [reply])).toEqual([{ what: 'attached', caseId: 1, state: 'review' }]);
  expect((await take(desk, MAILS.slice(0, 1), members))[0]).toMatchObject({ what: 'matched', state: 'review' });
  desk.close();
});

it('without members nothing is matched, and what is matched stays', async () => {
  const desk = newDesk();
  await take(desk, MAILS, members);
  expect(await take(desk, MAILS)).toEqual(MAILS.map(() => ({ what: 'known' })));
  expect(caseOf(desk, 1).memberId).toBe('M1');
  desk.close();
});
