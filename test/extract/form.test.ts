import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { extractionOf, givenIn } from './letters.js';

/** Template label, value as written, normal form: somebody who pays by docomo and has no member number. */
const FORM: [ItemKey, string, string, string][] = [
  ['nameKanji', '氏名フルネーム(漢字)', '山田　花子', '山田 花子'],
  ['nameKana', '氏名フルネーム(カナ)', 'やまだ　はなこ', 'ヤマダ ハナコ'],
  ['nickname', 'ご設定のニックネーム', 'はな☆', 'はな☆'],
  ['birthDate', 'ご生年月日(西暦表記8桁)', '19980405', '1998-04-05'],
  ['prefecture', 'ご登録の住所(都道府県)', '東京都', '東京都'],
  ['phone', 'ご登録のお電話番号', '090-1234-5678', '09012345678'],
  ['email', 'ご登録のメールアドレス', 'Hanako@example.com', 'hanako@example.com'],
  ['paymentMethod', '会費のお支払い方法(クレジットカード決済/キャリア決済)', 'キャリア決済', 'carrier'],
  ['carrier', 'キャリア決済の場合(docomo/au/SoftBank)', 'docomo', 'docomo'],
  ['billingId', '各キャリアの決済情報番号', '123456789012', '123456789012'],
  ['plusMemberId', 'Plus member ID', 'Hana9', 'Hana9'],
  ['memberNumber', '会員番号(月会費まとめて払いコースの方)', '', ''],
];
const ALL = Object.fromEntries(FORM.filter(([, , , value]) => value !== '').map(([key, , , value]) => [key, value]));
const SHORT: Record<ItemKey, string> = {
  nameKanji: '氏名',
  nameKana: 'フリガナ',
  nickname: 'ニックネーム',
  birthDate: '生年月日',
  prefecture: '住所',
  phone: '電話番号',
  email: 'メールアドレス',
  paymentMethod: '支払い方法',
  carrier: 'キャリア',
  billingId: '決済情報番号',
  plusMemberId: '会員ID',
  memberNumber: '会員番号',
};
const TURNED = [...FORM].reverse();
const formed = (line: (label: string, value: string, index: number, key: ItemKey) => string, rows = FORM): string =>
  rows.map(([key, label, value], i) => line(label, value, i, key)).join('\n');

describe('labels: kept, shortened, reordered', () => {
  it.each<[string, string]>([
    ['as in the template', formed((label, value) => `・${label}：${value}`)],
    ['an ASCII colon', formed((label, value) => `・${label}: ${value}`)],
    ['only a space', formed((label, value) => `・${label}　${value}`)],
    [
      'no hints in brackets',
      formed((label, value) => `・${label.replace(/\(.*/u, '')}：${value}`).replace(
        '氏名フルネーム：や',
        'フリガナ：や',
      ),
    ],
    ['full-width brackets', formed((label, value) => `・${label.replace('(', '（').replace(')', '）')}：${value}`)],
    ['short labels', formed((_label, value, _i, key) => `${SHORT[key]}：${value}`)],
    ['another order', formed((label, value) => `・${label}：${value}`, TURNED)],
    ['another order, short', formed((_label, value, _i, key) => `${SHORT[key]} ${value}`, TURNED)],
    [
      'half-width kana labels',
      formed(
        (label, value) => `・${label.replace('ニックネーム', 'ﾆｯｸﾈｰﾑ').replace('メールアドレス', 'ﾒｰﾙｱﾄﾞﾚｽ')}：${value}`,
      ),
    ],
    [
      'full-width Latin labels',
      formed((label, value) => `・${label.replace('Plus member ID', 'Ｐｌｕｓ　ｍｅｍｂｅｒ　ＩＤ')}：${value}`),
    ],
    [
      'a greeting before and courtesies behind',
      `お世話になっております。\n\n${formed((label, value) => `・${label}：${value}`)}\n\nよろしくお願いいたします。`,
    ],
    ['blank lines between', formed((label, value) => `・${label}：${value}\n`)],
    ['CRLF', formed((label, value) => `・${label}：${value}`).replace(/\n/gu, '\r\n')],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });
});

describe('any bullet', () => {
  it.each([
    '・',
    '･',
    '●',
    '○',
    '◎',
    '■',
    '□',
    '◆',
    '◇',
    '★',
    '☆',
    '※',
    '▶',
    '▼',
    '-',
    '*',
    '•',
    '✓',
    '✅',
    '→',
    '🔹',
    '',
    '　',
    '　・',
    '①',
    '1. ',
    '1) ',
    '(1) ',
    '1．',
  ])('%j', (bullet) => {
    const numbered = (i: number): string =>
      bullet.replace('1', String(i + 1)).replace('①', String.fromCodePoint(0x2460 + i));
    expect(givenIn(formed((label, value, i) => `${numbered(i)}${label}：${value}`))).toEqual(ALL);
  });
});

