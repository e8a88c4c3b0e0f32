import { describe, expect, it } from 'vitest';
import { hiraganaToKatakana, isKana, toKatakana } from '../../src/text/kana.js';

describe('toKatakana', () => {
  it.each([
    ['hiragana', 'やまだ はなこ', 'ヤマダ ハナコ'],
    ['small hiragana', 'ぁぃっゃゅょゎゕゖ', 'ァィッャュョヮヵヶ'],
    ['ゔ', 'ゔぁいおりん', 'ヴァイオリン'],
    ['iteration marks', 'みすゞ', 'ミスヾ'],
    ['half-width', 'ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ ハナコ'],
    ['half-width with both voicings', 'ﾎﾟﾎﾞｯｷｰ', 'ポボッキー'],
    ['katakana', 'ヤマダ', 'ヤマダ'],
    ['other letters', '山田A１', '山田A1'],
    ['compatibility ideographs', '\ufa10', '\ufa10'],
  ])('%s', (_, text, expected) => {
    expect(toKatakana(text)).toBe(expected);
  });
});

describe('hiraganaToKatakana', () => {
  it('leaves half-width kana and all else', () => {
    expect(hiraganaToKatakana('やまﾀﾞ漢字Ａ')).toBe('ヤマﾀﾞ漢字Ａ');
  });
});

describe('isKana', () => {
  it.each([
    ['katakana', 'ヤマダ ハナコ', true],
    ['hiragana', 'やまだ　はなこ', true],
    ['half-width', 'ﾔﾏﾀﾞ ﾊﾅｺ', true],
    ['long vowels', 'コーヒー', true],
    ['a hyphen for one', 'コ-ヒ-', true],
    ['a middle dot', 'アン・リー', true],
    ['kanji', '山田 ハナコ', false],
    ['letters', 'ヤマダ A', false],
    ['a mark alone', 'ー', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isKana(text)).toBe(expected);
  });
});
