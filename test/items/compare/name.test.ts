import { describe, expect, it } from 'vitest';
import { compareNameKana, compareNameKanji } from '../../../src/items/compare/name.js';

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
    ['another given name of two letters, though two edits in six', 'タカハシ マキ', 'タカハシ ユイ', 'different'],
    ['another given name', 'トダ ミリ', 'トダ アヤ', 'different'],
    ['another given name, nothing parted', 'トダミリ', 'トダアヤ', 'different'],
    ['another person altogether', 'ナカムラ ミオウ', 'シマタニ ユカ', 'different'],
  ])('%s', (_, mail, registered, level) => {
    expect(compareNameKana(mail, registered)).toBe(level);
    expect(compareNameKana(registered, mail)).toBe(level);
  });
});

describe('compareNameKanji', () => {
  it.each([
    ['spaces do not matter', '山田太郎', '山田 太郎', false, 'exact'],
    ['髙 and 高', '髙橋 瑠津', '高橋 瑠津', false, 'equivalent'],
    ['﨑 and 崎', '山﨑 茉月', '山崎 茉月', false, 'equivalent'],
    ['four forms of 斎', '斉藤 陽菜', '齋藤 陽菜', false, 'equivalent'],
    ['邊 and 辺, one side not parted', '渡邊心音', '渡辺 心音', false, 'equivalent'],
    ['a variant in the given name', '矢塚 遙', '矢塚 遥', false, 'equivalent'],
    ['compatibility ideographs', '\ufa10本 真', '塚本 眞', false, 'equivalent'],
    ['variation selectors', '葛\u{e0100}城 晶', '葛城 晶', false, 'equivalent'],
    ['々 spelt out', '佐佐木 葵', '佐々木 葵', false, 'equivalent'],
    ['kana names in another kana type', '佐野 モモ', '佐野 もも', false, 'equivalent'],
    ['Latin names in another case', 'MARIKA LEE', 'Marika Lee', false, 'equivalent'],
    ['one letter of the given name', '田口 七美', '田口 七海', false, 'close'],
    ['a conversion gone wrong', '中村 舞', '中村 麻衣', true, 'close'],
    ['the same without the reading to tell it', '中村 舞', '中村 麻衣', false, 'different'],
    ['family name changed', '野口 里絵', '中村 里絵', false, 'close'],
    ['family and given name swapped', '里絵 中村', '中村 里絵', false, 'close'],
    ['another given name of one letter', '戸田 光', '戸田 彩', false, 'different'],
    ['坂 and 阪 are two letters', '大阪 啓士', '大坂 啓士', false, 'close'],
  ])('%s', (_, mail, registered, sameReading, level) => {
    expect(compareNameKanji(mail, registered, sameReading)).toBe(level);
  });
});
