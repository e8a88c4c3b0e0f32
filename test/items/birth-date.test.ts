import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Said, sayingOf } from './reading.js';

const on = (answer: string, today = '2026-11-22'): Said =>
  sayingOf('birthDate', answer, { today, from: 'a@example.com' });

describe('birthDate: western notations', () => {
  it.each<[string, string, Said]>([
    ['eight digits', '19980405', '1998-04-05'],
    ['full-width digits', '１９９８０４０５', '1998-04-05'],
    ['年月日', '1998年4月5日', '1998-04-05'],
    ['full-width and padded', '１９９８年０４月０５日', '1998-04-05'],
    ['spaces between', '1998 年 4 月 5 日', '1998-04-05'],
    ['a digit a box', '1 9 9 8 0 4 0 5', '1998-04-05'],
    ['full-width digits drawn apart', '１　９　９　８　０　４　０　５', '1998-04-05'],
    ['drawn apart, with 年月日', '1 9 9 8 年 4 月 0 5 日', '1998-04-05'],
    ['drawn apart, a digit short', '1 9 9 8 0 4 5', { invalid: 'not-a-date' }],
    ['日 left out', '1998年4月5', '1998-04-05'],
    ['slashes', '1998/4/5', '1998-04-05'],
    ['full-width slashes', '１９９８／４／５', '1998-04-05'],
    ['dots', '1998.4.5', '1998-04-05'],
    ['hyphens', '1998-04-05', '1998-04-05'],
    ['minus signs', '1998−04−05', '1998-04-05'],
    ['spaces', '1998 4 5', '1998-04-05'],
    ['four, two and two digits', '1998 04 05', '1998-04-05'],
    ['西暦 before', '西暦1998年4月5日', '1998-04-05'],
    ['the day of the week', '1998年4月5日(日)', '1998-04-05'],
    ['生まれ', '1998年4月5日生まれ', '1998-04-05'],
    ['です', '1998年4月5日です。', '1998-04-05'],
    ['not padded, two digits of which could be the month', '1995年1月15日', '1995-01-15'],
    ['what nobody sees', '\u202d19980405\u202c', '1998-04-05'],
    ['a leap day', '2000年2月29日', '2000-02-29'],
    ['kanji digits', '一九九八年四月五日', '1998-04-05'],
    ['kanji digits with 〇', '二〇〇一年十月二十三日', '2001-10-23'],
    ['kanji digits, eight of them', '一九九八〇四〇五', '1998-04-05'],
    ['a number in full', '千九百九十八年四月五日', '1998-04-05'],
  ])('%s', (_, answer, expected) => {
    expect(on(answer)).toEqual(expected);
  });
});

describe('birthDate: eras count by the year alone', () => {
  it.each<[string, string, Said]>([
    ['平成', '平成10年4月5日', '1998-04-05'],
    ['昭和', '昭和63年12月1日', '1988-12-01'],
    ['大正', '大正15年1月2日', '1926-01-02'],
    ['明治', '明治45年7月1日', '1912-07-01'],
    ['令和', '令和3年5月6日', '2021-05-06'],
    ['元年', '平成元年4月5日', '1989-04-05'],
    ['平成元年 is 1989 on its first day too', '平成元年1月1日', '1989-01-01'],
    ['昭和64年 too', '昭和64年3月1日', '1989-03-01'],
    ['令和元年 before May', '令和元年1月1日', '2019-01-01'],
    ['平成31年 after April', '平成31年12月1日', '2019-12-01'],
    ['kanji digits', '昭和六十三年十二月一日', '1988-12-01'],
    ['a letter and dots', 'S62.9.8', '1987-09-08'],
    ['a letter and slashes', 'H10/4/5', '1998-04-05'],
    ['a small letter', 'h10.4.5', '1998-04-05'],
    ['a full-width letter', 'Ｈ１０．４．５', '1998-04-05'],
    ['R', 'R3.5.6', '2021-05-06'],
    ['T', 'T15.1.2', '1926-01-02'],
    ['a letter and 年', 'H10年4月5日', '1998-04-05'],
    ['元 behind a letter', 'H元.4.5', '1989-04-05'],
    ['one kanji', '平10.4.5', '1998-04-05'],
    ['era and six digits', '平成100405', '1998-04-05'],
    ['era, spaces and slashes', '平成 10/4/5', '1998-04-05'],
    ['the squared era', '㍻10年4月5日', '1998-04-05'],
    ['the squared older era', '㍼63年12月1日', '1988-12-01'],
    ['昭和70年 never was', '昭和70年1月1日', { invalid: 'not-in-the-calendar' }],
    ['平成32年 never was', '平成32年1月1日', { invalid: 'not-in-the-calendar' }],
    ['昭和0年 never was', '昭和0年1月1日', { invalid: 'not-in-the-calendar' }],
    ['an era and a wrong month', '平成10年13月5日', { invalid: 'not-in-the-calendar' }],
    ['the western year beside it', '1976年(昭和51年)1月23日', '1976-01-23'],
    ['the era beside the western year', '昭和51年(1976年)1月23日', '1976-01-23'],
    ['the whole date beside it', 'S62.9.8(1987/9/8)', '1987-09-08'],
    ['two years that disagree', '1976年(昭和52年)1月23日', { invalid: 'ambiguous' }],
  ])('%s', (_, answer, expected) => {
    expect(on(answer)).toEqual(expected);
  });
});

