import { describe, expect, it } from 'vitest';
import { attemptOf, RunMemory, type Sending, sendingKeys } from '../../src/decide/index.js';
import type { Fields } from '../../src/record.js';
import { fieldsOf, memberOf } from '../match/people.js';

const FIRST: Sending = {
  id: '<1@x>',
  from: { name: null, address: 'a@example.com' },
  subject: 'お問い合わせ',
  text: '・氏名 松永',
};

const isDuplicate = (run: RunMemory, sending: Sending) =>
  run.meet({ sending: sendingKeys(sending), attempt: null }).includes('duplicate');
const isRepeatAttempt = (run: RunMemory, memberId: string, fields: Fields) =>
  run.meet({ sending: [], attempt: attemptOf(memberId, fields) }).includes('repeat-attempts');

describe('duplicate', () => {
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
    expect(isDuplicate(run, FIRST)).toBe(false);
    expect(isDuplicate(run, { ...FIRST, ...change })).toBe(duplicate);
  });

  it('does not take two mails without From and Message-ID for one', () => {
    const run = new RunMemory();
    const bare = { ...FIRST, id: null, from: null };
    expect([isDuplicate(run, bare), isDuplicate(run, bare)]).toEqual([false, false]);
  });
});

describe('repeat-attempts', () => {
  const member = memberOf();
  const attempts = (...changes: Parameters<typeof fieldsOf>[1][]) => {
    const run = new RunMemory();
    return changes.map((change) => isRepeatAttempt(run, 'M0001', fieldsOf(member, change)));
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
    expect(['1', '2', '3'].map((raw) => isRepeatAttempt(run, 'M0001', invalid(raw)))).toEqual([false, false, true]);
  });

  /** Flags of mails with the same Message-ID, which try these days. */
  const sentAsOne = (days: readonly number[]) => {
    const run = new RunMemory();
    return days.map((day) =>
      run.meet({
        sending: sendingKeys({ ...FIRST, text: String(day) }),
        attempt: attemptOf('M0001', fieldsOf(member, { birthDate: `1998-04-0${day}` })),
      }),
    );
  };

  it('does not count what is sent once more', () => {
    expect(sentAsOne([1, 2, 2, 1, 2])).toEqual([[], ['duplicate'], ['duplicate'], ['duplicate'], ['duplicate']]);
  });

  it('counts what tries something else, though it has the Message-ID of another', () => {
    expect(sentAsOne([1, 2, 3, 3])).toEqual([[], ['duplicate'], ['duplicate', 'repeat-attempts'], ['duplicate']]);
  });

  it('counts another list of numbers', () => {
    const run = new RunMemory();
    const numbers = (...others: string[]) => {
      const fields = fieldsOf(member, { billingId: '12345678' });
      return { ...fields, billingId: { ...fields.billingId, others } };
    };
    const lists = [numbers('1'), numbers('2'), numbers('3')];
    expect(lists.map((fields) => isRepeatAttempt(run, 'M0001', fields))).toEqual([false, false, true]);
  });

  it('knows ten thousand again', () => {
    const run = new RunMemory();
    const all = Array.from({ length: 10_000 }, (_, i) => ({ ...FIRST, id: `<${i}@x>`, text: String(i) }));
    expect(all.filter((one) => isDuplicate(run, one))).toEqual([]);
    expect(all.filter((one) => !isDuplicate(run, one))).toEqual([]);
  });

  it('counts each member alone', () => {
    const run = new RunMemory();
    const aimed = ['M0001', 'M0002', 'M0001', 'M0002'].map((id, i) =>
      isRepeatAttempt(run, id, fieldsOf(member, { birthDate: `1998-04-0${i + 1}` })),
    );
    expect(aimed).toEqual([false, false, false, false]);
  });
});
