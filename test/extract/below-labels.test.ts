/** What stands below a label: how far its answer goes, and what there is none. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('An answer below its label', () => {
  it.each([
    [
      'ends where another item is told',
      'ニックネーム：\n門奈R\nクレカ払い\nID：monna_1',
      { nickname: '門奈R', paymentMethod: 'credit' },
    ],
    [
      'ends where sentences begin',
      '生年月日：\nこれは西暦で1994年の8月25日です。\n登録の都道府県は福島県です。\n電話番号は090-4417-5520です。',
      { birthDate: '1994-08-25', prefecture: '福島県', phone: '09044175520' },
    ],
    [
      'is what is registered, where a sentence says so',
      '電話番号：\n090-1111-2222\n登録は 090-1111-3333 のままです。',
      { phone: '09011113333' },
    ],
    [
      'is no heading of the next block',
      '支払い方法：クレジットカード\n会員番号：\n■2人目\nお名前：堀田 結人',
      { paymentMethod: 'credit' },
    ],
    ['is a word in capitals', '氏名：\n出口 誠二\nニックネーム：\nEXIT\nID：exit_1', { nickname: 'EXIT' }],
    ['is a nickname with a full stop', 'ニックネーム：\nなぎ。\nID：nagi_1', { nickname: 'なぎ。' }],
    [
      "is an address that begins with a label's word",
      '氏名：藤本 佳奈\nメール：\nkana-fjmt@example.net',
      { nameKanji: '藤本 佳奈', email: 'kana-fjmt@example.net' },
    ],
    [
      'is the way to pay, though it may be a label',
      'お支払い方法：\nキャリア決済\nキャリア：\nau\n番号：\n40718829935',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
    [
      'is none of several labels left blank',
      '■支払方法\n■キャリア\n■決済番号\n■会員番号　T4001827',
      { memberNumber: 'T4001827' },
    ],
  ])('%s', (_, text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });

  it.each([
    ['is no heading of the next block', '会員番号：\n■2人目\nお名前：堀田 結人', 'memberNumber'],
    ['is none of several labels left blank', '■支払方法\n■キャリア\n■決済番号\n■会員番号　T4001827', 'paymentMethod'],
    ['is no reading for the word at the head of an address', 'メール：\nkana-fjmt@example.net', 'nameKana'],
  ])('%s', (_, text, key) => {
    expect(givenIn(text)).not.toHaveProperty(key);
  });

  it('of a label of his own is read with its words', () => {
    const text =
      '・前の番号（登録中）：\n080-3327-1148\n・今の番号：\n070-4419-7726\n・生年月日：\n1996/1/31\n・ID：\nkaho_1';
    expect(givenIn(`登録は前の番号のままです。\n${text}`).phone).toBe('08033271148');
  });

  it('of several labels in one is parted', () => {
    const text =
      '氏名：\n牧野 結菜\n生年月日・都道府県：\n1998年6月1日・群馬県\n電話・メール：\n090-2284-6601・yuna@example.com';
    expect(givenIn(text)).toMatchObject({
      birthDate: '1998-06-01',
      prefecture: '群馬県',
      phone: '09022846601',
      email: 'yuna@example.com',
    });
  });
});

describe('Words with a label in brackets behind them', () => {
  it.each([
    '活動名（ニックネーム）：ひよこ豆',
    '活動名（ニックネーム）→ひよこ豆',
    '【活動名（ニックネーム）】ひよこ豆',
    '活動名（ニックネーム）\nひよこ豆',
  ])('are the label: %s', (line) => {
    expect(givenIn(`氏名：神田 ひより\n${line}\nID：hiyo_1`).nickname).toBe('ひよこ豆');
  });

  it('are the value where the form has its labels behind', () => {
    const text = '水流 彗（氏名）\nスイリュウ スイ（カナ）\nひよこ豆（ニックネーム）\n1990/1/2（生年月日）';
    expect(givenIn(text)).toMatchObject({ nameKanji: '水流 彗', nickname: 'ひよこ豆' });
  });
});
