import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvCell, csvHead, csvRow } from '../../src/present/csv.js';
import { ALL, HOSTILE, INCOMPLETE, READY } from './samples.js';

describe('a cell', () => {
  test.each([
    ['a plain text', '山田 太郎', '山田 太郎'],
    ['nothing', null, ''],
    ['a number', 0.5, '0.5'],
    ['leading zeros stay text', '09012345678', '09012345678'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a"b', '"a""b"'],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a number from abroad', '+12125550123', `"'+12125550123"`],
    ['a minus', '-1', `"'-1"`],
    ['an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a full-width equals sign', '＝1+1', `"'＝1+1"`],
    ['a tab first', '\t=1', `"' =1"`],
    ['a line end first', '\r\n=1', `"'↵=1"`],
    ['control characters are shown', 'a\x1b[31mb', 'a\\x1b[31mb'],
    ['a semicolon, which parts cells in some countries', 'a;=b', '"a;=b"'],
  ])('%s', (_why, value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
});

describe('the file', () => {
  const file = csvHead() + ALL.map(csvRow).join('');
  const rows: Record<string, string>[] = parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });

  test('begins with a BOM, and has one line a record', () => {
    expect(file.charCodeAt(0)).toBe(0xfeff);
    expect(file.split('\r\n')).toHaveLength(ALL.length + 2);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(rows).toHaveLength(ALL.length);
  });

  test.each([
    [
      'values',
      READY,
      { nameKanji: '山田 太郎', phone: '09012345678', phoneStatus: 'ok', memberId: 'M0001', probability: '0.99999' },
    ],
    [
      'lists',
      INCOMPLETE,
      {
        missing: 'nickname',
        invalid: 'birthDate:not-a-date|phone:not-a-phone-number|billingId:looks-like-a-phone-number',
      },
    ],
    ['flags', INCOMPLETE, { flags: 'sender-icloud|several-people|follow-up' }],
  ])('%s', (_what, record, expected) => {
    expect(rows[ALL.indexOf(record)]).toMatchObject(expected);
  });

  test('no cell begins a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell.includes('cmd')).length).toBeGreaterThan(3);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    expect(csvRow(HOSTILE)).not.toContain('\x1b');
  });
});
