import { expect, test } from 'vitest';
import { bytes, probability } from '../../src/present/numbers.js';

test.each([
  ['certainty', 1, '100.00%'],
  ['never rounded up to certainty', 0.999999, '>99.99%'],
  ['nor to a better one', 0.99995, '>99.99%'],
  ['two decimals', 0.5, '50.00%'],
  ['never rounded down to none', 0.00001, '<0.01%'],
  ['none', 0, '0.00%'],
])('probability: %s', (_why, value, expected) => {
  expect(probability(value)).toBe(expected);
});

test.each([
  [999, '999 B'],
  [1000, '1.0 kB'],
  [56_700_000, '56.7 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes', (count, expected) => {
  expect(bytes(count)).toBe(expected);
});
