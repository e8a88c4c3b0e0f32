/** What a letter says was wrong, and whose it is: the site's words and another's items put nothing right in the form. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' } as const;
const FORM = [
  '・氏名フルネーム(漢字)：石橋 聡子',
  '・ご生年月日(西暦表記8桁)：19920514',
  '・ご登録のお電話番号：090-5555-0122',
  '・ご登録のメールアドレス：ishi@example.com',
  '・Plus member ID：ishi_92',
].join('\n');
const below = (words: string): ReturnType<typeof givenIn> => givenIn(`${FORM}\n\n${words}\n`);

describe('what the site says is wrong corrects nothing', () => {
  it.each<[string, ItemKey, string]>([
    ['「IDが間違っています」と出ます。IDは ishi_93 でもだめでした。', 'plusMemberId', 'ishi_92'],
    [
      'IDかパスワードが間違っていますと表示されます。電話番号は080-5555-0133の携帯に連絡ください。',
      'phone',
      '09055550122',
    ],
    ['パスワードを何度も間違えました。メールは kazoku@example.com にもください。', 'email', 'ishi@example.com'],
    ['番号が間違っているとエラーになります。機種変更前の電話は 080-5555-0133 でした。', 'phone', '09055550122'],
  ])('%s', (words, key, value) => {
    expect(below(words)[key]).toBe(value);
  });

  it.each<[string, ItemKey, string]>([
    ['「電話番号が間違っています」と出たので訂正します。電話番号は080-5555-0133です。', 'phone', '08055550133'],
    ['IDが間違っていると出たのでよく見直したら、IDは ishi_29 でした。', 'plusMemberId', 'ishi_29'],
    [
      '「電話番号が間違っています」と出たので、番号を書き直します。電話番号は080-5555-0133です。',
      'phone',
      '08055550133',
    ],
    ['番号に間違いがありました。電話番号は080-5555-0133です。', 'phone', '08055550133'],
  ])('but: %s', (words, key, value) => {
    expect(below(words)[key]).toBe(value);
  });
});

describe("another's item in a correction", () => {
  it.each<[string, ItemKey, unknown]>([
    ['訂正です。友達の電話は 080-5555-0133 です。', 'phone', '09055550122'],
    ['訂正です。母の電話は 080-5555-0133 です。', 'phone', AMBIGUOUS],
    ['母の電話 080-5555-0133 は打ち間違いでした。080-5555-0134 です。', 'phone', AMBIGUOUS],
    ['間違えました。夫の誕生日は1990年1月1日でした。', 'birthDate', AMBIGUOUS],
    ['息子の誕生日は5月14日ではなく5月24日です。', 'birthDate', AMBIGUOUS],
    ['発送先の電話は080-5555-0133の間違いです。', 'phone', '09055550122'],
    ['友人の誕生日は5月14日ではなく5月24日です。', 'birthDate', '1992-05-14'],
    ['公演日は5月14日ではなく5月24日です。', 'birthDate', '1992-05-14'],
    ['引き落としは5月14日ではなく5月24日でした。', 'birthDate', '1992-05-14'],
  ])('%s', (words, key, value) => {
    expect(below(words)[key]).toEqual(value);
  });

  it.each<[string, ItemKey, string]>([
    ['訂正です。電話番号は母の携帯で、080-5555-0133 です。', 'phone', '08055550133'],
    ['訂正です。母の携帯の 080-5555-0133 で登録していました。', 'phone', '08055550133'],
    ['娘のパスワードの再設定をお願いします。訂正です。娘の電話は 080-5555-0133 でした。', 'phone', '08055550133'],
    ['息子のアカウントです。息子の誕生日は5月14日ではなく5月24日です。', 'birthDate', '1992-05-24'],
    ['訂正です。父の名前は石橋 宗一、父の電話は 080-5555-0133 です。', 'phone', '08055550133'],
    ['先ほど送ったメールですが、5月14日ではなく5月24日です。', 'birthDate', '1992-05-24'],
  ])('but: %s', (words, key, value) => {
    expect(below(words)[key]).toBe(value);
  });
});

describe('a slip at the time of registering is what is registered', () => {
  it.each<[string, ItemKey, string]>([
    [
      '登録のときメールアドレスを isi@example.com と間違えて入力しました。正しくは ishi@example.com です。',
      'email',
      'isi@example.com',
    ],
    ['登録するとき生年月日を間違えて1992年5月15日と入れました。本当は1992年5月14日です。', 'birthDate', '1992-05-15'],
    ['登録の電話番号を 090-5555-0123 と間違えて登録していました。本当は 090-5555-0122 です。', 'phone', '09055550123'],
  ])('%s', (words, key, value) => {
    expect(below(words)[key]).toBe(value);
    expect(givenIn(`パスワードを忘れました。${words}`)[key]).toBe(value);
  });

  it.each<[string, ItemKey, string]>([
    ['登録の電話番号を 090-5555-0123 と書きましたが間違えました。080-5555-0133 です。', 'phone', '08055550133'],
    ['Plus member ID ishi_92 はパスワードが違っていました。ishi_pass1 です。', 'plusMemberId', 'ishi_92'],
    ['登録時の電話は 090-5555-0122 です。あ、違いました、080-5555-0133 です。', 'phone', '08055550133'],
  ])('but: %s', (words, key, value) => {
    expect(below(words)[key]).toBe(value);
  });
});

describe('the year or the month of a birth put right', () => {
  it.each<[string, unknown]>([
    ['すみません、生年は1991年でした。', '1991-05-14'],
    ['生年月日の年を間違えました。1991年です。', '1991-05-14'],
    ['生まれ年が間違っていました。1991です。', '1991-05-14'],
    ['誕生月は4月の間違いです。', '1992-04-14'],
    // Asked, supposed, somebody else's, another date.
    ['生まれ年は1991年でしょうか？', '1992-05-14'],
    ['生まれ年は間違えて1991年と登録したかもしれません。', { invalid: 'ambiguous' }],
    ['すみません、母の生年は1961年でした。', '1992-05-14'],
    ['入会した年は1991年の間違いです。', '1992-05-14'],
    ['生まれ年は1992年で間違いありません。', '1992-05-14'],
  ])('%s', (words, date) => {
    expect(below(words).birthDate).toEqual(date);
  });
});

describe('what somebody thought, and what he found', () => {
  it.each<[string, ItemKey, unknown]>([
    [
      '登録の電話は090-5555-0122だと思っていましたが、控えを見たら080-5555-0133と書いてありました。',
      'phone',
      '08055550133',
    ],
    ['IDは ishi_92 だと思っていましたが、メモを見たら ishi_29 と書いてありました。', 'plusMemberId', 'ishi_29'],
    [
      '会員番号は P-001234 だと思っていましたが、会員証を確認したら P-001243 となっています。',
      'memberNumber',
      'P-001243',
    ],
    ['「会員番号 P-001234 は誤りです」と表示されます。P-001234 です。', 'memberNumber', 'P-001234'],
  ])('%s', (text, key, value) => {
    expect(givenIn(`パスワードを忘れました。${text}`)[key]).toEqual(value);
  });
});
