import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billingIdsIn, judgeBillingIds } from '../../src/items/billing-id.js';
import { plusMember } from '../../src/profile/index.js';
import type { Carrier, Reason } from '../../src/record.js';
import { said } from './reading.js';

const PHONE = '09012345678';

describe('billingIdsIn: half-width, no spaces, hyphens as written', () => {
  it.each<[string, string, string[]]>([
    ['plain', '123456789012', ['123456789012']],
    ['full-width', '１２３４５６７８９０１２', ['123456789012']],
    ['kanji digits', '一二三四五六七八九〇一二', ['123456789012']],
    ['spaces', '1234 5678 9012', ['123456789012']],
    ['ideographic spaces between pieces', '1234　5678　9012', ['123456789012']],
    ['hyphens', 'A12-0345-0067891234', ['A12-0345-0067891234']],
    ['full-width hyphens', '１２３４－５６７８', ['1234-5678']],
    ['hyphens told by their name', 'SBハイフン4410ハイフン2290', ['SB-4410-2290']],
    ['that it has hyphens', 'SB-4410-2290（ハイフンあり）', ['SB-4410-2290']],
    ['the case of letters', 'a12-0345', ['a12-0345']],
    ['what nobody sees', '1234\u200b56789012', ['123456789012']],
    ['です', '123456789012です。', ['123456789012']],
    ['quotation marks', '「123456789012」', ['123456789012']],
    ['a remark', '123456789012（10月分）', ['123456789012']],
    ['the count of digits', '123456789012（12桁）', ['123456789012']],
    ['the month before it', '10月分 123456789012', ['123456789012']],
    ['the month and a colon', '2026年10月：123456789012', ['123456789012']],
    ['two, a comma between', '123456789012、123456789013', ['123456789012', '123456789013']],
    ['two, another between', '123456789012または123456789013', ['123456789012', '123456789013']],
    ['two, a space between', '123456789012 123456789013', ['123456789012', '123456789013']],
    ['two, on two lines', '123456789012\n123456789013', ['123456789012', '123456789013']],
    ['two, with their months', '9月分 123456789012 10月分 123456789013', ['123456789012', '123456789013']],
    ['the same twice', '123456789012、123456789012', ['123456789012']],
    ['words', 'わかりませんでした', []],
    ['nothing', '', []],
    ['not given', 'なし', []],
  ])('%s', (_, answer, expected) => {
    expect(billingIdsIn(answer)).toEqual(expected);
  });
});

/** The value, or the reason, or null for nothing; further values behind it. */
function judged(ids: string[], carrier: Carrier | null, phone: string | null = PHONE): unknown {
  const reading = judgeBillingIds(ids, ids.join(' '), carrier, plusMember.billing, phone);
  const short = said(reading);
  return reading.is === 'value' && reading.others ? [short, ...reading.others] : short;
}
const no = (reason: Reason): { invalid: Reason } => ({ invalid: reason });

