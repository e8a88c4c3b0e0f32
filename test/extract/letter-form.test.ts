/** The form of the desk's own letter, filled in where it is quoted: one blank is enough, since the letter left it blank. */
import { describe, expect, it } from 'vitest';
import { DESK, givenIn } from './letters.js';

const FROM_DESK = `2026年11月21日(土) 10:00 Plus member ID お問い合わせ窓口 <${DESK}>:`;
const quoted = (text: string) => text.replace(/^/gmu, '> ');

const JA = (nickname: string) => `桐生 夏帆 様

お問い合わせいただき、ありがとうございます。
次の項目を確認できませんでした。下の記入欄にご記入ください。

■ ご記入がなかった項目
・ご設定のニックネーム

■ ご返信用の記入欄
空欄の項目をご記入ください。

・氏名フルネーム(漢字):受付済み(桐＊ ＊＊)
・ご設定のニックネーム:${nickname}
・ご生年月日:受付済み
・会費のお支払い方法:受付済み(クレジットカード決済)
・Plus member ID:受付済み(*****-k)

どうぞよろしくお願いいたします。

受付番号:C-000031
Plus member ID お問い合わせ窓口`;

const EN = (number: string) => `Dear customer,

Thank you for contacting the Plus member ID support desk. Please fill in the form.

■ What was left blank
- Carrier billing number (継続課金ID)

■ Form for your reply
- Full name (kanji): received (桐＊ ＊＊)
- Date of birth: received
- Carrier: received (au)
- Carrier billing number (継続課金ID):${number}

Kind regards,

Reference number: C-000031
Support desk, Plus member ID`;

describe('what stands in a blank of the quoted letter is the answer', () => {
  it.each<[string, string, Record<string, string>]>([
    ['without a word above', `${FROM_DESK}\n${quoted(JA('かほりん'))}`, { nickname: 'かほりん' }],
    [
      'below a greeting',
      `お世話になっております。桐生です。\nよろしくお願いいたします。\n\n${FROM_DESK}\n${quoted(JA('かほりん'))}`,
      { nickname: 'かほりん' },
    ],
    ['on the line below', `返信します。\n\n${FROM_DESK}\n${quoted(JA('\nかほりん'))}`, { nickname: 'かほりん' }],
    ['double-spaced', `${FROM_DESK}\n${quoted(JA('かほりん').replaceAll('\n', '\n\n'))}`, { nickname: 'かほりん' }],
    [
      'beside a line that was broken',
      `${FROM_DESK}\n${quoted(JA('かほりん').replace('受付済み(クレジット', '受付済み(クレ\nジット'))}`,
      { nickname: 'かほりん' },
    ],
    [
      'the last line',
      `On 2026/11/21, desk <${DESK}> wrote:\n${quoted(EN(' 20140078812'))}`,
      { billingId: '20140078812' },
    ],
    [
      'marks of the quote gone',
      `-----Original Message-----\nFrom: ${DESK}\nSent: Saturday, November 21, 2026\n\n${EN('20140078812')}`,
      { billingId: '20140078812' },
    ],
  ])('%s', (_why, text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
    expect(Object.keys(givenIn(text)).filter((key) => key !== 'carrier' && !(key in expected))).toEqual([]);
  });
});

describe('nothing else of a quote is', () => {
  it.each<[string, string, Record<string, string>]>([
    ['the letter as it came', `確認してから送ります。\n\n${FROM_DESK}\n${quoted(JA(''))}`, {}],
    ['the same in English', `I will look it up.\n\nOn 2026/11/21, desk <${DESK}> wrote:\n${quoted(EN(''))}`, {}],
    ['answered above it', `ニックネーム:かほりん\n\n${FROM_DESK}\n${quoted(JA(''))}`, { nickname: 'かほりん' }],
    [
      'a number that the letter speaks of',
      `${FROM_DESK}\n${quoted(JA('').replace('■ ご返信用', '・決済番号:905512847730 では確認できませんでした。\n\n■ ご返信用'))}`,
      {},
    ],
    [
      '受付済み in a sentence',
      `確認します。\n\n${FROM_DESK}\n${quoted('お問い合わせは受付済みです。ご返信ください。\n・ご登録のお電話番号:090-1111-2222')}`,
      {},
    ],
    [
      "the form in a letter that is not the desk's",
      `${FROM_DESK}\n${quoted(`ご返信ください。\n\n桐生 <kaho@example.com>:\n${quoted(JA('かほりん'))}`)}`,
      {},
    ],
  ])('%s', (_why, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

const BLANK_FORM = (heading: string, [name, number]: [string, string]) => `お問い合わせありがとうございます。
会員登録の情報を確認できませんでした。すべての項目をもう一度お送りください。

${heading}
すべての項目をご記入ください。

・氏名フルネーム(漢字):${name}
・ご登録のお電話番号:${number}
・Plus member ID:

よろしくお願いいたします。
Plus member ID お問い合わせ窓口`;
const FILLED: [string, string] = ['桐生 夏帆', '090-1111-2222'];
const READ = { nameKanji: '桐生 夏帆', phone: '09011112222' };

describe('a form without anything received is known by its heading', () => {
  it.each([
    ['■ ご返信用の記入欄', '電話番号が古かったようです。'],
    ['■ ご返信用の記入欄', '氏名とPlus member IDは合っているはずです。'],
    ['【ご回答用記入欄】', 'お電話番号を確認して再送します。'],
    ['■ Form for your reply', 'My phone number was wrong.'],
  ])('%s, below 「%s」', (heading, own) => {
    expect(givenIn(`${own}\n\n${FROM_DESK}\n${quoted(BLANK_FORM(heading, FILLED))}`)).toEqual(READ);
  });

  it.each([
    ['left blank', `${FROM_DESK}\n${quoted(BLANK_FORM('■ ご返信用の記入欄', ['', '']))}`],
    [
      'what the desk writes without such a heading',
      `お電話番号を確認します。\n\n${FROM_DESK}\n${quoted(BLANK_FORM('■ 承った内容', FILLED))}`,
    ],
    [
      'an older mail of his that holds it',
      `お電話番号を確認します。\n\n2026年11月20日(金) 桐生 <kaho@example.com>:\n${quoted(BLANK_FORM('■ ご返信用の記入欄', FILLED))}`,
    ],
  ])('%s', (_why, text) => {
    expect(givenIn(text)).toEqual({});
  });
});