describe('birthDate: two-digit years (today 2026-11-22)', () => {
  it.each<[string, string, Said]>([
    ['only 19yy gives an age', '98/4/5', '1998-04-05'],
    ['年月日', '98年4月5日', '1998-04-05'],
    ['an apostrophe', "'98.4.5", '1998-04-05'],
    ['six digits', '980405', '1998-04-05'],
    ['the first year after 昭和64', '65/4/5', '1965-04-05'],
    ['00 is no year of an era', '00/4/5', '2000-04-05'],
    ['1964 or 昭和64', '64/4/5', { invalid: 'ambiguous' }],
    ['1950 or 昭和50', '50.4.5', { invalid: 'ambiguous' }],
    ['2001, 昭和1, 平成1 or 令和1', '01年4月5日', { invalid: 'ambiguous' }],
    ['2010, 昭和10 or 平成10', '10/4/5', { invalid: 'ambiguous' }],
    ['six digits of two readings', '500405', { invalid: 'ambiguous' }],
    ['29 February was in one of the years', '64/2/29', '1964-02-29'],
    ['none in the calendar at all', '98/2/30', { invalid: 'not-in-the-calendar' }],
    ['no such month', '98年13月1日', { invalid: 'not-in-the-calendar' }],
  ])('%s', (_, answer, expected) => {
    expect(on(answer)).toEqual(expected);
  });

  it.each<[string, string, string, Said]>([
    ['too young for 2065 by a day', '65/01/02', '2068-01-01', '1965-01-02'],
    ['three today', '65/01/01', '2068-01-01', { invalid: 'ambiguous' }],
    ['110 today', '65/01/02', '2076-01-01', { invalid: 'ambiguous' }],
    ['older than 110 by a day', '65/01/01', '2076-01-01', '2065-01-01'],
    ['too young for 2000', '00/4/5', '2002-01-01', '1900-04-05'],
  ])('%s', (_, answer, today, expected) => {
    expect(on(answer, today)).toEqual(expected);
  });
});

