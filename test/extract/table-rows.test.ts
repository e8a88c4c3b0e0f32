/** A row of labels and rows of values: a person for each row, unless they say the same or tell how the form is filled in. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const HEAD = [
  '氏名フルネーム(漢字)',
  '氏名フルネーム(カナ)',
  'ご設定のニックネーム',
  'ご生年月日(西暦表記8桁)',
  'ご登録の住所(都道府県)',
  'ご登録のお電話番号',
  'ご登録のメールアドレス',
  '会費のお支払い方法(クレジットカード決済/キャリア決済)',
  'キャリア決済の場合(docomo/au/SoftBank)',
  '各キャリアの決済情報番号',
  'Plus member ID',
  '会員番号(月会費まとめて払いコースの方)',
];
const rowOf = (given: string, born: string, id: string) =>
  `森 ${given},モリ ヒカリ,ひか,${born},千葉県,080-1111-3333,hikari@example.com,クレジットカード決済,,,${id},`.split(
    ',',
  );
const ONE = rowOf('ひかり', '19910203', 'hikari_m');
const TWO = rowOf('あかり', '19930405', 'akari_m');
const EXAMPLE = rowOf('太郎', '19900101', 'taro_1').map((cell, i) => (i === 0 ? `例) ${cell}` : cell));
const NOTES = ['※必須', '※必須', '※必須', '※8桁', '', '※必須', '', '', '', '', '', ''];
const SHORT = [0, 1, 3, 5, 10];
const shortened = (row: readonly string[]) => SHORT.map((i) => row[i] ?? '');
const joined = (parter: string, ...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join(parter)).join('\n');
const drawn = (...rows: readonly (readonly string[])[]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

describe('two people', () => {
  it.each([
    ['pasted from a spreadsheet', joined('\t', HEAD, ONE, TWO)],
    ['CSV', joined(',', HEAD, ONE, TWO)],
    ['CSV, quoted', joined(',', ...[HEAD, ONE, TWO].map((row) => row.map((cell) => `"${cell}"`)))],
    ['semicolons', joined(';', HEAD, ONE, TWO)],
    ['drawn with bars', drawn(HEAD, ONE, TWO)],
    [
      'with a ruler',
      drawn(
        HEAD,
        HEAD.map(() => '---'),
        ONE,
        TWO,
      ),
    ],
    ['numbered', joined('\t', ['No.', ...HEAD], ['1', ...ONE], ['2', ...TWO])],
    ['a blank line between', `${joined('\t', HEAD, ONE)}\n\n${TWO.join('\t')}`],
    ['a line that says whose it is', `${joined('\t', HEAD, ONE)}\n妹の分です\n${TWO.join('\t')}`],
    ['a table each', `${joined('\t', HEAD, ONE)}\n\n${joined('\t', HEAD, TWO)}`],
    ['few labels', joined(',', shortened(HEAD), shortened(ONE), shortened(TWO))],
    ['Japanese commas', joined('、', shortened(HEAD), shortened(ONE), shortened(TWO))],
  ])('%s', (_, text) => {
    const { severalPeople } = extractionOf({ text });
    const given = givenIn(text);
    expect(severalPeople).toBe(true);
    expect(given.nameKanji).toEqual({ invalid: 'ambiguous' });
    expect(given.birthDate).toEqual({ invalid: 'ambiguous' });
    expect(given.plusMemberId).toEqual({ invalid: 'ambiguous' });
    expect(given.phone).toBe('08011113333');
  });
});

describe('one person', () => {
  it.each([
    ['one row', joined('\t', HEAD, ONE)],
    ['one row of CSV', joined(',', HEAD, ONE)],
    ['two rows that say the same', joined('\t', HEAD, ONE, ONE)],
    ['an example above', joined('\t', HEAD, EXAMPLE, ONE)],
    ['an example below', joined('\t', HEAD, ONE, EXAMPLE)],
    ['notes', joined('\t', HEAD, NOTES, ONE)],
    ['a sentence below', `${joined(',', HEAD, ONE)}\n\n以上、よろしくお願いいたします。`],
    ['Japanese commas', joined('、', shortened(HEAD), shortened(ONE))],
  ])('%s', (_, text) => {
    const { severalPeople } = extractionOf({ text });
    const given = givenIn(text);
    expect(severalPeople).toBe(false);
    expect(given.nameKanji).toBe('森 ひかり');
    expect(given.birthDate).toBe('1991-02-03');
    expect(given.plusMemberId).toBe('hikari_m');
  });
});
