/** Where a value was found, told between its label and it; and words that point at the mail's own address. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('where the number was found', () => {
  it.each<[string, object]>([
    ['Plus member ID は控えに hana_01 とございます。', { plusMemberId: 'hana_01' }],
    ['Plus member IDは手帳によると hana_01 です。', { plusMemberId: 'hana_01' }],
    ['会員番号 は会員証に 12345678 とあります。', { memberNumber: '12345678' }],
    [
      '支払いはauかんたん決済で、番号はauの画面に 12345678901234 と出ていました。',
      { paymentMethod: 'carrier', carrier: 'au', billingId: '12345678901234' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['Plus member ID は分かりません。iPhoneです。', {}],
    ['Plus member ID は友達に見せました。tanaka_5 さんです。', {}],
    ['支払いはauかんたん決済で、番号は画面に2回出ました。', { paymentMethod: 'carrier', carrier: 'au' }],
    [
      '支払いはauかんたん決済で、番号はエラー画面に 12345678901 と出ます。',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
    ['Plus member ID も番号も App にないです。', {}],
    ['Plus member ID は当時の hana_99 ですが今は違います。', {}],
  ])('but: %s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
  });
});

describe('this one, said of the address', () => {
  const FROM = 'sender@example.com';
  it.each([
    'メールはこれで登録したはずです。',
    'メールはこれしか持ってねえから、これで登録したはずだ。',
    'メールアドレスは今これしか使ってないのでこれです。',
    'アドレスはこれで登録しています。',
  ])('%s', (text) => {
    expect(givenIn({ from: FROM, text: `パスワードを忘れました。${text}` })).toEqual({ email: FROM });
  });

  it.each([
    'メールはこれで登録したか分かりません。',
    'メールはこれとは別ので登録したはずです。',
    'IDはこれで登録したはずです。',
    'メールはこれしか使えません。',
    'メールは今はこれしか持っていません、登録時のは解約しました。',
    'メールはこれで登録したはずだがGmailかも。',
    'メールはこれで登録しましたが今は別のに変えました。',
    '登録したメールはこれしか持っていないので多分これです。',
  ])('but: %s', (text) => {
    expect(givenIn({ from: FROM, text: `パスワードを忘れました。${text}` }).email).toBeUndefined();
  });
});

const asking = (question: string): string =>
  `2026/11/12 14:05、窓口 <desk@plusmember.jp> のメール:\n\n> お問い合わせありがとうございます。\n> ${question}\n\n`;

it.each([
  'メールはこのアドレスか、a@example.jpです。',
  '登録メールはa@example.jpか、このアドレスです。',
  'メールはこのアドレスか a@example.jp だったと思います。',
])('one or the other: %s', (text) => {
  expect(givenIn({ from: 'sender@example.com', text: `パスワードを忘れました。${text}` }).email).toEqual({
    invalid: 'ambiguous',
  });
});

it('where he lives now takes no place of the form', () => {
  const form = '・ご登録の住所(都道府県)：東京都\n';
  expect(givenIn(`${form}今は東京都ではなく群馬県に住んでいます。`).prefecture).toBe('東京都');
  expect(givenIn(`${form}訂正です。東京都ではなく群馬県です。`).prefecture).toBe('群馬県');
});

describe('the answer below what the desk asks', () => {
  it.each<[string, string, object]>([
    ['最後に、Plus member IDをお願いいたします。', 'hana_01 です。お待たせしました。', { plusMemberId: 'hana_01' }],
    ['3つ目に、ご登録の都道府県をお教えください。', '鳥取です。', { prefecture: '鳥取県' }],
    ['お手数ですが、ニックネームを教えていただけますか？', 'はなちゃん です', { nickname: 'はなちゃん' }],
    ['あわせて、お名前のフリガナもお願いできますでしょうか。', 'ヤマダ ハナコ です。', { nameKana: 'ヤマダ ハナコ' }],
    ['最後に、Plus member IDをお願いいたします。', 'わかりません。', {}],
  ])('%s %s', (question, answer, expected) => {
    expect(givenIn(asking(question) + answer)).toEqual(expected);
  });
});

it('a sentence below what the desk asks is no name', () => {
  const text = `${asking('お名前の漢字もご確認ください。')}見つけました！ koto0401 でした。\n漢字は「宮下 琴音」であってると思います。`;
  expect(givenIn(text).nameKanji).toBe('宮下 琴音');
});

describe('where he registered', () => {
  it.each<[string, object]>([
    ['登録したとこ:熊本', { prefecture: '熊本県' }],
    ['登録した所：熊本', { prefecture: '熊本県' }],
    ['登録時の場所→大阪', { prefecture: '大阪府' }],
    ['登録したところ、熊本の友達に聞かれました。', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`)).toEqual(expected);
  });
});

describe('what was seen there', () => {
  it.each<[string, object]>([
    ['auかんたん決済です。決済情報番号の欄に 20117739826 とありました。', { billingId: '20117739826' }],
    [
      'd払いです。決済番号というところに 330811749926 と12桁の数字がありましたが、これで合っていますか？',
      { billingId: '330811749926' },
    ],
    [
      'ソフトバンクまとめて支払いです。注文番号のところには「3310-2288-1177」と出ています。',
      { billingId: '3310-2288-1177' },
    ],
    ['会員番号の欄に 10023344 とありました。', { memberNumber: '10023344' }],
    ['Plus member IDというところに hana_88 と出ていました。', { plusMemberId: 'hana_88' }],
    [
      'ahamoの料金と一緒に払っています。番号は d払いの画面に 3308-1174-9926 と出ていました。',
      { carrier: 'docomo', billingId: '3308-1174-9926' },
    ],
    ['auかんたん決済です。番号はau IDのページで 20117739826 と表示されました。', { billingId: '20117739826' }],
    ['d払いです。番号は明細を見ると 330811749926 でした。', { billingId: '330811749926' }],
  ])('%s', (text, items) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toMatchObject(items);
  });

  it.each([
    'd払いです。決済番号の欄に 330811749926 と書いてしまいましたが、これはお客様番号でした。',
    'd払いです。お客様番号は画面に 330811749926 と出ていました。',
    'd払いです。エラーの番号はd払いの画面に 330811749926 と出ていました。',
    'クレジットカードです。番号は画面に 330811749926 と出ていました。',
    '決済情報番号というところに電話番号を書いてよいか、と友人に聞きました。',
    'auです。決済情報番号の欄に友人のは 20117739826 とありました。',
    'auです。母の画面では継続課金IDの欄に 20117739826 とありました。',
    'auです。案内には継続課金IDの欄に 20117739826 と表示されると書いてありますが、私にはありません。',
    'auです。継続課金IDの欄に 20117739826 と表示されますか？',
    'auです。たとえば継続課金IDの欄に 20117739826 と表示されるはずですよね。見つかりません。',
    'd払いです。番号はd払いの画面に 330811749926 と出ていましたが、別の買い物のものでした。',
    'd払いです。妻の番号はd払いの画面に 330811749926 と出ていました。',
    'd払いです。以前の番号はd払いの画面に 330811749926 と出ていました。',
  ])('no number of his payment: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).not.toHaveProperty('billingId');
  });
});

it.each([
  ['会員番号の欄に 10023344 とありましたが、これはポイントカードの番号でした。', 'memberNumber'],
  ['Plus member IDの欄に imo_22 とありましたが、これは妹のものです。', 'plusMemberId'],
  ['auです。決済情報番号というところには 20117739826 となっていません。', 'billingId'],
])('what is taken back there: %s', (text, key) => {
  expect(givenIn(`パスワードを忘れました。${text}`)).not.toHaveProperty(key);
});

describe('seen at a field, and nothing of his', () => {
  it.each([
    '会員証の会員番号の欄に 12345678 とありますが、妹の会員証でした。',
    '妹の会員証を見たら会員番号の欄に 12345678 とありました。私のは見つかりません。',
    'Plus member IDの欄に hana_01 と書いてあったのは古い会員証です。',
    'Plus member IDの欄に guest と出ています。',
    'Plus member IDの欄に user id と書いてあるだけで、何を入れるのか分かりません。',
    '入力画面のPlus member IDの欄に hana_88 と例が表示されていました。',
    'Plus member IDの欄に hana_88 と表示されていますが、使ったことのないIDです。',
  ])('%s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual({});
  });

  it.each([
    ['Plus member IDの欄に hanamaru と出ています。', { plusMemberId: 'hanamaru' }],
    ['娘の手を借りて調べました。会員番号の欄に 12345678 とありました。', { memberNumber: '12345678' }],
    ['会員番号のところに 10023344 とありましたが、これでしょうか。', { memberNumber: '10023344' }],
  ])('but: %s', (text, items) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(items);
  });
});
