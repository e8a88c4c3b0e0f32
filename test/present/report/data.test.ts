import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { reportCsv } from '../../../src/present/report/csv.js';
import { REPORT_WORDS } from '../../../src/present/report-words.js';
import { FIGURES, NOTHING } from './figures.js';

const rowsOf = (csv: string) => parse(csv, { bom: true }) as string[][];

it('CSV has every number of the figures, by the names of the JSON', () => {
  const rows = rowsOf(reportCsv(FIGURES));
  expect(rows[0]).toEqual(['figure', 'key', 'measure', 'value']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
  for (const row of [
    ['totals', 'cases', '', '1200'],
    ['days', '2026-11-03', 'mails', '800'],
    ['states', 'waiting', '', '100'],
    ['courses', 'au', 'incompleteAtFirst', '249'],
    ['items', '', 'firstMails', '600'],
    ['items', 'billingId', 'reason:wrong-length', '50'],
    ['items', 'billingId', 'course:docomo', '50'],
    ['comeBack', 'afterMails', 'two', '8'],
    ['times', 'firstAnswer', 'p90', '47.9'],
    ['ages', '7-', 'waiting', '95'],
    ['agents', '佐藤', 'done', '300'],
    ['match', 'proofs', 'possession', '800'],
  ])
    expect(rows).toContainEqual(row);
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbers)
        : [];
  // The bounds of an age are in its key.
  const { ages } = FIGURES.backlog;
  const bounds = ages.flatMap(({ fromDays, toDays }) => [fromDays, ...(toDays === null ? [] : [toDays])]);
  const sum = (all: number[]) => all.reduce((total, n) => total + n, 0);
  const values = rows
    .slice(1)
    .map((row) => row[3] ?? '')
    .filter((value) => /^[\d.]+$/u.test(value));
  expect(sum(values.map(Number))).toBeCloseTo(sum(numbers(FIGURES)) - sum(bounds), 5);
});

it('CSV is safe to open: quoted, guarded, without control characters', () => {
  const csv = reportCsv({ ...FIGURES, agents: [{ agent: '=1+1,"x"\u001b', ask: 1, done: 0, reject: 0, close: 0 }] });
  expect(csv).toContain(`agents,"'=1+1,""x""\\x1b",ask,1\r\n`);
  expect(csv.startsWith('\ufefffigure,')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

it('of nothing, times are empty', () => {
  expect(rowsOf(reportCsv(NOTHING))).toContainEqual(['times', 'firstAnswer', 'median', '']);
});

it('both languages have words in the same places, with the same blanks', () => {
  const places = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${path}.${key} ${(value.match(/%[a-z]/gu) ?? []).sort().join('')}`]
        : places(value as object, `${path}.${key}`),
    );
  expect(places(REPORT_WORDS.ja).sort()).toEqual(places(REPORT_WORDS.en).sort());
});