describe('judgeBillingIds: one number', () => {
  it.each<[string, string, Carrier | null, unknown]>([
    ['docomo: exactly 12 digits', '123456789012', 'docomo', '123456789012'],
    ['docomo: no hyphens', '1234-5678-9012', 'docomo', '123456789012'],
    ['docomo: 11 digits', '12345678901', 'docomo', no('wrong-length')],
    ['docomo: 13 digits', '1234567890123', 'docomo', no('wrong-length')],
    ['docomo: a letter', 'A23456789012', 'docomo', no('not-digits')],
    ['docomo: a letter and a wrong length', 'A2345', 'docomo', no('not-digits')],
    ['docomo: the own phone number', PHONE, 'docomo', no('looks-like-a-phone-number')],
    ['docomo: the own phone number with hyphens', '090-1234-5678', 'docomo', no('looks-like-a-phone-number')],
    ['docomo: another phone number has 11 digits', '09011112222', 'docomo', no('wrong-length')],
    ['au: exactly 11 digits', '12345678901', 'au', '12345678901'],
    ['au: no hyphens', '123-4567-8901', 'au', '12345678901'],
    ['au: more than 11 digits', '123456789012', 'au', no('wrong-length')],
    ['au: 10 digits', '1234567890', 'au', no('wrong-length')],
    ['au: a letter', '1234567890A', 'au', no('not-digits')],
    ['au: the own phone number', PHONE, 'au', no('looks-like-a-phone-number')],
    ['au: 11 digits that begin 090', '09099998888', 'au', no('looks-like-a-phone-number')],
    ['au: 11 digits that begin 080', '08099998888', 'au', no('looks-like-a-phone-number')],
    ['au: 11 digits that begin 070', '07099998888', 'au', no('looks-like-a-phone-number')],
    ['au: with hyphens', '080-9999-8888', 'au', no('looks-like-a-phone-number')],
    ['au: 11 digits that begin 050', '05099998888', 'au', '05099998888'],
    ['au: 12 digits that begin 090', '090999988887', 'au', no('wrong-length')],
    ['softbank: no fixed length, hyphens kept', 'A12-0345-0067891234', 'softbank', 'A12-0345-0067891234'],
    ['softbank: short', '12345', 'softbank', '12345'],
    ['softbank: the own phone number', PHONE, 'softbank', no('looks-like-a-phone-number')],
    ['softbank: another phone number', '09011112222', 'softbank', '09011112222'],
    ['no carrier: presence', 'A12-0345', null, 'A12-0345'],
    ['no carrier: any length', '1234', null, '1234'],
    ['no carrier: the own phone number', PHONE, null, no('looks-like-a-phone-number')],
    ['no carrier: another phone number', '09011112222', null, '09011112222'],
  ])('%s', (_, id, carrier, expected) => {
    expect(judged([id], carrier)).toEqual(expected);
  });

  it('knows no own phone number where none is given', () => {
    expect(judged([PHONE], 'softbank', null)).toBe(PHONE);
    expect(judged([PHONE], 'docomo', null)).toEqual(no('wrong-length'));
  });
});

describe('judgeBillingIds: several numbers', () => {
  it.each<[string, string[], Carrier | null, unknown]>([
    ['none', [], 'docomo', null],
    ['the one that fits', ['12345', '123456789012'], 'docomo', '123456789012'],
    ['the one that fits, au', ['123456789012', '12345678901'], 'au', '12345678901'],
    ['the one that is not the phone', [PHONE, '12345678901'], 'au', '12345678901'],
    ['several that fit, docomo', ['123456789012', '123456789013', '9'], 'docomo', ['123456789012', '123456789013']],
    ['several that fit, softbank', ['A1-2345', 'B1-2345', 'C1-2345'], 'softbank', ['A1-2345', 'B1-2345', 'C1-2345']],
    ['several that fit, au', ['12345678901', '12345678902'], 'au', no('ambiguous')],
    ['one, written twice', ['1234-5678-9012', '123456789012'], 'docomo', '123456789012'],
    ['none fits: the reason of the first', ['12345', 'A2345'], 'docomo', no('wrong-length')],
    ['none fits: the reason of the first', ['A2345', '12345'], 'docomo', no('not-digits')],
    ['no carrier known', ['123456789012', '12345678901'], null, no('ambiguous')],
    [
      'more than a year of payments',
      Array.from({ length: 13 }, (_, i) => `${200000000000 + i}`),
      'docomo',
      no('ambiguous'),
    ],
    ['no carrier known, one is the phone', [PHONE, '12345678901'], null, '12345678901'],
  ])('%s', (_, ids, carrier, expected) => {
    expect(judged(ids, carrier)).toEqual(expected);
  });

  it('gives values that fit the rule, and finds one that does', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 4 }), fc.constantFrom('docomo', 'au'), (ids, carrier) => {
        const fits = (id: string): boolean =>
          carrier === 'docomo' ? /^\d{12}$/u.test(id) : /^\d{11}$/u.test(id) && !/^0[789]0/u.test(id);
        const reading = judgeBillingIds(ids, 'raw', carrier, plusMember.billing, null);
        const distinct = new Set(ids.filter(fits));
        if (reading.is === 'value') expect([reading.value, ...(reading.others ?? [])]).toEqual([...distinct]);
        else expect(said(reading) === null || distinct.size === 0 || carrier === 'au').toBe(true);
        if (carrier === 'au') expect(reading.is === 'value').toBe(distinct.size === 1);
      }),
    );
  });
});
