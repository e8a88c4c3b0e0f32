/** Where somebody is reached is not what is registered; the member's name is the one that the account is in. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(text);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

describe('of who writes for another', () => {
  it.each<[string, Given]>([
    [
      '父の代わりに息子の私がメールしています。父の電話番号は忘れたそうです。私の連絡先は 090-4455-0198 です。',
      { phone: undefined },
    ],
    [
      '妹のアカウントの件です。妹の携帯は 080-1111-2222 です。\n僕の電話は 090-3333-4444 なので急ぎの場合はこちらに。',
      { phone: '08011112222' },
    ],
    [
      '母のパスワードの再設定をお願いします。メールは haha@example.jp です。\n私のメールは musume@example.jp ですので、返信はこちらにください。',
      { email: 'haha@example.jp' },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    [
      '娘のアカウントの件です。電話番号は私の携帯が 090-1234-1111 で、連絡もこちらにお願いします。',
      { phone: '09012341111' },
    ],
    [
      '夫のアカウントは問題ありません。私がログインできません。私の連絡先は 090-4455-0198 です。',
      { phone: '09044550198' },
    ],
    ['パスワードを忘れました。私の連絡先は 090-4455-0198 です。', { phone: '09044550198' }],
    [
      '子供がログインしたままパスワードを変えました。私の連絡先は 090-4455-0198、メールは hana@example.jp です。',
      { phone: '09044550198', email: 'hana@example.jp' },
    ],
    ['娘がログインできません。電話番号は私の 090-1234-1111 です。', { phone: '09012341111' }],
    [
      '娘のパスワードの再設定をお願いします。登録の電話は私の電話の 090-1234-1111 で、連絡もこちらにください。',
      { phone: '09012341111' },
    ],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('a new one to answer to, where the registered one is not known', () => {
  it.each<[string, Given]>([
    [
      '登録アドレスが何だったか思い出せないのですが、新しいアドレスは a1@example.com なので返事はこちらにお願いします。',
      { email: undefined },
    ],
    ['登録した番号は忘れました。今の番号は 080-1111-2222 ですので連絡はこちらにお願いします。', { phone: undefined }],
    [
      '登録しているメールは覚えていません。いまのアドレスは a1@example.com ですので、返信はこちらにください。',
      { email: undefined },
    ],
  ])('%s', (text, items) => isRead(`パスワードを忘れました。${text}`, items));

  it.each<[string, Given]>([
    ['メールアドレスは a1@example.com なので返事もこちらにお願いします。', { email: 'a1@example.com' }],
    [
      '電話番号は忘れましたが、新しいアドレスは a1@example.com なので返事はこちらにお願いします。',
      { email: 'a1@example.com' },
    ],
    ['登録番号は 080-1111-2222 なので連絡はこちらにお願いします。', { phone: '08011112222' }],
  ])('but: %s', (text, items) => isRead(`パスワードを忘れました。${text}`, items));
});

describe('in whose name the account is', () => {
  it.each<[string, Given]>([
    [
      '大山 静江と申しまして、娘の名義（大山 千鶴、オオヤマ チヅル）で入会し、私が使っております。',
      { nameKanji: '大山 千鶴', nameKana: 'オオヤマ チヅル' },
    ],
    ['妻の名義（山口 恵、ヤマグチ メグミ）で登録しています。山口 勇と申します。', { nameKanji: '山口 恵' }],
    ['夫の名前（山口 勇）で入会しました。妻の山口 恵です。', { nameKanji: '山口 勇' }],
    ['旧姓の小泉 早紀（コイズミ サキ）で入会しました。', { nameKanji: '小泉 早紀', nameKana: 'コイズミ サキ' }],
  ])('%s', (text, items) => isRead(`パスワードを忘れました。${text}`, items));

  it.each<[string, Given]>([
    ['山口 恵と申します。娘の名義（山口 花）のカードで払っています。', { nameKanji: '山口 恵' }],
    ['去年、小泉 早紀で入会しましたが退会し、今年 成瀬 結花で入会しました。', { nameKanji: '成瀬 結花' }],
    ['山口 恵と申します。友人の名義（鈴木 花）でチケットを申し込みました。', { nameKanji: '山口 恵' }],
    ['妹は平成三年生まれ、私は山口 恵です。', { nameKanji: '山口 恵' }],
  ])('but: %s', (text, items) => isRead(`パスワードを忘れました。${text}`, items));
});

describe('where an answer is to go, and not to what is registered', () => {
  const FORM = '登録メール：a1@example.jp\n電話番号：076-555-0101\nID：kaorin_7\n\n';
  it.each<[string]>([
    ['ご返信は当店アドレスではなく、お客様の新しいアドレス b1@example.com へお願いいたします。'],
    ['返信は登録のアドレスではなく b1@example.com にください。'],
    ['再設定のURLは登録メールではなく b1@example.com へ送ってください。'],
    ['連絡は登録メールじゃなくて、このアドレス（b1@example.com）宛にお願いできますか。'],
    ['上のアドレスではなく b1@example.com に再設定のURLを送ってください。'],
    ['日中は自宅ではなく携帯の080-1111-2222にかけてください。'],
    ['電話は登録の番号ではなく、080-1111-2222へお願いします。'],
  ])('%s', (text) =>
    isRead(`${FORM}${text}`, { email: 'a1@example.jp', phone: '0765550101', plusMemberId: 'kaorin_7' }),
  );

  it.each<[string, string]>([
    ['メールは a1@example.jp ではなく b1@example.com です。返信もそちらへお願いします。', 'b1@example.com'],
    ['アドレスが間違いでした。b1@example.com でお願いします。', 'b1@example.com'],
    [
      '登録メールは a1@example.jp ではなく b1@example.com に送られてくるので、そちらが登録アドレスです。',
      'b1@example.com',
    ],
    ['アドレスを書き間違えました。正しくは b1@example.com です。返信はそちらにお願いします。', 'b1@example.com'],
    ['メールアドレスを間違えました。b1@example.com です。', 'b1@example.com'],
    ['メールアドレスの欄を間違えました。b1@example.com に修正をお願いいたします。', 'b1@example.com'],
    ['メールアドレスを訂正します。b1@example.com', 'b1@example.com'],
    ['メールアドレスを訂正したいです。新しいのは b1@example.com です。', 'a1@example.jp'],
    ['友達のメールアドレスを間違えて入力していました。b1@example.com です。', 'a1@example.jp'],
    ['先ほど、メールアドレスを間違えて送信してしまいました。b1@example.com 宛てでした。', 'a1@example.jp'],
    ['登録メールは上のではなく b1@example.com に訂正お願いします。', 'b1@example.com'],
  ])('but: %s', (text, email) => isRead(`${FORM}${text}`, { email, phone: '0765550101', plusMemberId: 'kaorin_7' }));

  it.each<[string, Given]>([
    ['電話番号を間違えて書きました。080-1111-2222 にかけてもらえれば出ます。', { phone: { invalid: 'ambiguous' } }],
    ['電話番号を間違えました。折り返しは 080-1111-2222 にお願いします。', { phone: { invalid: 'ambiguous' } }],
    ['メールアドレスを間違えました。返信は b1@example.com にお願いします。', { email: { invalid: 'ambiguous' } }],
  ])('whether it is the right one is open: %s', (text, items) =>
    isRead(`${FORM}${text}`, { email: 'a1@example.jp', phone: '0765550101', plusMemberId: 'kaorin_7', ...items }),
  );

  it('nor in a letter without a form', () =>
    isRead('登録は a1@example.jp です。返信は登録のアドレスではなく b1@example.com にください。', {
      email: 'a1@example.jp',
    }));
});
