import { describe, expect, it } from 'vitest';
import { type MatchInput, matchInquiry } from '../../src/match/index.js';
import type { Member } from '../../src/member.js';
import type { EvidenceKey } from '../../src/record.js';
import { fieldsOf, lookupsOf, memberOf } from './people.js';

const chinatsu = memberOf();
const twin = memberOf({
  memberId: 'M0002',
  plusMemberId: 'minori.m',
  nameKanji: '松永 実里',
  nameKana: 'マツナガ ミノリ',
  nickname: 'みのり',
  phone: '09055510102',
  email: 'minori.m@example.jp',
  billingIds: ['20110098213'],
});
const secondAccount = memberOf({
  memberId: 'M0003',
  plusMemberId: 'chinatsu2',
  nickname: 'ちな2',
  email: 'second@example.com',
  billingIds: ['20110066666'],
});
const stranger = memberOf({
  memberId: 'M0004',
  plusMemberId: 'kazuki77',
  nameKanji: '沖田 一輝',
  nameKana: 'オキタ カズキ',
  nickname: 'かず',
  birthDate: '1989-07-07',
  prefecture: '北海道',
  phone: '07055510103',
  email: 'kazuki77@example.net',
  billingIds: ['20110013958'],
});
const bundled = memberOf({ memberId: 'M0005', course: 'bundle', billingIds: [], memberNumber: '5500120034' });

type Changes = Partial<Record<EvidenceKey, string | null>>;

function match(by: Member, changes: Changes, members: Member[], input: Partial<MatchInput> = {}) {
  const from = { name: null, address: 'somebody@example.com' };
  return matchInquiry(
    {
      fields: fieldsOf(by, changes),
      course: by.course ?? 'unknown',
      from,
      replyTo: [],
      authenticationFailed: false,
      ...input,
    },
    lookupsOf(members),
  ).match;
}

const NO_IDS: Changes = { plusMemberId: 'nobody1', billingId: '29999999999', memberNumber: null };
const NO_CONTACT: Changes = { phone: '08099999999', email: 'nobody@example.net' };

