/** Rows of somebody else's values below a head that says so. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：葉山 凪\nID：nagi_07';
const OWN = { nameKanji: '葉山 凪', plusMemberId: 'nagi_07' };
const ROW = '山田 花子、1990年1月2日、080-5555-0222、東京都、hana_90';

describe('rows below somebody else’s head', () => {
  it.each([
    `友人の情報です\n${ROW}`,
    '一緒に行く友達の分\n山田 花子 1990年1月2日\n080-5555-0222',
    '妹の情報\n山田 花子\n1990年1月2日\n080-5555-0222\n東京都',
    '【妹】\n山田 花子 / 1990年1月2日 / 080-5555-0222 / 東京都',
    '参考までに母の情報です。\n1960年1月2日、080-5555-0222、東京都',
    '■同僚のデータ\n氏名：山田 花子\n生年月日：1990年1月2日\n電話：080-5555-0222',
  ])('%s', (block) => {
    expect(givenIn(`${FORM}\n\n${block}`)).toEqual(OWN);
    expect(givenIn(`${block}\n\n${FORM}`)).toEqual(OWN);
  });

  it.each<[string, object]>([
    [`${FORM}\n\n私の情報です\n1990年1月2日、080-5555-0222`, { birthDate: '1990-01-02', phone: '08055550222' }],
    [`${FORM}\n\n妹も会員です\n電話は 080-5555-0222 です。`, { phone: '08055550222' }],
    [`${FORM}\n\n友達に教えてもらって書いています。\n電話は080-5555-0222です。`, { phone: '08055550222' }],
    [`${FORM}\n\n友人の情報です\n${ROW}\n\n電話は090-5555-0131です。`, { phone: '09055550131' }],
    // Nobody else's form stands there.
    ['母の情報です。\n1960年1月2日、080-5555-0222、東京都\n\nよろしくお願いします。', { phone: '08055550222' }],
    // It is she who is the member, and he tells whom to answer.
    [
      `彼女の分です。\n山田 花子\n1990年1月2日\n080-5555-0222\nhana_90\n\n私\n名前：葉山 凪\n電話：090-5555-0131`,
      { birthDate: '1990-01-02' },
    ],
    // It is the mother who is the member.
    [
      `母の代わりに書いています。\n\n母の情報です。\n1960年1月2日、080-5555-0222\n\n氏名：葉山 和子\nID：kazu_60`,
      { nameKanji: '葉山 和子', birthDate: '1960-01-02', phone: '08055550222' },
    ],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
  });
});
