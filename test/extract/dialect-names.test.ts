import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const PHONE = 'パスワードを忘れました。再設定をお願いします。電話は070-0000-9945です。\n';

describe('a nickname as people say it in the west', () => {
  it.each([
    'サイトでは ぺこまる いう名前でやってます。',
    'サイトでは「ぺこまる」いう名前で登録してます。',
    'ファンクラブでは ぺこまる ゆう名前やねん。',
    'ニックネームは ぺこまる いいます。',
    'ニックネームは「ぺこまる」いいます。',
    'ニックネームは ぺこまる 言うてます。',
    'ニックネーム：ぺこまる いいますわ',
  ])('%s', (text) => {
    expect(givenIn(PHONE + text)).toMatchObject({ nickname: 'ぺこまる' });
  });

  it.each([
    ['ニックネーム：いいます', 'いいます'],
    ['ニックネームは「いいます」です。', 'いいます'],
    ['ニックネーム：なんでもいいます', 'なんでもいいます'],
  ])('words of its own: %s', (text, nickname) => {
    expect(givenIn(PHONE + text)).toMatchObject({ nickname });
  });

  it.each([
    'サイトでは どう いう名前で登録したか忘れました。',
    'サイトでは そう いう名前で登録してません。',
    'サイトでは 何 いう名前やったか覚えてません。',
  ])('none: %s', (text) => {
    expect(givenIn(PHONE + text)).not.toHaveProperty('nickname');
  });

  it('a full name is none, and いう no part of it', () => {
    const given = givenIn(`${PHONE}サイトでは戸田花子 いう名前で登録してます。`);
    expect(given).not.toHaveProperty('nickname');
    expect(given.nameKanji ?? '戸田花子').toBe('戸田花子');
  });
});
