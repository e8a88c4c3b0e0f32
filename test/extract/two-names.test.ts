/** Two names in one answer, each with a word for when it was his, and what is said of the registration. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const THEN = { nameKanji: '堀内 梓' };
const NOW = { nameKanji: '真鍋 梓' };
const DOUBTED = { nameKanji: { invalid: 'ambiguous' } };

describe('of two names the registered one', () => {
  it.each([
    '旧姓 堀内 梓 → 現在 真鍋 梓　※登録は旧姓のままです',
    '旧姓：堀内 梓　現姓：真鍋 梓　登録は旧姓です',
    '旧：堀内 梓 新：真鍋 梓（登録は旧）',
    '真鍋 梓（旧姓 堀内）※登録は旧姓のまま',
    '真鍋 梓（旧姓：堀内 梓、登録は旧姓）',
    '真鍋 梓　※登録は旧姓の堀内のままです',
    '堀内 梓→真鍋 梓（登録は変更していません）',
    '堀内 梓→真鍋 梓　※登録変更はまだしていません',
    '登録 堀内 梓 ／ 現在 真鍋 梓',
    '現在 真鍋 梓 ／ 登録 堀内 梓',
    '登録名 堀内 梓（現在は真鍋）',
    '堀内 梓（登録名）／真鍋 梓（現在）',
    '登録時 堀内 梓 → 結婚後 真鍋 梓',
    '登録：堀内 梓 現在：真鍋 梓',
    '登録　堀内　梓　／　現在　真鍋　梓',
    '旧姓 堀内 → 現在 真鍋 梓　※旧姓で登録しています',
    '登録は堀内 梓です（現在は真鍋 梓です）',
  ])('%s', (answer) => {
    expect(givenIn(`氏名（漢字）：${answer}`)).toEqual(THEN);
  });

  it.each([
    '旧姓 堀内 梓 → 現在 真鍋 梓　※登録は現在の姓です',
    '登録 真鍋 梓（旧姓 堀内）',
    '真鍋 梓（旧姓 堀内）',
    '真鍋 梓（旧姓 堀内）※登録は旧姓ではありません',
    '真鍋 梓（旧姓 堀内）※登録は本名です',
  ])('and the present one: %s', (answer) => {
    expect(givenIn(`氏名（漢字）：${answer}`)).toEqual(NOW);
  });

  it.each([
    '旧姓 堀内 梓 → 現在 真鍋 梓',
    '旧姓 堀内 梓 → 現在 真鍋 梓　※登録は旧姓かもしれません',
    '旧姓 堀内 梓 ／ 現在 真鍋 梓（登録はどちらかわかりません）',
    '登録 堀内 梓 ／ 現在 真鍋 梓 ※登録を現在の名前に変更してください',
    '真鍋 梓（旧姓 堀内）※登録を旧姓から変更したいです',
    // Where the given name begins is not plain.
    '真鍋梓　※登録は旧姓の堀内のままです',
    '真鍋 梓（旧姓 堀内）※登録は旧姓だと思います',
    '真鍋 梓（旧姓 堀内）※登録は旧姓のはずです',
    // A given name alone, or another that he goes by.
    '登録名 はなこ、今の名前 真鍋 梓',
    '登録名 あずさ、現在 真鍋 梓',
    '登録名：ハナコ／現姓 真鍋 梓',
    // Whose they are, either.
    '登録 堀内 梓 ／ 妻 真鍋 梓',
    '登録 堀内 梓（母）／ 私 真鍋 梓',
    '登録 梓 ／ 現在 真鍋 梓',
  ])('but in doubt: %s', (answer) => {
    expect(givenIn(`氏名（漢字）：${answer}`)).toEqual(DOUBTED);
  });

  it.each<[string, object]>([
    ['登録 堀内梓紗／現在 真鍋梓紗', { nameKanji: '堀内梓紗' }],
    ['登録：やまだ はなこ／現在：真鍋 梓', { nameKanji: 'やまだ はなこ' }],
    ['登録名 名取 梓、今の名前 真鍋 梓', { nameKanji: '名取 梓' }],
    ['登録 Maria Lopez ／ 現在 Maria Sato', { nameKanji: 'Maria Lopez' }],
    [
      '登録 堀内 梓（ホリウチ アズサ）／ 現在 真鍋 梓（マナベ アズサ）',
      { nameKanji: '堀内 梓', nameKana: 'ホリウチ アズサ' },
    ],
    // Both words are family names as well.
    ['今 花子 ／ 登録 元木 花子', { nameKanji: '元木 花子' }],
  ])('%s', (answer, given) => {
    expect(givenIn(`氏名（漢字）：${answer}`)).toEqual(given);
  });

  it.each([
    '旧姓 ホリウチ アズサ → 現在 マナベ アズサ　※登録は旧姓のままです',
    '登録 ほりうち あずさ ／ 現在 まなべ あずさ',
    'マナベ アズサ（旧姓 ホリウチ）※登録は旧姓です',
  ])('the reading too: %s', (answer) => {
    expect(givenIn(`フリガナ：${answer}`)).toEqual({ nameKana: 'ホリウチ アズサ' });
  });
});

describe('what a line elsewhere says of them', () => {
  it.each([
    '※氏名の登録は旧姓のままです。',
    '結婚して名字が変わりましたが、登録は旧姓です。',
    '登録名は旧姓のままです。',
    'すみません、登録は旧姓のままです。よろしくお願いします。',
    '入籍して真鍋になりましたが、登録は旧姓のままです、まだ変更していません。',
    '今は真鍋ですが、旧姓で登録しています。',
    '※登録は旧姓のままです。登録名は旧姓です。',
    '氏名は、\n旧姓で登録しています。',
  ])('%s', (line) => {
    expect(givenIn(`氏名：旧姓 堀内 梓 → 現在 真鍋 梓\n\n${line}`)).toEqual(THEN);
    expect(givenIn(`氏名：真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(THEN);
  });

  it.each<[string, object]>([
    ['引っ越しましたが、登録は変更していません。', NOW],
    ['母の登録は旧姓のままです。', NOW],
    ['登録は旧姓かもしれません。', DOUBTED],
    ['登録は旧姓だと思います。', DOUBTED],
    ['登録は旧姓のはずです。', DOUBTED],
    ['もし見つからなければ、登録は旧姓です。', DOUBTED],
    ['真鍋で出てこない場合は、旧姓で登録しています。', DOUBTED],
    ['昨年変更しましたが、初めは、旧姓で登録しました。', DOUBTED],
    ['登録は旧姓です、でも先月変えました。', DOUBTED],
    ['旧姓で登録しています、と表示されます。', DOUBTED],
    ['登録は旧姓です。登録名は現姓です。', DOUBTED],
    ['登録は旧姓でした。登録の氏名は先月変更しました。', DOUBTED],
    ['母に確認してもらえれば、登録は旧姓です。', NOW],
  ])('but not: %s', (line, given) => {
    expect(givenIn(`氏名：真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(given);
  });

  it.each([
    'カードの名義は、旧姓で登録しています。',
    'カードの名義は、\n旧姓で登録しています。',
    'ドコモの名前は、登録は旧姓のままです。',
    'au IDの名前は、旧姓で登録しています。',
    '携帯電話会社では、登録は旧姓です。',
    '別のファンクラブには、旧姓で登録しています。',
    '退会した前のアカウントは、旧姓で登録しました。',
    '口座のほうは、結婚後も、旧姓で登録しています。',
    '旧姓で登録していたのを真鍋に変えました。以前の控えには、旧姓で登録しています、とあります。',
  ])('of another registration: %s', (line) => {
    expect(givenIn(`氏名：真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(NOW);
    expect(givenIn(`氏名：旧姓 堀内 梓 → 現在 真鍋 梓\n\n${line}`)).toEqual(DOUBTED);
  });

  it.each(['登録変更手続きは済んでいます。', '登録の氏名は先月変更しました。', '登録は今の名前に変えました。'])(
    'changed since: %s',
    (line) => {
      expect(givenIn(`氏名：登録時 堀内 梓、変更後 真鍋 梓\n\n${line}`)).toEqual(DOUBTED);
      expect(givenIn(`氏名：登録 真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(NOW);
    },
  );

  it.each([
    '電話番号の登録は先月変更しました。',
    '登録の変更手続きはまだしていません。',
    '引っ越しましたが、住所も登録は変更していません。',
  ])('and what was not: %s', (line) => {
    expect(givenIn(`氏名：登録時 堀内 梓、結婚後 真鍋 梓\n\n${line}`)).toMatchObject(THEN);
  });
});

it('a change without a word for what was changed leaves it open', () => {
  expect(givenIn('氏名：登録時 堀内 梓、変更後 真鍋 梓')).toMatchObject({ nameKanji: { invalid: 'ambiguous' } });
  expect(givenIn('氏名：登録時 堀内 梓、結婚後 真鍋 梓')).toMatchObject({ nameKanji: '堀内 梓' });
  expect(givenIn('氏名：登録時 堀内 梓、現在 真鍋 梓')).toMatchObject({ nameKanji: '堀内 梓' });
  expect(givenIn('氏名：登録時 堀内 梓、変更後 真鍋 梓※登録は旧姓のままです')).toMatchObject({ nameKanji: '堀内 梓' });
});
