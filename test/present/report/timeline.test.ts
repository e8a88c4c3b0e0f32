import { describe, expect, it } from 'vitest';
import { lastWeeks, timelineOf } from '../../../src/present/report/timeline.js';

const day = (date: string, cases = 1) => ({ date, cases, mails: cases });
const OPEN = { from: null, to: null };
const shape = ({ unit, columns, left }: ReturnType<typeof timelineOf>) => [
  unit,
  columns.length,
  columns[0]?.date,
  columns.at(-1)?.date,
  left,
];

describe('columns', () => {
  it.each([
    ['nothing', [], OPEN, ['day', 0, undefined, undefined, 0]],
    ['one day', [day('2026-11-20')], OPEN, ['day', 1, '2026-11-20', '2026-11-20', 0]],
    ['days between', [day('2026-11-20'), day('2026-11-25')], OPEN, ['day', 6, '2026-11-20', '2026-11-25', 0]],
    [
      'a period that is longer than what came',
      [day('2026-11-20')],
      { from: '2026-11-16', to: '2026-11-22' },
      ['day', 7, '2026-11-16', '2026-11-22', 0],
    ],
    [
      'a period too long to show its empty days',
      [day('2026-11-20')],
      { from: '2020-01-01', to: null },
      ['day', 1, '2026-11-20', '2026-11-20', 0],
    ],
    ['weeks', [day('2026-09-30'), day('2026-11-22')], OPEN, ['week', 8, '2026-09-28', '2026-11-16', 0]],
    ['months', [day('2025-12-31'), day('2026-11-01')], OPEN, ['month', 10, '2026-02', '2026-11', 1]],
    [
      'days, though one old mail is there',
      [day('2008-08-15'), day('2026-11-20', 40)],
      OPEN,
      ['day', 10, '2026-11-11', '2026-11-20', 1],
    ],
  ])('of %s', (_, days, period, expected) => {
    expect(shape(timelineOf(days, period, 10))).toEqual(expected);
  });

  it('add up what they hold', () => {
    const { columns } = timelineOf([day('2026-10-05'), day('2026-10-06', 2), day('2026-11-22')], OPEN, 10);
    expect(columns.map(({ cases }) => cases)).toEqual([3, 0, 0, 0, 0, 0, 1]);
  });
});

it('the last weeks are without gaps', () => {
  const weeks = lastWeeks([day('2026-01-01'), day('2026-11-01', 2), day('2026-11-22', 3)], 4);
  expect(weeks.map(({ date, cases }) => [date, cases])).toEqual([
    ['2026-10-26', 2],
    ['2026-11-02', 0],
    ['2026-11-09', 0],
    ['2026-11-16', 3],
  ]);
});
