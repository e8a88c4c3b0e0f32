/** What was just told turns out to be somebody else's. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const letter = (text: string): object => givenIn(`パスワードがわからず入れません。${text}`);

describe('somebody else’s after all', () => {
  it.each([
    'IDは nagi_07 です。でもこれは妹のものでした。',
    'IDは nagi_07 です。と思ったらこれは妹のIDでした。',
    'IDは nagi_07 です。すみません、それは妹のでした。',
    'IDは nagi_07 です。よく見たら友達のIDでした。',
    'IDは nagi_07 ですが、これは妹のものでした。',
    'IDは nagi_07 です。ただ、これは母のものかもしれません。',
  ])('%s', (text) => {
    expect(letter(text)).toEqual({ plusMemberId: OPEN });
  });

  it('of other items, and of the form', () => {
    expect(letter('メールは nagi07@example.jp です。でもこれは夫のものでした。')).toEqual({ email: OPEN });
    expect(letter('会員番号は 40218877 です。あ、これは妹の会員番号でした。')).toEqual({ memberNumber: OPEN });
    expect(letter('IDは nagi_07、電話は 090-5555-0131 です。でもこれは夫の番号でした。')).toEqual({
      plusMemberId: 'nagi_07',
      phone: OPEN,
    });
    expect(givenIn('氏名：葉山 凪\nID：nagi_07\n電話：090-5555-0131\n\n上のIDは妹のものでした。')).toEqual({
      nameKanji: '葉山 凪',
      plusMemberId: OPEN,
      phone: '09055550131',
    });
  });

  it('and his own behind it', () => {
    expect(letter('IDは nagi_07 です。でもこれは妹のものでした。私のは nagi_99 です。')).toEqual({
      plusMemberId: 'nagi_99',
    });
  });

  it.each([
    'IDは nagi_07 です。スマホは妹のものでした。',
    'IDは nagi_07 です。前に送ったのは妹のものでした。',
    'IDは nagi_07 です。これは妹のものではありません。',
    'IDは nagi_07 です。これは母のものです。',
    'IDは nagi_07 です。推しの誕生日のグッズは妹のものでした。',
    'IDは nagi_07 です。これは妹のものだったら返します。',
    'IDは nagi_07 です。前回は imo_0555 と書きましたが、それは妹のIDでした。',
    'IDは nagi_07 です。入れないのは妹のほうでした。',
    'IDは nagi_07 です。妹のようにすぐ再設定できると思っていました。',
    'IDは nagi_07 です。友達のみたいにメールが来ません。',
    'IDは nagi_07 です。これは妹のものでしたが、今は私が使っています。',
    'IDは nagi_07 です。母のIDでしたらすぐわかります。',
  ])('but not: %s', (text) => {
    expect(letter(text)).toMatchObject({ plusMemberId: 'nagi_07' });
  });
});

it('a long text of such words is no burden', () => {
  expect(() => {
    letter('でもこれは妹の'.repeat(10_000));
    letter('IDは nagi_07 です。でもこれは妹のものでした。'.repeat(2_000));
  }).not.toThrow();
});
