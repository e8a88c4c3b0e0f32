/** Letters of people who learn Japanese: names of several parts in Latin letters, and hiragana whose words are parted by spaces. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a name of several parts in Latin letters with its reading', () => {
  it.each<[string, string, string]>([
    ['わたしの名前は LOPES Maria Hana（ロペス マリア ハナ）です。', 'LOPES Maria Hana', 'ロペス マリア ハナ'],
    ['わたしは PHAM Thi Lan（ファム ティ ラン）と申します。', 'PHAM Thi Lan', 'ファム ティ ラン'],
    [
      '氏名は Fernandez Guadalupe（フェルナンデス グアダルーペ）です。',
      'Fernandez Guadalupe',
      'フェルナンデス グアダルーペ',
    ],
    ['登録名は Ana de la Cruz（アナ デ ラ クルス）です。', 'Ana de la Cruz', 'アナ デ ラ クルス'],
    ['LOPES Maria Hana（ロペス マリア ハナ）です。', 'LOPES Maria Hana', 'ロペス マリア ハナ'],
  ])('%s', (text, nameKanji, nameKana) => {
    expect(givenIn(text)).toEqual({ nameKanji, nameKana });
  });

  it.each([
    '友達の名前は LOPES Maria Hana（ロペス マリア ハナ）です。',
    '推しのメンバー、LOPES Maria Hana（ロペス マリア ハナ）です。',
    '機種は Galaxy Note Ten（ギャラクシー ノート テン）です。',
  ])('but not: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('nameKanji');
  });
});

describe('a sentence in spaced hiragana is no reading', () => {
  it.each([
    'にほんごが へたです。',
    'かんじは むずかしいです。',
    'まいにち さむいです。',
    'えいごも にがてです。',
    'わたしは がくせいです。',
  ])('%s', (sentence) => {
    expect(givenIn(`${sentence}わたしの なまえは Pham Thi Lan です。カタカナは ファム ティ ラン です。`)).toEqual({
      nameKanji: 'Pham Thi Lan',
      nameKana: 'ファム ティ ラン',
    });
  });

  it.each<[string, string]>([
    ['おおすが あおいです。', 'オオスガ アオイ'],
    ['なかの みえこです。', 'ナカノ ミエコ'],
    ['くにとも げんきです。', 'クニトモ ゲンキ'],
    ['しのはら すずです。', 'シノハラ スズ'],
  ])('but that of a name: %s', (sentence, nameKana) => {
    expect(givenIn(sentence)).toEqual({ nameKana });
  });
});

describe('a name without a word for it, and its reading with one', () => {
  it.each<[string, string, string]>([
    ['須藤与一、読みはスドウヨイチです。', '須藤与一', 'スドウヨイチ'],
    ['長野の須藤与一、読みはスドウヨイチです。', '須藤与一', 'スドウヨイチ'],
    ['おはようございます。須藤はるか、読み仮名はスドウハルカと申します。', '須藤はるか', 'スドウハルカ'],
    ['須藤 与一、読み方はスドウ ヨイチです。', '須藤 与一', 'スドウ ヨイチ'],
  ])('%s', (text, nameKanji, nameKana) => {
    expect(givenIn(text)).toEqual({ nameKanji, nameKana });
  });

  it.each([
    '推しの須藤与一、読みはスドウヨイチです。',
    '担任は須藤与一、読みはスドウヨイチです。',
    '須藤です、読みはスドウです。',
    '須藤です、IDは sudo_12 です。',
    '須藤と申します、IDは sudo_12 です。',
    '決済番号、読みはケッサイバンゴウです。',
  ])('but not: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('nameKanji');
  });

  it('whose it is that counts', () => {
    expect(givenIn('推しの須藤与一です。私は堀内梓、読みはホリウチアズサです。')).toEqual({
      nameKanji: '堀内梓',
      nameKana: 'ホリウチアズサ',
    });
  });
});
