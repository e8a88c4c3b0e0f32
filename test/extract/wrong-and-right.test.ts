/** （誤）… → （正）…, side by side. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('what was wrong, and what is right', () => {
  it.each([
    ['（誤）090-5510-3347　→　（正）090-5510-3341', { phone: '09055103341' }],
    ['（誤）1993年1月7日　→　（正）1993年7月1日', { birthDate: '1993-07-01' }],
    ['電話番号：【正】090-5510-3341【誤】090-5510-3347', { phone: '09055103341' }],
    ['ニックネーム：（誤）あお →（正）あおい', { nickname: 'あおい' }],
    ['住所：誤：東京都 正：大阪府', { prefecture: '大阪府' }],
    ['氏名：(誤)谷本 望 (正)谷元 望', { nameKanji: '谷元 望' }],
  ])('%s', (line, read) => {
    expect(givenIn(`先ほどのメールの訂正です。\n\n${line}`)).toEqual(read);
  });

  it('below a form puts the value right that it names', () => {
    const form = '氏名：谷本 望\n生年月日：19960315\n電話番号：090-5510-3347';
    expect(givenIn(`${form}\n\n訂正です。\n誤）19960315　正）19960313`)).toMatchObject({
      birthDate: '1996-03-13',
      phone: '09055103347',
    });
  });

  it.each<[string, string, ReturnType<typeof givenIn>]>([
    [
      'a name that holds such a letter',
      '氏名：正木 誤一\nニックネーム：正',
      { nameKanji: '正木 誤一', nickname: '正' },
    ],
    ['a sentence about them', '誤：と正：の印を付けました。', {}],
    ['another value behind them', '電話番号：（誤）090-5510-3347（正）090-5510-3341（予備）090-5510-3349', {}],
  ])('not: %s', (_, text, read) => {
    expect(givenIn(text)).toEqual(expect.objectContaining(read));
    expect(givenIn(text).phone).not.toBe('09055103347');
  });
});
