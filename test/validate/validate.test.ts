import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/items/index.js';
import { plusMember } from '../../src/profile/index.js';
import { COURSES, type Course, ITEM_KEYS, type ItemKey, REASONS } from '../../src/record.js';
import { validate } from '../../src/validate/index.js';

type Given = Partial<Record<ItemKey, string | Reading>>;

/** Readings of these items; a text is a value as written. */
function readingsOf(given: Given): Record<ItemKey, Reading> {
  return Object.fromEntries(
    ITEM_KEYS.map((key) => {
      const what = given[key];
      if (what === undefined) return [key, { is: 'nothing' }];
      return [key, typeof what === 'string' ? { is: 'value', value: what, raw: what } : what];
    }),
  ) as Record<ItemKey, Reading>;
}

const PERSON: Given = {
  nameKanji: '山田 花子',
  nameKana: 'ヤマダ ハナコ',
  nickname: 'はな',
  birthDate: '1998-04-05',
  prefecture: '東京都',
  phone: '09012345678',
  email: 'hanako@example.com',
  plusMemberId: 'hana9',
};
const judge = (given: Given, bundle = false) => validate(readingsOf(given), bundle, plusMember);
const bad = (reason: (typeof REASONS)[number], raw = 'x'): Reading => ({ is: 'invalid', reason, raw });

describe('course', () => {
  it.each<[string, Given, boolean, Course]>([
    ['まとめて払い without a carrier', {}, true, 'bundle'],
    ['まとめて払い and a member number', { memberNumber: '0012345' }, true, 'bundle'],
    ['まとめて払い and a credit card', { paymentMethod: 'credit' }, true, 'bundle'],
    ['a carrier, no billing ID', { paymentMethod: 'carrier', carrier: 'au' }, true, 'bundle'],
    [
      'a carrier together with a billing ID',
      { paymentMethod: 'carrier', carrier: 'au', billingId: '12345678901' },
      true,
      'au',
    ],
    ['a billing ID alone', { billingId: '12345678901' }, true, 'bundle'],
    ['a member number alone', { memberNumber: '0012345' }, false, 'bundle'],
    ['a member number and credit', { memberNumber: '0012345', paymentMethod: 'credit' }, false, 'bundle'],
    [
      'a member number and carrier',
      { memberNumber: '0012345', paymentMethod: 'carrier', carrier: 'docomo' },
      false,
      'docomo',
    ],
    [
      'a member number that cannot be used',
      { memberNumber: bad('ambiguous'), paymentMethod: 'credit' },
      false,
      'credit',
    ],
    ['credit', { paymentMethod: 'credit' }, false, 'credit'],
    ['credit, even where a carrier is named too', { paymentMethod: 'credit', carrier: 'au' }, false, 'credit'],
    ['docomo', { paymentMethod: 'carrier', carrier: 'docomo' }, false, 'docomo'],
    ['au', { paymentMethod: 'carrier', carrier: 'au' }, false, 'au'],
    ['softbank', { paymentMethod: 'carrier', carrier: 'softbank' }, false, 'softbank'],
    ['carrier, which not said', { paymentMethod: 'carrier' }, false, 'unknown'],
    [
      'carrier, none that the service has',
      { paymentMethod: 'carrier', carrier: bad('unknown-choice') },
      false,
      'unknown',
    ],
    ['another way to pay', { paymentMethod: bad('unknown-choice') }, false, 'unknown'],
    ['nothing said', {}, false, 'unknown'],
  ])('%s', (_, given, bundle, expected) => {
    expect(judge({ ...PERSON, ...given }, bundle).course).toBe(expected);
  });
});

