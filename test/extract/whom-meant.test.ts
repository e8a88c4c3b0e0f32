/** What is told of several others by one label, and for whom of two people the letter asks. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };

describe('each of several others has his own, by one label', () => {
  it.each<[string, object]>([
    ['登録の都道府県は、上の娘が下宿先の京都、下の娘が自宅の兵庫です。', { prefecture: OPEN }],
    ['ニックネームは長男が「そら」、次男が「うみ」です。', { nickname: OPEN }],
    ['電話は父が 090-1111-2222、母が 090-3333-4444 です。', { phone: OPEN }],
    ['誕生日は兄が1999年1月2日、弟が2001年3月4日です。', { birthDate: OPEN }],
    ['メールは姉は ane@example.jp、妹は imo@example.jp です。', { email: OPEN }],
    ['名前は兄が田中一郎、弟が田中二郎です。', { nameKanji: OPEN }],
    ['IDは姉が ane_1 で妹が imo_2 です。', { plusMemberId: OPEN }],
    ['支払いは夫がドコモ、娘がauです。', { paymentMethod: 'carrier', carrier: OPEN }],
    ['・ご設定のニックネーム：長男は「そら」、次男は「うみ」', { nickname: OPEN }],
    ['・ご設定のニックネーム：姉：そら / 妹：うみ', { nickname: OPEN }],
    ['ニックネームは二人で、兄が「そら」、弟が「うみ」を使っています。', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['メールは娘が設定しまして、息子の a@example.jp です。', { email: 'a@example.jp' }],
    ['ニックネームは「妹がいちばん、姉が二番」です。', { nickname: '妹がいちばん、姉が二番' }],
    ['・ご設定のニックネーム：パパはパパでも', { nickname: 'パパはパパでも' }],
    ['電話は母が入院中で、父が 090-1111-2222 です。', { phone: '09011112222' }],
    ['電話は父の 090-1111-2222 です。父が定年で、母がパートに出ています。', { phone: '09011112222' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('of two people the one for whom the letter asks', () => {
  it.each<[string, object]>([
    [
      '困っているのは下の娘のアカウントです。上の娘（森 紗季、IDは saki_mori、ニックネーム「さきぴ」）は問題なく入れています。\n下の娘は森 美羽、モリ ミウといい、2012年9月5日生まれです。ニックネームは「みうみう」です。登録の都道府県は、上の娘が下宿先の京都、下の娘が自宅の兵庫です。',
      {
        nameKanji: '森 美羽',
        nameKana: 'モリ ミウ',
        birthDate: '2012-09-05',
        nickname: 'みうみう',
        prefecture: '兵庫県',
      },
    ],
    [
      '再設定をお願いしたいのは次男です。長男のIDは cho_1 で、次男のIDは ji_22 です。長男は2001年1月2日生まれです。',
      { plusMemberId: 'ji_22' },
    ],
    ['入れないのは妹のほうです。姉（1999年1月2日生まれ）は普通にログインできています。', {}],
    ['今回は次女の分をお願いします。IDは長女が cho_1、次女が ji_22 です。', { plusMemberId: 'ji_22' }],
    ['困っているのは母です。父は問題なく使えています。父の番号は 090-1111-2222 です。', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    // Whose phone was registered is another matter.
    ['困っているのは娘です。電話は父の携帯 090-1111-2222 を登録しました。', { phone: '09011112222' }],
    ['困っているのは次男です。電話は長男と次男の二人とも 090-1111-2222 です。', { phone: '09011112222' }],
    // 次女 may be 下の娘.
    ['困っているのは下の娘です。次女は2012年9月5日生まれです。', { birthDate: '2012-09-05' }],
    ['入れないのは兄と弟の二人です。IDは兄が ani_1、弟が oto_2 です。', { plusMemberId: OPEN }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
