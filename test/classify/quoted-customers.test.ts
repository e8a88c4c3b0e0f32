/** Who quotes customers: a firm that has something to sell, or somebody in trouble. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const SUBJECT = 'パスワード再設定不可のお問い合わせ';

describe('a firm that quotes the customers of the desk', () => {
  it.each([
    '株式会社ロックワークスの山田と申します。\n「パスワードを忘れた」「メールが届かない」などのお問い合わせにお困りではありませんか?\n弊社のサービスなら対応を自動化できます。',
    '「ログインできない」「再設定メールが来ない」といったお声が日々届いていないでしょうか。\n当社のチャットボットは、こうしたお悩みを24時間解決します。資料をお送りいたします。',
    '『パスワードがわからない』\n『ロックされた』というお客様のお声に、弊社の認証サービスがお応えします。デモのお時間をいただけますでしょうか。',
    '貴社ますますご清栄のこととお喜び申し上げます。「パスワードを忘れた」といったお問い合わせの対応に追われていませんか。\n営業部\nTEL 03-1234-5678',
  ])('sells: %s', (text) => {
    expect(requestOf(nfkc(text), SUBJECT)).toBe('elsewhere');
    expect(requestOf(nfkc(text), SUBJECT, 2)).toBe('elsewhere');
  });
});

describe('somebody in trouble', () => {
  it.each([
    '「パスワードが違います」と表示されるのでお問い合わせしました。ログインできません。',
    '「再設定できない」ので困っています。助けてください。',
    '株式会社テストの山田と申します。御社のサイトで「パスワードが違います」などの表示が出て、弊社の者が困っております。再設定をお願いします。',
    'よくある質問の「パスワードを忘れた」「メールが届かない」などのお問い合わせも見ましたが、解決しませんでした。再設定をお願いします。',
    '株式会社テストと申します。弊社のシステム担当に「パスワードを忘れた」という相談をしたところ、こちらに伺うよう言われました。ログインできません。',
    '弊社の回線では「ロックされました」という問い合わせを社内で受けております。私もログインできません。',
    '「パスワードを忘れた」というお問い合わせはこちらではありませんか。メールも届きません。',
  ])('asks: %s', (text) => {
    expect(requestOf(nfkc(text), SUBJECT)).toBe('reset');
  });
});
