/** The trouble that a letter tells right below the blank label that ends its few items. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
import { kindOf } from './forms.js';

describe('below a blank label', () => {
  it.each([
    '氏名：山田 花子\nニックネーム：\nパスワードを忘れました。',
    '・氏名：山田 花子\n・会員番号：\nパスワードを忘れてログインできません。',
    '氏名 必須 山田 花子\nニックネーム 任意\nパスワードを忘れてログインできません。',
    'ニックネーム\nログインできないので助けてください。',
    'Plus member ID：\n再設定のメールが届きません。',
  ])('an inquiry: %s', (text) => {
    expect(kindOf(text, 'お願い')).toBe('inquiry');
    expect(givenIn(text)).not.toHaveProperty('nickname');
  });

  it.each([
    '氏名：山田 花子\nニックネーム：\nライブを楽しみにしています。',
    'ニックネーム：\nリセット大好き',
    '商品名：\nパスワード手帳',
  ])('none: %s', (text) => {
    expect(kindOf(text, 'お願い')).toBe('other');
  });

  it.each(['忘れな草', 'ログイン姫', 'パスワード王'])('a nickname all the same: %s', (name) => {
    expect(givenIn(`氏名：山田 花子\nニックネーム：\n${name}\nPlus member ID：hana_01`)).toMatchObject({
      nickname: name,
    });
  });
});

it.each(['応援したいのですが、', 'こんにちは。観覧したいのですが、', 'お世話になります。視聴できるのですが、'])(
  'a wish is no name: %s',
  (words) => {
    expect(givenIn(`${words}パスワードを忘れました。`)).not.toHaveProperty('nameKanji');
  },
);

it.each([
  ['山田しおりです。', '山田しおり'],
  ['佐々木しのぶと申します。', '佐々木しのぶ'],
  ['高橋しずくです。', '高橋しずく'],
])('but a name is: %s', (words, name) => {
  expect(givenIn(`${words}パスワードを忘れました。`)).toMatchObject({ nameKanji: name });
});
