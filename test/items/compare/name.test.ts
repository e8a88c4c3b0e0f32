import { describe, expect, it } from 'vitest';
import { compareNameKana, compareNameKanji, type Sides } from '../../../src/items/compare/name.js';
import { compareNameParts } from '../../../src/items/compare/name-parts.js';
import { fieldsOf, memberOf } from '../../match/people.js';

describe('compareNameKana', () => {
  it.each([
    ['spaces do not matter', 'サトウハナコ', 'サトウ ハナコ', 'exact'],
    ['long vowel of ウ as a mark', 'イノウエ ユーコ', 'イノウエ ユウコ', 'equivalent'],
    ['long vowel of オ as a mark', 'オーツカ リコ', 'オオツカ リコ', 'equivalent'],
    ['small kana written large', 'タニグチ シヨウタ', 'タニグチ ショウタ', 'equivalent'],
    ['ヅ for ズ', 'スヅキ エツ', 'スズキ エツ', 'equivalent'],
    ['ヲ for オ', 'サノ カヲル', 'サノ カオル', 'equivalent'],
    ['ヂ for ジ', 'フヂワラ ユウコ', 'フジワラ ユウコ', 'equivalent'],
    ['one side not parted, and another spelling', 'サイトーマイ', 'サイトウ マイ', 'equivalent'],
    ['a long vowel does not span two names', 'サノ オイ', 'サノ ウイ', 'close'],
    ['a dropped long vowel is another reading', 'イノウエ ユコ', 'イノウエ ユウコ', 'close'],
    ['ウ and オ both stand for a mark, but not for each other', 'サトオ リン', 'サトウ リン', 'close'],
    ['voicing', 'ナカシマ ユミ', 'ナカジマ ユミ', 'close'],
    ['one letter left out', 'ヤマヅカ ドカ', 'ヤマヅカ マドカ', 'close'],
    ['one letter of a given name of two', 'ナガイ ユテ', 'ナガイ ユカ', 'close'],
    ['letters transposed', 'ノムラ リマ', 'ノムラ マリ', 'close'],
    ['two edits in six letters', 'タシカマ ナオキ', 'タカシマ ナオギ', 'close'],
    ['family and given name swapped', 'ユミ ナカジマ', 'ナカジマ ユミ', 'close'],
    ['swapped without a space', 'ユミナカジマ', 'ナカジマ ユミ', 'close'],
    ['family name changed', 'ニシヤマ アヤ', 'ツルハシ アヤ', 'close'],
    ['family name changed, nothing parted', 'オカダヒカル', 'カミヤヒカル', 'close'],
    ['an end that is no given name', 'モリヨウコ', 'ハヤシユウコ', 'different'],
    ['another given name of two letters, though two edits in six', 'タカハシ マキ', 'タカハシ ユイ', 'different'],
    ['another given name', 'トダ ミリ', 'トダ アヤ', 'different'],
    ['another given name, nothing parted', 'トダミリ', 'トダアヤ', 'different'],
    ['another person altogether', 'ナカムラ ミオウ', 'シマタニ ユカ', 'different'],
  ])('%s', (_, mail, registered, level) => {
    expect(compareNameKana(mail, registered)).toBe(level);
    expect(compareNameKana(registered, mail)).toBe(level);
  });
});

const SAME = ['ナカムラ マイ', 'ナカムラ マイ'] as const;

