/** Lines that a machine cut at so many columns, and values broken where nothing shows a width. */
import { describe, expect, it } from 'vitest';
import { withoutHardWraps } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import { givenIn, messageOf, voicedOf } from './letters.js';

const FORM = `・氏名フルネーム(漢字)：大森 千夏子
・氏名フルネーム(カナ)：オオモリ チカコ
・ご設定のニックネーム：ちかちゃーん
・ご生年月日(西暦表記8桁)：19911105
・ご登録の住所(都道府県)：鹿児島県
・ご登録のお電話番号：08014725836
・ご登録のメールアドレス：chikako_o@example.com
・会費のお支払い方法(クレジットカード決済/キャリア決済)：キャリア決済
・キャリア決済の場合(docomo/au/SoftBank)：au
・各キャリアの決済情報番号：31004827566
・Plus member ID：chikachan_1105
・会員番号(月会費まとめて払いコースの方)：なし`;
const LETTER = `パスワードを忘れてしまい、再設定のメールも届かないためご連絡しました。名前は大森千夏子（オオモリチカコ）、ニックネームはちかちゃーんです。生年月日は1991年11月5日、電話番号は080-1472-5836です。Plus member IDはchikachan_1105、メールはchikako_o@example.comで登録しています。鹿児島県に住んでいて、支払いはクレジットカードです。どうぞよろしくお願いいたします。`;

function cut(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      let out = '';
      let width = 0;
      for (const letter of line) {
        const wide = letter < '\u0080' ? 1 : 2;
        if (width + wide > columns) {
          out += '\n';
          width = 0;
        }
        out += letter;
        width += wide;
      }
      return out;
    })
    .join('\n');
}

/** A cut at the space of a name loses it. */
function closedUp(given: object): object {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value).replace(/ /gu, '')]));
}

describe('a mail that was cut throughout', () => {
  it.each([20, 24, 26, 30, 32, 36, 40, 50, 60])('a form: %d columns', (columns) => {
    expect(closedUp(givenIn(cut(FORM, columns)))).toEqual(closedUp(givenIn(FORM)));
  });

  it.each([20, 24, 32, 40, 60, 72])('a letter: %d columns', (columns) => {
    expect(closedUp(givenIn(cut(LETTER, columns)))).toEqual(closedUp(givenIn(LETTER)));
  });
});

describe('stays as it is', () => {
  it.each<[string, string]>([
    [
      'a form of short lines',
      '氏名：山田花子\nカナ：ヤマダハナコ\n生年月日：19980405\n電話：09012345678\n支払い：カード\n住所：東京都',
    ],
    [
      'values alone',
      '大森千夏子\nオオモリチカコ\nちかちゃーん\n19911105\n鹿児島県\n08014725836\nchikako_o@example.com\nchikachan_1105',
    ],
    [
      'a letter in lines of its writer',
      'お世話になっております。\nパスワードを忘れてしまい\n再設定のメールも届かず\n困っております。\nどうすればよろしいでしょうか\nご確認をお願いいたします。',
    ],
    [
      'lines of the same length',
      '・ニックネーム：ちかちゃん\n・フリガナ：オオモリチカコ\n・住所：鹿児島県鹿児島市山\n・支払い：クレジットカード\n・メール：chika@example.jp',
    ],
    [
      'a ruler below',
      '氏名：大森 千夏子オオモリ\nーーーーーーーーーーーー\n電話：09012345678\nーーーーーーーーーーーー\nよろしく',
    ],
  ])('%s', (_, text) => {
    const lines = voicedOf(messageOf({ text }));
    expect(lines.map((line) => line.text)).toEqual(text.split('\n'));
    expect(withoutHardWraps(lines, plusMember.labels)).toBe(lines);
  });
});

describe('a value that is broken alone', () => {
  it.each<[string, string, object]>([
    ['before a mark', 'Plus member ID：chika\n_1105', { plusMemberId: 'chika_1105' }],
    ['behind a mark', 'Plus member ID：chika_\n1105', { plusMemberId: 'chika_1105' }],
    ['below its label', 'Plus member ID：\nchika-\n1105', { plusMemberId: 'chika-1105' }],
    ['before a long vowel', 'ニックネーム：ちかちゃ\nーん', { nickname: 'ちかちゃーん' }],
    ['before a small letter', 'お支払い方法：キ\nャリア決済', { paymentMethod: 'carrier' }],
    ['the last letter of a name', '氏名：大森 千夏\n子', { nameKanji: '大森 千夏子' }],
    ['of a reading', 'フリガナ：オオモリ チ\nョウコ', { nameKana: 'オオモリ チョウコ' }],
  ])('is whole again: %s', (_, text, expected) => {
    expect(givenIn(`${text}\n電話番号：08014725836`)).toEqual({ ...expected, phone: '08014725836' });
  });

  it.each<[string, string, object]>([
    ['an ID', 'Plus member ID：chi\nka1105', { plusMemberId: { invalid: 'ambiguous' } }],
    ['a nickname', 'ニックネーム：ちかちゃ\nんず', { nickname: { invalid: 'ambiguous' } }],
  ])('is in doubt: %s', (_, text, expected) => {
    expect(givenIn(`${text}\n電話番号：08014725836`)).toEqual({ ...expected, phone: '08014725836' });
  });

  it.each<[string, string, object]>([
    ['a number below is another answer', 'Plus member ID：chika1105\n08014725836', { plusMemberId: 'chika1105' }],
    ['a name in capitals signs', 'Plus member ID：chika1105\nTaro', { plusMemberId: 'chika1105' }],
    ['a carrier', 'Plus member ID：chika1105\nau', { plusMemberId: 'chika1105' }],
    ['the sex', '氏名：大森 幸\n女', { nameKanji: '大森 幸' }],
    ['a letter that no name of three ends in', '氏名：大森 千夏\n代', { nameKanji: '大森 千夏' }],
    ['the given name below', '氏名：大森\n幸', { nameKanji: '大森 幸' }],
    ['a sign of who writes', 'Plus member ID：chika1105\n-chika', { plusMemberId: 'chika1105' }],
    ['such a sign, too', 'Plus member ID：chika1105\n--chika', { plusMemberId: 'chika1105' }],
    ['a word for the nickname', 'ニックネーム：ちかちゃん\nです', { nickname: 'ちかちゃん' }],
  ])('is whole: %s', (_, text, expected) => {
    expect(givenIn(`${text}\n\nよろしくお願いします。`)).toMatchObject(expected);
  });
});
