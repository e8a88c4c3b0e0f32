/** What is told of the letters of a name, behind it. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
import { sayingOf } from './reading.js';

const AMBIGUOUS = { invalid: 'ambiguous' };

describe('how a name is written', () => {
  it.each<[string, string]>([
    ['小島沙織です。織物の織です。', '小島沙織'],
    ['小島 沙織！織るの織！', '小島 沙織'],
    ['小島沙織 「島」は山へんじゃないほう', '小島沙織'],
    ['小島沙織「沙」はさんずい', '小島沙織'],
    ['小島 沙織、島は普通の島です', '小島 沙織'],
    ['小島 沙織　織るの織', '小島 沙織'],
    ['髙田 沙織 はしごだかです', '髙田 沙織'],
    ['𠮷田沙織。土に口のほうの𠮷です。', '𠮷田沙織'],
    ['渡邊 沙織 旧字の「邊」です', '渡邊 沙織'],
    ['佐々木 織 織るの織', '佐々木 織'],
    ['齋木沙織です。齋は画数の多いほうです', '齋木沙織'],
    ['小島 さおり ひらがなです', '小島 さおり'],
    ['小島沙織。しまは山へんではありません。', '小島沙織'],
    ['小島沙織 普通の字です', '小島沙織'],
    ['小島沙織です。本名です。', '小島沙織'],
    ['小島沙織です。よろしくお願いします。', '小島沙織'],
    ['小島沙織です。大島ではありません。', '小島沙織'],
  ])('%s', (answer, name) => {
    expect(sayingOf('nameKanji', answer)).toBe(name);
    const form = `・氏名フルネーム(漢字)\n${answer}\n・ご設定のニックネーム\nさお`;
    expect(givenIn(form).nameKanji).toBe(name);
  });

  it.each([
    '小島沙織です。志の志です。',
    '小島沙織、島は嶋です',
    '小島 沙織 ひらがなです',
    '小島 ひらがなで さおり',
    '小島沙織です。母が書いています。',
    '小島沙織です。大島沙織に変わりました。',
    '小島沙織 母の分',
    '小島沙織　子どもの分',
    '小島沙織と小島太郎です',
    'こじまさおり、小島沙織と書きます',
  ])('another name, or none that is plain: %s', (answer) => {
    expect(sayingOf('nameKanji', answer)).toEqual(AMBIGUOUS);
  });

  it.each(['濁川 花', '森 立崎', '土吉 花', '氏原 字子', 'ますだ 花子', '一之瀬 の花', '偏 花子', '旧田 新'])(
    'names with such letters: %s',
    (name) => {
      expect(sayingOf('nameKanji', name)).toBe(name);
    },
  );

  it('the reading behind the name is its kana', () => {
    expect(givenIn('氏名：小島沙織です。読み方はコジマサオリです。')).toEqual({
      nameKanji: '小島沙織',
      nameKana: 'コジマサオリ',
    });
  });

  it('a letter by its name is no given name', () => {
    expect(givenIn('パスワードを忘れました。髙田 沙織 はしごだかです。').nameKanji).not.toBe('沙織 はしごだか');
  });

  it('the former family name goes before no whole name', () => {
    expect(givenIn('パスワードを忘れました。名前は小島沙織です。旧姓は大野です。').nameKanji).toBe('小島沙織');
  });
});

describe('how a name is read', () => {
  it.each<[string, string]>([
    ['コジマサオリです！濁るほうです。', 'コジマサオリ'],
    ['コシマサオリ、濁りません', 'コシマサオリ'],
    ['ナガシマ サオリ、「シ」は濁りません', 'ナガシマ サオリ'],
    ['コジマ サオリ。コシマではありません。', 'コジマ サオリ'],
    ['ササキ チヅル ツに点々', 'ササキ チヅル'],
    ['オオノ ユウコ。オは二つです', 'オオノ ユウコ'],
    ['こじま さおり、じは濁ります', 'コジマ サオリ'],
    ['コジマサオリです。珍しい読み方です。', 'コジマサオリ'],
  ])('%s', (answer, kana) => {
    expect(sayingOf('nameKana', answer)).toBe(kana);
    const form = `・氏名フルネーム(カナ)\n${answer}\n・ご設定のニックネーム\nさお`;
    expect(givenIn(form).nameKana).toBe(kana);
  });

  it.each([
    'コジマサオリ、濁りません',
    'コシマサオリ、濁ります',
    'コジマサオリ、コシマかも',
    'ササキ チツル、ツに点々',
  ])('the other sound, or a doubt: %s', (answer) => {
    expect(sayingOf('nameKana', answer)).toEqual(AMBIGUOUS);
  });

  it.each(['ニゴリカワ ハナ', 'アリマ セン', 'テンテン ハナ'])('names with such words: %s', (name) => {
    expect(sayingOf('nameKana', name)).toBe(name);
  });
});

describe('how the letters are written, for a name', () => {
  it.each(['漢字は山に田んぼの田、花の子と書きます。', '漢字は木に林の森と書きます。', '漢字は山に川の川です。'])(
    '%s',
    (text) => {
      expect(givenIn(`山田花子と申します。${text}パスワードを忘れました。`).nameKanji).toBe('山田花子');
    },
  );
});
