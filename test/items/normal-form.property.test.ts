import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../src/items/index.js';
import { ITEM_KEYS, type ItemKey } from '../../src/record.js';
import { FORM, PREFECTURES } from './forms.js';
import { CONTEXT } from './reading.js';

/** What people write to an item, and what stands about it. */
const PIECES: Record<ItemKey, readonly string[]> = {
  nameKanji: ['山田', '花子', '\ufa11', '佐々木', 'Taro', 'Ｙａｍａｄａ', 'ササキ', 'ｻｻｷ', 'まい', '様', 'さん', '（旧姓：佐藤）', '(ヤマダ ハナコ)', '・'],
  nameKana: ['ヤマダ', 'はなこ', 'ﾔﾏﾀﾞ', 'ハナコ', 'ー', '-', '・', '様', '（旧姓）', '山田'],
  nickname: ['るり', '☆', 'ｱﾕﾐ', '「', '」', '"', '“', '”', '『', '』', '👩\u200d👧', 'か\u3099', '（仮）', 'です', '様'],
  birthDate: ['1998', '98', '平成', '昭和', 'H', 'S', '年', '月', '日', '4', '05', '12', '31', '/', '-', '.', '元', '一九九八', '十', 'Apr', '19980405'],
  prefecture: [...PREFECTURES, '横浜市', 'Tokyo', 'osaka', '札幌', '府中市', '区', '〒183-0000', 'または'],
  phone: ['090', '1234', '5678', '-', '(', ')', '+81', '0', '03', '〇九〇', '０９０', '010', '00', '1', '555', 'TEL'],
  email: ['hanako', '@', 'example', '.', 'jp', 'com', '..', '＠', 'Ｅｘ', '<', '>', 'mailto:', 'このアドレスです', 'と', '_'],
  paymentMethod: ['クレジットカード', '決済', 'キャリア', 'd払い', 'VISA', 'コンビニ', 'PayPay', 'まとめて払い', 'au', 'ドコモ', '/'],
  carrier: ['docomo', 'ドコモ', 'au', 'ＡＵ', 'SoftBank', 'ソフトバンク', 'ahamo', 'UQ', 'LINEMO', '楽天モバイル', '/', 'から'],
  billingId: ['1234', '5678', '9012', '１２', '-', 'A12', 'B', '、', '10月分', '番号', '〇', '（12桁）', '　', '#'],
  plusMemberId: ['Kiri', 'shima', '9', '_', '.', 'ｋ', '１', '「', '」', 'です', '（仮）', 'または', '会員'],
  memberNumber: ['0012', '345', 'A', '-', 'Ｎ', '１２', 'です', '（旧）', '番', 'No.'],
};
const BETWEEN = [' ', '\u3000', '\n', '\t', '、', '\u200b', '。', '\u202e'];

/** Text that may be an answer to the item, and text that is anything. */
const answerTo = (key: ItemKey) =>
  fc.oneof(
    fc
      .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES[key]) }, { weight: 1, arbitrary: fc.constantFrom(...BETWEEN) }), {
        maxLength: 9,
      })
      .map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );

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
      { numRuns: 400 },
    );
    expect(values).toBeGreaterThan(10);
  });

  it('says of any text what it looks like, and throws at none', () => {
    fc.assert(
      fc.property(answerTo(key), (text) => {
        expect([0, 1, 2, 3]).toContain(ITEMS[key].likeness(text));
      }),
      { numRuns: 200 },
    );
  });
});
