/** A value that is denied, or another person's beside the writer's own, is not taken. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(text);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

describe('a sentence that denies a value', () => {
  it.each<[string, Given]>([
    ['IDは taro_1 ではありません。taro_2 です。', { plusMemberId: 'taro_2' }],
    ['電話番号は090-1111-2222ではありません。090-3333-4444です。', { phone: '09033334444' }],
    ['メールアドレスは a@example.jp ではありません。b@example.jp です。', { email: 'b@example.jp' }],
    ['会員番号は 123456 ではありません。654321 です。', { memberNumber: '654321' }],
    ['電話番号は090-1111-2222ではありません。変わりました。', { phone: undefined }],
    ['IDはtaro_1で、メールは taro@example.com ではないです。', { plusMemberId: 'taro_1', email: undefined }],
    ['メールは a1@example.com、b1@example.com は使っていません。', { email: 'a1@example.com' }],
    ['継続課金IDは 12345678901 ではありません。10987654321 です。', { billingId: '10987654321' }],
  ])('%s', (text, items) => {
    isRead(`パスワードを忘れました。${text}`, items);
  });

  it.each<[string, Given]>([
    ['IDは taro_1 ではないと言われました。', { plusMemberId: undefined }],
    ['IDは taro_1 ではないと表示されます。', { plusMemberId: undefined }],
    ['IDは taro_1 じゃないみたいです。', { plusMemberId: undefined }],
    ['電話番号は 090-1111-2222 ではないそうです。090-3333-4444です。', { phone: '09033334444' }],
    ['メールは a@example.jp ではないと言われました。', { email: undefined }],
    ['誕生日は1988年5月2日ではないと言われました。', { birthDate: undefined }],
    // He thinks so, or was told so.
    ['IDは taro_1 ではないかと思います。', { plusMemberId: 'taro_1' }],
    ['IDは taro_1 ではないかと言われました。', { plusMemberId: 'taro_1' }],
    ['IDは taro_1 ではないでしょうか。', { plusMemberId: 'taro_1' }],
    ['IDは taro_1 だと言われました。', { plusMemberId: 'taro_1' }],
    ['IDは taro_1 です。会員ではないと言われました。', { plusMemberId: 'taro_1' }],
  ])('as others say: %s', (text, items) => {
    isRead(`パスワードを忘れました。${text}`, items);
  });

  it('an answer that says which it is not', () => {
    isRead('電話：090-1234-5678（登録は080-1111-2222ではなくこちら）', { phone: '09012345678' });
  });

  it('and one that denies something else', () => {
    isRead('パスワードを忘れました。IDは taro_1 ですが、まとめて払いではありません。', { plusMemberId: 'taro_1' });
  });
});

describe("the sender's address", () => {
  it.each<[string, Given['email']]>([
    ['・メールアドレス：このメールとは別です', undefined],
    ['・メールアドレス：このアドレスかhana2@example.jp', { invalid: 'ambiguous' }],
    ['・メールアドレス：このアドレスです', 'sender@example.com'],
  ])('%s', (text, email) => {
    isRead(text, { email });
  });
});

describe('what was once', () => {
  it.each<[string, Given]>([
    [
      '先日お伝えしたID「haru_old」は昔使っていたもので、現在登録されているのは haru_new2 でした。',
      { plusMemberId: undefined },
    ],
    [
      '以前のメールアドレスは haruka.old@example.jp でしたが、去年 haruka.n@example.jp に変更済みです。',
      { email: { invalid: 'ambiguous' } },
    ],
    ['支払いはドコモのd払いで、番号は1019 2837 4655です', { billingId: '101928374655' }],
  ])('%s', (text, items) => {
    isRead(`パスワードを忘れました。${text}`, items);
  });
});

describe("another's value beside the writer's own", () => {
  it.each<[string, Given]>([
    ['妹の電話は080-2217-6640、私は090-2217-6641です。', { phone: '09022176641' }],
    ['母のIDはhaha_1ですが、私はwatashi_2です。', { plusMemberId: 'watashi_2' }],
    ['姉のメールはane@example.jpで、私はimo@example.jpです。', { email: 'imo@example.jp' }],
    ['母の誕生日は1960年5月5日で、私は1990年5月5日です。', { birthDate: '1990-05-05' }],
    ['私の電話は090-1111-2222で、母は080-3333-4444です。', { phone: '09011112222' }],
  ])('%s', (text, items) => {
    isRead(`パスワードを忘れました。${text}`, items);
  });

  it('neither, where both ask', () => {
    const given = givenIn('私のIDはhana_1、妹はhana_2です。二人ともパスワードを忘れました。');
    expect(given.plusMemberId).toEqual({ invalid: 'ambiguous' });
  });

  it('nor the name of another registration', () => {
    isRead('氏名：高橋花子（夫の登録は高橋太郎）', { nameKanji: '高橋花子' });
  });

  it.each<[string, Given]>([
    ['娘のIDはmusume_1で、私のはoya_1です。娘の分をお願いします。', { plusMemberId: 'musume_1' }],
    ['娘のIDはmusume_1で、私のはoya_1です。再設定したいのは娘のほうです。', { plusMemberId: 'musume_1' }],
    ['娘のIDはmusume_1で、私のはoya_1です。娘がパスワードを忘れてしまいました。', { plusMemberId: 'musume_1' }],
    ['夫の会員番号は10002で、私は10001です。夫のほうをリセットしてください。', { memberNumber: '10002' }],
    ['私のIDはoya_1で、娘のはmusume_1です。忘れたのは娘です。', { plusMemberId: 'musume_1' }],
  ])('and a relative who is meant: %s', (text, items) => {
    isRead(text, items);
  });
});
