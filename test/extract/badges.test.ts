/** 必須, 任意: what a form's page shows beside its fields is no answer, wherever it is copied to. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const READ = { nameKanji: '真柴 律子', paymentMethod: 'credit', plusMemberId: 'ritsu_8' };

describe('a copied form', () => {
  it.each([
    '氏名フルネーム(漢字) 必須真柴 律子\nお支払い方法 必須クレジットカード決済\nキャリア決済の場合 任意選択してください ▼\n決済情報番号 任意\nPlus member ID 必須ritsu_8\n会員番号(月会費まとめて払いコースの方) 任意',
    '氏名　必須\n真柴 律子\nお支払い方法　必須\nクレジットカード決済\nキャリア　任意\n▼選択してください\n会員番号　任意\nPlus member ID　必須\nritsu_8',
    '氏名\n必須\n真柴 律子\n支払い方法\n必須\nクレジットカード\n会員番号\n任意\n\nPlus member ID\n必須\nritsu_8',
    '【必須】氏名：真柴 律子\n【必須】支払い方法：クレジットカード\n【任意】会員番号：\n【必須】Plus member ID：ritsu_8',
    '必須 氏名 真柴 律子\n必須 支払い方法 クレジットカード\n任意 会員番号\n必須 Plus member ID ritsu_8',
    '氏名 (必須項目) 真柴 律子\n支払い方法 (必須項目) クレジットカード\nキャリア オプション ▼\n会員番号 省略可\nPlus member ID (必須項目) ritsu_8',
    '氏名：真柴 律子\n支払い方法：クレジットカード\nキャリア：任意\n会員番号：任意\nPlus member ID：ritsu_8',
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual(READ);
  });

  it('with a field of which nothing stands below its badge', () => {
    const text = '氏名\n必須\n真柴 律子\nニックネーム\n任意\nPlus member ID\n[必須]\nritsu_8\nパスワードを忘れました。';
    expect(givenIn(text)).toEqual({ nameKanji: '真柴 律子', plusMemberId: 'ritsu_8' });
  });

  it('with what was filled in all the same', () => {
    const text = '氏名 必須真柴 律子\nニックネーム 任意りっちゃん\nキャリア 任意au\n会員番号 任意30045517';
    expect(givenIn(text)).toMatchObject({ nickname: 'りっちゃん', carrier: 'au', memberNumber: '30045517' });
  });
});

describe('in another sense', () => {
  it.each([
    ['会員番号は任意でしょうか？\n氏名：真柴 律子', { nameKanji: '真柴 律子' }],
    ['会員番号任意の数字でいいですか\n氏名：真柴 律子', { nameKanji: '真柴 律子' }],
    ['氏名：必田 任\nニックネーム：任ちゃん', { nameKanji: '必田 任', nickname: '任ちゃん' }],
    ['氏名：真柴 律子\nニックネーム 必須アミノ酸', { nameKanji: '真柴 律子', nickname: '必須アミノ酸' }],
    ['氏名：真柴 律子\nニックネーム　任意同行', { nameKanji: '真柴 律子', nickname: '任意同行' }],
    ['氏名：真柴 律子\n・ニックネーム オプションくん', { nameKanji: '真柴 律子', nickname: 'オプションくん' }],
    ['氏名：真柴 律子\nニックネーム 任天堂大好き', { nameKanji: '真柴 律子', nickname: '任天堂大好き' }],
    ['氏名：須藤 意久\nニックネーム：必須くん', { nameKanji: '須藤 意久', nickname: '必須くん' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toEqual(items);
  });
});