describe('required items', () => {
  const ALL = ['nameKanji', 'nameKana', 'nickname', 'birthDate', 'prefecture', 'phone', 'email'];
  it.each<[string, Given, boolean, string[]]>([
    ['bundle', {}, true, [...ALL, 'plusMemberId', 'memberNumber']],
    ['credit', { paymentMethod: 'credit' }, false, [...ALL, 'plusMemberId']],
    ['docomo', { paymentMethod: 'carrier', carrier: 'docomo' }, false, [...ALL, 'billingId', 'plusMemberId']],
    ['au', { paymentMethod: 'carrier', carrier: 'au' }, false, [...ALL, 'billingId', 'plusMemberId']],
    ['softbank', { paymentMethod: 'carrier', carrier: 'softbank' }, false, [...ALL, 'billingId', 'plusMemberId']],
    ['unknown', {}, false, [...ALL, 'paymentMethod', 'plusMemberId']],
    ['unknown, carrier', { paymentMethod: 'carrier' }, false, [...ALL, 'carrier', 'billingId', 'plusMemberId']],
  ])('%s: all else is missing, in the order of the template', (_, given, bundle, missing) => {
    expect(judge(given, bundle)).toMatchObject({ missing, invalid: [] });
  });

  it('asks of nobody what his course does not ask for', () => {
    const { fields } = judge({ ...PERSON, paymentMethod: 'credit' });
    for (const key of ['carrier', 'billingId', 'memberNumber'] as const)
      expect(fields[key]).toEqual({ status: 'not-required', value: null, raw: null });
  });

  it('reads all the same what is given though not asked for', () => {
    const { fields, missing, invalid } = judge({ ...PERSON, paymentMethod: 'credit', carrier: 'au', billingId: '123' });
    expect(fields.carrier).toMatchObject({ status: 'ok', value: 'au' });
    expect(fields.billingId).toMatchObject({ status: 'invalid', reason: 'wrong-length', raw: '123' });
    expect([missing, invalid]).toEqual([[], []]);
  });

  it('lists in invalid required items only, in the order of the template', () => {
    const given: Given = {
      ...PERSON,
      paymentMethod: 'carrier',
      carrier: 'docomo',
      billingId: '123',
      birthDate: bad('not-a-date'),
      nameKana: bad('not-kana'),
      memberNumber: bad('ambiguous'),
    };
    expect(judge(given)).toMatchObject({ missing: [], invalid: ['nameKana', 'birthDate', 'billingId'] });
  });
});

describe('fields', () => {
  it('ok: value and raw', () => {
    const { fields } = judge({ ...PERSON, birthDate: { is: 'value', value: '1998-04-05', raw: '平成10年4月5日' } });
    expect(fields.birthDate).toEqual({ status: 'ok', value: '1998-04-05', raw: '平成10年4月5日' });
  });

  it('missing: value and raw null', () => {
    expect(judge({}).fields.nameKanji).toEqual({ status: 'missing', value: null, raw: null });
  });

  it('invalid: value null, raw what was written, reason why', () => {
    const { fields } = judge({ ...PERSON, phone: bad('not-a-phone-number', '090-1234-567') });
    expect(fields.phone).toEqual({ status: 'invalid', value: null, raw: '090-1234-567', reason: 'not-a-phone-number' });
  });

  it('inferred: marked, and without a raw where nothing was written', () => {
    const { fields } = judge({ paymentMethod: { is: 'value', value: 'carrier', raw: '', inferred: true } });
    expect(fields.paymentMethod).toEqual({ status: 'ok', value: 'carrier', raw: null, inferred: true });
  });

  it('others: further usable billing IDs', () => {
    const billingId: Reading = { is: 'value', value: '123456789012', raw: 'raw', others: ['123456789013', '9'] };
    const { fields } = judge({ ...PERSON, paymentMethod: 'carrier', carrier: 'docomo', billingId });
    expect(fields.billingId).toEqual({ status: 'ok', value: '123456789012', raw: 'raw', others: ['123456789013'] });
  });
});

