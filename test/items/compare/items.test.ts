import { describe, expect, it } from 'vitest';
import { compareBirthDate } from '../../../src/items/compare/birth-date.js';
import { compareEmail } from '../../../src/items/compare/email.js';
import { compareBillingIds, compareNumber, comparePlusMemberId } from '../../../src/items/compare/identifier.js';
import { compareWithMember } from '../../../src/items/compare/index.js';
import { compareNickname } from '../../../src/items/compare/nickname.js';
import { comparePhone } from '../../../src/items/compare/phone.js';
import { comparePrefecture } from '../../../src/items/compare/prefecture.js';
import { fieldsOf, memberOf } from '../../match/people.js';

describe('levels of one item', () => {
  it.each([
    ['the same nickname', compareNickname, 'るり☆', 'るり☆', 'exact'],
    ['a nickname registered with its quotation marks', compareNickname, 'えみ', '「えみ」', 'exact'],
    ['another one with them', compareNickname, 'えみ', '「まり」', 'different'],
    ['nickname in half-width kana', compareNickname, 'ｱﾕﾐ', 'アユミ', 'equivalent'],
    ['nickname in the other kana', compareNickname, 'りな', 'リナ', 'equivalent'],
    ['nickname in capitals', compareNickname, 'SORA', 'sora', 'equivalent'],
    ['the two waves', compareNickname, 'もか〜', 'もか～', 'equivalent'],
    ['the two minus signs', compareNickname, 'a−b', 'a－b', 'equivalent'],
    ['a sign left out of a nickname', compareNickname, 'るり', 'るり☆', 'close'],
    ['another nickname', compareNickname, 'ゆえっち', 'かずら', 'different'],
    ['nicknames of one letter', compareNickname, 'a', 'b', 'different'],
    ['the same date', compareBirthDate, '1998-04-05', '1998-04-05', 'exact'],
    ['one digit', compareBirthDate, '1998-04-06', '1998-04-05', 'close'],
    ['digits transposed', compareBirthDate, '1978-01-19', '1987-01-19', 'close'],
    ['month and day swapped', compareBirthDate, '1996-08-02', '1996-02-08', 'close'],
    ['month and day swapped where both digits differ', compareBirthDate, '2011-10-12', '2011-12-10', 'close'],
    ['two digits are more than a slip', compareBirthDate, '1998-05-06', '1998-04-05', 'different'],
    ['another date', compareBirthDate, '1967-08-03', '2002-12-11', 'different'],
    ['the same prefecture', comparePrefecture, '福島県', '福島県', 'exact'],
    ['福岡 is no slip for 福島', comparePrefecture, '福岡県', '福島県', 'different'],
    ['two digits of a phone number', comparePhone, '09055510119', '09055510101', 'close'],
    ['another phone number', comparePhone, '08012345678', '09055510101', 'different'],
    ['a trunk prefix that is not dialled from abroad', comparePhone, '+4402079460958', '+442079460958', 'equivalent'],
    ['the same in Germany', comparePhone, '+49089123456', '+4989123456', 'equivalent'],
    ['Italy keeps its zero', comparePhone, '+39612345678', '+390612345678', 'close'],
    ['another foreign number', comparePhone, '+12025550123', '+493012345678', 'different'],
    ['a country that there is not', comparePhone, '+999123456', '+999123456', 'exact'],
    ['letter case of an address', compareEmail, 'Ruri@Example.com', 'ruri@example.com', 'equivalent'],
    ['one letter of an address', compareEmail, 'ruri@exmaple.com', 'ruri@example.com', 'close'],
    ['a dot in an address counts', compareEmail, 'r.uri@example.com', 'ruri@example.com', 'close'],
    ['another address', compareEmail, 'ruri@example.com', 'kazuki77@example.net', 'different'],
    ['letter case of a Plus member ID', comparePlusMemberId, 'kirishima9', 'Kirishima9', 'equivalent'],
    ['one letter of a short one', comparePlusMemberId, 'yu11', 'yu1', 'close'],
    ['two letters of a short one', comparePlusMemberId, 'yu112', 'yu1', 'different'],
    ['two letters of a long one', comparePlusMemberId, 'andy7778', 'candy777', 'close'],
    ['hyphens in a number that has none', compareNumber, '3012-0045-0012', '301200450012', 'equivalent'],
    ['minus signs for hyphens', compareNumber, 'A12−0345－0067891234', 'A12-0345-0067891234', 'equivalent'],
    ['hyphens left out of a number that has some', compareNumber, 'A1203450067891234', 'A12-0345-0067891234', 'close'],
    ['a hyphen out of place', compareNumber, 'A120-345-0067891234', 'A12-0345-0067891234', 'close'],
    ['letter case of a number', compareNumber, 'a12-0345-0067891234', 'A12-0345-0067891234', 'equivalent'],
    ['another number', compareNumber, '43622948467', '43484497146', 'different'],
  ] as const)('%s', (_, compare, mail, registered, level) => {
    expect(compare(mail, registered)).toBe(level);
  });

  it('takes the best of several billing IDs on either side', () => {
    expect(compareBillingIds(['999999999999', '301200450978'], ['301200450012', '301200450978'])).toBe('exact');
    expect(compareBillingIds(['999999999999', '301200450979'], ['301200450012', '301200450978'])).toBe('close');
    expect(compareBillingIds(['999999999999'], ['301200450012'])).toBe('different');
  });
});

describe('compareWithMember', () => {
  const member = memberOf({ birthDate: null, billingIds: [], nickname: null });

  it('tells what is absent on which side, in the mail first', () => {
    const evidence = compareWithMember(
      fieldsOf(member, { nickname: null, birthDate: '1998-04-05', billingId: '20110045671' }),
      member,
    );
    expect(evidence).toMatchObject({
      nickname: 'absent-in-mail',
      birthDate: 'absent-in-database',
      billingId: 'absent-in-database',
      memberNumber: 'absent-in-mail',
      nameKanji: 'exact',
    });
  });

  it('counts an invalid item as absent in the mail', () => {
    const fields = fieldsOf(member, {});
    fields.phone = { status: 'invalid', value: null, raw: '090', reason: 'not-a-phone-number' };
    expect(compareWithMember(fields, member).phone).toBe('absent-in-mail');
  });

  it('compares further billing IDs too', () => {
    const paying = memberOf({ billingIds: ['301200450012', '301200450978'] });
    const fields = fieldsOf(paying, { billingId: '111111111111' });
    fields.billingId.others = ['301200450978'];
    expect(compareWithMember(fields, paying).billingId).toBe('exact');
  });
});
