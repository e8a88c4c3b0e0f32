import { describe, expect, it } from 'vitest';
import { compareWithMember } from '../../src/items/compare/index.js';
import { probabilitiesOf, sumOf, termsOf } from '../../src/match/score.js';
import type { Frequency, Member, Term } from '../../src/member.js';
import type { EvidenceKey } from '../../src/record.js';
import { fieldsOf, memberOf } from './people.js';

const COMMON: Partial<Record<Term, Record<string, number>>> = {
  'family-kanji': { 佐藤: 15_000 },
  'family-kana': { サトー: 15_100 },
  'birth-date': { '1990-01-01': 2_000 },
  prefecture: { 東京都: 110_000, 鳥取県: 4_500 },
};
const counts = {
  count: () => 1_000_000,
  frequency: (term: Term, key: string): Frequency => ({ members: COMMON[term]?.[key] ?? 20, of: 1_000_000 }),
};

function bits(key: string, member: Member, changes: Partial<Record<EvidenceKey, string | null>> = {}): number {
  const fields = fieldsOf(member, changes);
  return sumOf(termsOf(fields, member, compareWithMember(fields, member), counts).filter((term) => term.key === key));
}

const sato = memberOf({ nameKanji: '佐藤 千夏', nameKana: 'サトウ チナツ' });
const rare = memberOf({ nameKanji: '勅使河原 千夏', nameKana: 'テシガワラ チナツ' });

describe('bits', () => {
  it.each<[string, number, number]>([
    ['a rare family name says more', bits('familyName', rare), bits('familyName', sato)],
    [
      'so does a small prefecture',
      bits('prefecture', memberOf({ prefecture: '鳥取県' })),
      bits('prefecture', memberOf()),
    ],
    [
      'a slip says less than the name',
      bits('familyName', rare),
      bits('familyName', rare, { nameKanji: '勅使川原 千夏', nameKana: 'テシカワラ チナツ' }),
    ],
    [
      'a slip of a common name says less than one of a rare name',
      bits('familyName', rare, { nameKanji: '勅使川原 千夏', nameKana: 'テシカワラ チナツ' }),
      bits('familyName', sato, { nameKanji: '佐籐 千夏', nameKana: 'サトオ チナツ' }),
    ],
    [
      'another given name speaks more against than another family name',
      bits('familyName', rare, { nameKanji: '松永 千夏', nameKana: 'マツナガ チナツ' }),
      bits('givenName', rare, { nameKanji: '勅使河原 瑞季', nameKana: 'テシガワラ ミズキ' }),
    ],
    [
      'a birth date that many have says less',
      bits('birthDate', memberOf()),
      bits('birthDate', memberOf({ birthDate: '1990-01-01' })),
    ],
    [
      'another birth date says less where 1 January is registered',
      bits('birthDate', memberOf({ birthDate: '1990-01-01' }), { birthDate: '1975-06-07' }),
      bits('birthDate', memberOf(), { birthDate: '1975-06-07' }),
    ],
    [
      'a nickname says less where it is the given name',
      bits('nickname', memberOf({ nickname: 'ねこ' })),
      bits('nickname', memberOf({ nickname: 'ちなつ' })),
    ],
    [
      'an address that only changed its host says more than another one',
      bits('email', memberOf(), { email: 'chinatsu.m@docomo.ne.jp' }),
      bits('email', memberOf(), { email: 'other@docomo.ne.jp' }),
    ],
  ])('%s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
  });

  it('counts kanji and kana of one name once', () => {
    const both = bits('familyName', rare);
    const one = bits('familyName', rare, { nameKana: null });
    expect(both).toBeCloseTo(one, 5);
  });

  it('takes what is lost together for one loss', () => {
    const lost = { phone: '08099999999', email: 'x@example.net', plusMemberId: 'nobody1', billingId: '29999999999' };
    const against = (changes: Partial<Record<EvidenceKey, string | null>>) =>
      (['phone', 'email', 'plusMemberId', 'billingId'] as const).reduce(
        (sum, key) => sum + bits(key, memberOf(), changes),
        0,
      );
    expect(against(lost)).toBeCloseTo(Math.log2(0.03 / 0.97), 5);
    // One by itself is as it was, and what agrees still counts.
    expect(bits('phone', memberOf(), { phone: '08099999999' })).toBeCloseTo(Math.log2(0.1 / 0.99), 5);
    expect(bits('email', memberOf(), { ...lost, email: 'chinatsu.m@example.jp' })).toBe(bits('email', memberOf()));
  });

  it('starts from the number of members', () => {
    const fields = fieldsOf(sato);
    const prior = (members: number) =>
      termsOf(fields, sato, compareWithMember(fields, sato), { ...counts, count: () => members })[0]?.bits ?? 0;
    expect(prior(1000) - prior(1_000_000)).toBeCloseTo(Math.log2(1000), 5);
  });
});

describe('probabilities', () => {
  it.each([
    ['nobody', [], []],
    ['one of whom much is known', [40], [1]],
    ['two who stand equally', [40, 40], [0.5, 0.5]],
    ['one of whom little is known', [-10], [0.01]],
    ['more bits than a number holds', [5000, 0], [1, 0]],
  ])('%s', (_, given, expected) => {
    const probabilities = probabilitiesOf(given);
    expect(probabilities).toHaveLength(expected.length);
    for (const [i, p] of expected.entries()) expect(probabilities[i]).toBeCloseTo(p, 2);
  });
});
