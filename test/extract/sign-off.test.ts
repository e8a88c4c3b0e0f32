/** The card that closes a letter: whose it is, and when it is the answer all the same. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：財前 萌\nカナ：ザイゼン モエ\nニックネーム：もえもえ\nPlus member ID：moe_1\n';

describe('who signs for the member', () => {
  it.each([
    ['a date and a number', '\n財前 洋\n1980/2/2\n080-9923-4471\n'],
    ['all in a row', '\n財前 洋 / 1980/2/2 / 080-9923-4471\n'],
    ['a parent, by a note', '\n財前 洋（ザイゼン ヒロシ）\n生年月日 1980/2/2　※保護者\n'],
    ['a parent of another name', '\n田代 洋（父）\n080-9923-4471\n'],
    ['below the closing word', 'よろしくお願いします。\n財前 洋\n080-9923-4471\nhiroshi@example.com\n'],
  ])('%s', (_why, signed) => {
    const given = givenIn({ text: `${FORM}${signed}` });
    expect(given).toMatchObject({ nameKanji: '財前 萌', nameKana: 'ザイゼン モエ', plusMemberId: 'moe_1' });
    for (const key of ['birthDate', 'phone', 'email']) expect(given).not.toHaveProperty(key);
  });

  it('leaves the date of the form alone', () => {
    expect(
      givenIn({
        fromName: '財前 洋',
        text: `${FORM}生年月日：2012年9月30日\n\n財前 洋（ザイゼン ヒロシ）\n生年月日 1980/2/2　※保護者\n`,
      }).birthDate,
    ).toBe('2012-09-30');
  });

  it('is told from the member in a letter, too', () => {
    expect(
      givenIn(
        '父です。娘の財前 萌のパスワードを忘れました。生年月日は2012年9月30日、IDはmoe_1です。\n\n財前 洋\n1980/2/2\n080-9923-4471\n',
      ),
    ).toMatchObject({ birthDate: '2012-09-30', nameKanji: '財前 萌' });
  });
});

describe('the member, who signs', () => {
  it('signs the form once more', () => {
    const given = givenIn(`${FORM}\n財前 萌\n080-9923-4471\nmoe@example.com\n`);
    expect(given).not.toHaveProperty('phone');
    expect(given).not.toHaveProperty('email');
    expect(given.nameKanji).toBe('財前 萌');
  });

  it('signs a letter that told an item', () => {
    const given = givenIn({
      from: 'moe@example.com',
      fromName: '財前',
      text: '再設定のURLが無効でした。Plus member IDは moe_1 です。\n\n財前 萌 Moe Zaizen\nmoe@example.com\n080-9923-4471\n',
    });
    expect(given).toMatchObject({ plusMemberId: 'moe_1' });
    expect(given).not.toHaveProperty('phone');
    expect(given).not.toHaveProperty('email');
  });
});

describe('values that are the answer', () => {
  it.each([
    ['below a request', 'パスワードを忘れました。\n\n財前 萌\n080-9923-4471\nmoe@example.com\n'],
    ['of who gave some of the form', 'ID：moe_1\n生年月日：2012年9月30日\n\n財前 萌\n080-9923-4471\nmoe@example.com\n'],
    ['with labels', `${FORM}\n電話 080-9923-4471\nメール moe@example.com\n`],
    ['as registered', `${FORM}\n財前 萌\n登録の電話 080-9923-4471\n登録メール moe@example.com\n`],
    ['told in a sentence', `${FORM}\n財前 洋\n電話は080-9923-4471です。\n`],
    ['the whole name of a family name', '氏名：財前\nID：moe_1\n\n財前 萌\n080-9923-4471\n'],
  ])('%s', (_why, text) => {
    expect(givenIn({ from: 'moe@example.com', text }).phone).toBe('08099234471');
  });
});

describe('below a sentence that announces the registered values', () => {
  it.each([
    ['下のとおり', 'IDはmoe_1です。登録の電話番号とメール、住所は下のとおりです。\n\n財前萌\n東京都港区見本1-1\n'],
    ['a colon', 'IDはmoe_1、生年月日は1990年5月5日です。ほかの情報:\n\n財前萌\n東京都\n'],
    [
      'a closing word between',
      'IDはmoe_1です。登録の電話とメールは下記です。\nよろしくお願いします。\n\n財前萌\n東京都\n',
    ],
    ['a whole form above', `${FORM}正しくは下記です。\n\n財前 萌\n東京都\n`],
    ['another who has registered', `${FORM}\nすみません、登録は姉でした。\n\n財前 美香\n東京都\n`],
  ])('%s', (_why, text) => {
    const given = givenIn({
      from: 'moe@example.com',
      fromName: '財前',
      text: `${text}080-9923-4471\nmoe@example.com\n`,
    });
    expect(given).toMatchObject({ phone: '08099234471', email: 'moe@example.com' });
  });

  it('an answered item above is no such sentence', () => {
    expect(givenIn(`${FORM}ご登録の都道府県：東京都\n\n財前 洋\n080-9923-4471\n`)).not.toHaveProperty('phone');
  });
});