describe('any separator', () => {
  it.each(['：', ':', ' : ', '=', '＝', '→', '⇒', ' ', '　', '\t', '…', '……', '：　', ' - ', '｜', '；', ' ― '])(
    '%j',
    (separator) => {
      expect(
        givenIn(formed((label, value) => (value === '' ? `・${label}` : `・${label}${separator}${value}`))),
      ).toEqual(ALL);
    },
  );

  it.each<[string, (label: string, value: string) => string]>([
    ['【label】value', (label, value) => `【${label}】${value}`],
    ['[label] value', (label, value) => `[${label}] ${value}`],
    ['■label■ value', (label, value) => `■${label}■ ${value}`],
    ['「label」value', (label, value) => `「${label}」${value}`],
    ['*label* value', (label, value) => `*${label}* ${value}`],
  ])('%s', (_, line) => {
    expect(givenIn(formed((_label, value, _i, key) => line(SHORT[key], value)))).toEqual(ALL);
  });
});

describe('where the value stands', () => {
  it.each<[string, string]>([
    ['below the label', formed((label, value) => `・${label}\n${value}`)],
    ['below the label, a blank line behind', formed((label, value) => `・${label}\n${value}\n`)],
    ['below the label, indented', formed((label, value) => `・${label}\n　　${value}`)],
    ['below a label with a colon', formed((label, value) => `・${label}：\n${value}`)],
    ['below, a blank line between', formed((label, value) => `・${label}\n\n${value}\n`)],
    ['in brackets', formed((_label, value, _i, key) => `・${SHORT[key]}（${value}）`)],
    ['in corner brackets', formed((_label, value, _i, key) => `・${SHORT[key]}：「${value}」`)],
    [
      'two on a line',
      `氏名：山田　花子　フリガナ：やまだ　はなこ\n${formed((_l, v, _i, key) => `${SHORT[key]}：${v}`, FORM.slice(2))}`,
    ],
    [
      'all on one line',
      FORM.filter(([, , v]) => v !== '')
        .map(([key, , v]) => `${SHORT[key]}：${v.replace('　', ' ')}`)
        .join('、'),
    ],
    [
      'all on one line, slashes',
      FORM.filter(([, , v]) => v !== '')
        .map(([key, , v]) => `${SHORT[key]}:${v.replace('　', ' ')}`)
        .join(' / '),
    ],
    [
      'labels behind',
      formed((_label, value, _i, key) => (value === '' || key === 'paymentMethod' ? '' : `${value}（${SHORT[key]}）`)),
    ],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });

  it('says in which line', () => {
    expect(extractionOf('こんにちは\n\n氏名：山田 花子\n生年月日\n19980405').lines).toEqual({
      nameKanji: 3,
      birthDate: 5,
    });
  });
});

