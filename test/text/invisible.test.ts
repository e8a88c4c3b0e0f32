import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInvisible, withoutInvisible } from '../../src/text/invisible.js';

describe('withoutInvisible', () => {
  it.each([
    ['zero-width space', '山\u200b田', '山田'],
    ['zero-width joiner among letters', '山\u200d田', '山田'],
    ['zero-width non-joiner', '山\u200c田', '山田'],
    ['word joiner', '山\u2060田', '山田'],
    ['byte order mark', '\ufeff山田', '山田'],
    ['bidi embedding and override', '\u202a\u202b\u202c\u202d\u202e山田', '山田'],
    ['bidi isolates', '\u2066\u2067\u2068\u2069山田', '山田'],
    ['left-to-right mark', '山田\u200e', '山田'],
    ['C1 control characters', 'a\x80\x85\x9b31mb\x9f', 'ab'],
    ['control characters', 'a\x00\x07\x1b[31mb\x7f', 'ab'],
  ])('takes out: %s', (_, text, expected) => {
    expect(withoutInvisible(text)).toBe(expected);
    expect(hasInvisible(text)).toBe(true);
  });

  it.each([
    ['a family', '👩\u200d👩\u200d👧'],
    ['a heart with its selector', '❤\ufe0f'],
    ['a skin tone', '👍🏽'],
    ['a profession with a skin tone', '👩🏽\u200d💻'],
    ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
    ['tab and newline', 'a\tb\nc\r\n'],
    ['ideographic space', '山田\u3000花子'],
    ['plain text', '山田 花子'],
    ['Latin letters behind the C1 range', '\xa0\xa1é'],
    ['nothing', ''],
  ])('leaves: %s', (_, text) => {
    expect(withoutInvisible(text)).toBe(text);
    expect(hasInvisible(text)).toBe(false);
  });

  it('leaves nothing to take out', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', '山', '👩', '❤', '\ufe0f', '\u200d', '\u200b', '\u202e', '\x00', '🏽', '\t', '1'),
      }),
    );
    fc.assert(
      fc.property(text, (t) => {
        expect(hasInvisible(withoutInvisible(t))).toBe(false);
      }),
    );
  });
});
