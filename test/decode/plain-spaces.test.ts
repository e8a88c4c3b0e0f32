import { describe, expect, it } from 'vitest';
import { undoubled } from '../../src/decode/doubled-lines.js';
import { withPlainSpaces } from '../../src/decode/plain-spaces.js';

const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line, depth: 0 }));
const textOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join('\n');

describe('withPlainSpaces', () => {
  it.each([
    ['no-break and thin spaces', 'a\u00a0b\u2009c', 'a b c'],
    ['blanks at line ends', 'a  \nb\u3000\nc', 'a\nb\nc'],
    ['the empty last cells of a row stay', 'a\tb\t\t', 'a\tb\t\t'],
    ['an indentation of all lines', '  a\n    b\n\n  c', 'a\n  b\n\nc'],
    ['none where one line has none', '  a\nb\n  c', '  a\nb\n  c'],
    ['none of two lines', '  a\n  b', '  a\n  b'],
    ['U+3000 within a line stays', '氏名　山田', '氏名　山田'],
  ])('%s', (_, text, shown) => {
    expect(textOf(withPlainSpaces(linesOf(text)))).toBe(shown);
  });

  it('leaves what is quoted where it stands', () => {
    const lines = [...linesOf(' a\n b\n c'), { text: 'd', depth: 1 }];
    expect(textOf(withPlainSpaces(lines))).toBe('a\nb\nc\nd');
  });
});

describe('undoubled', () => {
  const paragraphs = 'a\nb\n\nc\nd\ne\nf';
  it('takes back that every line end was doubled', () => {
    expect(textOf(undoubled(linesOf(paragraphs.replace(/\n/gu, '\n\n'))))).toBe(paragraphs);
  });

  it('closes up many lines with a blank one between each two', () => {
    expect(textOf(undoubled(linesOf('abcdefghi'.split('').join('\n\n'))))).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it.each([
    ['paragraphs', paragraphs],
    ['a few lines with a blank one between each two', 'a\n\nb\n\nc'],
    ['two blank lines anywhere', `${'abcdefghi'.split('').join('\n\n')}\n\n\nj`],
  ])('leaves %s', (_, text) => {
    expect(textOf(undoubled(linesOf(text)))).toBe(text);
  });
});
