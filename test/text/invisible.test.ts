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
    ['a soft hyphen, as Word and &shy; put it', 'kazu\u00adwave7', 'kazuwave7'],
    ['the Arabic letter mark', '\u061c山田', '山田'],
    ['deprecated bidi controls', '山\u206a\u206f田', '山田'],
    ['a combining grapheme joiner', '山\u034f田', '山田'],
    ['Hangul fillers', '山\u115f\u1160\u3164\uffa0田', '山田'],
    ['the Mongolian vowel separator', '山\u180e田', '山田'],
    ['annotation marks', '\ufff9山\ufffa田\ufffb', '山田'],
    ['the place of a pasted picture', '\ufffc山田', '山田'],
    ['the place of a pasted picture before a selector', '\ufffc\ufe0f山田', '山田'],
    ['a selector behind a letter', 'カ\ufe0fズ\ufe0e', 'カズ'],
    ['a selector behind a digit that is no key', '080-2345\ufe0f-6789', '080-2345-6789'],
    ['a second selector behind a kanji', '葛\u{e0100}\u{e0101}城', '葛\u{e0100}城'],
    ['the selector of a kanji behind another letter', 'カ\u{e0100}ズ', 'カズ'],
    ['tags of no flag', 'kazu\u{e0001}\u{e006a}\u{e0070}wave7', 'kazuwave7'],
    ['tags behind an emoji, without their end', '🏴\u{e0067}\u{e0062}波', '🏴波'],
    ['a control of musical notes', '山\u{1d173}田', '山田'],
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
    ['a flag that tags spell', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a key', '1\ufe0f\u20e3'],
    ['a symbol as text', '☆\ufe0e♪\ufe0e'],
    ['an emoji as text', '❤\ufe0e'],
    ['a kanji in a form of its own', '葛\u{e0100}城'],
    ['a kanji in its standard variant', '﨑崎\ufe00'],
    ['a note of music beyond U+FFFF', '𝄞波'],
    ['a voicing mark of its own', 'ヘ゛'],
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
        unit: fc.constantFrom(
          'a',
          '山',
          '👩',
          '❤',
          '\ufe0f',
          '\ufffc',
          '\u{e0100}',
          '葛',
          '🏴',
          '\u{e0067}',
          '\u{e007f}',
          '\u00ad',
          '\u200d',
          '\u200b',
          '\u202e',
          '\x00',
          '🏽',
          '\t',
          '1',
        ),
      }),
    );
    fc.assert(
      fc.property(text, (t) => {
        expect(hasInvisible(withoutInvisible(t))).toBe(false);
      }),
    );
  });
});
