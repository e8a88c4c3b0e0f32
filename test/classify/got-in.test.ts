/** Who tells with what, or when, he got in: the matter is closed, unless it goes on. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const SUBJECT = 'Re: パスワード再設定不可のお問い合わせ';
const of = (text: string, given = 0) => requestOf(nfkc(text), SUBJECT, given);

describe('who got in', () => {
  it.each([
    '早速のご対応ありがとうございました。\nおかげさまで今朝、新しいパスワードにて無事に入ることができました。',
    '教えていただいた方法で無事ログインすることができました。ありがとうございました。',
    '先程新しいパスワードで中に入ることが出来ました。お手数をおかけしました。',
    'おかげさまで、いただいたパスワードにてマイページに入ることができております。ありがとうございます。',
    'ご案内の手順どおり、新しいパスワードでアクセスすることができました!',
  ])('needs nothing more: %s', (text) => {
    expect(of(text)).toMatch(/^(?:thanks|withdrawn)$/u);
  });

  it.each([
    '無事に入ることができましたら連絡します。まだ入れません。',
    '新しいパスワードで一度は入ることができましたが、また入れなくなりました。',
    '新しいパスワードで入ることができませんでした。',
    '新しいパスワードで入ることができましたが、翌日から違うと言われます。',
    '以前は同じパスワードで入ることができました。今は入れません。',
    '先月までは問題なくログインすることができました。再設定のメールが届きません。',
    '妹のアカウントには新しいパスワードで無事に入ることができました。私のほうはまだ入れません。',
    '会場には無事に入ることができました。パスワードがわかりません。',
    '無事に入ることができました。次は母の分もお願いできますか。',
  ])('goes on: %s', (text) => {
    expect(of(text)).not.toMatch(/^(?:thanks|withdrawn)$/u);
  });

  it.each([
    'ご案内ありがとうございます。My docomoに入ることができました。決済番号は下のとおりです。',
    'お返事ありがとうございます。ドコモのサイトには無事にログインすることができました。番号は下のとおりです。',
    'ありがとうございます。au IDにログインできました。継続課金IDを書きます。',
  ])("is in a carrier's page to look up his number: %s", (text) => {
    expect(of(text, 1)).not.toMatch(/^(?:thanks|withdrawn)$/u);
  });
});
