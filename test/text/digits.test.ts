import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanjiDigitsToAscii, unifyHyphens } from '../../src/text/digits.js';

describe('kanjiDigitsToAscii', () => {
  it.each([
    ['positional', '二〇〇一', '2001'],
    ['a circle for zero', '二○○一', '2001'],
    ['零', '二零零一', '2001'],
    ['full-width', '２００１', '2001'],
    ['formal letters', '壱弐参', '123'],
    ['ten', '十', '10'],
    ['ten and a digit', '十二', '12'],
    ['tens', '二十', '20'],
    ['tens and a digit', '二十三', '23'],
    ['hundreds', '百二十', '120'],
    ['thousands', '千九百九十八', '1998'],
    ['a year in full', '二千一', '2001'],
    ['a whole date', '一九九八年四月十二日', '1998年4月12日'],
    ['a phone number', '〇九〇－一二三四－五六七八', '090-1234-5678'],
    ['no digits', '平成年', '平成年'],
    ['digits among letters', 'A一B', 'A1B'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(kanjiDigitsToAscii(text)).toBe(expected);
  });

  it('reads every number below ten thousand as it is written', () => {
    const digits = [...'〇一二三四五六七八九'];
    const written = (n: number): string =>
      ['千', '百', '十', '']
        .map((unit, i) => ({ unit, digit: Math.floor(n / 10 ** (3 - i)) % 10 }))
        .filter(({ digit }) => digit > 0)
        .map(({ unit, digit }) => (unit !== '' && digit === 1 ? unit : `${digits[digit]}${unit}`))
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(kanjiDigitsToAscii(written(n))).toBe(String(n));
        expect(kanjiDigitsToAscii([...String(n)].map((d) => digits[Number(d)]).join(''))).toBe(String(n));
      }),
    );
  });
});

describe('unifyHyphens', () => {
  it.each([...'-‐‑‒–—―−─ー－ｰ﹣'])('%s', (hyphen) => {
    expect(unifyHyphens(`090${hyphen}1234`)).toBe('090-1234');
  });

  it('leaves all else', () => {
    expect(unifyHyphens('a~b〜c_d・e')).toBe('a~b〜c_d・e');
  });
});
