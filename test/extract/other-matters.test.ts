/** Sections about another matter than the password hold none of the account's items. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OWN = '氏名：小野 香織\n電話：076-555-0101\nPlus member ID：kaori_7\n';
const GIVEN = { nameKanji: '小野 香織', phone: '0765550101', plusMemberId: 'kaori_7' };

describe('are passed over', () => {
  it.each([
    `【1件目】パスワードの再設定\n${OWN}\n【2件目】グッズの届け先の変更\n注文番号：G-7710-2239\n電話：078-555-0175\n宛名：小池 香織\n\nよろしくお願いします。`,
    `■パスワードについて\n${OWN}\n■ペンライトの配送について\n注文番号：12345678\n電話番号：080-1111-2222\nお名前：鈴木 一郎`,
    `1. チケットの件\n申込番号：A-1122\n電話番号：080-1111-2222\nメール：a1@example.jp\n\n2. パスワード再設定の件\n${OWN}`,
    `①パスワード再設定について\n${OWN}②ライブのチケットについて\nお問い合わせ番号：5512\n電話番号：080-1111-2222\n③その他\nありがとうございます。`,
    `パスワードを忘れました。\n${OWN}\nそれから別件ですが、グッズの届け先を変更したいです。\n注文番号：G-1234-5678\n電話：080-1111-2222`,
    `${OWN}\nパスワードをお願いします。\n■お問い合わせ２：チケット\n申込番号：A-1122\n電話番号：080-1111-2222`,
    `${OWN}\nパスワードをお願いします。\n■ペンライトの注文\nお名前：鈴木 一郎\n電話番号：080-1111-2222\nお支払い方法：コンビニ`,
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual(GIVEN);
  });
});

describe('are not where they are none', () => {
  it.each([
    ['a head that tells of the registration', `パスワードを忘れました。\n【チケット申込時の登録情報】\n${OWN}`],
    ['a sentence', `チケットが当たったのにログインできません。\n${OWN}`],
    ['a question in a list', `1) パスワードを忘れました。\n2) チケットはいつから買えますか？\n\n${OWN}`],
    ['other items behind', `ログインできません。\n${OWN}■好きな公演\n春の回です。\n`],
    ['a head that hurries', `ログインできません。\n【ライブ前なのでお急ぎで】\n${OWN}`],
    ['a head that wishes', `◆チケット先行に申し込みたい\n${OWN}◆パスワードを忘れました\nよろしくお願いします。`],
    ['a head that tells what the items are', `パスワードを忘れました。\n【チケット購入に使っている情報】\n${OWN}`],
    [
      'what is by the way stands above the form',
      `パスワードを忘れました。\n別件ですが、CDの発送もお願いします。\n${OWN}`,
    ],
    [
      'an item with a word of goods',
      'パスワードを忘れました。\n1. 氏名：小野 香織\n2. Plus member ID：kaori_7\n3. グッズ購入時の電話番号\n電話：076-555-0101',
    ],
    ['a mail that asks about nothing else', `【グッズの件】\n${OWN}`],
    [
      'numbered items',
      `ログインできずグッズが買えません。\n1. 氏名：小野 香織\n2. 電話：076-555-0101\n3. ライブ好きです\n4. Plus member ID：kaori_7`,
    ],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(GIVEN);
  });
  it('a number of a payment', () => {
    expect(
      givenIn(`パスワードを忘れました。\n${OWN}■お支払い\nソフトバンクまとめて支払い\n■注文番号\nSB-1234-5678`),
    ).toMatchObject({ carrier: 'softbank', billingId: 'SB-1234-5678' });
  });
});
