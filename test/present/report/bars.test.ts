import { describe, expect, it } from 'vitest';
import { barPieces, risingColumn } from '../../../src/present/report/bars.js';
import { percent, timeSpan } from '../../../src/present/report/phrases.js';
import { REPORT_WORDS } from '../../../src/present/report-words.js';

describe('a bar', () => {
  const drawn = (counts: number[], most: number, cells: number) =>
    barPieces(
      counts.map((count) => ({ count, tone: 'plain' as const })),
      most,
      cells,
    )
      .map(({ text }) => text)
      .join('');

  it.each([
    ['nothing', [0], 10, ''],
    ['all of nothing', [0], 0, ''],
    ['the whole', [10], 10, '██████████'],
    ['half', [5], 10, '█████'],
    ['an eighth of a cell', [1], 80, '▏'],
    ['less than that', [1], 1000, '▏'],
    ['a cell and a half', [3], 20, '█▌'],
    ['two parts', [4, 2], 6, '███████▒▒▒'],
    ['the second alone', [0, 3], 6, '▒▒▒▒▒'],
    ['a second part that is small', [99, 1], 100, '█████████▒'],
    ['a first part that is small', [1, 99], 100, '█▒▒▒▒▒▒▒▒▒'],
    ['two that are small', [1, 1], 1000, '█▒'],
  ])('of %s', (_, counts, most, expected) => {
    expect(drawn(counts, most, 10)).toBe(expected);
  });
});

describe('a column', () => {
  it.each([
    [0, '  '],
    [1, ' ▁'],
    [500, ' █'],
    [750, '▄█'],
    [1000, '██'],
  ])('of %i in 1000', (count, expected) => {
    expect(risingColumn(count, 1000, 2).join('')).toBe(expected);
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.125, '13%'],
    [0.995, '>99%'],
    [1, '100%'],
  ])('%d is %s', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });
});

describe('a time', () => {
  it.each([
    [0, '0 h', '0時間'],
    [1.25, '1.3 h', '1.3時間'],
    [47, '47 h', '47時間'],
    [48, '2 d', '2日'],
    [84, '3.5 d', '3.5日'],
    [2400, '100 d', '100日'],
  ])('%d hours', (hours, en, ja) => {
    expect([timeSpan(hours, REPORT_WORDS.en), timeSpan(hours, REPORT_WORDS.ja)]).toEqual([en, ja]);
  });
});
