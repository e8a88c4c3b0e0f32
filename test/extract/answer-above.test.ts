/** The bare answer on top of the mail in which the desk asks for it. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = ReturnType<typeof givenIn>;

function replyTo(asked: string, text: string): string {
  return `${text}\n\n2026年11月15日(日) 10:00 お問い合わせ窓口 <desk@plusmember.jp>:\n> 平井様\n> ${asked}のご記入がございませんでした。お知らせください。`;
}

describe('what the desk asks for', () => {
  it.each<[string, string, Given]>([
    ['ご生年月日(西暦表記8桁)', '平井です。\n\n19980405\nです。', { birthDate: '1998-04-05' }],
    ['ご生年月日(西暦表記8桁)', '19980405です。', { birthDate: '1998-04-05' }],
    ['各キャリアの決済情報番号', '101928374655です。', { billingId: '101928374655' }],
    ['Plus member ID', 'hana1です。', { plusMemberId: 'hana1' }],
    ['ニックネーム', 'はなたんです！', { nickname: 'はなたん' }],
    ['ご設定のニックネーム', 'お世話になっております。\nはなたん でお願いします。', { nickname: 'はなたん' }],
  ])('%s: %s', (asked, text, items) => {
    expect(givenIn(replyTo(asked, text))).toEqual(items);
  });
});

describe('is not', () => {
  it.each<[string, string]>([
    ['ニックネーム', 'ログインできません。'],
    ['ニックネーム', 'わかりませんです'],
    ['ニックネーム', '平井です。'],
    ['ご生年月日(西暦表記8桁)', '2回目です。'],
  ])('%s: %s', (asked, text) => {
    expect(givenIn(replyTo(asked, text))).toEqual({});
  });

  it('an answer of several lines to a whole form', () => {
    const asked = 'ニックネーム、Plus member ID、お電話番号、ご生年月日';
    expect(givenIn(replyTo(asked, 'ponta_1です。')).plusMemberId).toBeUndefined();
  });
});
