/** Mails that speak of a password that works, and of another matter; a notice for all customers; thanks in passing. In doubt, an inquiry. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const DESK = 'パスワード再設定不可のお問い合わせ';

const asked = (subject: string, text: string, given = 0): string => requestOf(nfkc(text), nfkc(subject), given);

describe('something else, and the password works', () => {
  it.each<[string, string]>([
    [
      '退会したい',
      '年内で退会したいと考えています。パスワードの確認が出て、それは入れられたのですが、その先でエラーになります。退会の手続きを教えてください。',
    ],
    [
      '会員証の件',
      '会員証の再発行をお願いしたいのですが、窓口はこちらで合っていますか。パスワード等は問題なく使えているそうです。',
    ],
    ['会員カード', '会員カードの再発行をお願いします。パスワードは合っています。'],
  ])('%s', (subject, text) => {
    expect(asked(subject, text, 7)).toBe('elsewhere');
  });

  it.each<[string, string]>([
    ['退会したい', '退会したいのですが、パスワードを忘れて手続きの画面に入れません。'],
    ['退会について', '退会の方法を教えてください。パスワードは合っているはずなのに違いますと出ます。'],
    ['会員証の再発行', '会員証をなくしました。再発行してください。パスワードも忘れました。'],
    [
      '退会について',
      '退会したいのでログインしたいのですが、パスワードを入れても進みません。パスワードは合っています。',
    ],
    [DESK, '会員カードの再発行もお願いします。パスワードは合っているのに入れません。'],
  ])('but: %s: %s', (subject, text) => {
    expect(asked(subject, text, 7)).toBe('reset');
  });
});

describe('a notice for all customers', () => {
  const NOTICE =
    'いつもサンプルストアをご利用いただきありがとうございます。\nセキュリティ強化のため、11月30日までにパスワードの再設定をお願いしております。\n再設定はこちら：https://store.example.net/reset\n';

  it.each([
    `${NOTICE}本メールは送信専用です。\nサンプルストア カスタマーセンター`,
    `${NOTICE}配信停止：https://store.example.net/unsubscribe\nTEL 0120-555-019`,
    `${NOTICE}ご返信いただいてもお答えできません。サポートセンター`,
  ])('%s', (text) => {
    expect(asked('【重要】パスワードの再設定をお願いします', text, 1)).toBe('elsewhere');
  });

  it.each<[string, string]>([
    [DESK, `${NOTICE}本メールは送信専用です。\nサンプルストア カスタマーセンター`],
    ['パスワード', `リンクが期限切れです。\n\n${NOTICE}本メールは送信専用です。\nサポートセンター`],
    ['Fwd: 再設定のご案内', `どうしたらいいですか？\n\n${NOTICE}本メールは送信専用です。\nサポートセンター`],
    ['困っています', `${NOTICE}本メールは送信専用です。カスタマーセンター\nというメールが来ましたが開けません。`],
    [
      'パスワード',
      `パスワードの再設定をお願いします。\n\n${NOTICE}配信停止：https://store.example.net/unsubscribe\nサポートセンター`,
    ],
  ])('but: %s: %s', (subject, text) => {
    expect(asked(subject, text)).toBe('reset');
  });
});

describe('thanks, and a number that is right as it is', () => {
  it.each([
    'ご対応ありがとうございました！\n新しいパスワードの設定URLから無事に変更でき、先行にも申し込めました。\n電話番号は 080-1111-2222 のままで大丈夫です。',
    'ありがとうございました。無事に再設定でき、ログインしました。電話番号は変わりません。',
    'ありがとうございます。無事にパスワードの変更ができました。',
  ])('%s', (text) => {
    expect(asked(`Re: ${DESK}`, text, 1)).toBe('thanks');
  });

  it.each([
    'ありがとうございました。無事に変更でき、と思ったら、また入れません。',
    'ありがとうございました。無事に変更できますように。パスワードを忘れました。',
    'ありがとうございます。無事に変更できません。',
  ])('but: %s', (text) => {
    expect(asked(`Re: ${DESK}`, text, 1)).toBe('reset');
  });
});