describe('candidates and outcome', () => {
  it.each<[string, Member, Changes, Member[], string, string | null]>([
    ['everything agrees', chinatsu, {}, [chinatsu, stranger], 'unique', 'M0001'],
    [
      'a name alone makes no candidate',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: '1970-01-01' },
      [chinatsu],
      'none',
      null,
    ],
    [
      'family name and prefecture make none',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '松永 葵', nameKana: 'マツナガ アオイ' },
      [chinatsu],
      'none',
      null,
    ],
    [
      'a name that is merely near makes none',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '松長 千香', nameKana: 'マツナガ チカツ' },
      [chinatsu],
      'none',
      null,
    ],
    [
      'a slip in the phone number, and the name',
      chinatsu,
      { ...NO_IDS, phone: '09055510109', email: null, birthDate: null },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'a slip in the phone number of another person',
      chinatsu,
      { ...NO_IDS, phone: '09055510109', email: null, nameKanji: '沖田 蓮', nameKana: 'オキタ レン' },
      [chinatsu],
      'none',
      null,
    ],
    [
      'a changed carrier, and the name',
      chinatsu,
      { ...NO_IDS, phone: '08099999999', email: 'chinatsu.m@docomo.ne.jp', birthDate: null },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'a name changed by marriage, the birth date and the nickname',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '沖田 千夏', nameKana: 'オキタ チナツ' },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'the same without the nickname is a name that is merely near',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nickname: null, nameKanji: '沖田 千夏', nameKana: 'オキタ チナツ' },
      [chinatsu, stranger],
      'none',
      null,
    ],
    [
      'the name, and a slip in the birth date',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: '1998-04-06' },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'given name first, and the birth date',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '千夏 松永', nameKana: 'チナツ マツナガ' },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'the name and the nickname, and no birth date in the mail',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: null },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'the same with the given name first',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: null, nameKanji: '千夏 松永', nameKana: 'チナツ マツナガ' },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    [
      'the name and the nickname, and no birth date in the database',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT },
      [{ ...chinatsu, birthDate: null }, stranger],
      'unique',
      'M0001',
    ],
    [
      'without a birth date a name alone makes none either',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: null, nickname: null },
      [chinatsu, stranger],
      'none',
      null,
    ],
    [
      'of a common reading other kanji and the birth date make none',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '松長 知夏', nickname: 'x', prefecture: '北海道' },
      [
        chinatsu,
        ...Array.from({ length: 2000 }, (_, i) => ({
          ...chinatsu,
          memberId: `N${i}`,
          birthDate: `19${10 + (i % 80)}-07-07`,
        })),
      ],
      'none',
      null,
    ],
    [
      'of a rare one they do',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, nameKanji: '松長 知夏' },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    ['name and birth date make one', chinatsu, { ...NO_IDS, ...NO_CONTACT }, [chinatsu], 'unique', 'M0001'],
    [
      'month and day swapped too',
      chinatsu,
      { ...NO_IDS, ...NO_CONTACT, birthDate: '1998-05-04' },
      [chinatsu],
      'unique',
      'M0001',
    ],
    [
      'an identifier alone makes one',
      chinatsu,
      { nameKanji: null, nameKana: null, birthDate: null, ...NO_CONTACT, billingId: null },
      [chinatsu, stranger],
      'unique',
      'M0001',
    ],
    ['a slip in the kana', chinatsu, { nameKana: 'マツナガ チナシ' }, [chinatsu], 'unique', 'M0001'],
    [
      'the given name is another one in kanji and in kana',
      chinatsu,
      { nameKanji: '松永 瑞季', nameKana: 'マツナガ ミズキ' },
      [chinatsu],
      'conflict',
      null,
    ],
    ['only the reading differs', chinatsu, { nameKana: 'マツナガ センカ' }, [chinatsu], 'unique', 'M0001'],
    ['the birth date differs by more than a slip', chinatsu, { birthDate: '1970-12-31' }, [chinatsu], 'conflict', null],
    ['the birth date is a slip', chinatsu, { birthDate: '1998-04-06' }, [chinatsu], 'unique', 'M0001'],
    ['another member pays', chinatsu, { billingId: '20110013958' }, [chinatsu, stranger], 'conflict', null],
    [
      "member number and Plus member ID are two members'",
      bundled,
      { plusMemberId: 'kazuki77' },
      [bundled, stranger],
      'conflict',
      null,
    ],
    ['a twin among the candidates', chinatsu, {}, [chinatsu, twin], 'unique', 'M0001'],
    [
      'the name of the one twin, all else of the other',
      twin,
      { nameKanji: '松永 千夏', nameKana: 'マツナガ チナツ' },
      [chinatsu, twin],
      'conflict',
      null,
    ],
    [
      'near names of twins',
      memberOf({ nameKanji: '松永 千春', nameKana: 'マツナガ チハル' }),
      {},
      [
        chinatsu,
        memberOf({
          memberId: 'M0006',
          plusMemberId: 'chiharu',
          nameKanji: '松永 千春',
          nameKana: 'マツナガ チハル',
          phone: '09055510106',
          email: 'chiharu@example.jp',
          billingIds: ['20110044444'],
        }),
      ],
      'ambiguous',
      null,
    ],
    [
      'two accounts, and neither Plus member ID nor billing ID tells',
      chinatsu,
      NO_IDS,
      [chinatsu, secondAccount],
      'ambiguous',
      null,
    ],
    [
      'two accounts, and the Plus member ID tells',
      chinatsu,
      { billingId: '29999999999' },
      [chinatsu, secondAccount],
      'unique',
      'M0001',
    ],
    [
      'two accounts, and the billing ID tells',
      chinatsu,
      { plusMemberId: 'nobody1' },
      [chinatsu, secondAccount],
      'unique',
      'M0001',
    ],
    [
      'two accounts of two names of one address',
      chinatsu,
      NO_IDS,
      [
        chinatsu,
        memberOf({
          memberId: 'M0007',
          plusMemberId: 'x',
          birthDate: null,
          email: null,
          nickname: null,
          prefecture: null,
        }),
      ],
      'ambiguous',
      null,
    ],
  ])('%s', (_, by, changes, members, outcome, memberId) => {
    expect(match(by, changes, members)).toMatchObject({ outcome, memberId });
  });

  it('is ambiguous where a look-up was cut short', () => {
    const input = {
      fields: fieldsOf(chinatsu),
      course: 'au' as const,
      from: null,
      replyTo: [],
      authenticationFailed: false,
    };
    expect(matchInquiry(input, lookupsOf([chinatsu], ['byPhone'])).match.outcome).toBe('ambiguous');
  });

  it('is ambiguous where a name has more namesakes than are looked at', () => {
    const input = {
      fields: fieldsOf(chinatsu, { ...NO_IDS, ...NO_CONTACT, birthDate: null }),
      course: 'au' as const,
      from: null,
      replyTo: [],
      authenticationFailed: false,
    };
    expect(matchInquiry(input, lookupsOf([chinatsu, stranger])).match.outcome).toBe('unique');
    expect(matchInquiry(input, lookupsOf([chinatsu, stranger], ['byName'])).match.outcome).toBe('ambiguous');
  });

  it('says who the first candidate is, whatever the outcome', () => {
    const input = {
      fields: fieldsOf(chinatsu, { birthDate: '1970-12-31' }),
      course: 'au' as const,
      from: null,
      replyTo: [],
      authenticationFailed: false,
    };
    expect(matchInquiry(input, lookupsOf([stranger, chinatsu])).member).toBe(chinatsu);
  });

  it('lists at most five candidates, best first, with probabilities', () => {
    const members = Array.from({ length: 9 }, (_, i) =>
      memberOf({ memberId: `M1${i}`, plusMemberId: `p${i}`, nickname: i === 7 ? 'ちなつ♪' : `n${i}` }),
    );
    const { candidates } = match(chinatsu, { plusMemberId: 'p7' }, members);
    expect(candidates).toHaveLength(5);
    expect(candidates[0]?.memberId).toBe('M17');
    const probabilities = candidates.map((c) => c.probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(probabilities.every((p) => p > 0 && p <= 1)).toBe(true);
  });

  it('counts kanji and kana of one name once', () => {
    const of = (changes: Changes) =>
      match(chinatsu, { ...NO_IDS, nickname: null, prefecture: null, email: null, ...changes }, [
        chinatsu,
        ...Array(60).fill(stranger),
      ]).candidates[0]?.probability;
    expect(of({ phone: '09055510101' })).toBe(of({ phone: '09055510101', nameKana: null }));
  });
});

