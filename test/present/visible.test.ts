import { describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../../src/present/visible.js';

describe('text from a mail made visible', () => {
  test.each([
    ['plain text stays', '山田 太郎 <taro@example.jp>', '山田 太郎 <taro@example.jp>'],
    ['an escape sequence is shown, not obeyed', 'a\x1b[2Jb', 'a\\x1b[2Jb'],
    ['so is the C1 form', 'a\x9b2Jb', 'a\\x9b2Jb'],
    ['a title sequence ends in a shown BEL', '\x1b]0;owned\x07', '\\x1b]0;owned\\x07'],
    ['bidi overrides', 'a\u202eb\u2066c\u2069', 'a\\u202eb\\u2066c\\u2069'],
    ['zero-width characters outside of emoji', '山\u200b田\ufeff', '山\\u200b田\\ufeff'],
    ['line ends in one line', 'a\r\nb\nc\rd', 'a↵b↵c↵d'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['an emoji sequence keeps its joiners', '家族👨‍👩‍👧です', '家族👨‍👩‍👧です'],
    ['a heart with its variation selector', '❤️', '❤️'],
    ['a joiner that joins nothing', 'a\u200d\x1b', 'a\\u200d\\x1b'],
    ['tag characters beyond the BMP', '\u{e0041}', '\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['combining marks of a language', 'が゚', 'が゚'],
    ['stacks of marks are cut', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(8)}`],
  ])('%s', (_why, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('lines stay lines', () => {
    expect(visibleLines('a\r\nb\x07\nc')).toEqual(['a', 'b\\x07', 'c']);
  });
});
