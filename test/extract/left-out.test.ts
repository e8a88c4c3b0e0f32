/** An item that was left out of an earlier mail, and its value below. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('the value of what was left out', () => {
  it.each<[string, object]>([
    ['電話番号を書き忘れました。\n\n070-4418-2293', { phone: '07044182293' }],
    ['電話番号が記入漏れでした。\n\n070-4418-2293です', { phone: '07044182293' }],
    ['ニックネームを書き忘れました。\n\nはなちゃん', { nickname: 'はなちゃん' }],
    ['ニックネーム書き忘れてました。\n\n「はなちゃん」です', { nickname: 'はなちゃん' }],
    ['ニックネームを書き忘れました。はなちゃんです。', { nickname: 'はなちゃん' }],
    ['ニックネームが抜けていました！\nみけねこ\n\n以上です。', { nickname: 'みけねこ' }],
    ['ニックネームを書き忘れたのでお送りします。\nみけ', { nickname: 'みけ' }],
    ['氏名を書き忘れました。\n山田花子', { nameKanji: '山田花子' }],
    ['フリガナを入れ忘れました。\n\nやまだ はなこ', { nameKana: 'ヤマダ ハナコ' }],
    ['Plus member IDを入れ忘れました。\n\nhana_01', { plusMemberId: 'hana_01' }],
    ['決済番号を書き忘れました。\n\n123456789012', { billingId: '123456789012' }],
    ['会員番号を書き忘れました。\n\n12345678', { memberNumber: '12345678' }],
    [
      '生年月日と電話番号を書き忘れました。\n\n1990年5月5日\n\n090-1111-2222',
      { birthDate: '1990-05-05', phone: '09011112222' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(`先ほどの者です。\n${text}`)).toEqual(expected);
  });

  it.each([
    'ニックネームを書き忘れました。\n\n山田',
    'ニックネームを書き忘れました。\n\nよろしくお願いします。\n\nはなこ',
    'ニックネームの記入漏れはありませんでした。\n\nはなこ',
    'ニックネームを書き忘れたかもしれません。\n\nはなこ',
    'ニックネームを書き忘れていたら教えてください。\n\nはなこ',
    'パスワードを書き忘れました。\nhana_01',
  ])('but nothing is told: %s', (text) => {
    expect(givenIn(`先ほどの者です。\n${text}`)).toEqual({});
  });
});
