/** What looks like a correction, a name or another account and is none: nothing is taken, and nothing set aside, for the look alone. */
import { describe, expect, it } from 'vitest';
import { givenIn, messageOf, voicedOf } from './letters.js';

const FORM =
  '氏名：高野 透子\nフリガナ：タカノ トウコ\nニックネーム：とうこりん\n生年月日：19950603\n電話番号：080-2910-4457\nID：toko_1\n';

describe('a form with words below it keeps its value', () => {
  it.each([
    ['who asks', '電話番号の最後は7ではなく8ですか？', 'phone', '08029104457'],
    ['who has it right already', '電話番号の最後は8ではなく7です。', 'phone', '08029104457'],
    ['who wants another number from now on', '電話番号の変更希望：090-1234-9999', 'phone', '08029104457'],
    [
      'an error and a machine beside two IDs',
      'IDが2つあります。エラーは ERR_403、機種は moto-g30 です。',
      'plusMemberId',
      'toko_1',
    ],
    ['a mail that came last', '最後に送ったメールは15日、入会は4471日前です', 'phone', '08029104457'],
  ] as const)('%s', (_, text, key, value) => {
    expect(givenIn(`${FORM}${text}`)[key]).toBe(value);
  });

  it('but letters that the form does not hold leave it open', () => {
    expect(givenIn(`${FORM}電話番号の最後は9ではなく8です。`).phone).toEqual({ invalid: 'ambiguous' });
    expect(givenIn(`${FORM}電話番号の最後は7ではなく8です。`).phone).toBe('08029104458');
  });
});

describe('a Latin name', () => {
  it.each([
    '使っているのは Google Chrome です。',
    '機種はSony Xperiaです。',
    '画面には Invalid Password です。',
    '携帯はSOFT BANKです。',
  ])('is none: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).not.toHaveProperty('nameKanji');
  });

  it("but a person's is", () => {
    expect(givenIn('ベトナム人のNGUYEN THI LANです。パスワードを忘れました。').nameKanji).toBe('NGUYEN THI LAN');
  });
});

describe('a block stays the writer’s', () => {
  it('that follows a sample', () => {
    const text = `↓見本のとおりに書きました\n${FORM}\n↓私の携帯の番号です\n生年月日：19950603\nメール：toko@example.jp`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', plusMemberId: 'toko_1' });
  });

  it('that is not to be ignored', () => {
    const text = `困っています：はい\n機種：iPhone\n急ぎ：はい\n以下は長いですが無視しないでください。\n${FORM}`;
    expect(givenIn(text).plusMemberId).toBe('toko_1');
  });

  it('of two wishes under heads, which are no accounts', () => {
    const text = `お願いが2つあります。\n■登録情報\n${FORM}\n■状況（ログインできません）\nエラーが出ます\n`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', plusMemberId: 'toko_1' });
  });
});

it('two dashes and a correction are no signature', () => {
  const text = `${FORM}\n--\n訂正です。メールは toko@example.jp です\nよろしくお願いします`;
  expect(voicedOf(messageOf({ text })).every(({ voice }) => voice === 'own')).toBe(true);
  expect(givenIn(text).email).toBe('toko@example.jp');
});

it('an arrow between a label and its answer parts no sides', () => {
  const text = '登録当時→現在で書きます\n住所→東京都\n電話番号→080-2910-4457\nID→toko_1';
  expect(givenIn(text)).toMatchObject({ prefecture: '東京都', phone: '08029104457', plusMemberId: 'toko_1' });
});
