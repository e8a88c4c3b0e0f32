/** An answer, and behind it another that it may be. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const form = (line: string): object => {
  const { nameKanji: _, ...given } = givenIn(`氏名：葉山 凪\n${line}`);
  return given;
};

describe('a doubt behind an answer', () => {
  it.each<[string, object]>([
    ['電話番号：090-5555-0131（0132かも）', { phone: OPEN }],
    ['電話番号：090-5555-0131 ※最後は32だったかもしれません', { phone: OPEN }],
    ['Plus member ID：nagi_07（最後は01かも）', { plusMemberId: OPEN }],
    ['電話番号：090-5555-0131（登録時は080の番号かも）', { phone: OPEN }],
    ['会員番号：40218877（40218878の可能性あり）', { memberNumber: OPEN }],
    ['フリガナ：ハヤマ ナギ（ハヤマ ナギサかも）', { nameKana: OPEN }],
    ['都道府県：静岡県（引っ越し前の愛知県かも）', { prefecture: OPEN }],
    ['都道府県：静岡？愛知？', { prefecture: OPEN }],
    ['Plus member ID：nagi_07 ですが母のかも', { plusMemberId: OPEN }],
    ['Plus member ID：nagi_07 と言われましたが自分のかわかりません', { plusMemberId: OPEN }],
    ['メールアドレス：nagi07@example.jp または送信元', { email: OPEN }],
  ])('%s', (line, expected) => {
    expect(form(line)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['電話番号：090-5555-0131？', { phone: '09055550131' }],
    ['電話番号：090-5555-0131（機種はiPhone14かも）', { phone: '09055550131' }],
    ['電話番号：090-5555-0131（3年前に変えたかも）', { phone: '09055550131' }],
    ['電話番号：090-5555-0131（19時以降なら出られるかも）', { phone: '09055550131' }],
    ['電話番号：090-5555-0131(平日17時までだとつながらないかも)', { phone: '09055550131' }],
    ['電話番号：090-5555-0131（0120からは出ないかも）', { phone: '09055550131' }],
    ['電話番号：090-5555-0131（たぶん）', { phone: '09055550131' }],
    ['Plus member ID：nagi_07（nagi_07かもしれません）', { plusMemberId: 'nagi_07' }],
    ['Plus member ID：nagi_07（8文字だったかも）', { plusMemberId: 'nagi_07' }],
    ['フリガナ：ハヤマ ナギ（合っているかな？）', { nameKana: 'ハヤマ ナギ' }],
    ['都道府県：静岡県？', { prefecture: '静岡県' }],
    ['メールアドレス：nagi07@example.jp（送信元と同じ）', { email: 'nagi07@example.jp' }],
  ])('but not: %s', (line, expected) => {
    expect(form(line)).toEqual(expected);
  });
});
