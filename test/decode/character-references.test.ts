import { describe, expect, it } from 'vitest';
import { withReferredLetters } from '../../src/decode/character-references.js';

describe('numeric references in plain text', () => {
  it.each([
    ['a letter that the charset lacks', '&#39641;橋', '髙橋'],
    ['hexadecimal', '&#x9AD9;橋 &#xfa11;子', '髙橋 﨑子'],
    ['beyond the first plane', '&#134071;野家', '𠮷野家'],
    ['ASCII is what the writer means', '&#60;b&#62; &#064;', '&#60;b&#62; &#064;'],
    ['half a letter', '&#55362;&#57271;', '&#55362;&#57271;'],
    ['no code point', '&#1114112; &#9999999;', '&#1114112; &#9999999;'],
    ['without its end', '&#39641橋 &#39641', '&#39641橋 &#39641'],
    ['the bytes of UTF-8', '&#227;&#129;&#130;a &#xE3;&#x81;&#x84;', 'あa い'],
    ['letters of Latin', '&#227;&#233;&#232;', 'ãéè'],
    ['part of a character', '&#227;&#129;', 'ã&#129;'],
    ['an ampersand and a number', 'A&#12', 'A&#12'],
    ['the space of a form', '松浦&nbsp;&#24425; A&amp;B', '松浦 彩 A&amp;B'],
  ])('%s', (_, text, expected) => {
    expect(withReferredLetters(text)).toBe(expected);
  });
});
