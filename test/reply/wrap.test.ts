import { describe, expect, it } from 'vitest';
import { cellsOf, wrapText } from '../../src/reply/wrap.js';

describe('wrapText', () => {
  it.each([
    ['short lines stay', 'あ\n\nい', 'あ\n\nい'],
    ['a long line is broken', 'あ'.repeat(40), `${'あ'.repeat(35)}\n${'あ'.repeat(5)}`],
    ['not before 。', `${'あ'.repeat(35)}。い`, `${'あ'.repeat(35)}。\nい`],
    ['an indent goes on', `・${'あ'.repeat(40)}`, `・${'あ'.repeat(34)}\n  ${'あ'.repeat(6)}`],
    ['not after an opening bracket', `${'あ'.repeat(34)}「い」`, `${'あ'.repeat(34)}\n「い」`],
    ['nor after one of ASCII', `${'a'.repeat(30)}${'あ'.repeat(19)} (い)`, `${'a'.repeat(30)}${'あ'.repeat(19)}\n(い)`],
    ['words stay whole', `${'word '.repeat(14)}another`, `${'word '.repeat(14).trimEnd()}\nanother`],
  ])('%s', (_why, text, expected) => {
    expect(wrapText(text)).toBe(expected);
  });

  it('breaks a word that no line can hold', () => {
    for (const line of wrapText('x'.repeat(500)).split('\n')) expect(cellsOf(line)).toBeLessThanOrEqual(74);
  });
});
