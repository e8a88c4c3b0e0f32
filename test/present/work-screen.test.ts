import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import { bodyRows, keyLine, layPage, type Page, topWithin } from '../../src/present/work-screen.js';
import { CASE_KEYS, WORK_WORDS } from '../../src/present/work-words.js';

const lookOf = (lang: 'ja' | 'en', color = false) => ({ words: WORDS[lang], width: 80, color, ambiguousWide: false });
const hints = (lang: 'ja' | 'en') =>
  CASE_KEYS.map((key, rank) => ({ key, does: WORK_WORDS[lang].keys[key].short, rank }));

const page: Page = {
  left: 'sato\u001b[2J  残り10件',
  title: `C-000001 [再設定可]  ${'水'.repeat(80)}`,
  body: Array.from({ length: 50 }, (_, i) => `line ${i + 1}`),
  top: 0,
  messages: [{ text: `とばしました。${'長'.repeat(90)}\u0007`, tone: 'warn' }],
};

describe('a page', () => {
  it.each([
    [24, 80],
    [50, 120],
    [10, 40],
    [5, 21],
    [3, 8],
  ])('has all lines but the last one, none too wide, at %i rows and %i columns', (rows, columns) => {
    const lines = layPage(page, { rows, columns }, lookOf('ja'));
    expect(lines).toHaveLength(rows - 1);
    for (const line of lines.filter((one) => !one.startsWith('line')))
      expect(cellWidth(line), line).toBeLessThanOrEqual(columns);
    expect(lines.join('')).not.toContain('\u001b');
  });

  it.each([80, 60])('at %i columns a long name loses no letter, and hides nothing behind it', (columns) => {
    const title = `C-000001 [要確認]  ${'寿限無五劫擦切海砂利水魚'.repeat(columns === 80 ? 3 : 2)}  docomo  M0101  ! 送信者認証失敗`;
    const lines = layPage({ ...page, title, messages: [] }, { rows: 24, columns }, lookOf('ja'));
    expect(lines).toHaveLength(23);
    const heading = lines.slice(1, 3).join('');
    expect(heading.replace(/ /gu, '')).toBe(title.replace(/ /gu, ''));
    expect(lines[3]).toBe('line 1');
    // The last line of the body is above the rule.
    expect(lines[22]).toMatch(/^-+$/u);
  });

  it('moves within its lines, and says where it is', () => {
    const size = { rows: 24, columns: 80 };
    const look = lookOf('en');
    const rows = bodyRows(page, size, look);
    expect(topWithin(-5, page, size, look)).toBe(0);
    expect(topWithin(1000, page, size, look)).toBe(50 - rows);
    const last = layPage({ ...page, top: 1000 }, size, look);
    expect(last[0]).toMatch(new RegExp(`lines ${51 - rows}-50 of 50$`, 'u'));
    expect(last).toContain('line 50');
  });

  it('has the same words with colours and without', () => {
    const [plain, coloured] = [false, true].map((color) =>
      layPage(page, { rows: 24, columns: 80 }, lookOf('ja', color)),
    );
    expect(coloured).not.toEqual(plain);
    expect(coloured?.map((line) => line.replace(/\u001b\[\d+m/gu, '').trimEnd())).toEqual(
      plain?.map((line) => line.trimEnd()),
    );
  });
});

describe('the line of keys', () => {
  it.each([
    ['ja', 120],
    ['ja', 80],
    ['en', 120],
    ['en', 80],
    ['en', 20],
    ['ja', 4],
  ] as const)('fits in %s at %i columns, and leaves a cell for the cursor', (lang, columns) => {
    const line = keyLine(hints(lang), columns, lookOf(lang));
    expect(line).toMatch(/^r /u);
    expect(cellWidth(line)).toBeLessThan(Math.max(columns, cellWidth(`r ${WORK_WORDS[lang].keys.r.short}`) + 1));
  });

  it('loses the least important first', () => {
    const line = keyLine(
      [
        { key: 'a', does: 'alpha', rank: 1 },
        { key: 'b', does: 'beta', rank: 9 },
        { key: '?', does: '', rank: -1 },
      ],
      12,
      lookOf('en'),
    );
    expect(line).toBe('a alpha  ?');
  });
});
