import { describe, expect, it } from 'vitest';
import { withoutEscapeSequences } from '../../src/text/escape-sequences.js';
import { hasInvisible, withoutInvisible } from '../../src/text/invisible.js';

describe('what a terminal would obey', () => {
  it.each([
    ['a colour', '山田\x1b[31m太郎', '山田太郎'],
    ['a cleared screen and a colour', '山田\x1b[2J\x1b[1;31m太郎\x1b[0m', '山田太郎'],
    ['begun by a C1 control', '山田\x9b31m太郎', '山田太郎'],
    ['a title', '\x1b]0;owned\x07山田', '山田'],
    ['a link, ended by a string terminator', '\x1b]8;;https://a.example\x1b\\山田\x1b]8;;\x1b\\', '山田'],
    ['private parameters', '山田\x1b[?25l太郎', '山田太郎'],
  ])('%s goes whole', (_why, text, expected) => {
    expect(withoutEscapeSequences(text)).toBe(expected);
    expect(withoutInvisible(text)).toBe(expected);
    expect(hasInvisible(text)).toBe(true);
  });

  it.each([
    ['the same letters without ESC', '山田[31m太郎', '山田[31m太郎'],
    ['ESC alone', '山田\x1b太郎', '山田太郎'],
    ['a sequence that does not end', '山田\x1b]0;太郎', '山田]0;太郎'],
    ['a bracket of the writer behind ESC', '山田\x1b[太郎]', '山田[太郎]'],
    ['a title over a line end', '\x1b]0;a\nb\x07', ']0;a\nb'],
  ])('%s is not one', (_why, text, expected) => {
    expect(withoutInvisible(text)).toBe(expected);
  });

  it('a megabyte of beginnings is no burden', () => {
    expect(() => {
      for (const text of ['\x1b[', '\x1b]', '\x9b1;', '\x1b]0;a']) withoutEscapeSequences(text.repeat(200_000));
    }).not.toThrow();
  });
});
