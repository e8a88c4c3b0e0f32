import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { DESK, extractionOf, type Letter, messageOf, voicedOf } from '../extract/letters.js';

function kindOf(letter: Letter): string {
  const message = messageOf(letter);
  return classify(message, voicedOf(message), extractionOf(letter), plusMember);
}
const SUBJECT = 'パスワード再設定不可のお問い合わせ';
const ITEMS = '氏名：山田 花子\n生年月日：19980405\n電話番号：09012345678';
const BLANK =
  '・氏名フルネーム(漢字)\n・氏名フルネーム(カナ)\n・ご設定のニックネーム\n・ご生年月日(西暦表記8桁)\n・ご登録の住所(都道府県)\n・ご登録のお電話番号\n・ご登録のメールアドレス\n・会費のお支払い方法(クレジットカード決済/キャリア決済)\n・キャリア決済の場合(docomo/au/SoftBank)\n・各キャリアの決済情報番号\n・Plus member ID\n・会員番号(月会費まとめて払いコースの方)';

describe('inquiry', () => {
  it.each<[string, Letter]>([
    ["the desk's subject alone, an empty body", { subject: SUBJECT }],
    ["the desk's subject, spaces and another spelling", { subject: 'パスワード再設定不可の お問合せ' }],
    ["the desk's subject in a reply", { subject: `Re: ${SUBJECT}` }],
    ["the desk's subject and a remark", { subject: `【至急】${SUBJECT}（山田）`, text: 'お願いします。' }],
    ['the template blank', { subject: 'お願い', text: BLANK }],
    ['three filled items, no subject', { subject: null, text: ITEMS }],
    ['three filled items, any subject', { subject: '会員登録について', text: ITEMS }],
    ['prose: forgot it', { subject: '質問', text: 'パスワードを忘れました。ログインできません。' }],
    ['prose: the URL expired', { subject: null, text: 'パスワードを忘れた。再設定のURLが期限切れです。' }],
    [
      'prose: cannot reset',
      {
        subject: 'こんにちは',
        text: '登録したメールアドレスが使えないため、パスワードの再設定ができません。どうすればよいでしょうか。',
      },
    ],
    ['prose: no mail comes', { subject: null, text: 'パスワード再設定のメールが届きません。' }],
    ['prose: cannot log in', { subject: null, text: 'マイページにログインできません。助けてください。' }],
    ['prose: English', { subject: 'help', text: 'I forgot my password and cannot log in. Please help me.' }],
    ['for a relative', { subject: null, text: '娘の代わりに書いています。娘のパスワードを再設定していただけますか。' }],
    [
      'a reply that carries items',
      {
        subject: 'Re: お問い合わせありがとうございます',
        text: `${ITEMS}\n\n2026年11月1日(日) 12:34 窓口 <${DESK}>:\n> 必要事項をご返信ください。`,
      },
    ],
    [
      'forwarded inline',
      {
        subject: 'Fwd: お願い',
        text: `転送します。\n\n---------- Forwarded message ---------\nFrom: 花子 <hanako@example.com>\nDate: 2026年11月1日(日) 12:34\nSubject: お願い\nTo: 太郎 <taro@example.com>\n\n${ITEMS}`,
      },
    ],
    ['from an iCloud address', { subject: SUBJECT, from: 'hanako@icloud.com' }],
    ['no From', { subject: SUBJECT, from: null, text: ITEMS }],
    [
      'a withdrawn request taken up again',
      {
        subject: null,
        text: '先日の件は解決しましたが、またパスワードを忘れてログインできません。再設定をお願いします。',
      },
    ],
    [
      'thanks, and a request',
      { subject: null, text: 'ご連絡ありがとうございます。まだパスワードの再設定ができません。お願いします。' },
    ],
  ])('%s', (_, letter) => {
    expect(kindOf(letter)).toBe('inquiry');
  });
});

