/** Two accounts in one mail: the ID that the writer asks for, or neither. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const TWO = '再設定メールが届きません。';

it('takes no part of an address for an ID', () => {
  const text =
    '電話もメールも変わりました。新しい方に返信をお願いします。\n\nメールアドレス：aya.kuwa.new@example.jp\nID：hana4520\n';
  expect(givenIn(text)).toMatchObject({ email: 'aya.kuwa.new@example.jp', plusMemberId: 'hana4520' });
});

describe('of two IDs the one that is asked for', () => {
  it.each<[string, string]>([
    ['IDは2つあって、toko_1は月会費、toko_2はチケット用です。再設定したいのはtoko_1のほうです。', 'toko_1'],
    ['IDがふたつあります。toko_1とtoko_2です。toko_2のほうをお願いします。', 'toko_2'],
    [
      'アカウントを2つ持っています。\nID：toko_1（こちらは使えています）\nID：toko_2（こちらがログインできません）',
      'toko_2',
    ],
    ['IDは古いのが toko_old、新しいのが toko_new です。ログインできないのは新しいほうです。', 'toko_new'],
    ['アカウントが二つあります。toko_1とtoko_2です。二つ目のほうの再設定をお願いします。', 'toko_2'],
    ['アカウント2つ持ってます。toko_1はもう退会しました。toko_2のパスワードの再設定をお願いします', 'toko_2'],
    ['Plus member ID：toko_1\n以前のIDは toko_0 でした。新しいほうの再設定をお願いします。', 'toko_1'],
    ['Plus member ID：toko_1\n前のID: toko_0\n古い方のIDは関係ありません', 'toko_1'],
  ])('%s', (text, id) => {
    expect(givenIn(`${TWO}${text}`).plusMemberId).toBe(id);
  });

  it.each([
    'IDは古いのが toko_old、新しいのが toko_new です。',
    'IDがふたつあります。toko_1とtoko_2です。どちらかわかりません。',
    'Plus member ID：toko_1\nアカウントが二つあり、再設定したいのはtoko_2のほうです。',
  ])('or neither: %s', (text) => {
    expect(givenIn(`${TWO}${text}`).plusMemberId).toEqual({ invalid: 'ambiguous' });
  });

  it.each<[string, string]>([
    ['アカウントは2つあります。IDはab12cdです。iPhone15にしたらログインできません。', 'ab12cd'],
    ['アカウントは2つあります。IDはab12cdです。注文番号は A12345678 です。ログインできません。', 'ab12cd'],
    ['アカウントは2つあります。IDはab12cdです。ab12cd@example.jp で登録して、入れません。', 'ab12cd'],
  ])('what is no ID is none of them: %s', (text, id) => {
    expect(givenIn(`${TWO}${text}`).plusMemberId).toBe(id);
  });
});
