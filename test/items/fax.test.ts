/** A FAX number is no phone number, unless it is called both. */
import { describe, expect, it } from 'vitest';
import { withoutFax } from '../../src/items/fax.js';
import { givenIn } from '../extract/letters.js';

describe('phone: a FAX number', () => {
  it.each<[string, unknown]>([
    [
      '急ぎでしたらFAX 048-555-0121 に送ってください（電話は出られません）。登録した電話番号は、仕事用の 090-5555-0122 です。',
      '09055550122',
    ],
    ['ファックスなら048-555-0121でも受け取れます。電話番号は家族と共用の 048-555-0122 になります。', '0485550122'],
    ['電話番号は048-555-0122、FAXは048-555-0121です。', '0485550122'],
    ['048-555-0121はFAXなので、電話は090-5555-0122です。', '09055550122'],
    ['急ぎならファクシミリ(048-555-0121)に、電話ではなく送ってください。', undefined],
    ['ご登録のお電話番号：TEL 048-555-0122 FAX 048-555-0121', '0485550122'],
    ['ご登録のお電話番号：FAX 048-555-0121', undefined],
    ['ご登録のお電話番号：048-555-0121（FAX）', { invalid: 'ambiguous' }],
  ])('%s', (text, phone) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`).phone).toEqual(phone);
  });

  it.each<[string, unknown]>([
    ['電話/FAXは 048-555-0121 です。', '0485550121'],
    ['TEL&FAX: 048-555-0121', '0485550121'],
    ['お電話はFAX兼用の 048-555-0121 です。', '0485550121'],
    ['ご登録のお電話番号：048-555-0121（FAX兼用）', '0485550121'],
    ['電話番号は048-555-0121で、これはFAXも兼ねています。', '0485550121'],
    ['FAXは持っていないので、電話番号の090-5555-0122にお願いします。', '09055550122'],
    ['FAXと電話は同じ番号で、048-555-0121 です。', '0485550121'],
    ['ファックス付き電話の048-555-0121で登録しました。', '0485550121'],
  ])('but: %s', (text, phone) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`).phone).toEqual(phone);
  });

  it('is looked for in linear time', () => {
    const long = 'FAX 03-'.repeat(40_000);
    expect(withoutFax(long).length).toBeGreaterThan(0);
  });
});
