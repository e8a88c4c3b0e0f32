import { describe, expect, test } from 'vitest';
import { byteCount, calendarDate, listOf, positiveInteger } from '../../src/cli/option-values.js';
import { UsageError } from '../../src/errors.js';
import { localDay } from '../../src/text/local-time.js';

const date = (value: string) => calendarDate('--today', value);
const size = (value: string) => byteCount('--max-size', value);
const count = (value: string) => positiveInteger('--jobs', value);
const list = (value: string) => listOf('--fail-on', value, ['ready', 'no-match', 'review']);

describe('taken', () => {
  test.each([
    ['a date', date, '2026-11-22', '2026-11-22'],
    ['29 February of a leap year', date, '2028-02-29', '2028-02-29'],
    ['bytes', size, '65536', 65536],
    ['K', size, '500K', 512_000],
    ['M, small and with B', size, '50mb', 52_428_800],
    ['a number', count, '8', 8],
    ['one word', list, 'ready', ['ready']],
    ['words, with spaces, twice', list, 'review, no-match,review', ['review', 'no-match']],
  ])('%s', (_what, read: (value: string) => unknown, value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  test('today is the local day', () => {
    expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  });
});

describe('refused', () => {
  test.each([
    ['30 February', date, '2026-02-30'],
    ['month 13', date, '2026-13-01'],
    ['another order', date, '22.11.2026'],
    ['a time', date, '2026-11-22T00:00'],
    ['no size', size, 'big'],
    ['size zero', size, '0'],
    ['a fraction', size, '1.5M'],
    ['beyond all sizes', size, '99999999999999999G'],
    ['zero jobs', count, '0'],
    ['a fraction of a job', count, '1.5'],
    ['hexadecimal', count, '0x10'],
    ['jobs without end', count, '1000000'],
    ['an unknown word', list, 'ready,maybe'],
    ['no word', list, ''],
  ])('%s', (_what, read: (value: string) => unknown, value) => {
    expect(() => read(value)).toThrow(UsageError);
    const problem = { code: expect.stringMatching(/^not-/u), option: expect.stringMatching(/^--/u) };
    expect(() => read(value)).toThrow(expect.objectContaining({ problem: expect.objectContaining(problem) }));
  });
});
