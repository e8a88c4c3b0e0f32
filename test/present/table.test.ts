import { describe, expect, test } from 'vitest';
import { card } from '../../src/present/card.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import { table } from '../../src/present/table.js';
import type { Lang } from '../../src/present/words.js';
import { ALL, DETAILS, HOSTILE, INCOMPLETE, READY } from './samples.js';

const WIDTHS = [24, 40, 59, 60, 80, 109, 110, 120, 200];
const LANGS: Lang[] = ['ja', 'en'];
const each = LANGS.flatMap((lang) => WIDTHS.map((width): [Lang, number] => [lang, width]));
const look = (lang: Lang, width: number, more = {}) => ({ words: WORDS[lang], width, color: false, ...more });

/** Columns of the terminal at which a cell begins: after two spaces. */
function startsOf(line: string): number[] {
  return [...line.matchAll(/(?<=^| {2})\S/gu)].map((m) => cellWidth(line.slice(0, m.index)));
}

describe('table', () => {
  test.each(each)('in %s at %i cells no line is wider than the terminal', (lang, width) => {
    const rows = table(look(lang, width));
    const lines = [...rows.head(), ...ALL.flatMap((record, i) => rows.row(record, i + 1))];
    expect(lines.length).toBeGreaterThan(ALL.length);
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
  });

  test.each([
    ['ja', 80],
    ['ja', 120],
    ['en', 80],
    ['en', 200],
  ] as [Lang, number][])('in %s at %i cells every cell begins under its title', (lang, width) => {
    const rows = table(look(lang, width));
    const titles = startsOf(rows.head()[0] ?? '');
    for (const record of [READY, INCOMPLETE]) {
      const starts = startsOf(rows.row(record, 1)[0] ?? '').slice(1);
      expect(starts.length).toBeGreaterThan(2);
      expect(starts.filter((start) => !titles.includes(start))).toEqual([]);
    }
  });

  test('where ambiguous characters are wide, no line is wider either', () => {
    const options = { ambiguousWide: true };
    const record = {
      ...READY,
      fields: READY.fields && {
        ...READY.fields,
        nameKanji: { status: 'ok' as const, value: '○①②③④⑤⑥⑦⑧⑨'.repeat(9), raw: null },
      },
    };
    const lines = table(look('ja', 80, options)).row(record, 1);
    expect(lines.filter((line) => cellWidth(line, options) > 80)).toEqual([]);
    expect(lines.join('')).toContain('○①');
  });

  test('says what is wrong in words', () => {
    const text = table(look('ja', 200)).row(INCOMPLETE, 2).join('\n');
    for (const word of [
      '記入不備',
      '不足: ニックネーム',
      '生年月日 (日付でない)',
      '決済情報番号 (電話番号)',
      'M0001',
      '! 複数人',
      'au',
    ]) {
      expect(text).toContain(word);
    }
  });

  test('the address stands in full, broken before its domain', () => {
    const text = table(look('ja', 80))
      .row(READY, 1)
      .map((line) => line.slice(16))
      .join('\n');
    expect(text).toMatch(/taro\.yamada\s/u);
    expect(text).toContain('@example.jp');
  });

  test('colours add nothing but colours', () => {
    const plain = table(look('ja', 120)).row(INCOMPLETE, 1);
    const coloured = table({ ...look('ja', 120), color: true }).row(INCOMPLETE, 1);
    expect(coloured.join('')).toContain('\x1b[33m');
    expect(coloured.map((line) => line.replace(/\x1b\[\d+m/gu, ''))).toEqual(plain);
  });

  test.each(each)('in %s at %i cells nothing that a terminal obeys comes through', (lang, width) => {
    const lines = [...table(look(lang, width)).row(HOSTILE, 1), ...card(HOSTILE, DETAILS, 1, look(lang, width))];
    expect(lines.filter((line) => /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u.test(line))).toEqual([]);
    expect(lines.join('')).toContain('\\x1b');
  });
});