describe('compareNameKanji', () => {
  it.each<[string, string, string, Sides | null, string]>([
    ['spaces do not matter', '山田太郎', '山田 太郎', null, 'exact'],
    ['髙 and 高', '髙橋 瑠津', '高橋 瑠津', null, 'equivalent'],
    ['﨑 and 崎', '山﨑 茉月', '山崎 茉月', null, 'equivalent'],
    ['four forms of 斎', '斉藤 陽菜', '齋藤 陽菜', null, 'equivalent'],
    ['邊 and 辺, one side not parted', '渡邊心音', '渡辺 心音', null, 'equivalent'],
    ['a variant in the given name', '矢塚 遙', '矢塚 遥', null, 'equivalent'],
    ['compatibility ideographs', '\ufa10本 真', '塚本 眞', null, 'equivalent'],
    ['variation selectors', '葛\u{e0100}城 晶', '葛城 晶', null, 'equivalent'],
    ['々 spelt out', '佐佐木 葵', '佐々木 葵', null, 'equivalent'],
    ['kana names in another kana type', '佐野 モモ', '佐野 もも', null, 'equivalent'],
    ['Latin names in another case', 'MARIKA LEE', 'Marika Lee', null, 'equivalent'],
    ['one letter of the given name', '田口 七美', '田口 七海', null, 'close'],
    ['a conversion gone wrong', '中村 舞', '中村 麻衣', SAME, 'close'],
    ['the same without the reading to tell it', '中村 舞', '中村 麻衣', null, 'different'],
    ['family name changed', '野口 里絵', '中村 里絵', null, 'close'],
    ['family name changed, nothing parted', '野口里絵', '中村里絵', null, 'close'],
    ['and of one letter, by its reading', '岡田光', '神谷光', ['オカダヒカル', 'カミヤヒカル'], 'close'],
    ['an end in common, by another reading', '森洋子', '林裕子', ['モリヨウコ', 'ハヤシユウコ'], 'different'],
    ['family and given name swapped', '里絵 中村', '中村 里絵', null, 'close'],
    ['another given name of one letter', '戸田 光', '戸田 彩', null, 'different'],
    ['坂 and 阪 are two letters', '大阪 啓士', '大坂 啓士', null, 'close'],
  ])('%s', (_, mail, registered, reading, level) => {
    expect(compareNameKanji(mail, registered, reading)).toBe(level);
  });
});

describe('letters that are taken for each other', () => {
  it.each<[string, string, string, Sides | null, string]>([
    ['no kana on some side', '斉藤 陽菜', '斎藤 陽菜', null, 'equivalent'],
    ['the kana agrees', '斉藤 陽菜', '齋藤 陽菜', ['サイトウ ヒナ', 'サイトウ ヒナ'], 'equivalent'],
    [
      'the kana agrees but for its spelling',
      '斉藤 陽菜',
      '斎藤 陽菜',
      ['サイトー ヒナ', 'サイトウ ヒナ'],
      'equivalent',
    ],
    ['kana not parted', '斉藤 陽菜', '斎藤 陽菜', ['サイトウヒナ', 'サイトウ ヒナ'], 'equivalent'],
    ['nothing parted', '斉藤陽菜', '斎藤陽菜', ['サイトウヒナ', 'サイトウヒナ'], 'equivalent'],
    [
      'a slip in the other part of the kana',
      '斉藤 陽菜',
      '斎藤 陽菜',
      ['サイトウ ヒマ', 'サイトウ ヒナ'],
      'equivalent',
    ],
    ['kana of both ways round', '陽菜 斉藤', '斎藤 陽菜', ['ヒナ サイトウ', 'サイトウ ヒナ'], 'close'],
    ['another family name by its kana', '斉藤 陽菜', '斎藤 陽菜', ['サイトウ ヒナ', 'イツキトウ ヒナ'], 'close'],
    ['another given name by its kana', '山田 斉', '山田 斎', ['ヤマダ ヒトシ', 'ヤマダ イツキ'], 'different'],
    ['the same by kana, nothing parted', '山田斉', '山田斎', ['ヤマダヒトシ', 'ヤマダイツキ'], 'close'],
    ['variants stay variants', '齊藤 陽菜', '斉藤 陽菜', ['サイトウ ヒナ', 'ヒトシ ヒナ'], 'equivalent'],
    ['the letter itself', '斉藤 陽菜', '斉藤 陽菜', ['サイトウ ヒナ', 'ヒトシ ヒナ'], 'exact'],
    ['茅 and 茆', '茆野 陽菜', '茅野 陽菜', ['チガノ ヒナ', 'チガノ ヒナ'], 'equivalent'],
    ['祇 and 祗', '祗園 陽菜', '祇園 陽菜', ['ギオン ヒナ', 'ギオン ヒナ'], 'equivalent'],
  ])('%s', (_, mail, registered, reading, level) => {
    expect(compareNameKanji(mail, registered, reading)).toBe(level);
  });

  it('are one piece of evidence with the kana: two people whom such a letter tells apart are not the same', () => {
    const itsuki = memberOf({ nameKanji: '山田 斎', nameKana: 'ヤマダ イツキ' });
    const given = (changes: { nameKanji: string; nameKana: string | null }) =>
      compareNameParts(fieldsOf(itsuki, changes), itsuki).find(({ part }) => part === 'given')?.level;
    expect(given({ nameKanji: '山田 斉', nameKana: 'ヤマダ ヒトシ' })).toBe('different');
    expect(given({ nameKanji: '山田 斉', nameKana: 'ヤマダ イツキ' })).toBe('same');
    expect(given({ nameKanji: '山田 斉', nameKana: null })).toBe('same');
  });
});
