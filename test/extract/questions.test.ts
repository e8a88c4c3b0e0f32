/** Forms laid out as questions and answers. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ITEMS = [
  ['氏名フルネーム(漢字)', '堂本 凪'],
  ['氏名フルネーム(カナ)', 'ドウモト ナギ'],
  ['ご設定のニックネーム', 'A.T'],
  ['ご登録のお電話番号', '090-2210-4471'],
  ['会費のお支払い方法(クレジットカード決済/キャリア決済)', 'キャリア決済'],
  ['キャリア決済の場合(docomo/au/SoftBank)', 'LINEMO'],
  ['Plus member ID', 'A1_nagi'],
];
const READ = {
  nameKanji: '堂本 凪',
  nameKana: 'ドウモト ナギ',
  nickname: 'A.T',
  phone: '09022104471',
  paymentMethod: 'carrier',
  carrier: 'softbank',
  plusMemberId: 'A1_nagi',
};

describe('each question with its answer', () => {
  it.each<[string, string, string, string]>([
    ['letters, numbered, parted by a space', 'Q#　', 'A#　', '\n'],
    ['by a full stop', 'Q#.', 'A#.', '\n'],
    ['full-width', 'Ｑ＃：', 'Ａ＃：', '\n'],
    ['in brackets', '【Q#】', '【A#】', '\n'],
    ['with a hyphen', 'Q-# ', 'A-# ', '\n'],
    ['without numbers', 'Q. ', 'A. ', '\n'],
    ['問, 答', '問# ', '答# ', '\n'],
    ['質問, 回答', '質問#：', '回答#：', '\n'],
    ['a blank line between', 'Q#: ', 'A#: ', '\n\n'],
    ['in one line', 'Q# ', 'A# ', '　'],
  ])('%s', (_, question, answer, between) => {
    const marked = (mark: string, i: number): string =>
      mark.replace('#', String(i + 1)).replace('＃', String.fromCharCode('１'.charCodeAt(0) + i));
    const text = ITEMS.map(
      ([label, value], i) => `${marked(question, i)}${label}${between}${marked(answer, i)}${value}`,
    ).join('\n');
    expect(givenIn(text)).toEqual(READ);
  });

  it('behind an arrow', () => {
    const text = ITEMS.map(([label, value]) => `Q. ${label?.replace(/\(.*/u, '')}は？ → A. ${value}`).join('\n');
    expect(givenIn(text)).toEqual(READ);
  });

  it('in whole sentences', () => {
    const text =
      'Q1 お名前を教えてください\nA1 堂本 凪\nQ2 フリガナは？\nA2 ドウモト ナギ\nQ3 ニックネームは何ですか？\nA3 なぎ丸\nQ4 電話番号\nA4 わかりません';
    expect(givenIn(text)).toEqual({ nameKanji: '堂本 凪', nameKana: 'ドウモト ナギ', nickname: 'なぎ丸' });
  });

  it('a list of frequent questions gives nothing', () => {
    const text =
      'Q1 メールアドレスを変更したいです\nA1 マイページから変更できます\nQ2 電話番号が違います\nA2 窓口へご連絡ください\nQ3 会員番号はどこにありますか\nA3 会員証にあります';
    expect(givenIn(text)).toEqual({});
  });

  it.each([
    'Q. 生年月日は\nA. 1990年1月1日\nのように書くと例にありました。',
    '質問1 電話番号は\n答え1 03-5555-0100\nと見本にありました。',
  ])('an example above his own form: %j', (text) => {
    const form = '生年月日：1988/5/2\n電話番号：090-5555-0131\nメールアドレス：nagi07@example.jp';
    expect(givenIn(`${text}\n\n${form}`)).toEqual({
      birthDate: '1988-05-02',
      phone: '09055550131',
      email: 'nagi07@example.jp',
    });
  });

  it('another question’s answer is none', () => {
    const text =
      'Q1 氏名\nA1 堂本 凪\nQ2 カナ\nA2 ドウモト ナギ\nQ3 ニックネーム\nA2 なぎ丸\nQ4 電話番号\nA4 090-2210-4471';
    expect(givenIn(text).nickname).not.toBe('なぎ丸');
  });
});
