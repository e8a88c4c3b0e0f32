/** Under the desk's subject: thanks in answer to it, and what is no matter of the password; and what is in doubt, an inquiry. */
import { describe, expect, it } from 'vitest';
import { type Request, requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const SUBJECT = 'パスワード再設定不可のお問い合わせ';

describe('an answer to the desk', () => {
  it.each([
    '早速のご対応ありがとうございました!',
    'お世話になりました。今後ともよろしくお願いします。',
    '迅速なご対応をいただき、誠にありがとうございました。\n感謝申し上げます。\n\n山本',
    'パスワードの再設定をしていただきありがとうございました。',
    '承知しました。ありがとうございました。',
    'Thank you so much for your help!',
  ])('thanks: %s', (text) => {
    expect(requestOf(nfkc(text), `Re: ${SUBJECT}`)).toBe('thanks');
  });

  it.each([
    'ありがとうございました。でもまだ入れません。',
    'ありがとうございました。引き続きよろしくお願いいたします。',
    'ご返信ありがとうございます。よろしくお願いします。',
    'ご返信ありがとうございました。確認します。',
    'ありがとうございました。添付いたします。',
    'ご連絡ありがとうございました。メールが届くのを待っています。',
    'ご返信ありがとうございましたが、メールが来ません。',
    'よろしくお願いします。',
  ])('in doubt: %s', (text) => {
    expect(requestOf(nfkc(text), `Re: ${SUBJECT}`)).not.toBe('thanks');
  });

  it('is none that opens the matter, or gives an item', () => {
    expect(requestOf('ありがとうございました。', SUBJECT)).not.toBe('thanks');
    expect(requestOf('ご対応ありがとうございました。', `Re: ${SUBJECT}`, 1)).not.toBe('thanks');
  });
});

describe('a complaint beside a few items', () => {
  it.each<[string, Request]>([
    ['会費が二重に引き落とされています。確認してください。', 'elsewhere'],
    ['会費が2回引かれています。', 'elsewhere'],
    ['月会費を重複して請求されました', 'elsewhere'],
    ['会員証の画像が表示されません。', 'elsewhere'],
    ['デジタル会員証がずっと出てきません', 'elsewhere'],
    ['会費が二重に引き落とされています。ログインできないので確認もできません。', 'reset'],
    ['会費が二重に引き落とされています。再設定もお願いします。', 'reset'],
  ])('%s', (text, expected) => {
    expect(requestOf(nfkc(text), SUBJECT, 3)).toBe(expected);
  });

  it.each([
    '会費が二重に引き落とされています。早くログインしたいです。',
    '会員証が表示されないので会員番号がわかりません。',
    '会員証が表示されません。会員番号は空欄です。',
    '再設定の画面が表示されません。',
  ])('in doubt: %s', (text) => {
    expect(requestOf(nfkc(text), SUBJECT, 3)).not.toBe('elsewhere');
  });

  it.each<[text: string, given: number]>([
    ['会員証が表示されません。', 1],
    ['会員証が表示されません。\n山本花子\n090-1234-5678', 0],
    ['会員証の画像が表示されません。山本花子 1990/5/5', 0],
    ['会員証が見られません。登録したアドレスはもう使えず、メールが受け取れません。', 0],
    ['会員証が表示されません。生年月日を登録していないので自分では手続きできません。', 0],
    ['会員証が表示されません。アカウントが見つからないと出ます。', 0],
    ['会費が二重に引き落とされています。本人確認がうまくいかず確認できません。', 0],
    ['2回請求されました。解約しようにも中に進めません。', 0],
  ])('beside what may be the reason: %s', (text, given) => {
    expect(requestOf(nfkc(text), SUBJECT, given)).not.toBe('elsewhere');
  });

  it.each<[text: string, given: number]>([
    ['お世話になります。山本です。\n会費が二重に引き落とされています。ご確認をお願いいたします。', 0],
    ['デジタル会員証がずっと出てきません。どうすればよいですか?\n山本 花子', 1],
    ['会員証が表示されません。よろしくお願いいたします。', 4],
  ])('and courtesies: %s', (text, given) => {
    expect(requestOf(nfkc(text), SUBJECT, given)).toBe('elsewhere');
  });
});

describe('who got in, and cannot do something else there', () => {
  it.each([
    'マイページにログインしましたが、住所の欄が変更できませんでした。',
    'ログインはできたのですが会員証が表示できないです。',
    'ログインしたのですがチケットを購入できません。',
    'サイトにログインしましたけど動画が再生できません。',
  ])('has no trouble with the password: %s', (text) => {
    expect(requestOf(nfkc(text), 'お問い合わせ')).not.toBe('reset');
  });

  it.each([
    'ログインしようとしましたができませんでした。',
    'ログインしましたが、パスワードの変更ができませんでした。',
    'ログインしましたが画面が表示できません。',
    'ログインしましたができないので住所を変更できません。',
    'ログインしましたが本人の確認ができませんでした。',
    'ログインを試みましたがログインできませんでした。',
    'ログインしたいのですが、できません。表示もされません。',
    'ログインしたのですが会員証が表示できません。もう一度試すとログインできませんでした。',
  ])('in doubt: %s', (text) => {
    expect(requestOf(nfkc(text), 'お問い合わせ')).toBe('reset');
  });
});

describe('a registered item that is to be changed', () => {
  it.each([
    '電話番号が変わったので登録を変更してください。',
    '住所が変わりました。登録の変更をお願いします。',
    '結婚しましたので、登録情報の修正をお願いいたします。',
    '新しい住所です。住所を書き換えていただけますか。',
    '駅前に行けなくなったわけではありませんが、転居しました。住所の変更をお願いします。',
    '機種を変えました。電話番号の変更をお願いできますか。',
  ])('is something else: %s', (text) => {
    expect(requestOf(nfkc(text), '登録について', 4)).toBe('elsewhere');
  });

  it.each([
    '電話番号が変わったので登録を変更してください。パスワードも忘れました。',
    '電話番号が変わって認証コードが受け取れません。登録を変更してください。',
    'メールアドレスが変わってしまい、再設定メールが届きません。登録を変更してください。',
    'マイページに行けません。電話番号の変更をお願いできますか。',
    '手続きが進みません。登録の電話番号を変更してください。',
    '画面が開かないので、登録情報の修正をお願いします。',
    '何度やってもだめでした。登録のアドレスを変更していただけますか。',
    '先ほどお送りした電話番号を修正してください。',
    '電話番号を間違えて書きました。番号の登録を修正してください。',
  ])('in doubt: %s', (text) => {
    expect(requestOf(nfkc(text), '登録について', 4)).not.toBe('elsewhere');
  });

  it("is an inquiry under the desk's subject", () => {
    expect(requestOf('電話番号が変わったので登録を変更してください。', SUBJECT, 4)).not.toBe('elsewhere');
  });
});