describe('proof', () => {
  const own = { name: null, address: 'Chinatsu.M@example.jp' };
  const other = { name: null, address: 'other@example.com' };
  const unpaid: Changes = { billingId: null };
  it.each<[string, Changes, Partial<MatchInput>, string | null]>([
    ['From is the registered address', unpaid, { from: own }, 'possession'],
    ['From is another address', unpaid, { from: other }, 'knowledge'],
    ['no From', unpaid, { from: null }, 'knowledge'],
    ['the answer goes elsewhere', unpaid, { from: own, replyTo: [other] }, 'knowledge'],
    ['the answer goes elsewhere too', unpaid, { from: own, replyTo: [own, other] }, 'knowledge'],
    ['Reply-To without an address', unpaid, { from: own, replyTo: [{ name: 'x', address: null }] }, 'knowledge'],
    ['Reply-To is the registered address as well', unpaid, { from: own, replyTo: [own] }, 'possession'],
    ['From may be forged', unpaid, { from: own, authenticationFailed: true }, 'knowledge'],
    ['the billing ID proves it, whatever From', {}, { from: other, authenticationFailed: true }, 'possession'],
    ['a billing ID that is merely near', { billingId: '20110045672' }, { from: other }, 'knowledge'],
    [
      'the item is the registered address, From is not',
      { ...unpaid, email: 'chinatsu.m@example.jp' },
      { from: other },
      'knowledge',
    ],
    [
      'From is registered, the item is another one',
      { ...unpaid, email: 'old@example.com' },
      { from: own },
      'possession',
    ],
    ['no one member', { birthDate: '1970-12-31' }, { from: own }, null],
  ])('%s', (_, changes, input, proof) => {
    expect(match(chinatsu, changes, [chinatsu], input).proof).toBe(proof);
  });

  it('takes quotes about an old carrier address for none', () => {
    const carrier = memberOf({ email: 'a..b@example.jp', billingIds: [] });
    expect(match(carrier, {}, [carrier], { from: { name: null, address: '"a..b"@example.jp' } }).proof).toBe(
      'possession',
    );
  });

  it('is null without a candidate', () => {
    expect(match(chinatsu, { ...NO_IDS, ...NO_CONTACT, birthDate: null }, [stranger], { from: own })).toEqual({
      outcome: 'none',
      memberId: null,
      proof: null,
      candidates: [],
    });
  });
});

describe('explained', () => {
  const input: MatchInput = {
    fields: fieldsOf(chinatsu, { phone: '08099999999' }),
    course: 'au',
    from: null,
    replyTo: [],
    authenticationFailed: false,
  };

  it('puts the terms of the score into the record, only where asked for', () => {
    const plain = matchInquiry(input, lookupsOf([chinatsu, twin])).match;
    const explained = matchInquiry(input, lookupsOf([chinatsu, twin]), { explain: true }).match;
    expect(plain.candidates.every((one) => !('bits' in one))).toBe(true);
    expect(explained.candidates.map(({ bits: _, ...one }) => one)).toEqual(plain.candidates);
    expect(Object.keys(explained.candidates[0]?.bits ?? {})).toEqual([
      'prior',
      'familyName',
      'givenName',
      'birthDate',
      'prefecture',
      'nickname',
      'phone',
      'email',
      'billingId',
      'plusMemberId',
    ]);
    expect(explained.candidates[0]?.bits?.phone).toBeLessThan(0);
  });

  it('tells the runner-up and by how much the first one leads', () => {
    // Who shares the phone number only is no rival; the twin who is asked for by it is.
    const { waterfall, match: found } = matchInquiry(
      { ...input, fields: fieldsOf(chinatsu, { phone: twin.phone }) },
      lookupsOf([chinatsu, twin]),
    );
    expect(waterfall?.runnerUp?.memberId).toBe('M0002');
    expect(waterfall?.runnerUp?.margin).toBeGreaterThan(10);
    expect(found.candidates[1]?.memberId).toBe('M0002');
    expect(matchInquiry(input, lookupsOf([chinatsu])).waterfall?.runnerUp).toBeNull();
  });
});
