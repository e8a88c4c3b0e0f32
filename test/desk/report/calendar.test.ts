import { afterEach, describe, expect, it } from 'vitest';
import { byWeek, mondayOf, spanOf } from '../../../src/desk/report/calendar.js';
import { localDay, zoneName } from '../../../src/text/local-time.js';

describe('a period', () => {
  it.each([
    ['the first moment', '2026-11-01T00:00:00.000Z', true],
    ['the one before it', '2026-10-31T23:59:59.999Z', false],
    ['the last moment', '2026-11-30T23:59:59.999Z', true],
    ['the one after it', '2026-12-01T00:00:00.000Z', false],
  ])('holds %s: %s', (_, at, held) => {
    const { since, before } = spanOf({ from: '2026-11-01', to: '2026-11-30' });
    expect(since <= at && at < before).toBe(held);
  });

  it.each([
    ['1900-01-01T00:00:00.000Z', { from: null, to: null }],
    ['9999-12-31T23:59:59.999Z', { from: null, to: null }],
    ['9999-12-31T23:59:59.999Z', { from: '2026-01-01', to: '9999-12-31' }],
    ['2026-11-30T12:00:00.000Z', { from: '2026-11-30', to: '2026-11-30' }],
  ])('that is open, or long, or one day, holds %s', (at, period) => {
    const { since, before } = spanOf(period);
    expect(since <= at && at < before).toBe(true);
  });
});

describe('weeks', () => {
  it.each([
    ['a Monday', '2026-11-16', '2026-11-16'],
    ['a Sunday', '2026-11-22', '2026-11-16'],
    ['over a month', '2026-12-01', '2026-11-30'],
    ['over a year', '2027-01-01', '2026-12-28'],
    ['before 1970', '1969-12-28', '1969-12-22'],
    ['a leap day', '2028-02-29', '2028-02-28'],
  ])('begin on Monday: %s', (_, day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  it('add up their days', () => {
    const day = (date: string, cases: number, mails: number) => ({ date, cases, mails });
    const days = [day('2026-11-15', 1, 1), day('2026-11-16', 2, 3), day('2026-11-22', 4, 5)];
    expect(byWeek(days)).toEqual([day('2026-11-09', 1, 1), day('2026-11-16', 6, 8)]);
  });
});

describe('in another zone', () => {
  afterEach(() => {
    process.env.TZ = 'UTC';
  });

  it.each([
    ['Asia/Tokyo', '2026-10-31T15:00:00.000Z', '2026-11-30T15:00:00.000Z'],
    ['Asia/Kathmandu', '2026-10-31T18:15:00.000Z', '2026-11-30T18:15:00.000Z'],
    // The clocks go back on 1 November.
    ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-12-01T05:00:00.000Z'],
  ])('a period begins and ends at midnight there: %s', (zone, since, before) => {
    process.env.TZ = zone;
    expect(spanOf({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ since, before });
    expect(localDay(since)).toBe('2026-11-01');
    expect(localDay(before)).toBe('2026-12-01');
    // Some names have two spellings.
    expect(zoneName().replace('Katm', 'Kathm')).toBe(zone);
  });

  it.each([
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['JST-9', '+09:00'],
    ['XXX5', '-05:00'],
  ])('it has a name: %s', (zone, name) => {
    process.env.TZ = zone;
    expect(zoneName()).toBe(name);
  });
});
