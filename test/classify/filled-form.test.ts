/** A form that is filled in says what is wanted; words that stand beside it seldom take that back. */
import { describe, expect, it } from 'vitest';
import { FORM, kindOf, SUBJECT } from './forms.js';

describe('beside a form', () => {
  it.each([
    'ご連絡ありがとうございます。メール届きました。不足分を記入します。',
    'ご返信ありがとうございます。助かりました。以下の通りです。',
    '先ほどの回答は誤りがあったので取り消して、こちらでお願いします。',
    '先ほど送ったものは破棄してください。こちらが正しいです。',
    'アプリで登録したIDを書きましたのでご確認ください。',
    '動画配信を見たいのでよろしくお願いします。',
    'チケットの当落確認がしたいです。よろしくお願いします。',
    '更新手続きをしたいのでお願いします。',
    '退会手続きのためログインしたいです。よろしくお願いします。',
    'メールアドレスの変更もお願いしたいです。',
    '返信はこのアドレスにお願いします。電話での連絡は不要です。',
    '返信不要です。',
    '御社のサービスをいつも利用しております。弊社のご紹介で入会しました。',
    '自動返信メールは届きましたが、URLの期限が切れていて先に進めませんでした。',
  ])('an inquiry: %s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('inquiry');
    expect(kindOf(`${words}\n\n${FORM}`, `Re: ${SUBJECT}`)).toBe('inquiry');
  });

  it.each([
    '退会方法を教えてください。',
    'チケットの払い戻しをお願いします。',
    'グッズが届いていません。いつ発送されますか。',
    '自己解決したので取り消します。',
    'パスワードの件ではありません。チケットを譲渡したいです。',
  ])('none: %s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('other');
  });

  it('an application has six items as well', () => {
    const form = FORM.split('\n')
      .filter((line) => !/ニックネーム|支払|ID/u.test(line))
      .join('\n');
    expect(kindOf(`スタッフの求人に応募いたします。ご査収ください。\n\n${form}`, '応募書類の送付')).toBe('other');
  });
});

describe('an item or none', () => {
  it.each<[string, string | null]>([
    ['ご連絡ありがとうございます。届きました。\n電話番号：09012345678', `Re: ${SUBJECT}`],
    ['自動返信メールが来たのですが、パスワードを忘れたままです。どうしたらいいですか', '質問'],
    ['パスワードの再設定は完了しましたと出ますが、ログインするとエラーになります。', null],
    ['パスワードのメモが見つかりましたが、それを入れても違うと出ます。', null],
    ['パスワードを思い出したと思って入れたのですが違いました。', null],
    ['教えてください', 'パスワード'],
  ])('an inquiry: %s', (text, subject) => {
    expect(kindOf(text, subject)).toBe('inquiry');
  });

  it.each<[string, string | null]>([
    ['ありがとうございました。無事届きました。', `Re: ${SUBJECT}`],
    ['思い出して無事ログインできました。ありがとうございました。\nID：hana_1', `Re: ${SUBJECT}`],
  ])('none: %s', (text, subject) => {
    expect(kindOf(text, subject)).toBe('other');
  });

  it.each([
    'このメールは自動返信メールです。内容を確認のうえ、担当者よりご連絡いたします。',
    '※自動送信専用のアドレスから送信しています。',
    '【自動返信メール】\nお問い合わせを受け付けました。',
    '自動返信にて失礼いたします。',
  ])('an auto-reply: %s', (text) => {
    expect(kindOf(text, 'Re: お問い合わせ')).toBe('auto-reply');
  });
});
