import { describe, expect, it } from 'vitest';
import { type DecideInput, decide } from '../../src/decide/index.js';
import { EVIDENCE_KEYS, type EvidenceKey, type Level, type Match } from '../../src/record.js';
import { memberOf } from '../match/people.js';

function matchOf(levels: Partial<Record<EvidenceKey, Level>> = {}, change: Partial<Match> = {}): Match {
  const evidence = {
    ...Object.fromEntries(EVIDENCE_KEYS.map((key) => [key, 'exact'])),
    memberNumber: 'absent-in-mail',
    ...levels,
  } as Record<EvidenceKey, Level>;
  return {
    outcome: 'unique',
    memberId: 'M0001',
    proof: 'possession',
    candidates: [{ memberId: 'M0001', probability: 1, evidence }],
    ...change,
  };
}

const READY: DecideInput = {
  kind: 'inquiry',
  course: 'au',
  missing: [],
  invalid: [],
  match: matchOf(),
  member: memberOf(),
  flags: ['sender-icloud', 'follow-up'],
  readyNeeds: 'possession',
};

describe('decide', () => {
  it.each<[string, Partial<DecideInput>, string, number[]]>([
    ['every rule holds', {}, 'ready', []],
    ['equivalent is as good', { match: matchOf({ nameKana: 'equivalent', plusMemberId: 'equivalent' }) }, 'ready', []],
    ['one soft item off', { match: matchOf({ phone: 'different' }) }, 'ready', []],
    ['one soft item absent in the database', { match: matchOf({ nickname: 'absent-in-database' }) }, 'ready', []],
    ['the birth date is not registered', { match: matchOf({ birthDate: 'absent-in-database' }) }, 'ready', []],
    ['two soft items off', { match: matchOf({ phone: 'different', nickname: 'absent-in-database' }) }, 'review', [2]],
    ['a slip in a hard item', { match: matchOf({ nameKana: 'close' }) }, 'review', [1]],
    ['a hard item that is not registered', { match: matchOf({ plusMemberId: 'absent-in-database' }) }, 'review', [1]],
    ['the billing ID of a carrier course', { match: matchOf({ billingId: 'close' }) }, 'review', [1]],
    [
      'the billing ID is nothing to the credit course',
      { course: 'credit', member: memberOf({ course: 'credit' }), match: matchOf({ billingId: 'different' }) },
      'ready',
      [],
    ],
    [
      'the member number of the bundle course',
      {
        course: 'bundle',
        member: memberOf({ course: 'bundle' }),
        match: matchOf({ memberNumber: 'absent-in-database' }),
      },
      'review',
      [1],
    ],
    ['inactive', { member: memberOf({ active: false }) }, 'review', [3]],
    ['another course', { member: memberOf({ course: 'docomo' }) }, 'review', [3]],
    ['no course registered', { member: memberOf({ course: null }) }, 'review', [3]],
    ['knowledge is no proof', { match: matchOf({}, { proof: 'knowledge' }) }, 'review', [4]],
    [
      'a profile may allow knowledge',
      { match: matchOf({}, { proof: 'knowledge' }), readyNeeds: 'knowledge' },
      'ready',
      [],
    ],
    ['forged sender', { flags: ['sender-authentication-failed'] }, 'review', [5]],
    ['several people', { flags: ['several-people'] }, 'review', [5]],
    ['repeat attempts', { flags: ['repeat-attempts'] }, 'review', [5]],
    ['doubtful decoding', { flags: ['decoding-suspect'] }, 'review', [5]],
    ['no unique member', { match: matchOf({}, { outcome: 'ambiguous', memberId: null, proof: null }) }, 'review', [4]],
    [
      'contradicted',
      {
        match: matchOf({ birthDate: 'different' }, { outcome: 'conflict', memberId: null, proof: null }),
        readyNeeds: 'knowledge',
      },
      'review',
      [1, 4],
    ],
    [
      'nobody',
      { match: { outcome: 'none', memberId: null, proof: null, candidates: [] }, member: null },
      'no-match',
      [],
    ],
    ['something missing, before all else', { missing: ['nickname'], flags: ['several-people'] }, 'incomplete', [5]],
    [
      'something invalid',
      { invalid: ['phone'], match: { outcome: 'none', memberId: null, proof: null, candidates: [] }, member: null },
      'incomplete',
      [],
    ],
    ['no database', { match: null, member: null }, 'review', []],
    ['no database, something missing', { match: null, member: null, missing: ['email'] }, 'incomplete', []],
    ['a member who is not the matched one', { member: memberOf({ memberId: 'M0009' }) }, 'review', []],
    ['no member at hand', { member: null }, 'review', []],
    [
      'a bounce',
      { kind: 'bounce', course: null, missing: null, invalid: null, match: null, member: null },
      'unrelated',
      [],
    ],
    [
      'unreadable',
      { kind: 'unreadable', course: null, missing: null, invalid: null, match: null, member: null },
      'unreadable',
      [],
    ],
  ])('%s', (_, change, disposition, rules) => {
    const verdict = decide({ ...READY, ...change });
    expect(verdict.disposition).toBe(disposition);
    expect(verdict.failedRules.map((failed) => failed.rule)).toEqual(rules);
  });

  it('names what makes a rule fail', () => {
    const input = {
      ...READY,
      match: matchOf({ nameKanji: 'close', phone: 'different', email: 'different' }),
      member: memberOf({ active: false, course: 'credit' as const }),
      flags: ['repeat-attempts' as const],
    };
    expect(decide(input).failedRules).toEqual([
      { rule: 1, items: ['nameKanji'], flags: [] },
      { rule: 2, items: ['phone', 'email'], flags: [] },
      { rule: 3, items: [], flags: ['member-inactive', 'course-differs'] },
      { rule: 5, items: [], flags: ['repeat-attempts'] },
    ]);
  });
});
