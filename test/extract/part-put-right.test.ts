/** A part of a date is put right without a word for birth. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const bornIn = (text: string): unknown => givenIn(text).birthDate;
const TOLD = '葉山凪です。1985年3月4日、静岡県、090-5555-0131です。パスワードを忘れました。';

describe('a part of the one date', () => {
  it.each([
    ['あ、年を間違えました。1986年です。', '1986-03-04'],
    ['すみません、年が違いました。1986年でした。', '1986-03-04'],
    ['年を間違えました、正しくは1986年です。', '1986-03-04'],
    ['すみません、さっきの年、1986年の間違いです。', '1986-03-04'],
    ['あ、月を間違えました。5月です。', '1985-05-04'],
    ['訂正です。日にちが違いました。14日です。', '1985-03-14'],
    ['追記\nすみません、年が違いました。\n1986年でした。', '1986-03-04'],
  ])('%s', (text, expected) => {
    expect(bornIn(`${TOLD}${text}`)).toBe(expected);
    expect(bornIn(`氏名：葉山 凪\n生年月日：1985年3月4日\n\n${text}`)).toBe(expected);
  });

  it.each([
    ['of which he is not sure', 'あ、年を間違えました。1986年かも。'],
    ['beside another year', '2019年に入会しました。あ、年を間違えました。2018年です。'],
    ['beside another day', 'ライブの申し込みは3日でした。あ、日を間違えました。5日です。'],
    ['behind what else has a date', '会費の引き落としが止まったようです。すみません、月を間違えました。11月でした。'],
    ['behind a performance', '先日の公演に行けませんでした。日を間違えました。14日です。'],
    ['that makes no date', 'あ、月を間違えました。13月です。'],
  ])('open: %s', (_, text) => {
    expect(bornIn(`${TOLD}${text}`)).toEqual(OPEN);
  });

  it.each([
    '入会の年を間違えました。2016年です。',
    '再設定の画面で年を間違えました。1986年です。',
    '登録の年を間違えたのかもしれません。',
    '引き落とし日を間違えました。5日です。',
    'あ、年を間違えました。1985年です。',
  ])('but not: %s', (text) => {
    expect(bornIn(`${TOLD}${text}`)).toBe('1985-03-04');
  });

  it('a long text of such words is no burden', () => {
    expect(() => {
      givenIn(`${TOLD}${'あ、すみません、年を間違えました。'.repeat(5_000)}`);
      givenIn(`${TOLD}\n${'あ、年が違い、\n'.repeat(1_000)}`);
    }).not.toThrow();
  });
});
