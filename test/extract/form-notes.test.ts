/** What a form says of its items, in cells of their own, is not what its writer says. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

describe("a cell with the form's own words", () => {
  it.each([
    ['お支払い方法\tクレジットカード\t\n会員番号\t\t月会費まとめて払いコースの方のみ', 'credit'],
    ['お支払い方法\tクレカ\tどちらかをご記入ください\n会員番号\t\t※まとめて払いコースの方は必須', 'credit'],
    ['お支払い方法\tクレジットカード\n会員番号\t\tまとめて払いの方はご記入ください。', 'credit'],
    ['お支払い方法\tクレジットカード\n会員番号\t\t対象者のみ（まとめて払いの方）', 'credit'],
    ['お支払い方法\tクレジットカード\n会員番号\t\t月会費まとめて払いコースの方', 'credit'],
    ['| お支払い方法 | カード払い | |\n| 会員番号 |  | まとめて払いコースをご利用の方のみ |', 'credit'],
    ['お支払い方法　　クレジットカード\n会員番号　　　　まとめて払いコースの方以外は空欄', 'credit'],
    ['お支払い方法\t\t必須\n決済情報番号\t\tドコモ払いの方のみ', undefined],
  ])('tells no course: %s', (text, paymentMethod) => {
    const { readings, bundle } = extractionOf(text);
    expect(bundle).toBe(false);
    expect(readings.memberNumber).toEqual({ is: 'nothing' });
    expect(readings.paymentMethod).toMatchObject(
      paymentMethod === undefined ? { is: 'nothing' } : { is: 'value', value: paymentMethod },
    );
  });

  it('is no answer where the answer stands behind it', () => {
    expect(givenIn('氏名(漢字)\t必須\t山本 春子\n会員番号\tまとめて払いコースの方のみ\t00451122')).toMatchObject({
      nameKanji: '山本 春子',
      memberNumber: '00451122',
    });
  });
});

describe("the writer's own words in a cell", () => {
  it.each([
    'お支払い方法\tまとめて払いコースです\n会員番号\t',
    'お支払い方法\tまとめて払いの方です\n会員番号\t00451122',
    'お支払い方法\tまとめて払いコースの方\n会員番号\t00451122',
    '会員番号\t00451122\nコース\tまとめて払いコースの方のみ加入しています',
  ])('tell the course: %s', (text) => {
    expect(extractionOf(text).bundle).toBe(true);
  });

  it.each<[string, string]>([
    ['お支払い方法\tクレジットカードのみ', 'credit'],
    ['お支払い方法\tカードの方だけ', 'credit'],
    ['お支払い方法\tキャリア決済の方', 'carrier'],
    ['お支払い方法\tキャリア決済の方です\nキャリア\tdocomoの方', 'carrier'],
  ])('tell the way to pay: %s', (text, paymentMethod) => {
    expect(givenIn(text)).toMatchObject({ paymentMethod });
  });
});

describe('a label that reads like such words', () => {
  it.each([
    '9\tキャリア決済の場合\tau\n10\t決済情報番号\t40771882994',
    'お支払い方法\tキャリア決済の場合\t決済情報番号\tPlus member ID\nキャリア決済\tau\t40771882994\tharu_1',
    '■\tキャリア決済の場合\tau\t該当する方のみ',
  ])('stays: %s', (text) => {
    expect(givenIn(text).carrier).toBe('au');
  });
});
