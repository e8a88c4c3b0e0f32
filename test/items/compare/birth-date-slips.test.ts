import { describe, expect, it } from 'vitest';
import { compareBirthDate, isDate, slipsOfBirthDate } from '../../../src/items/compare/birth-date.js';

describe('isDate', () => {
  it.each([
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['1996-02-29', true],
    ['1997-02-29', false],
    ['1997-04-31', false],
    ['1997-12-31', true],
    ['1997-13-01', false],
    ['1997-00-10', false],
    ['1997-10-00', false],
  ])('%s: %s', (date, expected) => {
    expect(isDate(date)).toBe(expected);
  });
});

describe('slipsOfBirthDate', () => {
  it.each(['1998-04-05', '1996-02-29', '2000-12-31'])('of %s: the very dates that are close to it', (date) => {
    const close: string[] = [];
    for (let day = Date.UTC(900, 0, 1); day < Date.UTC(3000, 0, 1) && close.length < 1000; day += 86_400_000) {
      const other = new Date(day).toISOString().slice(0, 10);
      if (compareBirthDate(date, other) === 'close') close.push(other);
    }
    const slips = slipsOfBirthDate(date).filter((slip) => slip >= '0900' && slip < '3000');
    expect(slips.sort()).toEqual(close);
  });
});
