import { describe, expect, it } from 'vitest';
import { normalPhone, phoneNumbersIn } from '../../src/items/phone.js';
import { type Said, sayingOf } from './reading.js';

describe('phone', () => {
  it.each<[string, string, Said]>([
    ['a soft hyphen', '080\u00ad2345\u00ad6789', '08023456789'],
    ['the Arabic letter mark', '\u061c080-2345-6789', '08023456789'],
    ['a picture before it', '\ufffc080-2345-6789', '08023456789'],
    ['eleven digits', '09012345678', '09012345678'],
    ['TEL stuck to it', 'TEL090-1234-5678', '09012345678'],
    ['Tel. stuck to it', 'Tel.090-1234-5678', '09012345678'],
    ['the sign for TEL', '℡０９０（１２３４）５６７８', '09012345678'],
    ['TEL, stuck, with a country', 'TEL+81 90-1234-5678', '09012345678'],
    ['an ID that ends so', 'hotel09012345678', { invalid: 'not-a-phone-number' }],
    ['FAX stuck to it', 'FAX03-1234-5678', null],
    ['TEL of no number', 'TEL12345', { invalid: 'not-a-phone-number' }],
    ['hyphens', '090-1234-5678', '09012345678'],
    ['full-width', '０９０－１２３４－５６７８', '09012345678'],
    ['minus signs', '090−1234−5678', '09012345678'],
    ['long-vowel marks for hyphens', '090ー1234ー5678', '09012345678'],
    ['hyphens told by their name', '090ハイフン1234ハイフン5678', '09012345678'],
    ['spaces', '090 1234 5678', '09012345678'],
    ['ideographic spaces', '090　1234　5678', '09012345678'],
    ['dots', '090.1234.5678', '09012345678'],
    ['kanji digits', '〇九〇－一二三四－五六七八', '09012345678'],
    ['brackets', '(090)1234-5678', '09012345678'],
    ['070', '070-1234-5678', '07012345678'],
    ['080', '080-1234-5678', '08012345678'],
    ['050', '050-1234-5678', '05012345678'],
    ['a landline', '03-1234-5678', '0312345678'],
    ['a landline with brackets', '03(1234)5678', '0312345678'],
    ['a landline of a long area code', '0138-22-1234', '0138221234'],
    ['free of charge', '0120-444-113', '0120444113'],
    ['+81', '+81 90-1234-5678', '09012345678'],
    ['+81 and a zero too many', '+81 (0)90-1234-5678', '09012345678'],
    ['+81 and the national zero', '+81 090-1234-5678', '09012345678'],
    ['full-width +81', '＋８１－９０－１２３４－５６７８', '09012345678'],
    ['0081', '0081 90 1234 5678', '09012345678'],
    ['010 81', '010-81-90-1234-5678', '09012345678'],
    ['81 without a plus', '819012345678', '09012345678'],
    ['+81 to a landline', '+81-3-1234-5678', '0312345678'],
    ['abroad', '+1 (212) 555-0142', '+12125550142'],
    ['abroad, +44', '+44 20 7946 0958', '+442079460958'],
    ['abroad, 00', '0082-10-1234-5678', '+821012345678'],
    ['abroad, 010', '010-1-212-555-0142', '+12125550142'],
    ['a label', 'TEL:090-1234-5678', '09012345678'],
    ['a remark', '090-1234-5678（解約済み）', '09012345678'],
    ['です', '090-1234-5678です。', '09012345678'],
    ['what nobody sees', '\u202d090-1234-5678\u202c', '09012345678'],
    ['the same twice', '090-1234-5678 / 09012345678', '09012345678'],
    ['two of them', '090-1234-5678、080-1234-5678', { invalid: 'ambiguous' }],
    ['two of them, a slash between', '090-1234-5678/080-1234-5678', { invalid: 'ambiguous' }],
    ['two of them, spaces between', '090-1234-5678 080-1234-5678', { invalid: 'ambiguous' }],
    ['a fax number beside it does not count', '03-1234-5678 FAX 03-1234-5679', '0312345678'],
    ['090 and ten digits is one short', '090-1234-567', { invalid: 'not-a-phone-number' }],
    ['070 and ten digits', '0701234567', { invalid: 'not-a-phone-number' }],
    ['080 and ten digits', '0801234567', { invalid: 'not-a-phone-number' }],
    ['one too many', '090-1234-56789', { invalid: 'not-a-phone-number' }],
    ['nine digits', '031234567', { invalid: 'not-a-phone-number' }],
    ['no zero first', '9012345678', { invalid: 'not-a-phone-number' }],
    ['too few', '1234', { invalid: 'not-a-phone-number' }],
    ['+81 one short', '+81 90-1234-567', { invalid: 'not-a-phone-number' }],
    ['words', '携帯です', { invalid: 'not-a-phone-number' }],
    ['a year behind it', '090-1234-5678 2019年から', '09012345678'],
    ['a year in brackets', '090-1234-5678（2021）', '09012345678'],
    ['an age in brackets', '090-1234-5678（24歳）', '09012345678'],
    ['a time in brackets', '090-1234-5678（18時以降）', '09012345678'],
    ['a day in brackets', '090-1234-5678（12/3から）', '09012345678'],
    ['which one it is', '090-1234-5678(2)', '09012345678'],
    ['which one of the landlines it is', '03-1234-5678（2）', '0312345678'],
    ['a month behind a landline', '03-1234-5678 3月から', '0312345678'],
    ['hours behind it', '0120-444-113 (9-17)', '0120444113'],
    ['another in brackets', '090-1234-5678(080-1234-5678)', { invalid: 'ambiguous' }],
    ['which one of those abroad it is', '+1 (212) 555-0142 (2)', '+12125550142'],
    ['an hour behind +81', '+81-90-1234-5678 18時', '09012345678'],
    ['its last digit in brackets', '090-1234-567(8)', '09012345678'],
    ['spaces in it, and a digit too many', '090 1234 5678 9', { invalid: 'not-a-phone-number' }],
    ['digits apart from it, of ten', '050-1234-567 89', { invalid: 'not-a-phone-number' }],
    ['digits apart from a landline', '0463-12-3456 78', { invalid: 'not-a-phone-number' }],
    ['one digit apart from a landline', '03-1111-2222 2', { invalid: 'not-a-phone-number' }],
    ['four digits apart from it', '090-1111-2222 1234', { invalid: 'not-a-phone-number' }],
    ['one too few, and an hour', '090-1234-567 8時', { invalid: 'not-a-phone-number' }],
    ['an hour behind it', '03-1111-2222 18時以降', '0311112222'],
    ['an hour behind one with spaces', '090 1111 2222 18時以降', '09011112222'],
    ['the hour with its minutes', '03-1111-2222 9:00以降', '0311112222'],
    ['a day behind it', '090-1111-2222 10/5から', '09011112222'],
    ['a date behind it', '0463-12-3456 2019/4/1変更', '0463123456'],
    ['too few before the bracket', '0138-22-123 (4567)', { invalid: 'not-a-phone-number' }],
    ['brackets and spaces', '03 (1234) 5678', '0312345678'],
    ['no telephone', 'なし', null],
    ['nothing', '', null],
    ['a hyphen', '-', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('phone', answer)).toEqual(expected);
  });
});

describe('phoneNumbersIn', () => {
  it.each<[string, string, (string | null)[]]>([
    ['running text', '電話は090-1234-5678、自宅は03-1234-5678です', ['09012345678', '0312345678']],
    ['a number that is none', '番号は123456です', [null]],
    ['digits in an address are none', 'hanako09012345678@example.com', []],
    ['few digits are none', '3月4日', []],
  ])('%s', (_, text, expected) => {
    expect(phoneNumbersIn(text).map((found) => found.value)).toEqual(expected);
  });
});

describe('normalPhone', () => {
  it.each<[string, string | null]>([
    ['090-1234-5678', '09012345678'],
    ['+12125550142', '+12125550142'],
    ['0901234567', null],
    ['00000000000', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(normalPhone(text)).toBe(expected);
  });
});
