/** Items told in English in one line, in lists and in sentences. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = ReturnType<typeof givenIn>;

describe('a place without a label, in a row of labelled items', () => {
  it.each<[string, Given]>([
    [
      'DOB 3 March 1990, nickname Wizz, Kyoto, mobile 080 1234 5678',
      { birthDate: '1990-03-03', nickname: 'Wizz', prefecture: '京都府', phone: '08012345678' },
    ],
    [
      'Name: Alan Wren, DOB 3 March 1990, Hyogo-ken, mobile 080 1234 5678',
      { nameKanji: 'Alan Wren', birthDate: '1990-03-03', prefecture: '兵庫県', phone: '08012345678' },
    ],
    [
      'Name: Alan Wren, Kyoto, DOB 3 March 1990, mobile 080 1234 5678',
      { nameKanji: 'Alan Wren', birthDate: '1990-03-03', prefecture: '京都府', phone: '08012345678' },
    ],
    [
      'Name: Alan Wren / アラン レン, nickname: Wizz, Chiba prefecture, mobile: 080 1234 5678',
      {
        nameKanji: 'Alan Wren',
        nameKana: 'アラン レン',
        nickname: 'Wizz',
        prefecture: '千葉県',
        phone: '08012345678',
      },
    ],
    [
      '氏名：須藤花子、ニックネーム：はなび、京都、電話：080-1234-5678',
      { nameKanji: '須藤花子', nickname: 'はなび', prefecture: '京都府', phone: '08012345678' },
    ],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it.each<[string, Given]>([
    ['nickname: Wizz, Kyoto', { nickname: 'Wizz, Kyoto' }],
    [
      'nickname: Wizz, Kyoto\nphone: 080 1234 5678\nDOB: 3 March 1990',
      { nickname: 'Wizz, Kyoto', phone: '08012345678', birthDate: '1990-03-03' },
    ],
    [
      'name Alan Wren, nickname Wizz, the Great, mobile 080 1234 5678',
      { nameKanji: 'Alan Wren', nickname: 'Wizz, the Great', phone: '08012345678' },
    ],
    // A family name as well.
    [
      '氏名：須藤花子、ニックネーム：はなび、石川、電話：080-1234-5678',
      { nameKanji: '須藤花子', nickname: 'はなび、石川', phone: '08012345678' },
    ],
  ])('but not: %s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('the address of the mail, in such a row', () => {
  it.each([
    "e-mail is the one I'm writing from",
    'email is this address',
    'e-mail this address',
    'mail is the address I am writing from',
  ])('%s', (mail) => {
    expect(givenIn(`Name: Alan Wren, mobile 080 1234 5678, ${mail}, Plus member ID wren_90`)).toMatchObject({
      email: 'sender@example.com',
      plusMemberId: 'wren_90',
    });
  });

  it.each(["e-mail is not the one I'm writing from", 'e-mail is lost', "email isn't this address"])(
    'but not: %s',
    (mail) => {
      expect(givenIn(`Name: Alan Wren, mobile 080 1234 5678, ${mail}, Plus member ID wren_90`)).not.toHaveProperty(
        'email',
        'sender@example.com',
      );
    },
  );
});

describe('an address from the town to the prefecture', () => {
  it.each<[string, string]>([
    ['The address is Komaki, Aichi-ken. Thanks.', '愛知県'],
    ['My address is Iida City, Nagano Prefecture and my nickname is Wizz.', '長野県'],
    ['My registered address is 3-2-1 Midori, Ota, Gunma 373-0801, Japan.', '群馬県'],
  ])('%s', (text, prefecture) => {
    expect(givenIn(text)).toMatchObject({ prefecture });
  });

  it.each<[string, Given[keyof Given] | undefined]>([
    ['The address is Komaki, but I work in Osaka.', { invalid: 'not-a-prefecture' }],
    ['The address is Fukushima, Osaka.', { invalid: 'ambiguous' }],
    ['Please answer to the address I am writing from.', undefined],
    ['Email: a@example.jp (it is dead, so please answer to the address I am writing from)', undefined],
  ])('but not: %s', (text, prefecture) => {
    expect(givenIn(text).prefecture).toEqual(prefecture);
  });
});

describe('a list with hyphens or numbers', () => {
  it.each([
    '- the name in katakana is アラン レン\n- my date of birth is 3 March 1990',
    '* my date of birth is 3 March 1990\n* the name in kana is アラン レン',
    '1. the name in katakana is アラン レン\n2. my date of birth is 3 March 1990',
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual({ nameKana: 'アラン レン', birthDate: '1990-03-03' });
  });

  it('a nickname ends with its line', () => {
    expect(givenIn('- the nickname is Wizz\n- my date of birth is 3 March 1990')).toMatchObject({ nickname: 'Wizz' });
  });
});
