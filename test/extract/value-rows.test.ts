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
    ['1990年5月5日生まれ、山口、080-1234-5678。', { prefecture: '山口県', ...DATE_AND_PHONE }],
    [
      '山岸ゆうか ヤマギシユウカ 2003年1月8日 富山',
      { nameKanji: '山岸ゆうか', nameKana: 'ヤマギシユウカ', birthDate: '2003-01-08', prefecture: '富山県' },
    ],
    // Before the values stands a family name, or it is no row of the writer's.
    ['ログインできません。山口、1990年5月5日生まれ、080-1234-5678です。', DATE_AND_PHONE],
    ['福島、と申します。1990年5月5日生まれ、080-1234-5678です。', DATE_AND_PHONE],
    ['配達先、東京、090-1234-5678、山田花子。', { phone: '09012345678' }],
    ['2019年5月5日に公演、東京、090-1234-5678。', { birthDate: '2019-05-05', phone: '09012345678' }],
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

describe('of two values of a row nothing says which it is', () => {
  const row = (changed: Record<string, string>): string =>
    [
      '山田花子',
      'ヤマダハナコ',
      'はな',
      '1990年5月5日',
      '東京都',
      '090-1234-5678',
      'hana@example.com',
      'カード',
      'hana_7',
    ]
      .map((value) => changed[value] ?? value)
      .join('\n');
  const given = givenIn(row({}));
  const { birthDate: _, ...undated } = given;
  it.each([
    [{ 東京都: '東京都\n大阪府' }, { ...given, prefecture: { invalid: 'ambiguous' } }],
    [{ '1990年5月5日': '1990年5月5日\n1991年5月5日' }, { ...given, birthDate: { invalid: 'ambiguous' } }],
    [
      { '1990年5月5日': '2019年4月1日', hana_7: 'hana_7\n1990年5月5日' },
      { ...given, birthDate: { invalid: 'ambiguous' } },
    ],
    [{ 山田花子: '山田花子\n山田桃子' }, { ...given, nameKanji: { invalid: 'ambiguous' } }],
    [{ hana_7: 'hana_7\nmomo_8' }, { ...given, plusMemberId: { invalid: 'ambiguous' } }],
    // The same once more, and other days.
    [{ hana_7: 'hana_7\n19900505' }, given],
    [{ hana_7: 'hana_7\n東京都' }, given],
    [{ '1990年5月5日': '2026年11月20日' }, undated],
    [{ '1990年5月5日': '2019年5月5日入会' }, undated],
    // 東京 is a place, S2 no year.
    [{ 東京都: '', '1990年5月5日': '東京\n1990年5月5日' }, given],
    [
      { はな: 'S2', '1990年5月5日': '' },
      { ...undated, nickname: 'S2' },
    ],
    [
      { hana_7: 't0816hana', '1990年5月5日': '' },
      { ...undated, plusMemberId: 't0816hana' },
    ],
    [{ hana_7: 'hana_7\n60027714' }, { ...given, memberNumber: '60027714' }],
  ])('%j', (changed, expected) => {
    expect(givenIn(row(changed as Record<string, string>))).toEqual(expected);
  });
  it.each(['、', '／'])('a short place among values parted by %s', (mark) => {
    const line = ['山田花子', 'ヤマダハナコ', 'はな', '東京', '1990年5月5日', '090-1234-5678', 'カード', 'hana_7'];
    expect(givenIn(line.join(mark))).toMatchObject({ nickname: 'はな', prefecture: '東京都' });
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
    // A family name alone: which name it makes nothing says.
    ['山田花子（登録は旧姓の鈴木）です。', { nameKanji: { invalid: 'ambiguous' } }],
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
    ['生年月日：平成3年5月5日、1990年生まれ', 'birthDate'],
    ['生年月日：平成3年5月5日（西暦では1990年）', 'birthDate'],
    ['生年月日：昭和50年3月3日[1976年]', 'birthDate'],
    ['生年月日：昭和50年3月3日／1976年', 'birthDate'],
    ['生年月日：昭和50年3月3日【1976年】', 'birthDate'],
    ['生年月日：H3.5.5 1990年', 'birthDate'],
    ['生年月日：1990年5月5日（登録は1991年）', 'birthDate'],
    ['平成3年5月5日（1990年生まれ）で、電話は090-1234-5678です。', 'birthDate'],
    ['平成3年5月5日生まれ（1990年）です。', 'birthDate'],
  ] as const)('%s', (text, key) => {
    expect(givenIn(text)[key]).toEqual({ invalid: 'ambiguous' });
  });
  it.each<Case>([
    ['支払いはauのカードです。', { paymentMethod: 'credit' }],
    ['支払いはカードか何かでした。', { paymentMethod: 'credit' }],
    ['支払い方法：クレジットカード', { paymentMethod: 'credit' }],
    ['生年月日：平成2年5月5日(1990年)', { birthDate: '1990-05-05' }],
    ['生年月日：平成2年5月5日(36歳)', { birthDate: '1990-05-05' }],
    ['生年月日：平成2年5月5日[1990年]', { birthDate: '1990-05-05' }],
    ['生年月日：1990年5月5日（2019年入会）', { birthDate: '1990-05-05' }],
    ['生年月日：1990年5月5日（登録は2019年から）', { birthDate: '1990-05-05' }],
    ['生年月日：1990年5月5日（1989年度生まれ）', { birthDate: '1990-05-05' }],
    ['生年月日：1990年5月5日、2019年10月11日入会', { birthDate: '1990-05-05' }],
    ['生年月日：1990年5月5日（入会は2015年）', { birthDate: '1990-05-05' }],
    ['平成2年5月5日生まれ（1990年）です。', { birthDate: '1990-05-05' }],
    ['住み→ 千葉', { prefecture: '千葉県' }],
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

describe('a date with a remark, and an ID for a nickname', () => {
  it('in lines', () => {
    const given = givenIn(
      '新村 千江\nアラムラ チエ\ntora823\n１９７７０８２５(たぶん)\n熊本県\n080-1438-6765\nneko.43@example.jp\nキャリア決済\ndocomo\n305257510025\ntora4386\nなし',
    );
    expect(given).toMatchObject({ nickname: 'tora823', birthDate: '1977-08-25', plusMemberId: 'tora4386' });
  });
});
