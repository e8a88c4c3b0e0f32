/** The desk's mail has come, or the password is mended: the matter is closed, unless it goes on. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const SUBJECT = 'Re: パスワード再設定不可のお問い合わせ';
const of = (text: string, given = 0) => requestOf(nfkc(text), SUBJECT, given);

describe('thanks for the mail that came', () => {
  it.each([
    '再設定のメールが届きました。ありがとうございます。',
    'パスワード再設定のご案内、確かに受け取りました！感謝いたします。',
    '再設定のURL、届きました。\n娘に手伝ってもらってログインすることができました。ご丁寧にありがとうございました。',
    '主人に見てもらって入ることができました。ありがとうございました。',
  ])('%s', (text) => {
    expect(of(text)).toBe('thanks');
  });

  it.each([
    '再設定のメールは届きましたが期限切れでした。ありがとうございました。',
    '再設定のメールが届きました。ありがとうございます。URLが開けません。',
    '再設定のメール届きました！でもリンクを押すとエラーになります。ありがとうございます。',
    '再設定のメールが届きました。申し込んでいないのですが。',
    'メールが届きました。ありがとうございます。パスワードの再設定をお願いします。',
    '孫に手伝ってもらって会場に入ることができました。パスワードを再設定してください。ありがとうございました。',
  ])('but: %s', (text) => {
    expect(of(text)).not.toBe('thanks');
  });

  it('an item beside it answers the desk', () => {
    expect(of('再設定のメールが届きました。ありがとうございます。', 1)).not.toBe('thanks');
  });
});

describe('what is mended', () => {
  it.each([
    'おかげさまでパスワードは直りました。今度は登録の電話番号を変更したいのですが、どこからできますか？',
    'パスワードは治りました。今度は住所の変更をしたいです。',
    'ログインは復旧しました。次はメールアドレスを変更したいです。',
  ])('another matter: %s', (text) => {
    expect(of(text)).toBe('elsewhere');
  });

  it.each(['ログインの不具合は解消しました。ありがとうございました。', 'パスワードは直りました。'])(
    'nothing more: %s',
    (text) => {
      expect(of(text)).toMatch(/^(?:thanks|withdrawn)$/u);
    },
  );

  it.each([
    'パスワードは直りませんでした。今度はどうすればいいですか？',
    'パスワードは直りましたが、今度はログインできません。',
    '前に直りましたが、今度はまたパスワードを忘れました。',
    'スマホが直りました。パスワードの再設定をお願いします。',
    'パスワードは直りました。今度は妹のパスワードをお願いします。',
    'ログインは復旧しましたが、パスワードを忘れてしまい入れません。',
    'パスワードが直りましたら教えてください。まだ入れません。',
  ])('but: %s', (text) => {
    expect(of(text)).toBe('reset');
  });
});
