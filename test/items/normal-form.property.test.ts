import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../src/items/index.js';
import { ITEM_KEYS, type ItemKey } from '../../src/record.js';
import { FORM, PREFECTURES } from './forms.js';
import { CONTEXT } from './reading.js';

interface Grammar {
  /** What the answer is made of: one to `most` of them. */
  cores: readonly string[];
  between: readonly string[];
  /** What may stand about it. */
  before?: readonly string[];
  behind?: readonly string[];
  /** Brackets and quotation marks that may stand around the whole. */
  around?: readonly string[];
  most?: number;
}

/** What people write to an item. */
const GRAMMAR: Record<ItemKey, Grammar> = {
  nameKanji: {
    cores: ['山田', '花子', '\ufa11', '佐々木', '髙', 'Taro', 'Ｙａｍａｄａ', 'ササキ', 'ｻｻｷ', 'まい', 'ヶ', '一'],
    between: ['', ' ', '\u3000', '  ', '\n', '\t', '\u200b'],
    behind: ['様', ' 様', 'さん', '（旧姓：佐藤）', '(ヤマダ ハナコ)', 'です', '\ufeff', '。'],
  },
  nameKana: {
    cores: ['ヤマダ', 'はなこ', 'ﾔﾏﾀﾞ', 'ユーコ', 'ユ-コ', 'ｺｰ', 'ヴァ'],
    between: ['', ' ', '\u3000', '・', '\n', '\u200b'],
    behind: ['様', '（旧姓）', 'です', '。'],
  },
  nickname: {
    cores: ['るり', '☆', 'ｱﾕﾐ', 'ＡＢ', '👩\u200d👧', 'か\u3099', '（仮）', '様', '♪'],
    between: ['', ' ', '\u3000', '\u200b'],
    behind: ['だと思います', '\u202e'],
    around: ['「」', '『』', '""', '“”'],
  },
  birthDate: {
    before: [
      '1998年',
      '平成10年',
      '昭和63年',
      '平成元年',
      '一九九八年',
      'H10.',
      'S63/',
      '1998-',
      '1998/',
      '98/',
      'Apr ',
    ],
    cores: ['4', '05', '12', '１０', '十', '31', '13'],
    between: ['月', '/', '-', '.', ''],
    behind: ['日', '日生まれ', '日(日)', ' 1998'],
  },
  prefecture: {
    cores: [...PREFECTURES, '横浜市', 'Tokyo', 'osaka', '札幌', '府中市', '北区', '〒183-0000 '],
    between: ['', ' '],
    behind: ['です', '（登録時）', '1-2-3', '在住'],
    most: 3,
  },
  phone: {
    cores: ['090', '1234', '5678', '81', '0', '03', '〇九〇', '０９０', '1', '555', '0120', '444'],
    between: ['-', '－', '', ' ', ')'],
    before: ['+', '00', '010', '(', 'TEL '],
    behind: ['（解約済み）', 'です'],
    most: 5,
  },
  email: {
    cores: ['hanako', 'Ｅｘ', 'ab..c', 'd.', '_1', 'x+y', 'このアドレスです'],
    between: ['', '.', '-'],
    before: ['<', 'mailto:', '「', '花子 '],
    behind: [
      '@example.com',
      '＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ',
      ' @ Example.JP>',
      '@example.com」',
      '@example.comです',
      '@example',
    ],
  },
  paymentMethod: {
    cores: ['クレジットカード', 'キャリア決済', 'd払い', 'VISA', 'コンビニ', 'PayPay', 'auかんたん決済', 'ドコモ'],
    between: ['/', '、', '（'],
    behind: ['です', '）'],
    most: 2,
  },
  carrier: {
    cores: ['docomo', 'ドコモ', 'au', 'ＡＵ', 'SoftBank', 'ソフトバンク', 'ahamo', 'UQ', 'LINEMO', '楽天モバイル'],
    between: ['/', '、'],
    behind: ['です', '（解約済み）'],
    most: 2,
  },
  billingId: {
    cores: ['1234', '5678', '9012', '１２', 'A12', '〇一', '001234567'],
    between: ['', '-', '－', ' ', '、'],
    before: ['番号 ', '10月分 '],
    behind: ['（12桁）', 'です'],
    most: 4,
  },
  plusMemberId: {
    cores: ['Kiri', 'shima', '9', '_', '.x', 'ｋ', '１２'],
    between: ['', ' ', '\u200b'],
    behind: ['です', '（仮）', '。'],
    around: ['「」', '""'],
    most: 4,
  },
  memberNumber: {
    cores: ['0012', '345', 'A', 'Ｎ', '１２'],
    between: ['', '-', ' '],
    behind: ['です', '（旧）', '。'],
    most: 4,
  },
};

/** Text that may be an answer to the item. */
function answerTo(key: ItemKey): fc.Arbitrary<string> {
  const { cores, between, before = [], behind = [], around = [], most = 2 } = GRAMMAR[key];
  const core = fc.constantFrom(...cores);
  return fc
    .tuple(
      fc.constantFrom('', '', ...before),
      core,
      fc.array(fc.tuple(fc.constantFrom(...between), core), { maxLength: most - 1 }),
      fc.constantFrom('', '', ...behind),
      fc.constantFrom('', ...around),
    )
    .map(([head, first, rest, tail, marks]) => {
      const [open = '', close = ''] = marks;
      return `${open}${head}${first}${rest.flat().join('')}${close}${tail}`;
    });
}

/** Its pieces in any disorder, and any text at all. */
function textFor(key: ItemKey): fc.Arbitrary<string> {
  const { cores, between, before = [], behind = [] } = GRAMMAR[key];
  return fc.oneof(
    fc.array(fc.constantFrom(...cores, ...between, ...before, ...behind), { maxLength: 9 }).map((p) => p.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
}

describe.each(ITEM_KEYS)('%s', (key) => {
  it('gives values in normal form, and a value read again is the same', () => {
    let values = 0;
    fc.assert(
      fc.property(answerTo(key), (answer) => {
        const reading = ITEMS[key].read(answer, CONTEXT);
        if (reading.is !== 'value') return;
        values++;
        expect(reading.value).toSatisfy(FORM[key]);
        expect(ITEMS[key].read(reading.value, CONTEXT)).toMatchObject({ is: 'value', value: reading.value });
      }),
      { numRuns: 500 },
    );
    expect(values).toBeGreaterThan(20);
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(textFor(key), (text) => {
        const reading = ITEMS[key].read(text, CONTEXT);
        if (reading.is === 'value') expect(reading.value.trim()).not.toBe('');
        expect([0, 1, 2, 3]).toContain(ITEMS[key].likeness(text));
      }),
      { numRuns: 300 },
    );
  });
});
