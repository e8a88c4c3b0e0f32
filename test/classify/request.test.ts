import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Request, requestOf } from '../../src/classify/request.js';

describe('beside a form that is filled in', () => {
  const FILLED = 9;

  it.each<[string, string, string, Request]>([
    ['leaving the club is asked about, too', '退会もできますか。', 'パスワード再設定不可のお問い合わせ', 'reset'],
    [
      'leaving it is all he asks for',
      '退会の方法だけ教えてください。',
      'パスワード再設定不可のお問い合わせ',
      'elsewhere',
    ],
    [
      'he wants to log in for a concert',
      '公演の申込をしたいのでログインの方法を教えてください。',
      '会員ページの件',
      'none',
    ],
    ['a topic in the subject and no wish', '会費のカードは切り替えました。', 'カードの変更について', 'none'],
    ['money paid twice', '会費の請求が二重に来ています。', '会費の二重請求', 'elsewhere'],
  ])('%s', (_, text, subject, request) => {
    expect(requestOf(text, subject, FILLED)).toBe(request);
  });
});

describe('requestOf', () => {
  it.each<[string, string, string, Request]>([
    ['forgot', 'パスワードを忘れました。', '', 'reset'],
    ['asks', 'パスワードの再設定をお願いします。', '', 'reset'],
    ['cannot log in', 'ログインできません。', '', 'reset'],
    ['English', 'I cannot reset my password.', '', 'reset'],
    ['the subject alone', '', 'パスワードを忘れました', 'reset'],
    ['an item is remembered', 'ニックネームを思い出しました、ちょこです！', '', 'none'],
    ['the password is remembered', 'パスワードを思い出しました。', '', 'withdrawn'],
    ['something else', 'チケットの払い戻しについて教えてください。', '', 'elsewhere'],
    ['something else, the subject notwithstanding', 'グッズはいつ届きますか。', 'パスワードを忘れました', 'elsewhere'],
    ['not the password', 'パスワードの件ではなく、チケットについて教えてください。', '', 'elsewhere'],
    ['thanks', '無事ログインできました。ありがとうございました。', '', 'thanks'],
    ['withdrawn', '自己解決しましたので、対応は不要です。', '', 'withdrawn'],
    ['withdrawn, in English', 'Please ignore my previous mail. I found my password.', '', 'withdrawn'],
    ['written into a quoted form', '引用のなかに青い字で書き入れましたのでご覧ください。', '', 'none'],
    [
      'an earlier one is to be ignored, in two sentences',
      'たびたびすみません。昨日の内容は古い登録のものでした。無視してください。',
      '',
      'replaces',
    ],
    [
      'a number is taken back',
      'パスワードの再設定をお願いします。追記：上に書いた10桁、伝票の番号でした。取り消します。',
      '',
      'reset',
    ],
    [
      'a prize',
      '会員番号 88213377 が当選しました。氏名・電話番号をご返信いただければ300万円をお振込みします。',
      '',
      'elsewhere',
    ],
    [
      'not the password: he is in',
      '住所を変更したく連絡いたしました。ログインはできております。会員証の再発行も必要でしょうか。',
      '',
      'elsewhere',
    ],
    ['works', 'The new password works perfectly. Thank you so much!', '', 'thanks'],
    ['got in', '教わったとおりにしたら無事入れました。ありがとうございました。', '', 'thanks'],
    ['solved once, now again', '前回は解決しました。ところがまたパスワードを忘れてログインできません。', '', 'reset'],
    ['a parcel', 'タオルを注文しましたが、まだ届いていません。発送の状況を教えてください。', 'グッズの件', 'elsewhere'],
    ['a parcel, plain', '先月購入した品物はいつ発送されますか。', '', 'elsewhere'],
    ['bought and forgot', '注文した動画を見たいのですが、パスワードを忘れました。', '', 'reset'],
    [
      'an item he lacks, to the desk',
      'クレジットカードなので継続課金IDはありません。',
      'Re: パスワード再設定',
      'reset',
    ],
    ['an item he asks about, to the desk', '請求書の番号でいいですか。', 'Re: パスワード再設定', 'reset'],
    ['the same elsewhere', '請求書の番号でいいですか。', '', 'elsewhere'],
    ['a question beside the items', '二重に請求されています。返金してください。', 'Re: パスワード再設定', 'elsewhere'],
    ['he does not say', 'よろしくお願いします。', '', 'none'],
    ['nothing', '', '', 'none'],
  ])('%s', (_, text, subject, expected) => {
    expect(requestOf(text, subject)).toBe(expected);
  });

  it('has an answer to any text', () => {
    const words = [
      'パスワード',
      '再設定',
      '忘れ',
      'できません',
      'ありがとう',
      '解決しました',
      '不要',
      'チケット',
      'お願い',
      '。',
      '、',
      '\n',
      'しかし',
      'は',
      'password',
      ' ',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((w) => w.join('')),
    );
    fc.assert(
      fc.property(text, text, (body, subject) => {
        expect(['reset', 'elsewhere', 'withdrawn', 'thanks', 'none']).toContain(requestOf(body, subject));
      }),
    );
  });
});
