/** Words in running text that look like a name or a reading, and are none; and names that such words stand beside. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, given: object];

describe('where somebody is registered is not who he is', () => {
  it.each<Case>([
    ['登録は東京なんです。', { prefecture: '東京都' }],
    ['登録は神奈川です。', { prefecture: '神奈川県' }],
    ['登録は和歌山なんですが、今は東京です。', { prefecture: '和歌山県' }],
    ['私は宇都宮花子です。', { nameKanji: '宇都宮花子' }],
    ['私は千葉恵です。', { nameKanji: '千葉恵' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('なん and なの before です are no part of a name', () => {
  it.each<Case>([
    ['山田花子なんですが、ログインできません。', { nameKanji: '山田花子' }],
    ['私は山田花子なんです。', { nameKanji: '山田花子' }],
    ['山田ゆりなんです。', { nameKanji: '山田ゆり' }],
    ['山田花子なのです。', { nameKanji: '山田花子' }],
    ['山田かなんです。', { nameKanji: '山田かなん' }],
    ['山田まりなです。', { nameKanji: '山田まりな' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a firm is no reading', () => {
  it.each<Case>([
    ['ケアステーション', {}],
    ['サクラクリニックです', {}],
    ['サクラ クリニック', {}],
    ['山田花子です。\nヤマダハナコ', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ['ヤマダハナコです。', { nameKana: 'ヤマダハナコ' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a reading may end as a verb does', () => {
  it.each<Case>([
    ['田中 義益（タナカ ヨシマス）です。', { nameKanji: '田中 義益', nameKana: 'タナカ ヨシマス' }],
    ['田中義益（たなかよします）です。', { nameKanji: '田中義益', nameKana: 'タナカヨシマス' }],
    ['田中義益です。タナカヨシマスと読みます。', { nameKanji: '田中義益', nameKana: 'タナカヨシマス' }],
    ['山田 メルセデス（ヤマダ メルセデス）です。', { nameKanji: '山田 メルセデス', nameKana: 'ヤマダ メルセデス' }],
    ['山田花子（とうろくしてます）です。', { nameKanji: '山田花子' }],
    ['山田花子（むすめです）です。', { nameKanji: '山田花子' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('of values one a line, a question is none', () => {
  const ROW = '2007年3月12日\n茨城\n080-1234-5678\nkent@example.jp';
  const GIVEN = { birthDate: '2007-03-12', prefecture: '茨城県', phone: '08012345678', email: 'kent@example.jp' };

  it.each<Case>([
    ['どうすればいいですか\nあ、情報いるんですよね\n佐藤健斗', { nameKanji: '佐藤健斗' }],
    ['どうすればいいですか\n佐藤健斗\nさとうけんとです', { nameKanji: '佐藤健斗', nameKana: 'サトウケント' }],
    ['佐藤健斗\nサトウケント\nこれでいいですか', { nameKanji: '佐藤健斗', nameKana: 'サトウケント' }],
    ['佐藤健斗\nさとうけんと', { nameKanji: '佐藤健斗', nameKana: 'サトウケント' }],
    ['佐藤健斗\nたすけてほしいです', { nameKanji: '佐藤健斗' }],
  ])('%s', (text, given) => {
    expect(givenIn(`パスワード忘れました\n${text}\n${ROW}`)).toEqual({ ...given, ...GIVEN });
  });
});