describe('option lists', () => {
  const pay = (method: string, carrier = ''): Partial<Record<ItemKey, unknown>> =>
    givenIn(`・氏名：山田 花子\n・会費のお支払い方法${method}\n・キャリア決済の場合${carrier}`);
  it.each<[string, string, string, object]>([
    ['untouched', '(クレジットカード決済/キャリア決済)', '(docomo/au/SoftBank)', {}],
    ['untouched, as the answer', '：クレジットカード決済/キャリア決済', '：docomo/au/SoftBank', {}],
    ['trimmed', '(クレジットカード決済)', '', { paymentMethod: 'credit' }],
    ['trimmed, both', '(キャリア決済)', '(au)', { paymentMethod: 'carrier', carrier: 'au' }],
    [
      'marked with a circle before',
      '(クレジットカード決済/○キャリア決済)',
      '(docomo/○au/SoftBank)',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
    ['marked with a circle behind', '(クレジットカード決済○/キャリア決済)', '', { paymentMethod: 'credit' }],
    [
      'ticked',
      '：□クレジットカード決済 ☑キャリア決済',
      '：□docomo □au ☑SoftBank',
      { paymentMethod: 'carrier', carrier: 'softbank' },
    ],
    [
      'ASCII boxes',
      '：[ ] クレジットカード決済 [x] キャリア決済',
      '：[x] docomo [ ] au [ ] SoftBank',
      { paymentMethod: 'carrier', carrier: 'docomo' },
    ],
    ['filled squares', '：■クレジットカード決済 □キャリア決済', '', { paymentMethod: 'credit' }],
    [
      'an arrow behind',
      '(クレジットカード決済/キャリア決済)→キャリア決済',
      '(docomo/au/SoftBank)→docomo',
      { paymentMethod: 'carrier', carrier: 'docomo' },
    ],
    [
      'in brackets',
      '：クレジットカード決済/【キャリア決済】',
      '：【docomo】/au/SoftBank',
      { paymentMethod: 'carrier', carrier: 'docomo' },
    ],
    [
      'the others struck out',
      '：×クレジットカード決済 キャリア決済',
      '：×docomo ×au SoftBank',
      { paymentMethod: 'carrier', carrier: 'softbank' },
    ],
  ])('%s', (_, method, carrier, expected) => {
    expect(pay(method, carrier)).toEqual({ nameKanji: '山田 花子', ...expected });
  });
});

describe('tables', () => {
  const row = (cells: string[], bar: string): string => cells.join(bar);
  const KEYS = FORM.filter(([, , v]) => v !== '');
  const labels = KEYS.map(([key]) => SHORT[key]);
  const values = KEYS.map(([, , v]) => v.replace('　', ' '));
  it.each<[string, string]>([
    ['cells beside each other (tabs)', KEYS.map(([key, , v]) => `${SHORT[key]}\t${v}`).join('\n')],
    ['the template in cells', KEYS.map(([, label, v]) => `${label}\t${v}`).join('\n')],
    ['bars', KEYS.map(([key, , v]) => `| ${SHORT[key]} | ${v} |`).join('\n')],
    ['drawn', `┌──┬──┐\n${KEYS.map(([key, , v]) => `│ ${SHORT[key]} │ ${v} │`).join('\n├──┼──┤\n')}\n└──┴──┘`],
    ['labels in a row, tabs', `${row(labels, '\t')}\n${row(values, '\t')}`],
    ['labels in a row, commas', `${row(labels, ',')}\n${row(values, ',')}`],
    [
      'labels in a row, bars',
      `| ${row(labels, ' | ')} |\n|${labels.map(() => '---').join('|')}|\n| ${row(values, ' | ')} |`,
    ],
    ['CSV with quotes', `${labels.map((l) => `"${l}"`).join(',')}\n${values.map((v) => `"${v}"`).join(',')}`],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });
});

describe('values alone, in the order of the template', () => {
  const values = FORM.map(([, , value]) => value).filter((value) => value !== '');
  it.each<[string, string]>([
    ['one a line', values.join('\n')],
    ['one a line, with bullets', values.map((v) => `・${v}`).join('\n')],
    ['numbered', values.map((v, i) => `${i + 1}. ${v}`).join('\n')],
    ['numbered with circles', values.map((v, i) => `${String.fromCodePoint(0x2460 + i)}${v}`).join('\n')],
    ['all on one line', values.map((v) => v.replace('　', ' ')).join('、')],
    ['all on one line, slashes', values.map((v) => v.replace('　', ' ')).join(' / ')],
    ['with a greeting', `お世話になっております。\nよろしくお願いします。\n\n${values.join('\n')}`],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });

  it('leaves out what a number leaves out', () => {
    const numbered = FORM.map(([, , value], i) => `${i + 1}. ${i === 2 ? 'なし' : value}`).join('\n');
    const { nickname: _, ...rest } = ALL;
    expect(givenIn(numbered)).toEqual(rest);
  });
});

describe('English', () => {
  it.each<[string, string]>([
    [
      'labels',
      'Full name (kanji): 山田 花子\nName in katakana: ヤマダ ハナコ\nNickname: はな☆\nDate of birth: April 5, 1998\nPrefecture: Tokyo\nPhone number: +81 90-1234-5678\n' +
        'Registered email address: hanako@example.com\nPayment method: carrier billing\nCarrier: docomo\nBilling number: 123456789012\nPlus member ID: Hana9',
    ],
    [
      'prose',
      'Hello,\n\nI cannot reset my password. My name is 山田 花子 (ヤマダ ハナコ)\nMy nickname is "はな☆". I was born on April 5, 1998.\n' +
        'My registered address is in Tokyo, my phone number is 090-1234-5678 and my email address is hanako@example.com.\n' +
        'I pay by docomo carrier billing. My Plus member ID is Hana9 and the billing number is 123456789012\n\nBest regards,\n',
    ],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });
});

describe('the template untouched gives nothing', () => {
  it.each([
    formed((label) => `・${label}`),
    formed((label) => `・${label}：`),
    formed((label) => `・${label}\n`),
    formed((label) => `・${label}：なし`),
    formed((label) => `・${label}：不明`),
  ])('%#', (text) => {
    expect(givenIn(text)).toEqual({});
    expect(extractionOf(text)).toMatchObject({ given: 0, labels: 12, bundle: false, severalPeople: false });
  });
});

describe('the filled template counts its labels and items', () => {
  it.each<[string, string, number, number]>([
    ['all', formed((label, value) => `・${label}：${value}`), 12, 11],
    ['three', '氏名：山田 花子\n生年月日：19980405\n電話番号：09012345678', 3, 3],
    ['none', 'こんにちは。', 0, 0],
  ])('%s', (_, text, labels, given) => {
    expect(extractionOf(text)).toMatchObject({ labels, given });
  });
});
