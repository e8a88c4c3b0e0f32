/** Lines below an answer that answer something else than the twelve items. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('what is asked beside the items is no part of the answer above', () => {
  it.each([
    ['電話番号：088-555-0117\nFAX番号：088-555-0118', { phone: '0885550117' }],
    ['[電話番号] 088-555-0117\n[FAX] 088-555-0118', { phone: '0885550117' }],
    ['[電話番号] 088-555-0117\n[FAX番号] 088-555-0118', { phone: '0885550117' }],
    ['・ご登録のお電話番号：097-555-0101\n・日中の連絡先：090-5555-0202', { phone: '0975550101' }],
    ['電話番号：097-555-0101\n緊急連絡先：090-5555-0202', { phone: '0975550101' }],
    ['電話番号：097-555-0101\n勤務先電話番号：03-5555-0202', { phone: '0975550101' }],
    ['電話番号：097-555-0101\n保護者電話番号：03-5555-0202', { phone: '0975550101' }],
    ['電話番号\n097-555-0101\nFAX番号：03-5555-0202', { phone: '0975550101' }],
    ['メールアドレス：azuma.t@example.com\n返信先：azuma2@example.net', { email: 'azuma.t@example.com' }],
    ['メールアドレス：azuma.t@example.com\n連絡用アドレス：azuma2@example.net', { email: 'azuma.t@example.com' }],
    ['メールアドレス：azuma.t@example.com\n予備のメール：azuma2@example.net', { email: 'azuma.t@example.com' }],
    ['生年月日：1990/1/1\n入会日：2015/4/1', { birthDate: '1990-01-01' }],
    ['住所：東京都\n勤務地：大阪府', { prefecture: '東京都' }],
    ['決済番号：700183344001\n受付番号：700199120001', { billingId: '700183344001' }],
  ])('%j', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('nor is it the answer to a label with nothing beside it', () => {
  it.each([
    ['[電話番号]\n[FAX番号] 088-555-0118', 'phone'],
    ['・ご登録のお電話番号：\n・日中 の連絡先：090-5555-0202', 'phone'],
    ['決済情報番号：\n・Plus xember ID：tamaki1', 'billingId'],
    ['Plus member ID：\nパスワード　hogehoge1', 'plusMemberId'],
    ['ニックネーム：\n保護者名(漢字)：山田 太郎', 'nickname'],
    ['[電話番号]\n[返信先] 090-1234-5678', 'phone'],
    ['・ご登録のお電話番号\n【緊急連絡先】090-1234-5678', 'phone'],
    ['・各キャリアの決済情報番号\n【受付番号】123456789012', 'billingId'],
  ])('%j', (text, key) => {
    expect(givenIn(text)).not.toHaveProperty(key);
  });
});

describe('a word of his own for it, in a box below the bare label, leads to the answer', () => {
  it.each([
    ['・各キャリアの決済情報番号\n【取引番号】123456789012', { billingId: '123456789012' }],
    ['・会員番号(月会費まとめて払いコースの方)\n【会員証の番号】12345678', { memberNumber: '12345678' }],
    ['・ご登録のお電話番号\n【連絡先】090-1234-5678', { phone: '09012345678' }],
    ['・ご登録のメールアドレス\n【返信先】hana@example.com', { email: 'hana@example.com' }],
    ['ご登録の住所：郵便番号108-0001\n届け先：東京都港区', { prefecture: '東京都' }],
    // Another line answers it.
    ['・ご登録のお電話番号\n【連絡先】090-1234-5678\n電話番号：045-555-0120', { phone: '0455550120' }],
    ['住所：東京都\n届け先：大阪府', { prefecture: '東京都' }],
  ])('%j', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('what is said of the answer goes on with it', () => {
  it.each([
    ['電話番号：097-555-0101\n自宅：090-5555-0202', { phone: { invalid: 'ambiguous' } }],
    ['電話番号：097-555-0101\nもう一つ：090-5555-0202', { phone: { invalid: 'ambiguous' } }],
    [
      'メールアドレス：azuma.t@example.com\n現在連絡のつくアドレス：azuma2@example.net',
      { email: { invalid: 'ambiguous' } },
    ],
    ['メールアドレス：azuma.t@example.com\n登録：azuma2@example.net', { email: 'azuma2@example.net' }],
    [
      'メールアドレス：azuma.t@example.com\n返信先：azuma2@example.net（こちらを登録）',
      { email: 'azuma2@example.net' },
    ],
    ['決済番号：\ndocomo 決済番号：700183344001', { billingId: '700183344001' }],
    ['住所\n〒530-0001\n大阪府大阪市北区', { prefecture: '大阪府' }],
  ])('%j', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});
