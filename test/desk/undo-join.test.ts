import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskCase } from '../../src/case.js';
import { joinCases } from '../../src/desk/join-by-hand.js';
import { openCase } from '../../src/desk/locks.js';
import { purge } from '../../src/desk/purge.js';
import { act, recordDraft } from '../../src/desk/steps.js';
import { undo } from '../../src/desk/undo.js';
import { verifyDesk } from '../../src/desk/verify.js';
import { maskEntry } from '../../src/present/case-mask.js';
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
const KATO = agent('kato', { pid: 200 });

/** What is to be as before: all but the history, the count of changes and who has it open. */
function standing(one: DeskCase): unknown {
  const { history: _, version: __, lock: ___, ...rest } = one;
  return rest;
}

/** A case, another one that two mails make, and a third that points at both. */
async function threeCases(): Promise<DeskStore> {
  const desk = newDesk();
  const two = 'mio2@example.net';
  await take(
    desk,
    [
      mail({ id: '<m1@example.com>', form: { ...HAYASE, billingId: null } }),
      mail({
        from: two,
        id: '<m2@example.com>',
        headers: ['In-Reply-To: <m1@example.com>'],
        form: { billingId: '12345678901' },
      }),
      mail({ from: two, headers: ['In-Reply-To: <m2@example.com>'], form: { nameKanji: '早瀬 澪', nickname: 'みい' } }),
      mail({
        from: 'eve@example.org',
        headers: ['References: <m1@example.com> <m2@example.com>'],
        form: { nameKanji: '江部 夏', phone: '0312345678' },
      }),
    ],
    members,
  );
  recordDraft(desk, 2, '<case.000002.a@desk.example>', SATO);
  act(desk, 2, { do: 'ask' }, SATO);
  act(desk, 1, { do: 'assign', memberId: 'M1' }, SATO);
  return desk;
}

const join = (desk: DeskStore) => joinCases(desk, { caseId: 1, otherId: 2 }, { profile: plusMember, members }, SATO);

