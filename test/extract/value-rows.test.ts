/** Values in a row, without words for what they are; and labels that no mark parts from their names. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, given: object];
const DATE_AND_PHONE = { birthDate: '1990-05-05', phone: '08012345678' };

describe('a row of values', () => {
  it.each<Case>([
    [
      '山本春子、東京、1990年5月5日、080-1234-5678です。',
      { nameKanji: '山本春子', prefecture: '東京都', ...DATE_AND_PHONE },
    ],
    ['福岡、1990年5月5日生まれ、080-1234-5678。', { prefecture: '福岡県', ...DATE_AND_PHONE }],
    ['1990/5/5。東京。08012345678。', { prefecture: '東京都', ...DATE_AND_PHONE }],
    // Of two nothing says which.
    ['東京、福岡、1990年5月5日生まれ、080-1234-5678。', DATE_AND_PHONE],
    ['大阪城、福岡公演、東京、1990年5月5日、080-1234-5678。', DATE_AND_PHONE],
    ['2024年11月3日、東京、雨でした。', {}],
    ['エラー画面、東京、まいりました。', {}],
    // Not a person, or not the writer.
    ['青空商店会社、東京、1990年5月5日、080-1234-5678。', { prefecture: '東京都', ...DATE_AND_PHONE }],
    ['配送先は福岡、1990年5月5日、080-1234-5678。', DATE_AND_PHONE],
    ['山本春子、1990年5月5日、080-1234-5678のアカウントではありません。', DATE_AND_PHONE],
    ['推しの山本春子、1990年5月5日、080-1234-5678。', DATE_AND_PHONE],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
    expect(Object.keys(givenIn(text)).sort()).toEqual(Object.keys(given).sort());
  });
});

describe('values in lines, in another order than the template has', () => {
  const lines = ['山本 春子', 'ヤマモト ハルコ', '東京都', '1990年5月5日', '080-1234-5678', 'haru@example.com'];
  const given = {
    nameKanji: '山本 春子',
    nameKana: 'ヤマモト ハルコ',
    prefecture: '東京都',
    email: 'haru@example.com',
    ...DATE_AND_PHONE,
  };
  it.each([[lines], [[...lines].reverse()], [[...lines.slice(2), ...lines.slice(0, 2)]]])('%j', (order) => {
    expect(givenIn(order.join('\n'))).toMatchObject({ prefecture: '東京都', ...DATE_AND_PHONE });
  });
  it('nobody calls himself 東京都', () => {
    expect(givenIn(lines.join('\n'))).toEqual(given);
  });
});

describe('a name, and what else stands in its line', () => {
  it.each<Case>([
    [
      '氏名 山本春子 ﾔﾏﾓﾄﾊﾙｺ 平2.5.5生 東京 PWリセット希望 ID haruko_y5',
      { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ', plusMemberId: 'haruko_y5' },
    ],
    [
      '名前:山本春子 カナ:ヤマモトハルコ パスワード再設定お願いします',
      { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ' },
    ],
    ['名前:山本 春子 1990年5月5日', { nameKanji: '山本 春子' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});

describe('a name, and the one that is registered in brackets', () => {
  it.each<Case>([
    ['山田花子（登録は鈴木花子）です。', { nameKanji: '鈴木花子' }],
    ['山田花子（登録名は鈴木花子）です。', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子（登録は鈴木花子）', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子（登録は旧姓の鈴木花子のままです）', { nameKanji: '鈴木花子' }],
    // A family name alone, or somebody else's.
    ['山田花子（登録は旧姓の鈴木）です。', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録は鈴木一郎）', { nameKanji: '鈴木一郎' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});

describe('values that a place in the order does not make another item', () => {
  it.each<Case>([
    [
      '東京都\n山田花子\nヤマダハナコ\n090-1234-5678\n1990年5月5日\nhana@example.com\nカード',
      {
        nameKanji: '山田花子',
        nameKana: 'ヤマダハナコ',
        prefecture: '東京都',
        phone: '09012345678',
        birthDate: '1990-05-05',
        email: 'hana@example.com',
        paymentMethod: 'credit',
      },
    ],
    ['ニックネーム はな ID hanako_y カード払い', { nickname: 'はな', plusMemberId: 'hanako_y' }],
    ['電話：090-1111-2222（2019年から）', { phone: '09011112222' }],
    ['電話：090-1111-2222（3月に変更）', { phone: '09011112222' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('what can be read in two ways', () => {
  it.each([
    ['支払いはカードかauか覚えてません。', 'paymentMethod'],
    ['支払いはauかカードのどちらかです。', 'paymentMethod'],
    ['支払い方法：カードかau', 'paymentMethod'],
    ['誕生日は平成3年5月5日（1990年）です。', 'birthDate'],
    ['生年月日：平成3年5月5日(1990年)', 'birthDate'],
  ] as const)('%s', (text, key) => {
    expect(givenIn(text)[key]).toEqual({ invalid: 'ambiguous' });
  });
  it.each<Case>([
    ['支払いはauのカードです。', { paymentMethod: 'credit' }],
    ['支払いはカードか何かでした。', { paymentMethod: 'credit' }],
    ['支払い方法：クレジットカード', { paymentMethod: 'credit' }],
    ['生年月日：平成2年5月5日(1990年)', { birthDate: '1990-05-05' }],
    ['生年月日：平成2年5月5日(36歳)', { birthDate: '1990-05-05' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});

describe('marks told by their names, numbers without one', () => {
  it.each<Case>([
    ['IDはharuko アンダーバー y5です。', { plusMemberId: 'haruko_y5' }],
    ['ID：taro_3 ハイフンではなくアンダーバー', { plusMemberId: 'taro_3' }],
    ['ID：harukoハイフンy5', { plusMemberId: 'haruko-y5' }],
    ['IDはharuko_5です。アンダーバー1つです。', { plusMemberId: 'haruko_5' }],
    ['ソフトバンク払い。注文番号SB1234567890。', { billingId: 'SB1234567890' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});

describe('where he lives, before a word for him', () => {
  it.each<Case>([
    ['東京住みのはるこです。', { prefecture: '東京都' }],
    ['大阪住みの大学生です。', { prefecture: '大阪府' }],
    ['大阪住みのほうが楽でした。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('labels before names, without a mark', () => {
  it.each<Case>([
    ['本名山本春子（やまもとはるこ）。', { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ' }],
    ['私山本春子（やまもとはるこ）と申します。', { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ' }],
    ['山本春子、カナヤマモトハルコです。', { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ' }],
    ['山本春子、フリガナヤマモトハルコです。', { nameKanji: '山本春子', nameKana: 'ヤマモトハルコ' }],
    // Families that begin so.
    ['本名春奈子（ほんなはなこ）と申します。', { nameKanji: '本名春奈子', nameKana: 'ホンナハナコ' }],
    ['私市春子（きさいちはるこ）と申します。', { nameKanji: '私市春子', nameKana: 'キサイチハルコ' }],
    ['金山春子、カナヤマハルコです。', { nameKanji: '金山春子', nameKana: 'カナヤマハルコ' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
