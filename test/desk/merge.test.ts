import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberStore } from '../../src/store/index.js';
import { caseOf, type Form, HAYASE, mail, newDesk, someMembers, take } from './desk.js';

let members: MemberStore;
beforeAll(async () => {
  members = await someMembers();
});
afterAll(() => members.close());

/** The case that a first mail and its answers make. */
async function merged(...forms: (Form | string)[]) {
  const desk = newDesk();
  const mails = forms.map((form, i) =>
    mail({
      id: `<m${i}@example.com>`,
      headers: i === 0 ? [] : ['In-Reply-To: <m0@example.com>'],
      day: 10 + i,
      ...(typeof form === 'string' ? { text: form } : { form }),
    }),
  );
  await take(desk, mails, members);
  const one = caseOf(desk, 1);
  desk.close();
  return one;
}

describe('items of several mails', () => {
  it.each([
    ['what was missing is filled', 'nickname', [{ ...HAYASE, nickname: null }, { nickname: 'みお' }], 'みお', 'ready'],
    [
      'what was invalid is replaced',
      'billingId',
      [{ ...HAYASE, billingId: '09055550101' }, { billingId: '12345678901' }],
      '12345678901',
      'ready',
    ],
    [
      'the same in another spelling changes nothing',
      'plusMemberId',
      [HAYASE, { plusMemberId: 'Ｍｉｏ．Ｈａｙａｓｅ', nickname: 'みお' }],
      'mio.hayase',
      'ready',
    ],
    [
      'a parted name says more',
      'nameKanji',
      [
        { ...HAYASE, nameKanji: '早瀬澪' },
        { nameKanji: '早瀬 澪', nickname: 'みお' },
      ],
      '早瀬 澪',
      'ready',
    ],
    ['a nickname is changed', 'nickname', [{ ...HAYASE, nickname: 'みおりん' }, { nickname: 'みお' }], 'みお', 'ready'],
    [
      'what cannot be used does not replace what can',
      'birthDate',
      [HAYASE, { birthDate: '2月30日', nickname: 'みお' }],
      '1998-04-05',
      'ready',
    ],
    [
      'a changed birth date: both stand',
      'birthDate',
      [HAYASE, { birthDate: '1999-04-05', nickname: 'みお' }],
      null,
      'review',
    ],
    ['a changed name: both stand', 'nameKanji', [HAYASE, { nameKanji: '早瀬 凪', nickname: 'みお' }], null, 'review'],
    [
      'a changed phone number: both stand',
      'phone',
      [HAYASE, { phone: '08012345678', nickname: 'みお' }],
      null,
      'review',
    ],
    [
      'a changed Plus member ID: both stand',
      'plusMemberId',
      [HAYASE, { plusMemberId: 'nagi', nickname: 'みお' }],
      null,
      'review',
    ],
    [
      'a changed au number: both stand',
      'billingId',
      [HAYASE, { payment: 'au', billingId: '10987654321' }],
      null,
      'review',
    ],
  ] as [string, 'nickname', Form[], string | null, string][])('%s', async (_, key, forms, value, state) => {
    const one = await merged(...forms);
    expect(one.merged?.fields[key].value).toBe(value);
    expect(one.state).toBe(state);
    expect(one.merged?.conflicts).toEqual(value === null ? [key] : []);
  });

  it('of docomo, whose numbers differ from payment to payment, both stand and a person looks', async () => {
    const docomo = { ...HAYASE, payment: 'd払い', billingId: '123456789012' };
    const one = await merged(docomo, { payment: 'd払い', billingId: '210987654321' });
    expect(one.merged?.fields.billingId).toMatchObject({ value: '123456789012', others: ['210987654321'] });
    expect(one).toMatchObject({ state: 'review', merged: { conflicts: ['billingId'] } });
  });

  it('a contradiction stays one, whatever comes after it', async () => {
    const one = await merged(
      HAYASE,
      { birthDate: '1999-04-05', nickname: 'みお' },
      { birthDate: '1998-04-05', nickname: 'みお' },
    );
    expect(one).toMatchObject({ state: 'review', merged: { conflicts: ['birthDate'] } });
  });

  it('who said what, and where, is kept', async () => {
    const one = await merged({ ...HAYASE, billingId: '09055550101' }, { billingId: '12345678901' });
    expect(one.merged?.provenance.billingId).toEqual([
      { mail: 1, line: 9, value: null, raw: '09055550101' },
      { mail: 2, line: 1, value: '12345678901', raw: '12345678901' },
    ]);
    expect(one.merged?.provenance.memberNumber).toBeUndefined();
    expect(one.history.at(-1)).toMatchObject({
      action: 'follow-up',
      stateBefore: 'new',
      stateAfter: 'ready',
      details: { before: { billingId: '09055550101' }, after: { billingId: '12345678901' } },
    });
  });
});
