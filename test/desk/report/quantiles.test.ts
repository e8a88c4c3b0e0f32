import { expect, it } from 'vitest';
import { timesOf } from '../../../src/desk/report/quantiles.js';

it.each([
  ['nothing', [], null, null],
  ['one', [5], 5, 5],
  ['two: halfway, and the greater one', [1, 2], 1.5, 2],
  ['in any order', [9, 1, 5], 5, 9],
  ['ten: nine of them are no longer than the ninth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5.5, 9],
  ['eleven', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 6, 10],
  ['by number, not by text', [10, 9, 100], 10, 100],
  ['to half a minute', [1 / 3], 0.33, 0.33],
])('%s', (_, hours, median, p90) => {
  expect(timesOf(hours)).toEqual({ cases: hours.length, median, p90 });
});
