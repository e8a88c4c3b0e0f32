/** Below the form: what it holds is of now, and another value is the registered one. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' };

describe('the registered value is told below the form', () => {
  it.each<[string, object]>([
    [
      'Phone: 080-1111-2222\nP.S. Sorry, the phone number above is my new one. The one I registered is 080-3333-4444.',
      { phone: '08033334444' },
    ],
    [
      'Email: a1@example.jp\nThe e-mail above is my current one. The address I registered with is b1@example.jp.',
      { email: 'b1@example.jp' },
    ],
    [
      '・お電話番号：080-1111-2222\n追伸　上の電話番号は新しいほうでした。登録したのは080-3333-4444です。',
      { phone: '08033334444' },
    ],
    [
      '・お電話番号：080-1111-2222\n電話番号は今使っているもので、登録は 080-3333-4444 のままだと思います。',
      { phone: '08033334444' },
    ],
    [
      '・お電話番号：080-1111-2222\n電話番号は変えたばかりのものです。\n登録しているのは090-3333-4444かもしれません。',
      { phone: AMBIGUOUS },
    ],
    [
      '・お電話番号：080-1111-2222\n電話番号は新しい番号で登録してあります。前は090-3333-4444でした。',
      { phone: AMBIGUOUS },
    ],
    [
      '・お電話番号：080-1111-2222\n・ID：hana_01\n\n上の電話番号は母のものでした。私のは080-3333-4444です。',
      { phone: '08033334444' },
    ],
    [
      '・お電話番号：080-1111-2222\n電話番号は母の携帯で登録しています。私のは080-3333-4444です。',
      { phone: AMBIGUOUS },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`)).toMatchObject(expected);
  });

  it.each<[string, object]>([
    [
      '・お電話番号：080-1111-2222\n電話番号は新しいものです。登録のメールは b1@example.jp です。',
      { phone: '08011112222' },
    ],
    [
      '・お電話番号：080-1111-2222\n電話番号は新しい番号に変更済みです。前の番号は090-3333-4444です。',
      { phone: '08011112222' },
    ],
    [
      '・お電話番号：080-1111-2222\n・会員番号：12345678\n会員証は新しいものです。登録は2019年5月1日です。',
      { phone: '08011112222' },
    ],
    ['・お電話番号：080-1111-2222\n番号は夫の携帯です。私の会員番号は 0812345678 です。', { phone: '08011112222' }],
    [
      '・お電話番号：080-1111-2222\n携帯は今使っているものです。自分の実家は 03-2222-3333です。',
      { phone: '08011112222' },
    ],
    ['・住所：東京都\n住所は新しい住所に変更済みです。登録した店は大阪府です。', { prefecture: '東京都' }],
    ['・住所：東京都\n住所は新しいほうで登録変更済み。私の実家は大阪府です。', { prefecture: '東京都' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`)).toMatchObject(expected);
  });
});

describe('a number that the writer asked at is not his own', () => {
  it.each<[string, object]>([
    ['携帯ショップ（03-5550-0188）でも聞いたんですが。電話番号は080-1111-2222です。', { phone: '08011112222' }],
    ['市役所（03-5550-0188）にも相談しましたがだめでした。', {}],
    ['カード会社03-5550-0188に問い合わせました。', {}],
    ['息子の携帯会社（06-5550-0188）へ行ってみました。', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['電話番号は080-1111-2222です。こちらに電話してください。', { phone: '08011112222' }],
    ['090-1111-2222に連絡してもらえると助かります。', { phone: '09011112222' }],
    ['090-1111-2222で先日も相談した者です。', { phone: '09011112222' }],
    ['連絡先は 090-1111-2222 に連絡しても構いません。', { phone: '09011112222' }],
    ['登録した090-1111-2222にSMSが来ないので窓口に聞きました。', { phone: '09011112222' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
  });
});
