import { describe, expect, test } from 'vitest';
import { cellWidth, cut, pad, wrap, wrapParts } from '../../src/present/cells.js';

describe('cells that a text takes', () => {
  test.each([
    ['ASCII', 'abc', 3],
    ['kanji', '山田', 4],
    ['half-width katakana', 'ﾔﾏﾀﾞ', 4],
    ['kanji and ASCII', '山田 a', 6],
    ['ideographic space', '山　田', 6],
    ['a combining dakuten', 'か\u3099', 2],
    ['a combining accent', 'e\u0301', 1],
    ['an emoji', '🎣', 2],
    ['an emoji sequence', '👨‍👩‍👧', 2],
    ['a flag', '🇯🇵', 2],
    ['a kanji beyond the BMP', '𠮷野', 4],
    ['a kanji with a variation selector', '葛\u{e0100}', 2],
    ['nothing', '', 0],
  ])('%s', (_why, text, expected) => {
    expect(cellWidth(text)).toBe(expected);
  });

  test('characters of ambiguous width take what the terminal says', () => {
    expect(cellWidth('○①')).toBe(2);
    expect(cellWidth('○①', { ambiguousWide: true })).toBe(4);
  });
});

describe('cut', () => {
  test.each([
    ['what fits stays', '山田', 4, '山田'],
    ['a cell is left where a full-width character does not fit', '山田太郎', 6, '山田…'],
    ['no half of a character', '山田太郎', 4, '山…'],
    ['no half of an emoji sequence', 'a👨‍👩‍👧b', 3, 'a…'],
  ])('%s', (_why, text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
    expect(cellWidth(cut(text, width))).toBeLessThanOrEqual(width);
  });
});

describe('pad', () => {
  test.each([
    ['on the right', '山田', {}, '山田  '],
    ['on the left', '12', { right: true }, '    12'],
  ])('%s', (_why, text, options, expected) => {
    expect(pad(text, 6, options)).toBe(expected);
  });
});

describe('wrap', () => {
  test.each([
    ['between full-width characters', '山田太郎', 4, ['山田', '太郎']],
    ['at spaces', 'one two three', 7, ['one two', 'three']],
    ['a word too long is broken', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['closing punctuation stays with what it closes', 'あい。う', 4, ['あ', 'い。', 'う']],
    ['after ASCII too', 'ab cd。', 4, ['ab', 'cd。']],
    ['a closing bracket of ASCII stays with Japanese', '例(長い注 記)です', 12, ['例(長い注', '記)です']],
    ['a short note in brackets stays whole', '氏名 (推定)', 8, ['氏名', '(推定)']],
    ['behind another', '氏名(カナ) (カナでない)', 14, ['氏名(カナ)', '(カナでない)']],
    ['in full width, with what closes', '生年月日（暦にない）。', 12, ['生年月日', '（暦にな', 'い）。']],
    ['unless it is long', 'あ(いろはにほへとちりぬるを)', 12, ['あ(いろはに', 'ほへとちりぬ', 'るを)']],
    ['or holds a space', 'ab (not in the list)', 10, ['ab (not in', 'the list)']],
    ['no line ends with an opening bracket', 'あい「う」え', 6, ['あい', '「う」', 'え']],
    [
      'of ASCII before Japanese',
      'あいう(いろはにほへとちりぬるを',
      8,
      ['あいう', '(いろは', 'にほへと', 'ちりぬる', 'を'],
    ],
    ['so do a full stop and a comma', 'あいう.え', 6, ['あい', 'う.え']],
    ['closing punctuation behind an emoji', '「🌸」です', 6, ['「🌸」', 'です']],
    ['and behind what is closed', 'あい)」。う', 7, ['あ', 'い)」。', 'う']],
    ['a word behind a space may begin with a dot', 'ab .eml', 5, ['ab', '.eml']],
    ['emoji whole', '👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['nothing is one empty line', '', 4, ['']],
  ])('%s', (_why, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });

  test.each([
    [
      'a part too wide is broken at its spaces',
      ['不備: ', '生年月日 (暦にない)、', 'メール (形が違う)'],
      14,
      ['不備: 生年月日', '(暦にない)、', 'メール', '(形が違う)'],
    ],
    ['and only then within its words', ['いろはにほへと (ち)'], 8, ['いろはに', 'ほへと', '(ち)']],
    ['an indent stays', ['  いろは にほへと'], 8, ['  いろは', 'にほへと']],
  ])('%s', (_why, parts, width, expected) => {
    expect(wrapParts(parts, width)).toEqual(expected);
  });

  test('parts of a list stay whole where they fit', () => {
    expect(wrapParts(['不足: ', 'ニックネーム、', '電話番号'], 14)).toEqual(['不足:', 'ニックネーム、', '電話番号']);
  });
});