describe('other', () => {
  it.each<[string, Letter]>([
    ['another enquiry', { subject: '質問', text: 'チケットの申し込み方法を教えてください。' }],
    [
      "another enquiry under the desk's subject",
      { subject: SUBJECT, text: 'チケットの払い戻しについて教えてください。' },
    ],
    [
      'says that it is not about the password',
      { subject: SUBJECT, text: 'パスワードの件ではありません。グッズの配送状況を教えてください。' },
    ],
    ['another enquiry with items', { subject: '退会', text: `退会したいです。方法を教えてください。\n\n${ITEMS}` }],
    ['thanks', { subject: `Re: ${SUBJECT}`, text: '無事ログインできました。ありがとうございました。' }],
    ['withdrawn', { subject: `Re: ${SUBJECT}`, text: '自己解決しましたので、対応は不要です。' }],
    ['withdrawn: please ignore', { subject: SUBJECT, text: '先ほどの問い合わせは取り消してください。' }],
    [
      'a newsletter',
      {
        subject: '11月号のお知らせ',
        text: '新商品が入荷しました。パスワードの再設定はこちら。',
        headers: { 'list-unsubscribe': '<https://example.com/u>' },
      },
    ],
    ['bulk', { subject: 'セール', text: '本日限り。', headers: { precedence: 'bulk' } }],
    [
      'spam',
      {
        subject: 'アカウント停止',
        text: 'お客様のアカウントは制限されました。リンクをクリックして確認してください。有効期限は本日です。パスワードを更新してください。',
      },
    ],
    [
      'advertising',
      { subject: 'ご提案', text: '弊社のサービスをご紹介させていただきます。資料請求はこちら。導入事例もございます。' },
    ],
    [
      "whatever the desk's own address sent",
      { subject: `Re: ${SUBJECT}`, from: DESK, text: `${ITEMS}\nパスワードを再設定しました。` },
    ],
    ["whatever the desk's domain sent", { subject: SUBJECT, from: 'Staff@Plusmember.jp', text: ITEMS }],
    ['an empty mail', { subject: null, text: '' }],
    ['a greeting', { subject: 'こんにちは', text: 'いつも応援しています。' }],
  ])('%s', (_, letter) => {
    expect(kindOf(letter)).toBe('other');
  });
});

describe('bounce', () => {
  const dsn = { mediaType: 'multipart/report', reportType: 'delivery-status' };
  it.each<[string, Letter]>([
    [
      'a delivery status report',
      { subject: 'Undelivered Mail Returned to Sender', from: 'MAILER-DAEMON@example.com', ...dsn },
    ],
    [
      'a delayed one',
      { subject: 'Warning: could not send message for past 4 hours', from: 'MAILER-DAEMON@example.com', ...dsn },
    ],
    ['one that quotes the inquiry', { subject: SUBJECT, from: 'postmaster@example.com', text: ITEMS, ...dsn }],
    [
      'without a report',
      {
        subject: 'failure notice',
        from: 'MAILER-DAEMON@example.com',
        text: "Hi. This is the qmail-send program.\nI'm sorry to have to inform you...",
      },
    ],
    [
      'in Japanese',
      {
        subject: '配信不能',
        from: 'mailer-daemon@example.jp',
        text: '次のあて先へのメッセージはエラーのため送信できませんでした。',
      },
    ],
    [
      'by Exim',
      {
        subject: 'Mail delivery failed',
        from: 'Mailer-Daemon@example.com',
        headers: { 'x-failed-recipients': 'a@example.com' },
      },
    ],
  ])('%s', (_, letter) => {
    expect(kindOf(letter)).toBe('bounce');
  });

  it('not a person who writes that mail does not arrive', () => {
    expect(kindOf({ subject: 'メールが届きません', text: 'パスワード再設定のメールが届きません。' })).toBe('inquiry');
  });
});

describe('auto-reply', () => {
  it.each<[string, Letter]>([
    [
      'by its header',
      { subject: `Re: ${SUBJECT}`, text: 'ただいま不在です。', headers: { 'auto-submitted': 'auto-replied' } },
    ],
    [
      'by its header, items quoted',
      { subject: 'Re: お願い', text: ITEMS, headers: { 'auto-submitted': 'auto-replied (vacation)' } },
    ],
    ['out of office', { subject: 'Automatic reply: Request', text: 'I am out of the office until Monday.' }],
    ['in Japanese', { subject: '自動返信：お問い合わせ', text: 'このメールは自動で返信しています。' }],
    ['precedence', { subject: 'Re: お願い', text: '後日返信します。', headers: { precedence: 'auto_reply' } }],
    ['a receipt, by its subject', { subject: `開封済み: ${SUBJECT}`, text: '11月1日に開封されました。' }],
    ['one in English', { subject: `Read: ${SUBJECT}`, text: 'Your message was read.' }],
    ['a receipt', { subject: '開封済み', mediaType: 'multipart/report', reportType: 'disposition-notification' }],
  ])('%s', (_, letter) => {
    expect(kindOf(letter)).toBe('auto-reply');
  });

  it('a header that says no is none', () => {
    expect(kindOf({ subject: SUBJECT, text: ITEMS, headers: { 'auto-submitted': 'no' } })).toBe('inquiry');
  });

  it.each([
    'Re: 【自動返信】お問い合わせを受け付けました',
    'RE: 受付完了のお知らせ',
    'Re: Re: Automatic reply: request',
  ])('the answer to one is none: %s', (subject) => {
    expect(kindOf({ subject, text: ITEMS })).toBe('inquiry');
  });

  it('an auto-reply that answers another is one', () => {
    const text = 'このメールは自動で返信しています。';
    expect(kindOf({ subject: 'Re: 【自動返信】お問い合わせ', text })).toBe('auto-reply');
  });
});
