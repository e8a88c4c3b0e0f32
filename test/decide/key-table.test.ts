import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, keyOfText } from '../../src/decide/key-table.js';
import { collapseSpaces } from '../../src/text/width.js';

describe('keyOfText', () => {
  it('is a safe integer, one for each text', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => keyOfText(`山${i}`));
    expect(new Set(keys).size).toBe(1000);
    expect(keys.every((key) => Number.isSafeInteger(key) && key > 0)).toBe(true);
    expect(Math.max(...keys)).toBeGreaterThan(2 ** 52);
    expect(keyOfText('山0')).toBe(keys[0]);
  });
});

describe('keyOf', () => {
  it.each<[string, number, number]>([
    ['texts parted elsewhere', keyOf(['ab', 'c']), keyOf(['a', 'bc'])],
    ['an empty text more', keyOf(['ab']), keyOf(['ab', ''])],
    ['a space, where it counts', keyOf(['a b']), keyOf(['a  b'])],
    ['letter case', keyOf([], ['a']), keyOf([], ['A'])],
    ['a space or none', keyOf([], ['a b']), keyOf([], ['ab'])],
  ])('tells apart %s', (_, a, b) => {
    expect(a).not.toBe(b);
  });

  it('takes loose texts for one exactly where white space alone tells them apart', () => {
    const text = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\u3000', '\u00a0', '\u2003', '\ufeff', 'a', '山'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(keyOf(['x'], [a]) === keyOf(['x'], [b])).toBe(collapseSpaces(a) === collapseSpaces(b));
        expect(keyOf(['x'], [a])).toBe(keyOf(['x'], [collapseSpaces(a)]));
      }),
    );
  });

  it('is the same behind a text of any length', () => {
    const long = '山'.repeat(3_000_000);
    const before = keyOf(['a'], ['b']);
    expect(keyOf(['a'], [` ${long}\n`])).toBe(keyOf(['a'], [long]));
    expect(keyOf(['a'], ['b'])).toBe(before);
  });
});
