/** What is written right below the template's last label, which is left blank. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = `・氏名フルネーム(漢字)：石橋 聡子
・ご登録のお電話番号：090-5555-0122
・会費のお支払い方法：クレジットカード
・Plus member ID：ishi_92
・会員番号(月会費まとめて払いコースの方)：`;

describe('a telephone number is no member number', () => {
  it.each([
    '連絡は080-5555-0133にお願いします。',
    'あ、すみません、日中は080-5555-0133です。',
    '正しい番号は080-5555-0133です',
    '昼間は 03-5555-0133 に電話をください。',
  ])('%s', (words) => {
    expect(givenIn(`${FORM}\n${words}`).memberNumber).toBeUndefined();
  });

  it.each<[string, string]>([
    ['P-001234', 'P-001234'],
    ['番号は123456です。', '123456'],
    ['会員番号は080-5555-0133ではなくP-001234です。', 'P-001234'],
  ])('but: %s', (words, number) => {
    expect(givenIn(`${FORM}\n${words}`).memberNumber).toBe(number);
  });
});
