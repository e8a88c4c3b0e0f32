/** Nicknames and identifiers that are told of, and not told. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const OPEN = { invalid: 'ambiguous' };
const letter = (text: string): object => givenIn(`パスワードを忘れました。${text}`);

describe('a nickname', () => {
  it.each([
    '本名',
    '本名のままです',
    'フルネームです',
    '下の名前のひらがな',
    '名前をローマ字にしたもの',
    '苗字と名前の頭文字を取ったもの',
    'IDの最初の部分',
    '特に変えてないので名前と同じかと',
    'なぎ か なぎさ',
    'なぎ から始まります',
  ])('is open: %s', (answer) => {
    expect(givenIn(`氏名：葉山 凪\nニックネーム：${answer}`)).toEqual({ nameKanji: '葉山 凪', nickname: OPEN });
  });

  it.each([
    ['たしか なぎ', 'なぎ'],
    ['うろ覚えですが なぎ です', 'なぎ'],
    ['間違っているかもですが、なぎ', 'なぎ'],
    ['自信がないのですが「なぎ」', 'なぎ'],
    ['なぎだったような気がします', 'なぎ'],
    ['なぎのような気がする', 'なぎ'],
    ['夢のような', '夢のような'],
    ['きみのような気', 'きみのような気'],
    ['ペットの名前と同じ「こむぎ」', 'こむぎ'],
    ['Instagramと同じ nagi_ig', 'nagi_ig'],
    // Names that hold such words.
    ['たぶんね', 'たぶんね'],
    ['カナ', 'カナ'],
    ['朝から始まる物語', '朝から始まる物語'],
    ['名前はまだない', '名前はまだない'],
    ['かなで', 'かなで'],
    ['姓名判断マニア', '姓名判断マニア'],
    ['英語ちゃん', '英語ちゃん'],
    ['ひらがな太郎', 'ひらがな太郎'],
    ['いつも一緒', 'いつも一緒'],
  ])('%s', (answer, expected) => {
    expect(givenIn(`氏名：葉山 凪\nニックネーム：${answer}`).nickname).toBe(expected);
  });
});

describe('an identifier', () => {
  it.each([
    'nagi_●●（最後の2文字不明）',
    'nagi_まで覚えています',
    'nagiで始まるID',
    'nagi+誕生日',
    'ニックネームの後ろに99をつけたもの',
    'メールアドレスの最初の部分',
    'ニックネームと同じか、nagi_08',
    '↑',
  ])('is open: %s', (answer) => {
    const given = givenIn(`氏名：葉山 凪\nニックネーム：nagi_07\nPlus member ID：${answer}`);
    expect(given.plusMemberId).toEqual(OPEN);
  });

  it.each([
    ['IDは nagi から始まります。', { plusMemberId: OPEN }],
    ['IDは nagi まで覚えています。', { plusMemberId: OPEN }],
    ['会員番号は 4021 で始まる番号です。', { memberNumber: OPEN }],
    ['IDは nagi_07 です。8時から始まるライブに行きます。', { plusMemberId: 'nagi_07' }],
    ['IDは nagi_07 で、今日から始めます。', { plusMemberId: 'nagi_07' }],
    ['IDは nagi_07 あとは 090-5555-0131 です。', { plusMemberId: 'nagi_07', phone: '09055550131' }],
    ['IDは nagi_07 で始まったばかりの会員です。', { plusMemberId: 'nagi_07' }],
    ['IDは nagi_07 次に何をすればいいですか。', { plusMemberId: 'nagi_07' }],
    ['IDは nagi のあとに何か数字が付きます。', { plusMemberId: OPEN }],
    ['IDは nagi_07 です。ここまで覚えています。', { plusMemberId: 'nagi_07' }],
  ])('in a sentence: %s', (text, expected) => {
    expect(letter(text)).toEqual(expected);
  });

  it.each(['インスタのID', '私のLINEのID', 'TwitterのID', '前のファンクラブのID', '楽天のユーザーID'])(
    'of another service: %s',
    (words) => {
      expect(letter(`${words}は nagi_ig です。`)).toEqual({});
      expect(letter(`${words}は nagi_ig、こちらのIDは nagi_07 です。`)).toEqual({ plusMemberId: 'nagi_07' });
      expect(givenIn(`氏名：葉山 凪\n${words}：nagi_ig\nPlus member ID：nagi_07`)).toEqual({
        nameKanji: '葉山 凪',
        plusMemberId: 'nagi_07',
      });
    },
  );

  it.each(['こちらのサイトのID', 'ファンクラブのID', 'ログインID', 'オンラインのID'])('but not: %s', (words) => {
    expect(letter(`${words}は nagi_07 です。`)).toEqual({ plusMemberId: 'nagi_07' });
  });
});

describe('another address than the sender’s', () => {
  it.each([
    '登録のメールは今送っているものとは違います。',
    '登録のメールは送信元と同じではありません。',
    '登録のメールはこのアドレスと同じではないです。',
  ])('%s', (text) => {
    expect(letter(text)).toEqual({});
    expect(givenIn(`氏名：葉山 凪\nメールアドレス：${text}`).email).toBeUndefined();
  });

  it.each(['登録のメールは送信元と同じです。', '登録のメールは今送っているものと同じです。'])('but: %s', (text) => {
    expect(letter(text)).toEqual({ email: 'sender@example.com' });
  });
});