describe('undoing a join', () => {
  it('brings both cases back as they stood, and the audit tells of it', async () => {
    const desk = await threeCases();
    const before = [1, 2, 3].map((id) => standing(caseOf(desk, id)));
    expect(join(desk)).toMatchObject({ ok: true, case: { id: 1, mails: 3 } });
    expect(caseOf(desk, 1)).toMatchObject({ links: [], linkedFrom: [{ caseId: 3 }] });
    expect(caseOf(desk, 3).links).toEqual([{ caseId: 1, reason: 'other-sender' }]);
    const joined = [1, 2, 3].map((id) => standing(caseOf(desk, id)));
    expect(joined).not.toEqual(before);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    expect(undo(desk, {}, SATO)).toMatchObject({ ok: true, case: { id: 1 }, entry: { action: 'undo', caseId: 1 } });
    expect([1, 2, 3].map((id) => standing(caseOf(desk, id)))).toEqual(before);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    expect(caseOf(desk, 2).history.at(-1)).toMatchObject({
      action: 'undo',
      stateBefore: 'closed',
      stateAfter: 'waiting',
    });
    expect(join(desk)).toMatchObject({ ok: true });
    expect([1, 2, 3].map((id) => standing(caseOf(desk, id)))).toEqual(joined);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    desk.close();
  });

  it.each([
    ['the case that was joined to the other', { caseId: 2 }],
    ['the number of its entry', { seq: 9 }],
    ['the number of the other entry', { seq: 8 }],
  ])('by %s', async (_, which) => {
    const desk = await threeCases();
    join(desk);
    expect(undo(desk, which, SATO)).toMatchObject({ ok: true });
    expect([caseOf(desk, 1).mails, caseOf(desk, 2).mails]).toEqual([1, 2]);
    expect(undo(desk, { seq: 8 }, SATO)).toMatchObject({ ok: false, refusal: { code: 'undone-already' } });
    desk.close();
  });

  it('later mail goes to each of the two again', async () => {
    const desk = await threeCases();
    join(desk);
    undo(desk, {}, SATO);
    const answer = mail({
      from: 'mio2@example.net',
      headers: ['In-Reply-To: <case.000002.a@desk.example>'],
      form: { nickname: 'みい' },
    });
    expect(await take(desk, [answer], members)).toMatchObject([{ what: 'joined', caseId: 2 }]);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    desk.close();
  });

  it('until then, mail that names the number of the joined case goes to the case that it was joined to', async () => {
    const named = (nickname: string) =>
      mail({ from: 'mio2@example.net', subject: 'パスワード再設定不可のお問い合わせ [C-000002]', form: { nickname } });
    const desk = await threeCases();
    join(desk);
    expect(await take(desk, [named('みい')], members)).toMatchObject([{ what: 'joined', caseId: 1 }]);
    const apart = await threeCases();
    join(apart);
    undo(apart, {}, SATO);
    expect(await take(apart, [named('みい')], members)).toMatchObject([{ what: 'joined', caseId: 2 }]);
    desk.close();
    apart.close();
  });

  it('a draft and a note that came since stay with the case that was written about', async () => {
    const desk = await threeCases();
    join(desk);
    recordDraft(desk, 1, '<case.000001.b@desk.example>', SATO);
    act(desk, 1, { do: 'note', note: '二人ではなかった' }, SATO);
    expect(undo(desk, { seq: 9 }, SATO)).toMatchObject({ ok: true });
    expect(caseOf(desk, 1).drafts).toMatchObject([{ messageId: '<case.000001.b@desk.example>' }]);
    expect(caseOf(desk, 2).drafts).toMatchObject([{ messageId: '<case.000002.a@desk.example>' }]);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    desk.close();
  });

  const first = mail({ id: '<m1@example.com>', form: { ...HAYASE, billingId: null } });
  it.each([
    ['a later step', 'built-upon', (desk: DeskStore) => act(desk, 1, { do: 'ask' }, KATO), SATO],
    [
      'later mail',
      'built-upon',
      (desk: DeskStore) =>
        take(desk, [mail({ headers: ['In-Reply-To: <m1@example.com>'], form: { nickname: 'みお' } })], members),
      SATO,
    ],
    [
      'the same mail again',
      'built-upon',
      (desk: DeskStore) => take(desk, [first.replace('To: desk', 'X-Again: 1\nTo: desk')], members),
      SATO,
    ],
    ['two days later', 'too-old', () => undefined, agent('sato', { at: '2026-11-24T12:00:00.000Z' })],
    ['somebody who has the case open', 'locked', (desk: DeskStore) => openCase(desk, 1, KATO), SATO],
    ['somebody who has the other one open', 'locked', (desk: DeskStore) => openCase(desk, 2, KATO), SATO],
  ])('is refused because of %s', async (_, code, since, who) => {
    const desk = await threeCases();
    join(desk);
    await since(desk);
    const stands = standing(caseOf(desk, 1));
    expect(undo(desk, { seq: 9 }, who)).toMatchObject({ ok: false, refusal: { code } });
    expect(standing(caseOf(desk, 1))).toEqual(stands);
    desk.close();
  });

  it('what was kept for it is shown nowhere, and goes with a purge', async () => {
    const desk = await threeCases();
    join(desk);
    const entries = desk.audit.list({ caseId: 1 });
    expect(JSON.stringify(entries)).toContain('mio.hayase');
    expect(JSON.stringify(entries.map((entry) => maskEntry(entry)))).not.toContain('mio');
    act(desk, 1, { do: 'reject' }, SATO);
    const later = agent('sato', { at: '2027-03-01T12:00:00.000Z' });
    expect(purge(desk, '2027-01-01T00:00:00.000Z', later)).toEqual([1, 2]);
    expect(JSON.stringify([1, 2].map((id) => desk.audit.list({ caseId: id })))).not.toContain('mio');
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: [] });
    desk.close();
  });
});
