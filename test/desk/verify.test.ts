import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { joinCases } from '../../src/desk/join-by-hand.js';
import { purge } from '../../src/desk/purge.js';
import { act, recordDraft } from '../../src/desk/steps.js';
import { undo } from '../../src/desk/undo.js';
import { verifyDesk } from '../../src/desk/verify.js';
import { plusMember } from '../../src/profile/index.js';
import { openDesk } from '../../src/store/desk/index.js';
import { temporaryFolder } from '../store/temporary.js';
import { agent, HAYASE, mail, take } from './desk.js';

const SATO = agent('sato');

/** A desk on which everything has happened that may, and what a hand beside the program does to it. */
async function tampered(sql: string): Promise<ReturnType<typeof verifyDesk>> {
  const file = path.join(temporaryFolder(), 'desk.db');
  const desk = openDesk(file, { create: true });
  const from = 'mio@example.com';
  await take(desk, [
    mail({ id: '<m1@example.com>', form: { ...HAYASE, nickname: null } }),
    mail({ from, headers: ['In-Reply-To: <m1@example.com>'], form: { nickname: 'みお' } }),
    mail({ from, headers: ['In-Reply-To: <m1@example.com>'], text: 'パスワードの件、どうなっていますか。' }),
    mail({ from: 'ren@example.com', form: { nameKanji: '岡部 蓮', phone: '0312345678' } }),
    mail({ from: 'a@example.net', form: { ...HAYASE, email: 'a@example.net', billingId: null } }),
    mail({ from: 'b@example.net', form: { billingId: '12345678901' }, headers: ['References: <m1@example.com>'] }),
  ]);
  act(desk, 1, { do: 'assign', memberId: 'M1' }, SATO);
  act(desk, 1, { do: 'assign', memberId: 'M2' }, SATO);
  undo(desk, { caseId: 1 }, SATO);
  act(desk, 1, { do: 'ask' }, SATO);
  act(desk, 2, { do: 'reject' }, SATO);
  recordDraft(desk, 1, '<case.000001.a@desk.example>', SATO);
  recordDraft(desk, 4, '<case.000004.a@desk.example>', SATO);
  joinCases(desk, { caseId: 3, otherId: 4 }, { profile: plusMember, members: null }, SATO);
  purge(desk, '2026-12-01T00:00:00.000Z', agent('sato', { at: '2027-03-01T12:00:00.000Z' }));
  act(desk, 3, { do: 'note', note: '電話で確認' }, SATO);
  const db = new Database(file);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
  const found = verifyDesk(desk);
  desk.close();
  return found;
}

describe('the cases', () => {
  it('are as the audit says', async () => {
    const { problems, cases, entries } = await tampered('');
    expect({ problems, cases }).toEqual({ problems: [], cases: [] });
    expect(entries).toBeGreaterThan(14);
  });

  const changed = [{ caseId: 1, code: 'case-changed' }];
  it.each([
    ['the state', "UPDATE desk_case SET state = 'ready' WHERE id = 1", changed],
    ['the state of a purged case', "UPDATE desk_case SET state = 'done' WHERE id = 2", [{ ...changed[0], caseId: 2 }]],
    ['the member who was chosen', "UPDATE desk_case SET assigned_member = 'M9' WHERE id = 1", changed],
    ['the member', "UPDATE desk_case SET member_id = 'M9' WHERE id = 1", changed],
    [
      'an item',
      "UPDATE judgement SET merged = replace(merged, '12345678901', '12345678902') WHERE case_id = 1",
      changed,
    ],
    ['the verdict', "UPDATE desk_case SET verdict = 'ready' WHERE id = 1", changed],
    ['a flag', "UPDATE desk_case SET flags = '[]' WHERE id = 1", changed],
    [
      'a flag of a joined case',
      `UPDATE desk_case SET flags = '["duplicate"]' WHERE id = 3`,
      [{ ...changed[0], caseId: 3 }],
    ],
    ['what is missing', `UPDATE desk_case SET missing = '["phone"]' WHERE id = 1`, changed],
    ['the sender', "UPDATE desk_case SET sender = 'eve@example.net' WHERE id = 1", changed],
    [
      'whose case it is',
      "UPDATE identity SET key = 'email:eve@example.net' WHERE case_id = 1 AND key LIKE 'email:%'",
      changed,
    ],
    [
      'who said what',
      'UPDATE judgement SET merged = replace(merged, \'"mail":2\', \'"mail":1\') WHERE case_id = 1',
      changed,
    ],
    ['a draft taken out', 'DELETE FROM draft WHERE case_id = 1', changed],
    ['a draft put in', "INSERT INTO draft VALUES ('<x@example.com>', 1, '2026-11-22')", changed],
    [
      'a joined draft moved',
      'UPDATE draft SET case_id = 1 WHERE case_id = 3',
      [...changed, { ...changed[0], caseId: 3 }],
    ],
    ['a link taken out', 'DELETE FROM link', [{ caseId: 3, code: 'links-changed' }]],
    ['a link put in', "INSERT INTO link VALUES (1, 3, 'same-sender')", [{ caseId: 1, code: 'links-changed' }]],
    ['the reason of a link', "UPDATE link SET reason = 'finished'", [{ caseId: 3, code: 'links-changed' }]],
    [
      'a mail moved',
      'UPDATE mail SET case_id = 3, number = 9 WHERE id = 2',
      [...changed, { ...changed[0], caseId: 3 }, { caseId: 3, code: 'mail-changed' }],
    ],
    ['what a mail says', "UPDATE mail SET contents = replace(contents, 'どうなって', '') WHERE id = 3", changed],
    ['all items', 'DELETE FROM judgement WHERE case_id = 1', changed],
    [
      'a case taken out',
      'DELETE FROM raw_mail WHERE mail_id IN (SELECT id FROM mail WHERE case_id = 2); DELETE FROM mail WHERE case_id = 2; DELETE FROM desk_case WHERE id = 2',
      [{ caseId: 2, code: 'case-missing' }],
    ],
    [
      'a case put in',
      'INSERT INTO desk_case SELECT 9, state, verdict, course, flags, missing, invalid, member_id, aims_at, assigned_member, name, sender, opened_at, last_mail_at, 0, version, purged_at FROM desk_case WHERE id = 1',
      [{ caseId: 9, code: 'case-unknown' }],
    ],
    ["a mail's bytes", "UPDATE raw_mail SET content = x'00' WHERE mail_id = 1", [{ caseId: 1, code: 'mail-changed' }]],
    [
      'a mail taken out',
      'DELETE FROM raw_mail WHERE mail_id = 2; DELETE FROM mail WHERE id = 2',
      [...changed, { caseId: 1, code: 'mail-changed' }],
    ],
  ])('tells: %s', async (_, sql, cases) => {
    expect(await tampered(sql)).toMatchObject({ problems: [], cases });
  });

  it('tells a change that a later step has built upon', async () => {
    const file = path.join(temporaryFolder(), 'desk.db');
    const desk = openDesk(file, { create: true });
    await take(desk, [mail({ form: { ...HAYASE, nickname: null } })]);
    const db = new Database(file);
    db.exec("UPDATE desk_case SET state = 'ready'");
    db.close();
    act(desk, 1, { do: 'done' }, SATO);
    expect(verifyDesk(desk)).toMatchObject({ problems: [], cases: changed });
    desk.close();
  });
});
