/** What changes nothing for a reader changes no value: the same forms, laid out in all the ways that people and mailers have. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORMS: Record<string, string> = {
  template: [
    '・氏名フルネーム(漢字)：諏訪 真琴',
    '・氏名フルネーム(カナ)：スワ マコト',
    '・ご設定のニックネーム：まこ丸',
    '・ご生年月日(西暦表記8桁)：20030801',
    '・ご登録の住所(都道府県)：長野県',
    '・ご登録のお電話番号：080-3371-5582',
    '・ご登録のメールアドレス：kana-suwa@example.jp',
    '・会費のお支払い方法(クレジットカード決済/キャリア決済)：キャリア決済',
    '・キャリア決済の場合(docomo/au/SoftBank)：au',
    '・各キャリアの決済情報番号：40718829935',
    '・Plus member ID：mako_maru',
  ].join('\n'),
  'in words of his own': [
    '名前：諏訪 真琴',
    'よみ：スワ マコト',
    'ニックネーム：まこ丸',
    'うまれた日：2003年8月1日',
    '県：長野',
    '電話：080-3371-5582',
    'メアド：kana-suwa@example.jp',
    '支払い方法：キャリア決済',
    'キャリア：au',
    '決済番号：40718829935',
    'PlusのID：mako_maru',
  ].join('\n'),
};
const VALUES = {
  nameKanji: '諏訪 真琴',
  nameKana: 'スワ マコト',
  nickname: 'まこ丸',
  birthDate: '2003-08-01',
  prefecture: '長野県',
  phone: '08033715582',
  email: 'kana-suwa@example.jp',
  paymentMethod: 'carrier',
  carrier: 'au',
  billingId: '40718829935',
  plusMemberId: 'mako_maru',
};

type Line = { label: string; value: string; i: number };
const byLine = (lay: (line: Line) => string) => (form: string) =>
  form
    .split('\n')
    .map((line, i) => {
      const at = line.indexOf('：');
      return lay({ label: line.slice(0, at).replace(/^・/u, ''), value: line.slice(at + 1), i });
    })
    .join('\n');
const FRAME = '--------------------';

const LAYOUTS: Record<string, (form: string) => string> = {
  'as it is': (form) => form,
  ...Object.fromEntries(
    ['■', '◆', '●', '○', '◎', '▼', '★', '☆', '◇', '□', '▶', '➤', '❖', '✿', '✔', '※', '*', '-', '~', '->', '>>'].map(
      (sign) => [`bullets ${sign}`, byLine(({ label, value }) => `${sign === '>>' ? '»' : sign} ${label}：${value}`)],
    ),
  ),
  'numbers with a period': byLine(({ label, value, i }) => `${i + 1}. ${label}：${value}`),
  'numbers in brackets': byLine(({ label, value, i }) => `(${i + 1}) ${label}：${value}`),
  'numbers in circles': byLine(({ label, value, i }) => `${String.fromCharCode(0x2460 + i)}${label}：${value}`),
  ...Object.fromEntries(
    ['→', '⇒', '=', ' = ', '；', '…', '……', '★', '♪', '　', '\t', ': ', ' : '].map((mark) => [
      `marks ${JSON.stringify(mark)}`,
      byLine(({ label, value }) => `${label}${mark}${value}`),
    ]),
  ),
  'labels in brackets': byLine(({ label, value }) => `【${label}】${value}`),
  'labels and bullets in brackets': byLine(({ label, value }) => `【・${label}】${value}`),
  'values below their labels': byLine(({ label, value }) => `${label}：\n${value}`),
  'values below, an arrow before them': byLine(({ label, value }) => `${label}：\n→${value}`),
  'values below, in brackets': byLine(({ label, value }) => `${label}\n【${value}】`),
  'values below, a blank line between all': byLine(({ label, value }) => `【${label}】\n\n${value}\n`),
  'values in quotation marks': byLine(({ label, value }) => `${label}：「${value}」`),
  'values with です': byLine(({ label, value }) => `${label}：${value}です`),
  'an emoji behind each value but the nickname': byLine(
    ({ label, value }) => `${label}：${value}${label.includes('ニックネーム') ? '' : '🙏'}`,
  ),
  'a frame of rules': (form) => `${FRAME}\n${form}\n${FRAME}`,
  'a frame below a greeting': (form) =>
    `お世話になっております。\n\n${FRAME}\n${form}\n${FRAME}\n\nよろしくお願いします。`,
  'line ends doubled': (form) => `お世話になります。\n\n${form}\n\nお願いします。`.replace(/\n/gu, '\n\n'),
  'a blank line between all lines': (form) => form.replace(/\n/gu, '\n\n'),
  'blanks at the line ends': (form) => form.replace(/$/gmu, ' \u3000'),
  'an indentation': (form) => form.replace(/^/gmu, '\u3000\u3000'),
  'no-break spaces': (form) => form.replace(/ /gu, '\u00a0'),
  'digits of full width': (form) => form.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'a chat that is passed on': byLine(({ label, value, i }) => `21:${10 + i} 母 ${label}　${value}`),
  'words below the last value': (form) => `${form}\n以上です。よろしくお願いします。`,
};

describe.each(Object.entries(FORMS))('The form, %s', (_, form) => {
  it.each(Object.entries(LAYOUTS))('%s', (_, lay) => {
    expect(givenIn(lay(form))).toEqual(VALUES);
  });
});

describe('Values without labels', () => {
  const VALUES_ALONE = [
    '諏訪 真琴',
    'スワ マコト',
    'まこ丸',
    '20030801',
    '長野県',
    '080-3371-5582',
    'suwa@example.jp',
    'キャリア決済',
    'au',
    '40718829935',
    'mako_maru',
  ];
  it.each([
    ['1 ', (i: number) => `${i} `],
    ['１　', (i: number) => `${String.fromCharCode(0xff10 + i)}\u3000`],
    ['1→', (i: number) => `${i}→`],
    ['1=', (i: number) => `${i}=`],
  ])('numbered %s', (_, number) => {
    const text = VALUES_ALONE.slice(0, 9)
      .map((value, i) => `${number(i + 1)}${value}`)
      .join('\n');
    expect(givenIn(text)).toMatchObject({
      nameKanji: '諏訪 真琴',
      birthDate: '2003-08-01',
      phone: '08033715582',
      carrier: 'au',
    });
  });
});
