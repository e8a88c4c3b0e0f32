/** A second value that may be it as well. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const FORM = '氏名：大野 千鶴\nID：chizu_85\n電話：090-1234-5678\n都道府県：静岡県\n';

describe('is open', () => {
  it.each([
    ['an ID, in one sentence', 'IDはchizu_85だと思うけど chizu_58 かも。', 'plusMemberId'],
    ['in the next', 'IDはchizu_85だと思います。chizu_58だったかもしれません。', 'plusMemberId'],
    ['in brackets', 'ID：chizu_85（chizu_58かも）', 'plusMemberId'],
    ['if the first is wrong', 'IDはchizu_85です。違ったら chizu_58 です。', 'plusMemberId'],
    ['in English', 'ID: chizu_85, or maybe chizu_58', 'plusMemberId'],
    ['an address', 'メールは a@example.jp だったと思うけど b@example.jp かも。', 'email'],
    ['a number that may be registered', `${FORM}電話は080-1234-5678で登録したかもしれません。`, 'phone'],
    ['a name', `${FORM}旧姓の田中千鶴で登録したかもしれません。`, 'nameKanji'],
    ['a place', `${FORM}もしかしたら愛知で登録したかもしれません。`, 'prefecture'],
    ['a reading', 'フリガナ：オオノチズルかオオノチヅル', 'nameKana'],
    ['a name in other kanji', '氏名：大野千鶴か大野千津流', 'nameKanji'],
    ['a nickname', 'ニックネームは「ちー」か「ちづ」だったと思います。', 'nickname'],
  ] as const)('%s', (_, text, key) => {
    expect(givenIn(text)[key]).toEqual(OPEN);
  });
});

describe('is not', () => {
  it.each([
    ['a value of which he is not sure', 'ID：chizu_85かもしれません', 'plusMemberId', 'chizu_85'],
    ['beside a machine', 'ID：chizu_85\n機種はiPhone14かもしれません。', 'plusMemberId', 'chizu_85'],
    [
      'what he thought first',
      'ID：chizu_85\n追記：IDは chizu-58 かも、と最初思いましたが、合っていました。',
      'plusMemberId',
      'chizu_85',
    ],
    ['a name with か in it', 'フリガナ：おかだかおり', 'nameKana', 'オカダカオリ'],
    [
      'another address to write to',
      'メール：a@example.jp\nだめなら b@example.jp にご連絡ください。',
      'email',
      'a@example.jp',
    ],
    ['a password', 'ID：chizu_85\nパスワードは chizu_pw1 だったかもしれません。', 'plusMemberId', 'chizu_85'],
    ['the one name that is told', '旧姓の田中千鶴で登録したかもしれません。', 'nameKanji', '田中千鶴'],
  ] as const)('%s', (_, text, key, value) => {
    expect(givenIn(text)[key]).toBe(value);
  });
});

describe('two with a word between them', () => {
  it.each(['または', '又は', 'もしくは', '若しくは', 'それとも', 'あるいは', '或いは', 'か'])('%s', (or) => {
    const given = givenIn(`メールは a@example.jp ${or} b@example.jp です。IDは chizu_85 ${or} chizu_58 です。`);
    expect([given.email, given.plusMemberId]).toEqual([OPEN, OPEN]);
    const form = givenIn(
      `フリガナ：オオノ チズル ${or} オオノ チヅル\n都道府県：静岡 ${or} 愛知\n生年月日：1985/2/3${or}1985/3/2`,
    );
    expect([form.nameKana, form.prefecture, form.birthDate]).toEqual([OPEN, OPEN, OPEN]);
  });
});
