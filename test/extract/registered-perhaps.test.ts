/** What the account may hold in place of the value that is told: somebody else's, an older one, a former name, an invented date. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const FORM = [
  '氏名：葉山 凪',
  'カナ：ハヤマ ナギ',
  'ニックネーム：なぎ',
  '生年月日：1988/5/2',
  '都道府県：静岡県',
  '電話番号：090-5555-0131',
  'メールアドレス：nagi07@example.jp',
  'ID：nagi_07',
].join('\n');
const ALL = givenIn(FORM);

describe('registered perhaps with another one', () => {
  it.each<[string, string[]]>([
    ['もしかしたら夫のメールで登録したかもしれません。', ['email']],
    ['夫のメールアドレスで登録した可能性もあります。', ['email']],
    ['メールは以前使っていたキャリアのアドレスで登録しているかもしれないです。', ['email']],
    ['登録は前のアドレスのままかもしれません。', ['email']],
    ['別のアドレスで登録していたらすみません。', ['email']],
    ['電話は実家の固定電話で登録したかもしれません。', ['phone']],
    ['もしかしたら母の携帯番号で登録したかも。', ['phone']],
    ['登録は変える前の番号かもしれません。', ['phone']],
    ['住所は実家のままかもしれません。', ['prefecture']],
    ['住所変更していないので前の住所かもしれません。', ['prefecture']],
    ['夫の誕生日で登録したかもしれません。', ['birthDate']],
    ['生年月日は適当に入れたかもしれません。', ['birthDate']],
    ['登録のときに生年月日を間違えたかもしれません。', ['birthDate']],
    ['もしかしたら娘の名前で登録しているかもしれません。', ['nameKanji', 'nameKana']],
  ])('%s', (text, keys) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toEqual({ ...ALL, ...Object.fromEntries(keys.map((key) => [key, OPEN])) });
  });

  it('in a letter, before the value or behind it', () => {
    const letter = (text: string): unknown => givenIn(`パスワードを忘れました。葉山凪です。${text}`).email;
    expect(letter('メールは nagi07@example.jp です。もしかしたら夫のメールで登録したかもしれません。')).toEqual(OPEN);
    expect(letter('もしかしたら夫のメールで登録したかもしれません。メールは nagi07@example.jp です。')).toEqual(OPEN);
    expect(letter('もしかしたら夫のメール otto@example.jp で登録したかもしれません。')).toBe('otto@example.jp');
    expect(givenIn('電話番号は 090-5555-0131 ですが、登録は実家の番号かもしれません。').phone).toEqual(OPEN);
  });

  it.each([
    '夫のメールから送るかもしれません。',
    'もしかしたら夫のメールに返信が届いているかもしれません。',
    'もしかしたら登録できていないかもしれません。',
    '夫も前のアドレスで登録したかもしれません。',
    '友人は別のアドレスで登録していたかもしれません。',
    '別のファンクラブは前のアドレスで登録したかもしれません。',
    'チケットのほうは前の住所で登録したかもしれません。',
    '夫のカードで登録したかもしれません。',
    '前の番号で登録したかもしれないと思いましたが、確認したら今の番号でした。',
    '夫のメールで登録してもいいですか。',
    '住所変更はしたと思います。',
    '生年月日は適当な紙に書いてあります。',
    '別のメールで登録した人がいるかもしれません。',
    '夫のアカウントは夫のメールで登録したかもしれません。',
    'パスワードは夫の誕生日で登録したかもしれません。',
    '口座は夫の名前で登録しているかもしれません。',
    '以前のスマホで登録したのかもしれません。',
    '父の電話で入会の手続きをしたかもしれません。',
    '引っ越す前の住所で登録していたかもしれないので静岡県と書きました。',
    '誕生日は適当ではなく正しいものを登録しました。',
  ])('but not: %s', (text) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toEqual(ALL);
  });
});

describe('registered under a former name that nobody tells', () => {
  it.each([
    '登録は旧姓です。',
    '結婚して名字が変わりましたが、登録は旧姓のままです。',
    '旧姓で登録しています。',
    '登録名は結婚前の名前です。',
    '名字が変わる前に登録したので前の名字のままです。',
    '登録が旧姓か今の姓か分かりません。',
    '登録は旧姓の山田です。',
  ])('%s', (text) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toEqual({ ...ALL, nameKanji: OPEN, nameKana: OPEN });
    expect(givenIn(`パスワードを忘れました。葉山凪です。${text}`)).toEqual({ nameKanji: OPEN });
  });

  it('in brackets behind the name', () => {
    expect(givenIn('氏名：葉山 凪（登録は旧姓）\nID：nagi_07')).toEqual({ nameKanji: OPEN, plusMemberId: 'nagi_07' });
  });

  it.each([
    '登録は旧姓ではなく今の姓です。',
    '上の氏名は旧姓です。登録は旧姓のままです。',
    '氏名は旧姓で書いています。登録が旧姓のためです。',
    'クレジットカードの登録は旧姓です。',
    'メールの登録は旧姓です。',
    '登録は旧姓でしたが変更済みです。',
    '旧姓から今の姓に変わりました。',
    '旧姓で登録した友人がいます。',
    '登録は旧姓でもできますか。',
    '母は旧姓で登録しています。',
    '旧姓で登録していないか不安です。',
    'ドコモの登録は旧姓です。',
    '旧姓で登録したことはありません。',
    '秘密の質問は母の旧姓で登録しています。',
    'パスワードは旧姓で登録していたはずです。',
    '氏名は旧姓で登録しているのでそのまま書きました。',
    '登録は旧姓のままです。上記の名前で探してください。',
  ])('but not: %s', (text) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toMatchObject({ nameKanji: '葉山 凪', nameKana: 'ハヤマ ナギ' });
  });

  it.each([
    '登録は旧姓の葉山です。現在は山田です。',
    '結婚して山田になりましたが、登録は旧姓のままです。',
    '現在の姓は山田ですが、登録は旧姓のままです。',
    '※登録は旧姓です（現在は山田凪）。',
  ])('the form has that name, and its reading: %s', (text) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toMatchObject({ nameKanji: '葉山 凪', nameKana: 'ハヤマ ナギ' });
  });

  it.each([
    '結婚して葉山になりましたが、登録は旧姓のままです。',
    '登録は旧姓です（現在は東京）。',
    '登録は旧姓の山田です。現在の姓は葉山です。',
  ])('the form has another: %s', (text) => {
    expect(givenIn(`${FORM}\n\n${text}`)).toMatchObject({ nameKana: OPEN });
  });

  it('of a name that is told beside it other rules say which', () => {
    expect(givenIn('氏名：葉山 凪（旧姓：山田）\n\n登録は旧姓です。').nameKanji).toBe('山田 凪');
    expect(givenIn('氏名：葉山 凪\n\n登録は旧姓の山田凪です。').nameKanji).toBe('山田凪');
    expect(givenIn('氏名：山田 凪 ※登録は旧姓のままです。今は葉山です').nameKanji).toBe('山田 凪');
    expect(givenIn('カナ：ハヤマ ナギ（登録時はヤマダ ナギ）\n\n登録は旧姓の山田のままです。').nameKana).toBe(
      'ヤマダ ナギ',
    );
  });
});

it('a long text of such words is read at all', () => {
  givenIn('夫の以前のメールは登録したので前の住所は登録は旧姓の'.repeat(1_500));
  givenIn('もしかしたら夫のメールで登録したかもしれません。'.repeat(1_000));
  givenIn('登録は旧姓です。\n'.repeat(1_000));
  expect(givenIn('登録は旧姓です。\n'.repeat(2_000))).toEqual({});
});