describe('billingId is judged by the carrier and the own phone number', () => {
  it.each<[string, Given, object]>([
    ['docomo: hyphens go', { carrier: 'docomo', billingId: '1234-5678-9012' }, { status: 'ok', value: '123456789012' }],
    ['softbank: hyphens stay', { carrier: 'softbank', billingId: 'A12-0345' }, { status: 'ok', value: 'A12-0345' }],
    ['no carrier: hyphens stay', { billingId: '1234-5678-9012' }, { status: 'ok', value: '1234-5678-9012' }],
    ['a wrong length', { carrier: 'docomo', billingId: '12345678901' }, { status: 'invalid', reason: 'wrong-length' }],
    ['not digits', { carrier: 'au', billingId: 'ABC45678901' }, { status: 'invalid', reason: 'not-digits' }],
    [
      "the writer's phone",
      { carrier: 'docomo', billingId: '090-1234-5678' },
      { status: 'invalid', reason: 'looks-like-a-phone-number' },
    ],
    [
      "the writer's phone, no carrier",
      { billingId: '09012345678' },
      { status: 'invalid', reason: 'looks-like-a-phone-number' },
    ],
    [
      'words for docomo',
      { carrier: 'docomo', billingId: bad('not-digits', '請求書') },
      { status: 'invalid', reason: 'not-digits', raw: '請求書' },
    ],
    [
      'one to three digits, no carrier: something was given',
      { billingId: bad('not-digits', '１２３') },
      { status: 'ok', value: '123' },
    ],
    ['of softbank too', { carrier: 'softbank', billingId: bad('not-digits', ' 七 ') }, { status: 'ok', value: '7' }],
    [
      'of docomo they are too few',
      { carrier: 'docomo', billingId: bad('not-digits', '12') },
      { status: 'invalid', reason: 'wrong-length', raw: '12' },
    ],
    [
      'words without a carrier are nothing',
      { billingId: bad('not-digits', '請求書') },
      { status: 'missing', raw: null },
    ],
    ['nor are digits among words', { billingId: bad('not-digits', '3年前') }, { status: 'missing', raw: null }],
    [
      'a carrier that cannot be used is none',
      { carrier: bad('unknown-choice'), billingId: '123' },
      { status: 'ok', value: '123' },
    ],
  ])('%s', (_, given, expected) => {
    expect(judge({ ...PERSON, paymentMethod: 'carrier', ...given }).fields.billingId).toMatchObject(expected);
  });
});

it('gives a field of each item and lists that agree with them, whatever the readings', () => {
  const reading: fc.Arbitrary<Reading> = fc.oneof(
    fc.constant<Reading>({ is: 'nothing' }),
    fc.record({ is: fc.constant('invalid' as const), reason: fc.constantFrom(...REASONS), raw: fc.string() }),
    fc.record({ is: fc.constant('value' as const), value: fc.string({ minLength: 1 }), raw: fc.string() }),
    fc
      .constantFrom('credit', 'carrier', 'au', 'docomo', 'softbank')
      .map((value): Reading => ({ is: 'value', value, raw: value })),
  );
  const readings = fc.record(
    Object.fromEntries(ITEM_KEYS.map((key) => [key, reading])) as Record<ItemKey, typeof reading>,
  );
  fc.assert(
    fc.property(readings, fc.boolean(), (r, bundle) => {
      // Method and carrier come out of the extraction with one of their values.
      const paymentMethod = fixed(r.paymentMethod, ['credit', 'carrier']);
      const carrier = fixed(r.carrier, ['au', 'docomo', 'softbank']);
      const { course, fields, missing, invalid } = validate({ ...r, paymentMethod, carrier }, bundle, plusMember);
      expect(COURSES).toContain(course);
      expect(Object.keys(fields)).toEqual([...ITEM_KEYS]);
      expect(missing).toEqual(ITEM_KEYS.filter((key) => fields[key].status === 'missing'));
      expect(invalid).toEqual(invalid.filter((key) => fields[key].status === 'invalid'));
      for (const key of ITEM_KEYS) {
        const { status, value, raw, reason } = fields[key];
        expect(value !== null).toBe(status === 'ok');
        expect(reason !== undefined).toBe(status === 'invalid');
        if (status === 'missing' || status === 'not-required') expect(raw).toBeNull();
        if (status === 'invalid') expect(raw).not.toBe('');
      }
    }),
  );
});

function fixed(reading: Reading, values: readonly string[]): Reading {
  return reading.is === 'value' && !values.includes(reading.value) ? { is: 'nothing' } : reading;
}
