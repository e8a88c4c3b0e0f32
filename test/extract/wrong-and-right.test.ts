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

  it.each<[string, ReturnType<typeof givenIn>]>([
    ['電話番号：090-5510-3347（誤）090-5510-3341（正）です', { phone: '09055103341' }],
    ['ニックネーム：あお（誤） あおい（正）', { nickname: 'あおい' }],
    ['氏名：谷元 望（正）、谷本 望（誤）', { nameKanji: '谷元 望' }],
    ['生年月日：1993/01/17（誤）→1993/01/07（正）でお願いします', { birthDate: '1993-01-07' }],
  ])('the marks behind: %s', (line, read) => {
    expect(givenIn(line)).toEqual(read);
  });

  const OPEN = { invalid: 'ambiguous' } as const;
  it.each<[string, string, ReturnType<typeof givenIn>]>([
    ['in doubt', '電話番号：（誤）090-5510-3347（正）090-5510-3341 かもしれません', { phone: OPEN }],
    ['a part of the name', '氏名：（誤）高橋 一郎（正）髙橋', { nameKanji: OPEN }],
    ['more behind them', 'ニックネーム：あお（誤）あおい（正）を希望', { nickname: OPEN }],
    [
      'the wrong one is registered',
      'ニックネーム：（誤）あお（正）あおい\n※サイトには誤ったほうで登録されています',
      { nickname: OPEN },
    ],
    [
      'a slip when he registered',
      '会員登録のときに誤って入力しました。\n生年月日：（誤）1993年1月7日（正）1993年7月1日',
      { birthDate: OPEN },
    ],
    [
      'the site is to be put right',
      '登録内容の訂正をお願いします。\n氏名：（誤）西邑 和子（正）西村 和子',
      { nameKanji: OPEN },
    ],
    ['the marks were mixed up', '電話番号：（誤）090-5510-3347（正）090-5510-3341\n※正と誤が逆でした', { phone: OPEN }],
  ])('open: %s', (_, text, read) => {
    expect(givenIn(text)).toEqual(read);
  });

  it.each<[string, string]>([
    ["a sister's", '先ほどお送りした妹の番号の訂正です。\n（誤）090-5510-3347→（正）090-5510-3341'],
    ["the desk's", '御社サイトの電話番号に誤植があります。\n（誤）03-1111-2222→（正）03-1111-2223'],
    ['an example', '生年月日の記入例：（誤）平成6年2月8日（正）19940208'],
  ])('not the value of the writer: %s', (_, text) => {
    expect([undefined, OPEN]).toContainEqual(givenIn(text).phone);
    expect(givenIn(text).birthDate).toBeUndefined();
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
