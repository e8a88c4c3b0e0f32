import { describe, expect, test } from 'vitest';
import type { Details } from '../../src/details.js';
import { card } from '../../src/present/card.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import { maskDetails } from '../../src/present/mask.js';
import type { Lang } from '../../src/present/words.js';
import { DETAILS, READY } from './samples.js';

const EXPLAINED: Details = {
  ...DETAILS,
  waterfall: {
    terms: [
      { key: 'prior', level: 'prior', bits: -11.55 },
      { key: 'familyName', level: 'same', bits: 6.07, value: '佐藤', oneIn: 67.2 },
      { key: 'givenName', level: 'kana-only', bits: 5.2, value: 'ヨーコ', oneIn: 1234 },
      { key: 'birthDate', level: 'month-and-day-swapped', bits: 4.2 },
      { key: 'phone', level: 'different', bits: -3.3 },
      { key: 'plusMemberId', level: 'exact', bits: 21.1 },
    ],
    runnerUp: { memberId: 'M0002', margin: 18.04 },
  },
};
const show = (lang: Lang, width: number, details = EXPLAINED) =>
  card(READY, details, 1, { words: WORDS[lang], width, color: false });

describe('waterfall', () => {
  test.each<[string, Lang, string]>([
    ['the prior', 'ja', '出発点'],
    ['how many there are to choose from', 'ja', '3,000人のうちの1人'],
    ['how rare a name is', 'ja', '一致 (佐藤: 67人に1人)'],
    ['what agrees in one script only', 'ja', 'カナのみ一致 (ヨーコ: 1,200人に1人)'],
    ['a swapped date', 'ja', '月日が逆'],
    ['the sum', 'ja', '+21.7'],
    ['what speaks against', 'ja', '不利な点: 電話番号 (相違)'],
    ['the runner-up and the margin', 'ja', '次点 M0002 との差: 18.0ビット'],
    ['the same in English', 'en', 'the same (佐藤: one in 67)'],
    ['the runner-up in English', 'en', 'Leads M0002 by 18.0 bits.'],
  ])('says %s', (_, lang, expected) => {
    expect(show(lang, 120).join('\n')).toContain(expected);
  });

  test.each([40, 60, 76, 80, 120])('at %i cells no line is wider than the terminal', (width) => {
    const lines = (['ja', 'en'] as const).flatMap((lang) => show(lang, width));
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
  });

  test('hides names where values are masked', () => {
    const text = show('ja', 120, maskDetails(EXPLAINED)).join('\n');
    expect(text).toContain('67人に1人');
    expect(text).not.toContain('佐藤');
    expect(text).not.toContain('ヨーコ');
  });
});
