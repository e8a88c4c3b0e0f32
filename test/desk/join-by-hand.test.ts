import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinCases } from '../../src/desk/join-by-hand.js';
import { openCase } from '../../src/desk/locks.js';
import { act, recordDraft } from '../../src/desk/steps.js';
import { plusMember } from '../../src/profile/index.js';
import type { DeskStore } from '../../src/store/desk/index.js';
import type { MemberStore } from '../../src/store/index.js';
import { agent, caseOf, HAYASE, mail, newDesk, someMembers, take } from './desk.js';

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
