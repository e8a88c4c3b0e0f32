import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sliceSource, sliceWithUnseen } from '../../src/text/fold.js';

const WRITTEN = fc.string({
  unit: fc.constantFrom(
    'ｶﾞ',
    'ﾊﾟ',
    'ヘ゛',
    '゜',
    '葛\u{e0100}',
    '\u00ad',
    ...'ｱＡａ１㍻①ﬁ　\u00a0\u200b\ufeff\u202e﨑塚👩\u200d👧é〜～：\t ',
  ),
  maxLength: 30,
});
const LINES = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), WRITTEN);

describe('fold', () => {
  it.each([
    ['full-width letters, digits and marks', 'ＰＬＵＳ　ＩＤ：１２', 'PLUS ID:12'],
    ['half-width kana', 'ﾆｯｸﾈｰﾑ', 'ニックネーム'],
    ['voiced half-width kana', 'ﾀﾞｲｺﾞ', 'ダイゴ'],
    ['voicing marks of their own', 'ｱか\u3099', 'アが'],
    ['a ligature of several', '㍻', '平成'],
    ['ideographic and no-break spaces', 'a\u3000b\u00a0c', 'a b c'],
    ['a tab stays', 'a\tb', 'a\tb'],
    ['what nobody sees', '会\u200b員\u2060番号', '会員番号'],
    ['a soft hyphen and a pasted picture', 'ニック\u00adネーム\ufffc', 'ニックネーム'],
    ['a kanji with the selector of its form', '葛\u{e0100}城', '葛城'],
    ['voicing marks that stand for themselves', 'ヘ゛ほ゜う゛ヽ゛', 'ベぽゔヾ'],
    ['a voicing mark behind what takes none', 'あ゛ン゜', 'あ \u3099ン \u309a'],
    ['one kind of wave', 'a〜b～c', 'a~b~c'],
    ['compatibility ideographs stay', '\ufa11山', '\ufa11山'],
    ['plain text', '会員番号: 12', '会員番号: 12'],
    ['nothing', '', ''],
  ])('%s', (_, source, expected) => {
    expect(fold(source).text).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['behind full-width letters', 'ＩＤ：ＡＢ１', 'AB1', 'ＡＢ１'],
    ['behind half-width kana', 'ﾀﾞｲｺﾞ 山田', '山田', '山田'],
    ['a half-width kana as a whole', 'xﾀﾞy', 'ダ', 'ﾀﾞ'],
    ['behind what nobody sees', '\u200b会員\u200b番号 9', '9', '9'],
    ['what nobody sees, within', 'ID 1\u200b2', '12', '1\u200b2'],
    ['within a soft hyphen', 'ID 1\u00ad2', '12', '1\u00ad2'],
    ['a kana with its voicing mark', 'xヘ゛y', 'ベ', 'ヘ゛'],
    ['a kanji with its selector', 'x葛\u{e0100}城', '葛', '葛\u{e0100}'],
    ['out of a ligature', '㍻10年', '10', '10'],
  ])('cuts the value as written: %s', (_, source, part, expected) => {
    const folded = fold(source);
    const from = folded.text.indexOf(part);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(sliceSource(folded, from, from + part.length)).toBe(expected);
  });

  it('knows of every folded place where it stood', () => {
    fc.assert(
      fc.property(LINES, (source) => {
        const { text, at } = fold(source);
        expect(at.length).toBeGreaterThanOrEqual(text.length + 1);
        expect(at[text.length]).toBe(source.length);
        for (let i = 0; i < text.length; i++) {
          expect(at[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (at[i - 1] ?? 0));
          expect(at[i]).toBeLessThan(source.length);
        }
      }),
    );
  });

  it.each([
    ['right before it', 'ID：\u202eAB1', '\u202eAB1'],
    ['several', 'ID：\u200b\u2060AB1', '\u200b\u2060AB1'],
    ['a soft hyphen', 'ID：\u00adAB1', '\u00adAB1'],
    ['none', 'ID：AB1', 'AB1'],
    ['before the label alone', '\u200bID：AB1', 'AB1'],
  ])('cuts the value with what nobody sees: %s', (_, source, expected) => {
    expect(sliceWithUnseen(fold(source), 'ID:'.length)).toBe(expected);
  });

  it("leaves an emoji's selector to the emoji", () => {
    expect(sliceWithUnseen(fold('❤\ufe0fAB1'), 2)).toBe('AB1');
  });

  it('cuts pieces that make up the source again', () => {
    fc.assert(
      fc.property(LINES, fc.nat(), (source, n) => {
        const folded = fold(source);
        const cut = n % (folded.text.length + 1);
        const head = source.slice(0, folded.at[cut]);
        expect(head + sliceSource(folded, cut)).toBe(source);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(WRITTEN, (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
