/** Labels and numbers that a mailer has broken over two lines, and lines that only look so. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a label that runs over a line’s end', () => {
  it.each<[string, string]>([
    ['in its brackets', '・会費のお支払い方法(クレジットカード決済/キャリア\n決済)：キャリア決済\n・キャリア：docomo'],
    [
      'in full-width brackets',
      '・会費のお支払い方法（クレジットカード決済／\nキャリア決済）：キャリア決済\n・キャリア：docomo',
    ],
    ['in its words', '・会費のお支払い\n方法：キャリア決済\n・キャリ\nア：docomo'],
    [
      'before its brackets',
      '・会費のお支払い方\n法(クレジットカード決済/キャリア決済)：キャリア決済\n・キャリア：docomo',
    ],
  ])('%s', (_, text) => {
    expect(givenIn(`氏名(漢字)：山田 花子\n${text}`)).toEqual({
      nameKanji: '山田 花子',
      paymentMethod: 'carrier',
      carrier: 'docomo',
    });
  });

  it('is none where the lines are two', () => {
    expect(givenIn('氏名(漢字)\n山田 花子\n生年月日(西暦\n電話番号：080-6672-1930')).toEqual({
      nameKanji: '山田 花子',
      phone: '08066721930',
    });
  });
});

describe('a billing ID broken over two lines', () => {
  const given = (number: string) => {
    const { billingId } = givenIn(
      `・氏名(漢字)：山田 花子\n・キャリア：docomo\n・決済番号：${number}\n・ニックネーム：はなぴ`,
    );
    return String(billingId).replace(/-/gu, '');
  };

  it.each(['31\n7720984466', '31772098\n4466', '3177209844\n66', '3177-2098-44\n66'])('%j', (number) => {
    expect(given(number)).toBe('317720984466');
  });

  it.each(['317720984466\n884412345678', '317720984466\n2026'])(
    '%j: two numbers, and the first that fits counts',
    (number) => {
      expect(given(number)).toBe('317720984466');
    },
  );
});