describe('birthDate: the year last', () => {
  it.each<[string, string, Said]>([
    ['only day/month is a date', '13/04/1998', '1998-04-13'],
    ['only month/day is one', '04/13/1998', '1998-04-13'],
    ['both are, and differ', '03/04/2001', { invalid: 'ambiguous' }],
    ['both are the same', '04/04/2001', '2001-04-04'],
    ['dots', '13.04.1998', '1998-04-13'],
    ['hyphens', '03-04-2001', { invalid: 'ambiguous' }],
    ['neither is', '31/31/2001', { invalid: 'not-in-the-calendar' }],
    ['30 February both ways', '30/02/2001', { invalid: 'not-in-the-calendar' }],
    ['two digits of a year, day/month or month/day', '3/4/88', { invalid: 'ambiguous' }],
    ['two digits of a year, only month/day is a date', '12/25/88', '1988-12-25'],
    ['two digits of a year, only day/month is one', '25.12.88', '1988-12-25'],
    ['two digits, 1955 or 昭和55', '12/25/55', { invalid: 'ambiguous' }],
    ['two digits, neither is a date', '3/44/88', { invalid: 'not-in-the-calendar' }],
    ['the month by name, first', 'April 5, 1998', '1998-04-05'],
    ['the month by name, in short', 'Apr 5 1998', '1998-04-05'],
    ['with an ordinal', 'April 5th, 1998', '1998-04-05'],
    ['the day first', '5 April 1998', '1998-04-05'],
    ['the day first, with an ordinal', '5th of April 1998', '1998-04-05'],
    ['the year first', '1998 April 5', '1998-04-05'],
    ['hyphens about the name', '05-Apr-1998', '1998-04-05'],
    ['capitals', 'APRIL 5 1998', '1998-04-05'],
    ['May, which is short', 'May 5, 1998', '1998-05-05'],
    ['September', 'Sept. 8, 1987', '1987-09-08'],
    ['31 by a month of 30', 'April 31, 1998', { invalid: 'not-in-the-calendar' }],
  ])('%s', (_, answer, expected) => {
    expect(on(answer)).toEqual(expected);
  });
});

describe('birthDate: what cannot be used', () => {
  it.each<[string, string, Said]>([
    ['month 13', '1998年13月5日', { invalid: 'not-in-the-calendar' }],
    ['30 February', '1998年2月30日', { invalid: 'not-in-the-calendar' }],
    ['29 February of no leap year', '1999-02-29', { invalid: 'not-in-the-calendar' }],
    ['29 February 1900', '1900/02/29', { invalid: 'not-in-the-calendar' }],
    ['day 0', '1998/04/00', { invalid: 'not-in-the-calendar' }],
    ['eight digits, month 13', '19981305', { invalid: 'not-in-the-calendar' }],
    ['tomorrow', '2026-11-23', { invalid: 'in-the-future' }],
    ['a later year', '2030年1月1日', { invalid: 'in-the-future' }],
    ['an era in the future', '令和30年1月1日', { invalid: 'in-the-future' }],
    ['today', '2026-11-22', '2026-11-22'],
    ['no year', '8月3日', { invalid: 'not-a-date' }],
    ['no year, slashes', '8/3', { invalid: 'not-a-date' }],
    ['no day', '1998年4月', { invalid: 'not-a-date' }],
    ['the year alone', '1998年', { invalid: 'not-a-date' }],
    ['an age', '28歳', { invalid: 'not-a-date' }],
    ['words', 'さくらの咲くころ', { invalid: 'not-a-date' }],
    ['too many digits', '199804051', { invalid: 'not-a-date' }],
    ['two dates', '1998年4月5日(1999年4月5日)', { invalid: 'ambiguous' }],
    ['not registered', '未登録', null],
    ['nothing', '　', null],
  ])('%s', (_, answer, expected) => {
    expect(on(answer)).toEqual(expected);
  });

  it('reads every date of the calendar in every full notation, and no other', () => {
    const part = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(fc.integer({ min: 1916, max: 2026 }), part(13), part(32), (y, m, d) => {
        const mm = String(m).padStart(2, '0');
        const dd = String(d).padStart(2, '0');
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        const iso = `${y}-${mm}-${dd}`;
        const expected = !exists
          ? { invalid: 'not-in-the-calendar' }
          : iso > '2026-11-22'
            ? { invalid: 'in-the-future' }
            : iso;
        for (const text of [
          `${y}${mm}${dd}`,
          `${y}年${m}月${d}日`,
          `${y}/${m}/${d}`,
          `${y}.${mm}.${dd}`,
          iso,
          `${y} ${m} ${d}`,
        ])
          expect(on(text)).toEqual(expected);
      }),
    );
  });
});
