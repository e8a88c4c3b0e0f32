import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/decode/date.js';

describe('Decode: dates', () => {
  it.each<[string, string, string | null]>([
    ['as RFC 5322 has it', 'Thu, 29 Oct 2026 10:00:01 +0900', '2026-10-29T01:00:01.000Z'],
    ['no weekday', '29 Oct 2026 10:00:00 +0900', '2026-10-29T01:00:00.000Z'],
    ['no seconds', 'Thu, 29 Oct 2026 10:00 +0900', '2026-10-29T01:00:00.000Z'],
    ['a comment', 'Thu, 29 Oct 2026 10:00:00 +0900 (JST)', '2026-10-29T01:00:00.000Z'],
    ['JST', 'Thu, 29 Oct 2026 10:00:00 JST', '2026-10-29T01:00:00.000Z'],
    ['GMT', 'Thu, 29 Oct 2026 10:00:00 GMT', '2026-10-29T10:00:00.000Z'],
    ['west of UTC', 'Thu, 29 Oct 2026 10:00:00 -0330', '2026-10-29T13:30:00.000Z'],
    ['no zone', 'Thu, 29 Oct 2026 10:00:00', '2026-10-29T10:00:00.000Z'],
    ['an unknown zone', 'Thu, 29 Oct 2026 10:00:00 XYZ', '2026-10-29T10:00:00.000Z'],
    ['two-digit year', '29 Oct 26 10:00:00 +0000', '2026-10-29T10:00:00.000Z'],
    ['two-digit year of the last century', '29 Oct 98 10:00:00 +0000', '1998-10-29T10:00:00.000Z'],
    ['a Japanese weekday', '木, 29 Oct 2026 10:00:00 +0900', '2026-10-29T01:00:00.000Z'],
    ['hyphens', '29-Oct-2026 10:00:00 +0900', '2026-10-29T01:00:00.000Z'],
    ['ISO 8601', '2026-10-29T10:00:00+09:00', '2026-10-29T01:00:00.000Z'],
    ['asctime', 'Thu Oct 29 10:00:00 2026', '2026-10-29T10:00:00.000Z'],
    ['a leap second', '31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00.000Z'],
    ['30 February', '30 Feb 2026 10:00:00 +0900', null],
    ['hour 25', '29 Oct 2026 25:00:00 +0900', null],
    ['zone +9900', '29 Oct 2026 10:00:00 +9900', null],
    ['no month', '29 Foo 2026 10:00:00 +0900', null],
    ['afternoon on a 12-hour clock', '29 Oct 2026 10:00:00 PM', null],
    ['words', 'yesterday', null],
    ['nothing', '', null],
  ])('%s', (_, value, expected) => {
    expect(parseDate(value)).toBe(expected);
  });
});
