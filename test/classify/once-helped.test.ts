/** A lost password of long ago, told with thanks: no inquiry, unless anything is asked or goes wrong again. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const of = (text: string, subject = 'いつも楽しんでいます', given = 1): string => requestOf(nfkc(text), subject, given);

describe('helped once, and all is well', () => {
  it.each([
    'おととしの冬にパスワードを忘れて慌てたときは、皆さまに助けていただき、本当にありがとうございました。おかげさまで毎日見ています。',
    '昨年パスワードを忘れたときに助けていただき、感謝しております。これからも応援しています。',
    '先月ログインできなくなった際は、すぐにご対応いただきありがとうございました。楽しく拝見しています。',
    '3年前、入会した当時にパスワードがわからなくなった時は、何度もやりとりしていただきました。ありがとうございました。先日のライブは最高でした。お体に気をつけてください。',
  ])('%s', (text) => {
    expect(of(text)).toBe('thanks');
  });
});

describe('an inquiry all the same', () => {
  it.each([
    '去年パスワードを忘れたときは助かりました。ありがとうございました。今回また忘れてしまいました。',
    '去年の秋にパスワードを忘れたときは親切にしていただき助かりました。今度は母の分をお願いします。',
    '以前パスワードを忘れたときはお世話になりました。ありがとうございました。ログインできません。',
    '先月パスワードを忘れた際に再設定していただきましたが、メールが届かずそのままです。ありがとうございます。',
    '先日パスワードを忘れた件でお世話になりました。ありがとうございます。URLの期限が切れていました。',
    '去年パスワードを忘れたときに助けていただきました。ありがとうございます。あのときのやり方を教えてください。',
    '先日パスワードを忘れた際はありがとうございました。どうすれば入れますか？',
    '先日パスワードを忘れた際はお世話になりました。ありがとうございます。まだ再発行のメールを見ていません。',
    '以前パスワードを忘れたときは助けていただきありがとうございました。リンクを開いたところ、白い画面のままです。',
    '先日パスワードを忘れた際は教えていただきありがとうございました。画面が真っ白です。',
    '先日パスワードを忘れた際は教えていただきありがとうございました。',
    '前にパスワードがわからなくなった時に手伝っていただきました。感謝しています。ライブの前に、母も同じことになったので相談します。',
    // When it was, it does not say; and nobody is thanked for help.
    'パスワードを忘れたときは助けていただけるのでしょうか。ありがとうございます。',
    '去年パスワードを忘れたときは自分で見つけました。ありがとうございます。',
  ])('%s', (text) => {
    expect(of(text)).toBe('reset');
  });

  const STORY = '先日パスワードを忘れたときは、ご対応いただきありがとうございました。これからも応援しています。';

  it('under a subject of the password', () => {
    expect(of(STORY)).toBe('thanks');
    expect(of(STORY, 'パスワードについて')).toBe('reset');
    expect(of(STORY, 'ログインできません')).toBe('reset');
  });

  it('with items as in a form', () => {
    expect(of(STORY, 'いつも楽しんでいます', 5)).toBe('reset');
  });
});
