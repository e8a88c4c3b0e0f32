/** A family and a given name in fields of their own, in English. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('last and first name', () => {
  const NAME = { nameKanji: '三原 リサ' };
  const READ = { ...NAME, nameKana: 'ミハラ リサ' };

  it.each<[string, object]>([
    ['Last name: 三原\nFirst name: リサ', NAME],
    ['First name: リサ\nLast name: 三原', NAME],
    ['Family name: 三原\nGiven name: リサ', NAME],
    ['Surname: 三原\nGiven name: リサ', NAME],
    ['Last name　三原\nFirst name　リサ', NAME],
    ['Last name: 三原\nFirst name: リサ\nLast name (kana): ミハラ\nFirst name (kana): リサ', READ],
    ['Last name(kanji): 三原\nFirst name(kanji): リサ\nLast name(katakana): ミハラ\nFirst name(katakana): リサ', READ],
    ['Last name: 三原　First name: リサ', NAME],
    ['Last name/First name: 三原/リサ', NAME],
    ['姓／名：三原／リサ', NAME],
  ])('%j', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it.each<[string, object]>([
    ['My last name was changed. First name is Lisa.\nName: 三原 リサ', NAME],
    ['Name: 三原 リサ\nUser name: lisa', { ...NAME, nickname: 'lisa' }],
  ])('no such fields: %j', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
