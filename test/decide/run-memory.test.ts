import { describe, expect, it } from 'vitest';
import { RunMemory, type Sending } from '../../src/decide/index.js';
import { fieldsOf, memberOf } from '../match/people.js';

const FIRST: Sending = {
  id: '<1@x>',
  from: { name: null, address: 'a@example.com' },
  subject: 'お問い合わせ',
  text: '・氏名 松永',
};

describe('isDuplicate', () => {
  it.each<[string, Partial<Sending>, boolean]>([
    ['the same Message-ID', { from: null, subject: 'x', text: 'y' }, true],
    ['the same From, subject and text', { id: '<2@x>', from: { name: 'A', address: 'A@example.com' } }, true],
    ['only white space differs', { id: null, text: '・氏名  松永\n' }, true],
    ['another text', { id: '<2@x>', text: '・氏名 沖田' }, false],
    ['another subject', { id: '<2@x>', subject: 'x' }, false],
    ['another From', { id: '<2@x>', from: { name: null, address: 'b@example.com' } }, false],
    ['no From', { id: '<2@x>', from: null }, false],
  ])('%s', (_, change, duplicate) => {
    const run = new RunMemory();
    expect(run.isDuplicate(FIRST)).toBe(false);
    expect(run.isDuplicate({ ...FIRST, ...change })).toBe(duplicate);
  });

  it('does not take two mails without From and Message-ID for one', () => {
    const run = new RunMemory();
    const bare = { ...FIRST, id: null, from: null };
    expect([run.isDuplicate(bare), run.isDuplicate(bare)]).toEqual([false, false]);
  });
});

describe('isRepeatAttempt', () => {
  const member = memberOf();
  const attempts = (...changes: Parameters<typeof fieldsOf>[1][]) => {
    const run = new RunMemory();
    return changes.map((change) => run.isRepeatAttempt('M0001', fieldsOf(member, change)));
  };
  it.each<[string, Parameters<typeof fieldsOf>[1][], boolean[]]>([
    [
      'from the third on',
      [{ birthDate: '1998-04-06' }, { birthDate: '1998-04-07' }, {}, {}],
      [false, false, true, true],
    ],
    ['the same thrice', [{}, {}, {}], [false, false, false]],
    [
      'other spellings are no attempts',
      [{}, { nameKana: 'マツナガチナツ' }, { plusMemberId: 'Chinatsu.M' }],
      [false, false, false],
    ],
    ['what was left out is no attempt', [{ birthDate: null }, {}, { nameKana: null }], [false, false, false]],
    ['other phones are no attempts', [{}, { phone: '09099999999' }, { phone: '09088888888' }], [false, false, false]],
    ['identifiers', [{}, {}, { plusMemberId: 'chinatsu.n' }], [false, false, true]],
  ])('%s', (_, changes, expected) => {
    expect(attempts(...changes)).toEqual(expected);
  });

  it('counts invalid values by what was written', () => {
    const run = new RunMemory();
    const invalid = (raw: string) => ({
      ...fieldsOf(member),
      birthDate: { status: 'invalid' as const, value: null, raw, reason: 'not-a-date' as const },
    });
    expect(['1', '2', '3'].map((raw) => run.isRepeatAttempt('M0001', invalid(raw)))).toEqual([false, false, true]);
  });

  it('counts each member alone', () => {
    const run = new RunMemory();
    const aimed = ['M0001', 'M0002', 'M0001', 'M0002'].map((id, i) =>
      run.isRepeatAttempt(id, fieldsOf(member, { birthDate: `1998-04-0${i + 1}` })),
    );
    expect(aimed).toEqual([false, false, false, false]);
  });
});
