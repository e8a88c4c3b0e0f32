import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpaces, nfkc, withoutSpaces } from '../../src/text/width.js';

describe('nfkc', () => {
  it.each([
    ['full-width letters and digits', 'Ａｂ１', 'Ab1'],
    ['half-width kana', 'ｶﾞｯｺｳ', 'ガッコウ'],
    ['composed from marks', 'か\u3099', 'が'],
    [
      'voicing marks that stand for themselves',
      'ワタナヘ゛ ホ゜チ わたなへ゛ ウ゛ィ ヽ゛',
      'ワタナベ ポチ わたなべ ヴィ ヾ',
    ],
    ['a mark behind half-width kana', 'ﾜﾀﾅﾍ゛', 'ワタナベ'],
    ['a mark behind a kana that takes none', 'あ゛ン゜', 'あ \u3099ン \u309a'],
    ['a half-voicing mark behind a kana that takes the other', 'カ゜', 'カ \u309a'],
    ['a mark alone', '゛', ' \u3099'],
    ['塚 of U+FA10', '\ufa10本', '\ufa10本'],
    ['﨑 of U+FA11', '山\ufa11', '山\ufa11'],
    ['神 of U+FA19', '\ufa19', '\ufa19'],
    ['compatibility ideographs of the supplement', '\u{2f81a}', '\u{2f81a}'],
    ['beside letters that fold', '\ufa11Ａ\ufa10Ｂ', '\ufa11A\ufa10B'],
    ['髙, which is no compatibility ideograph', '髙', '髙'],
  ])('%s', (_, text, expected) => {
    expect(nfkc(text)).toBe(expected);
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (t) => nfkc(nfkc(t)) === nfkc(t)));
  });
});

describe('spaces', () => {
  it.each([
    ['ideographic', '山田\u3000花子', '山田 花子', '山田花子'],
    ['no-break', '山田\u00a0花子', '山田 花子', '山田花子'],
    ['runs and ends', '  山田 \t\u3000 花子 ', '山田 花子', '山田花子'],
    ['line ends', '山田\r\n花子', '山田 花子', '山田花子'],
    ['none', '山田花子', '山田花子', '山田花子'],
    ['nothing else', ' \u3000', '', ''],
  ])('%s', (_, text, collapsed, without) => {
    expect(collapseSpaces(text)).toBe(collapsed);
    expect(withoutSpaces(text)).toBe(without);
  });
});
