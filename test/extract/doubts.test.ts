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
    [
      'when he married',
      '生年月日：1985/2/14\n結婚したのが2012年3月4日だったかもしれません。',
      'birthDate',
      '1985-02-14',
    ],
    ['a daughter’s', '生年月日：1985/2/14\n娘は2001年3月4日だったかもしれません。', 'birthDate', '1985-02-14'],
    [
      'what he has looked up',
      'ニックネーム：ちー\nニックネームを「ちづ」にしたかも知れないと思ったのですが、確認したら「ちー」でした。',
      'nickname',
      'ちー',
    ],
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

describe('what the registration may hold is no correction', () => {
  const BORN = `${FORM}生年月日：1985年2月3日\nメール：chizu@example.jp\n\n`;
  it.each([
    ['生年月日ですが、登録のときに打ち間違えた可能性があります。1985年2月8日になっているかもしれません。', 'birthDate'],
    ['誕生日は昭和60年3月3日で登録したかもしれません。', 'birthDate'],
    ['登録時に入力を間違えていて、生年月日は1985/2/13になっている可能性があります。', 'birthDate'],
    ['電話番号は登録のときに間違えて、090-1234-5679 になっているかもしれません。', 'phone'],
    ['メールは打ち間違えて chizu@exmaple.jp になっている可能性もあります。', 'email'],
    ['都道府県は愛知県になっているかもしれません。', 'prefecture'],
  ] as const)('%s', (text, key) => {
    expect(givenIn(`${BORN}${text}`)[key]).toEqual(OPEN);
  });
  it.each([
    ['入会したのは2019年5月1日かもしれません。', 'birthDate', '1985-02-03'],
    ['推しの誕生日は2003年5月9日かもしれません。', 'birthDate', '1985-02-03'],
    ['登録したのは2023年5月9日だったかもしれません。', 'birthDate', '1985-02-03'],
    ['パスワードは19850208にしたかもしれません。', 'birthDate', '1985-02-03'],
    ['機種を変えたのは2025年3月1日だったかもしれません。', 'birthDate', '1985-02-03'],
    ['誕生日は1985年2月3日で登録してあるかもしれません。', 'birthDate', '1985-02-03'],
    ['生年月日を打ち間違えました。正しくは1985年2月8日です。', 'birthDate', '1985-02-08'],
  ] as const)('%s', (text, key, value) => {
    expect(givenIn(`${BORN}${text}`)[key]).toBe(value);
  });
});

describe('which of two he registered he does not know', () => {
  it.each([
    ['登録するとき面倒で、生年月日を1990年1月1日にしたか、本当の1985年2月3日にしたか覚えてないんです。', 'birthDate'],
    ['生年月日は登録のとき適当に1990年1月1日としたのか、本当の1985年2月3日としたのか記憶があいまいです。', 'birthDate'],
    ['登録した誕生日が適当な1990年1月1日なのか本物の1985年2月3日なのか分かりません。', 'birthDate'],
    ['生年月日は1985年2月3日ですが、1990年1月1日で登録したのかどうか覚えがありません。', 'birthDate'],
    ['メールは a@example.jp で登録したか、b@example.com で登録したかはっきりしません。', 'email'],
    ['電話番号を080-1111-2222にしたのか、実家の054-222-3333にしたのか覚えてないです。', 'phone'],
  ] as const)('%s', (text, key) => {
    expect(givenIn(`大野千鶴です。パスワードを忘れました。\n${text}`)[key]).toEqual(OPEN);
  });
  it.each([
    ['誕生日は1985年2月3日です。2020年1月1日に入会したか2021年1月1日に入会したか覚えていません。', '1985-02-03'],
    ['誕生日は1985年2月3日です。本名で登録したのか覚えていません。', '1985-02-03'],
    [
      '生年月日を適当な1990年1月1日にしたことだけは覚えています。本当は1985年2月3日です。登録は1990年1月1日です。',
      '1990-01-01',
    ],
  ])('%s', (text, value) => {
    expect(givenIn(`大野千鶴です。パスワードを忘れました。\n${text}`).birthDate).toBe(value);
  });
});
