/** Names told in kana and written otherwise, in front of a row of values, or beside the one that is registered. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, given: object];

describe('how the name is written', () => {
  it.each<Case>([
    ['大河内みつきと申します。大河内美月と書きます。', { nameKanji: '大河内美月' }],
    ['おおこうちみつきと申します。大河内美月と書きます。', { nameKanji: '大河内美月', nameKana: 'オオコウチミツキ' }],
    [
      'オオコウチ ミツキと申します。大河内 美月と書きます。',
      { nameKanji: '大河内 美月', nameKana: 'オオコウチ ミツキ' },
    ],
    [
      '大河内みつきと申します。「大河内美月」と書いて「おおこうちみつき」と読みます。',
      { nameKanji: '大河内美月', nameKana: 'オオコウチミツキ' },
    ],
    // Of somebody else, or no name.
    ['大河内みつきと申します。友人は大河内美月と書きます。', { nameKanji: '大河内みつき' }],
    ['おおこうちみつきです。登録は平仮名です。大河内美月と書きます。', {}],
    ['大河内みつきです。佐藤美月と書きます。', { nameKanji: '大河内みつき' }],
    ['大河内みつきです。一筆啓上と書きます。', { nameKanji: '大河内みつき' }],
    ['大河内みつきです。これは大河内美月と書きますか。', { nameKanji: '大河内みつき' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('where somebody is from, before his reading', () => {
  it.each<Case>([
    ['韓国のキム・スジンと申します。漢字では金 秀珍です。', { nameKanji: '金 秀珍', nameKana: 'キム・スジン' }],
    ['台湾出身のリン ユーティンです。', { nameKana: 'リン ユーティン' }],
    ['推しは韓国のキム・スジンです。', {}],
    ['韓国のキムチです。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name in front of a row', () => {
  const ROW = { nameKanji: '武田翼', birthDate: '2003-12-25', prefecture: '山形県' };

  it.each<Case>([
    ['武田翼 2003.12.25 山形', ROW],
    ['武田翼 2003.12.25 山形 ID→tsubasa1225', { ...ROW, plusMemberId: 'tsubasa1225' }],
    [
      '山岸 ゆうか ヤマギシ ユウカ 2003年1月8日 富山',
      { nameKanji: '山岸 ゆうか', nameKana: 'ヤマギシ ユウカ', birthDate: '2003-01-08', prefecture: '富山県' },
    ],
    ['私は山本花、フリガナはヤマモトハナです。', { nameKanji: '山本花', nameKana: 'ヤマモトハナ' }],
    // Two rows, something else in front, or the label has its own value before it.
    [
      '武田翼 2003.12.25 山形 ID：tsubasa_1\n武田優花 2005.12.24 山形 ID：yuka_7',
      { birthDate: { invalid: 'ambiguous' }, prefecture: '山形県', plusMemberId: { invalid: 'ambiguous' } },
    ],
    ['山形公演 2003.12.25 山形', { birthDate: '2003-12-25' }],
    ['池袋西口 2023.12.25 東京', {}],
    ['2019年5月5日 入会 会員番号：12345', { memberNumber: '12345' }],
    ['株式会社山田 東京 03-1234-5678 担当：佐藤', {}],
    ['私は昨日登録、フリガナは忘れました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a registered family name in brackets behind the name', () => {
  const EITHER = { nameKanji: { invalid: 'ambiguous' } };

  it.each<Case>([
    ['山田花子（登録は旧姓の鈴木）です。', EITHER],
    ['和泉薫（登録は旧姓の西田のままです）と申します。', EITHER],
    ['和泉 薫（登録は旧姓の西田のままです）です。', { nameKanji: '西田 薫' }],
    ['山田花子（登録は鈴木花子）です。', { nameKanji: '鈴木花子' }],
    ['山田花子（登録は埼玉）です。', { nameKanji: '山田花子', prefecture: '埼玉県' }],
    ['山田花子（登録は結婚前）です。', { nameKanji: '山田花子' }],
    ['山田花子（旧姓：鈴木）です。', { nameKanji: '山田花子' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name whose reading begins as the word for a reading does', () => {
  it.each([
    ['金山 春子（カナヤマ ハルコ）と申します。', 'カナヤマ ハルコ'],
    ['氏名：金井 花子（カナイ ハナコ）', 'カナイ ハナコ'],
    ['氏名：要 潤（カナメ ジュン）', 'カナメ ジュン'],
    ['山本 春子（カナ：ヤマモト ハルコ）と申します。', 'ヤマモト ハルコ'],
    ['山本 春子（カナ ヤマモト ハルコ）と申します。', 'ヤマモト ハルコ'],
  ])('%s', (text, kana) => {
    expect(givenIn(text).nameKana).toBe(kana);
  });

  it('and a bracket that says there is none', () => {
    expect(givenIn('村上 美代（なし）と申します。').nameKanji).toBe('村上 美代');
    expect(givenIn('村上 美代（なし）と申します。').nameKana).toBeUndefined();
  });
});

describe('two short words', () => {
  it.each<[string, unknown]>([
    ['青坂 友人', '青坂 友人'],
    ['鈴木 次男', '鈴木 次男'],
    ['孫 正義', '孫 正義'],
    ['長谷川 愛媛', '長谷川 愛媛'],
    ['山田 至急', { invalid: 'ambiguous' }],
    ['匿名 希望', { invalid: 'ambiguous' }],
    ['山田花子 至急', '山田花子'],
  ])('%s', (name, expected) => {
    expect(givenIn(`氏名：${name}`).nameKanji).toEqual(expected);
  });
});
