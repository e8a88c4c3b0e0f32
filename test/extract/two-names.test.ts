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
    // Whose they are, either.
    '登録 堀内 梓 ／ 妻 真鍋 梓',
    '登録 堀内 梓（母）／ 私 真鍋 梓',
    '登録 梓 ／ 現在 真鍋 梓',
  ])('but in doubt: %s', (answer) => {
    expect(givenIn(`氏名（漢字）：${answer}`)).toEqual(DOUBTED);
  });

  it.each<[string, object]>([
    ['登録 堀内梓紗／現在 真鍋梓紗', { nameKanji: '堀内梓紗' }],
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
  ])('%s', (line) => {
    expect(givenIn(`氏名：旧姓 堀内 梓 → 現在 真鍋 梓\n\n${line}`)).toEqual(THEN);
    expect(givenIn(`氏名：真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(THEN);
  });

  it.each<[string, object]>([
    ['引っ越しましたが、登録は変更していません。', NOW],
    ['母の登録は旧姓のままです。', NOW],
    ['登録は旧姓かもしれません。', DOUBTED],
  ])('but not: %s', (line, given) => {
    expect(givenIn(`氏名：真鍋 梓（旧姓 堀内）\n\n${line}`)).toEqual(given);
  });
});
