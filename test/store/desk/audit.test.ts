import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type DeskStore, openDesk } from '../../../src/store/desk/index.js';
import { temporaryFolder } from '../temporary.js';

const AT = '2026-11-22T12:00:00.000Z';

/** A desk with five entries, and what a hand beside the program does to it. */
function tampered(sql: string): ReturnType<DeskStore['audit']['verify']> {
  const file = path.join(temporaryFolder(), 'desk.db');
  const desk = openDesk(file, { create: true });
  for (let i = 1; i <= 5; i++)
    desk.write(() =>
      desk.audit.append({ at: AT, agent: 'sato', action: 'note', caseId: i, details: { text: `note ${i}` } }),
    );
  const db = new Database(file);
  db.exec(sql);
  db.close();
  const found = desk.audit.verify();
  desk.close();
  return found;
}

describe('the chain', () => {
  it('is whole as it was written', () => {
    expect(tampered('')).toMatchObject({ entries: 5, problems: [] });
  });

  it.each([
    ['who', "UPDATE audit SET agent = 'kato' WHERE seq = 3", [{ seq: 3, code: 'changed' }]],
    ['when', "UPDATE audit SET at = '2026-11-21T12:00:00.000Z' WHERE seq = 3", [{ seq: 3, code: 'changed' }]],
    ['what', "UPDATE audit SET action = 'done' WHERE seq = 5", [{ seq: 5, code: 'changed' }]],
    ['which case', 'UPDATE audit SET case_id = 9 WHERE seq = 1', [{ seq: 1, code: 'changed' }]],
    ['after', "UPDATE audit SET state_after = 'done' WHERE seq = 2", [{ seq: 2, code: 'changed' }]],
    ['details', `UPDATE audit SET details = '{"text":"other"}' WHERE seq = 2`, [{ seq: 2, code: 'details-changed' }]],
    [
      'details taken out without a purge',
      'UPDATE audit SET details = NULL, salt = NULL WHERE seq = 2',
      [{ seq: 2, code: 'details-missing' }],
    ],
    ['removed', 'DELETE FROM audit WHERE seq = 3', [{ seq: 3, code: 'missing' }]],
    ['the first one removed', 'DELETE FROM audit WHERE seq = 1', [{ seq: 1, code: 'missing' }]],
    ['the end cut off', 'DELETE FROM audit WHERE seq > 3', [{ seq: null, code: 'cut-off' }]],
    [
      'the end cut off, and the count made to fit',
      'DELETE FROM audit WHERE seq > 3; UPDATE audit_head SET entries = 3',
      [{ seq: null, code: 'cut-off' }],
    ],
    ['all removed', 'DELETE FROM audit', [{ seq: null, code: 'cut-off' }]],
    [
      'moved',
      'UPDATE audit SET seq = -2 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = -2',
      [
        { seq: 2, code: 'changed' },
        { seq: 3, code: 'changed' },
      ],
    ],
    [
      'one put in at the end',
      "INSERT INTO audit SELECT 6, at, agent, action, case_id, state_before, state_after, undoes, details, salt, details_hash, hash, 'x' FROM audit WHERE seq = 5",
      [
        { seq: 6, code: 'changed' },
        { seq: null, code: 'cut-off' },
      ],
    ],
  ])('tells: %s', (_, sql, problems) => {
    expect(tampered(sql).problems).toEqual(problems);
  });

  it('tells that a head written down earlier is gone, even where all was built anew', () => {
    const desk = openDesk(path.join(temporaryFolder(), 'desk.db'), { create: true });
    desk.write(() => desk.audit.append({ at: AT, agent: 'sato', action: 'note', caseId: 1 }));
    const { head } = desk.audit.verify();
    desk.write(() => desk.audit.append({ at: AT, agent: 'sato', action: 'note', caseId: 1 }));
    expect(desk.audit.verify(head).problems).toEqual([]);
    expect(desk.audit.verify('0'.repeat(64)).problems).toEqual([{ seq: null, code: 'head-unknown' }]);
    desk.close();
  });
});
