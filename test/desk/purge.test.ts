import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { purge } from '../../src/desk/purge.js';
import { act } from '../../src/desk/steps.js';
import { openDesk } from '../../src/store/desk/index.js';
import { temporaryFolder } from '../store/temporary.js';
import { agent, caseOf, mail, take } from './desk.js';

const LATER = agent('sato', { at: '2027-03-01T12:00:00.000Z' });
const MAY_GO = '2026-12-01T00:00:00.000Z';

it('takes out whatever tells of a person, and keeps figures and the chain', async () => {
  const file = path.join(temporaryFolder(), 'desk.db');
  const desk = openDesk(file, { create: true });
  const mails = [
    mail({ id: '<m1@example.com>' }),
    mail({ from: 'ren@example.com', form: { nameKanji: '岡部 蓮', phone: '0312345678' }, id: '<m2@example.com>' }),
  ];
  await take(desk, mails);
  act(desk, 1, { do: 'note', note: '早瀬様より電話' }, agent('sato'));
  act(desk, 1, { do: 'reject' }, agent('sato'));
  const before = desk.audit.list({}).map(({ hash }) => hash);

  expect(purge(desk, MAY_GO, LATER)).toEqual([1]);
  expect(caseOf(desk, 1)).toMatchObject({
    state: 'rejected',
    verdict: 'review',
    course: 'au',
    name: null,
    sender: null,
    merged: null,
    purgedAt: '2027-03-01T12:00:00.000Z',
    mailList: [{ messageId: null, from: null, subject: null, text: '', said: null }],
  });
  expect(caseOf(desk, 1).history.map(({ action, details }) => [action, details === null])).toEqual([
    ['open', true],
    ['note', true],
    ['reject', true],
    ['purge', false],
  ]);
  expect(desk.mails.raw(1, 1)).toBeNull();
  expect(caseOf(desk, 2).name).toBe('岡部 蓮');

  // The chain stands, entry by entry, and the same mailbox adds nothing.
  expect(
    desk.audit
      .list({})
      .slice(0, before.length)
      .map(({ hash }) => hash),
  ).toEqual(before);
  expect(desk.audit.verify().problems).toEqual([]);
  expect(await take(desk, mails)).toEqual([{ what: 'known' }, { what: 'known' }]);
  expect(act(desk, 1, { do: 'note', note: 'x' }, LATER)).toMatchObject({ ok: false, refusal: { code: 'purged' } });
  desk.close();

  // Nor is it in the file's bytes.
  const bytes = readFileSync(file);
  for (const value of [
    '早瀬',
    'ハヤセ',
    'mio@example.com',
    'mio.hayase',
    '09055550101',
    '12345678901',
    'm1@example.com',
  ])
    expect(bytes.includes(value), value).toBe(false);
  expect(bytes.includes('岡部')).toBe(true);
});

it.each([
  ['open cases', (desk: ReturnType<typeof openDesk>) => act(desk, 1, { do: 'ask' }, agent('sato'))],
  [
    'cases finished later',
    (desk: ReturnType<typeof openDesk>) =>
      act(desk, 1, { do: 'close' }, agent('sato', { at: '2026-12-02T00:00:00.000Z' })),
  ],
])('leaves %s', async (_, step) => {
  const desk = openDesk(path.join(temporaryFolder(), 'desk.db'), { create: true });
  await take(desk, [mail()]);
  expect(step(desk).ok).toBe(true);
  expect(purge(desk, MAY_GO, LATER)).toEqual([]);
  desk.close();
});
