/** Items told in English, in romanised Japanese, in Korean and Chinese, and as children write. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

describe('English: words between the item and is', () => {
  it.each<[string, object]>([
    ['My ID for Plus member is TrangVu95. Please help me.', { plusMemberId: 'TrangVu95' }],
    ['my nickname on there is mocchi★', { nickname: 'mocchi★' }],
    ['My nickname on the site is Kofi. Thank you.', { nickname: 'Kofi' }],
    ['The nickname there is "Kofi in Chiba".', { nickname: 'Kofi in Chiba' }],
    ['The email in my account is kofi_1@example.ac.jp.', { email: 'kofi_1@example.ac.jp' }],
    ['My phone number registered there was 080-6614-1198.', { phone: '08066141198' }],
    ['My name in kanji is 王 詩涵 and I forgot the rest.', { nameKanji: '王 詩涵' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each([
    'My name as registered is コフィ メンサー, in letters Kofi Mensah.',
    'I am registered as コフィ メンサー (Kofi Mensah).',
    'My name on the account is Kofi Mensah, in katakana コフィ メンサー.',
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual({ nameKanji: 'Kofi Mensah', nameKana: 'コフィ メンサー' });
  });

  it.each(['The ID on my membership card is broken.', 'My phone in my bag is off.'])('nothing in %s', (text) => {
    expect(givenIn(text)).toEqual({});
  });
});

describe('romanised', () => {
  it.each<[string, object]>([
    ['Nikku neemu wa pedrinho.', { nickname: 'pedrinho' }],
    ['Sundeiru tokoro wa Aichi-ken desu.', { prefecture: '愛知県' }],
    ['Sumai: Aichi', { prefecture: '愛知県' }],
    ['Kaihi wa kurejitto kaado de haratte imasu.', { paymentMethod: 'credit' }],
    ['Shiharai kata: kurejitto kaado', { paymentMethod: 'credit' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('Chinese and Korean', () => {
  it.each<[string, object]>([
    ['姓名是 林 佳穎，片假名写 リン カエイ。', { nameKanji: '林 佳穎', nameKana: 'リン カエイ' }],
    ['我的名字是林 佳穎，片假名是リン カエイ。', { nameKanji: '林 佳穎', nameKana: 'リン カエイ' }],
    ['昵称是 小穎ying。', { nickname: '小穎ying' }],
    ['生日是1997年11月8號。', { birthDate: '1997-11-08' }],
    ['登记的地址是 京都府。', { prefecture: '京都府' }],
    ['會員ID是jiaying97。', { plusMemberId: 'jiaying97' }],
    ['생년월일: 1999년 3월 9일', { birthDate: '1999-03-09' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('children', () => {
  it('a prefecture with its suffix in kana is one, and no name', () => {
    expect(givenIn('ぼくは 西川はる です。\n岡山けん にすんでいます。')).toEqual({
      nameKanji: '西川はる',
      prefecture: '岡山県',
    });
    expect(givenIn('西川はるです。大阪ふにすんでいます。')).toMatchObject({ prefecture: '大阪府' });
    expect(givenIn('すんでいるところは岡山けんです。')).toEqual({ prefecture: '岡山県' });
  });

  it('words half in kana', () => {
    expect(givenIn('会員ばんごうは 33004417 です。')).toEqual({ memberNumber: '33004417' });
    expect(givenIn('電話ばんごうは086-299-3321です。')).toEqual({ phone: '0862993321' });
    expect(extractionOf('まとめてばらいって お母さんが言ってました。').bundle).toBe(true);
    expect(extractionOf('3か月分をまとめて払いました。支払いはクレジットです。').bundle).toBe(false);
  });
});
