/** The card at the end of a letter that told how to reach the member: it neither replaces nor disputes that. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const LETTER =
  'パスワードを忘れました。財前 萌と申します。電話は080-9923-4471、住所は大阪府、IDはmoe_1、生年月日は1990年5月5日です。\n';

describe('below a letter that told a number', () => {
  it.each([
    ['a firm with its department', '株式会社例示 営業部\n財前 萌\nTEL 03-9999-0001'],
    [
      'an office by its name, with an address',
      'ケアステーションひだまり\n財前 萌\n長野県松本市見本1-1\nTEL 0263-99-0001',
    ],
    ['an office alone', 'ケアステーション\nTEL 03-9999-0001'],
    ['a name alone', '財前 萌\n東京都港区見本1-1\nTEL 03-9999-0001\nhttps://www.example.com/'],
    ['a place to be reached', '昼間の連絡先は下記です。\n\n財前 萌\n東京都港区見本1-1\nTEL 03-9999-0001'],
  ])('%s', (_why, card) => {
    const given = givenIn(`${LETTER}\n${card}\n`);
    expect(given).toMatchObject({ phone: '08099234471', prefecture: '大阪府', plusMemberId: 'moe_1' });
    expect(given).not.toHaveProperty('nameKana');
  });

  it('an address of its own', () => {
    expect(
      givenIn('メールは moe@example.jp です。IDはmoe_1です。\n\n例示クリニック\n財前 萌\nMail: office@example.com\n')
        .email,
    ).toBe('moe@example.jp');
  });
});

describe('values that are the answer', () => {
  it.each([
    ['below a letter that told none', 'パスワードを忘れました。\n\n財前 萌\n東京都港区見本1-1\n080-9923-4471\n'],
    ['the number once more', '電話は080-9923-4471です。\n\n財前 萌\n東京都港区見本1-1\n080-9923-4471\n'],
    ['beside an address that was told', 'メールはmoe@example.jpです。\n\n財前 萌\n東京都港区見本1-1\n080-9923-4471\n'],
    ['announced', 'メールはmoe@example.jpです。登録の電話は下のとおりです。\n\n財前 萌\n東京都\n080-9923-4471\n'],
  ])('%s', (_why, text) => {
    expect(givenIn(text)).toMatchObject({ phone: '08099234471', prefecture: '東京都' });
  });
});
