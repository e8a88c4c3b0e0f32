import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, jis, latin1, shiftJis } from '../bytes.js';

const FORM = '氏名フルネーム(漢字)：山田　花子\r\nご登録のお電話番号：090';
const shiftJisText = (hex: string) => iconv.decode(Buffer.from(hex, 'hex'), 'cp932');

describe('Decode: charset missing, false or true', () => {
  it.each<[string, Buffer, string | null, string]>([
    ['UTF-8, nothing said', Buffer.from(FORM), null, FORM],
    ['UTF-8 said to be ISO-2022-JP', Buffer.from(FORM), 'iso-2022-jp', FORM],
    ['UTF-8 said to be Shift_JIS', Buffer.from(FORM), 'shift_jis', FORM],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${FORM}`), 'utf-8', FORM],
    [
      'UTF-8 cut within its last letter',
      Buffer.from(FORM + FORM + FORM).subarray(0, 60),
      'utf-8',
      '氏名フルネーム(漢字)：山田　花子\r\nご登録\ufffd',
    ],
    ['decomposed UTF-8 stays decomposed', Buffer.from('か\u3099'), 'utf-8', 'か\u3099'],
    ['ISO-2022-JP, nothing said', jis(FORM), null, FORM],
    ['ISO-2022-JP said to be UTF-8', jis(FORM), 'utf-8', FORM],
    ['ISO-2022-JP said to be Latin', jis(FORM), 'iso-8859-1', FORM],
    ['ISO-2022-JP without its ESC', latin1(jis(FORM).toString('latin1').replaceAll('\x1b', '')), 'iso-2022-jp', FORM],
    ['Shift_JIS', shiftJis(FORM), 'shift_jis', FORM],
    ['Shift_JIS, nothing said', shiftJis(FORM), null, FORM],
    ['Shift_JIS said to be ISO-2022-JP', shiftJis(FORM), 'iso-2022-jp', FORM],
    ['Shift_JIS said to be Latin', shiftJis(FORM), 'iso-8859-1', FORM],
    ['Shift_JIS said to be EUC-JP', shiftJis(FORM), 'euc-jp', FORM],
    ['Shift_JIS said to be Chinese', shiftJis(FORM), 'gb2312', FORM],
    ['EUC-JP', eucJp(FORM), 'euc-jp', FORM],
    ['EUC-JP, nothing said', eucJp(FORM), null, FORM],
    ['EUC-JP said to be ISO-2022-JP', eucJp(FORM), 'iso-2022-jp', FORM],
    ['EUC-JP said to be Shift_JIS', eucJp(FORM), 'shift_jis', FORM],
    ['JIS X 0212 in EUC-JP', latin1('\xbb\xb3\xc5\xc4\x8f\xb0\xa1'), 'euc-jp', '山田丂'],
    ['half-width kana that are UTF-8 too', latin1('\xc3\xbd'), 'shift_jis', 'ﾃｽ'],
    [
      'carrier emoji of Shift_JIS',
      latin1('\x8e\x52\x93\x63\xf9\xb1\xf8\x9f\x97\xb7\x8d\x73'),
      'shift_jis',
      '山田💣☀旅行',
    ],
    ["docomo's telephone and letter", latin1('\xf8\xe8090\xf9\x77a@b'), 'shift_jis', '☎090✉a@b'],
    ["au's sun", latin1('\x8e\x52\x93\x63\xf6\x60\xf3\xf1'), 'shift_jis', '山田☀‼'],
    ["SoftBank's, in cells that others have too", latin1('\x8e\x52\xf7\x41\xf9\x8b'), 'shift_jis', '山📫☀'],
    ['a cell of the area that no carrier fills', latin1('\x8e\x52\x93\x63\xf0\x40'), 'shift_jis', '山田\ufffd'],
    ['half-width kana of EUC-JP alone', eucJp('ﾅｶﾉ ﾕｲ <a@example.jp>'), null, 'ﾅｶﾉ ﾕｲ <a@example.jp>'],
    ['… beside kanji', eucJp('再設定ﾊﾟｽﾜｰﾄﾞ'), null, '再設定ﾊﾟｽﾜｰﾄﾞ'],
    ['half-width kana of Shift_JIS beside kanji', shiftJis('再設定ﾊﾟｽﾜｰﾄﾞ'), null, '再設定ﾊﾟｽﾜｰﾄﾞ'],
    ['kanji of Shift_JIS that those may be', shiftJis('芝 実紗'), null, '芝 実紗'],
    ['… said to be Shift_JIS', shiftJis('芝叱舎遮'), 'shift_jis', '芝叱舎遮'],
    ['kanji of EUC-JP that are letters of UTF-8', eucJp('谷淵 <a@example.jp>'), null, '谷淵 <a@example.jp>'],
    ['… one of them', eucJp('望'), null, '望'],
    ['accents of UTF-8', Buffer.from('Jose\u0301 ë'), null, 'Jose\u0301 ë'],
    ['Greek', Buffer.from('Αθηνά'), null, 'Αθηνά'],
    ['phonetic letters beside others', Buffer.from('[kæʥ] ʥe'), null, '[kæʥ] ʥe'],
    ["SoftBank's webcode among Shift_JIS", latin1('\x94\x67\x1b$Fo\x0f\x8f\xe6'), 'shift_jis', '波®乗'],
    ['… among UTF-8, two of them', Buffer.from('波\x1b$GjA\x0f乗'), 'utf-8', '波☀❗乗'],
    ['… among ASCII', latin1('wave\x1b$Gj\x0f'), null, 'wave☀'],
    ['… without its end stays', Buffer.from('波\x1b$Gj乗'), 'utf-8', '波\x1b$Gj乗'],
    [
      'no-break spaces of a Mac',
      latin1(shiftJis('氏名：@西村@和子\r\n燕').toString('latin1').replaceAll('@', '\xa0')),
      'shift_jis',
      '氏名： 西村 和子\r\n燕',
    ],
    [
      '… nothing said',
      latin1(shiftJis('なまえは：@西村@かずこです').toString('latin1').replaceAll('@', '\xa0')),
      null,
      'なまえは： 西村 かずこです',
    ],
    ['A0 as half of a kanji', latin1('\x89\xa0\x90\xa0\xe0\xa0'), 'shift_jis', shiftJisText('89a090a0e0a0')],
    ['A0 behind a lead that it does not follow', latin1('\x94\x67\xfc\xa0\x8f\xe6'), 'shift_jis', '波\ufffd 乗'],
    ['… among ISO-2022-JP', latin1('\x1b$B@>\x1b(B:\xa0a\xa0'), 'iso-2022-jp', '西: a '],
    ['no-break spaces of Latin', latin1('Prix\xa0: 5\xa0'), 'iso-8859-1', 'Prix\xa0: 5\xa0'],
    ['Chinese', iconv.encode('姓名：林　怡君 フリガナ', 'gbk'), 'GB2312', '姓名：林　怡君 フリガナ'],
    ['Chinese of Taiwan', iconv.encode('姓名：林怡君', 'big5'), 'big5', '姓名：林怡君'],
    ['Korean', iconv.encode('김민수', 'euc-kr'), 'euc-kr', '김민수'],
    ['Latin', latin1('Jos\xe9 na\xefve Gr\xfc\xdfe'), 'iso-8859-1', 'José naïve Grüße'],
    ['UTF-7', latin1('+U8JnCA- a+-b'), 'utf-7', '参月 a+b'],
    ['UTF-16 with its mark', Buffer.from('fffe715c3075', 'hex'), null, '山田'],
    ['UTF-16, nothing said', Buffer.from('name: taro', 'utf16le'), null, 'name: taro'],
    [
      'UTF-16 of Japanese said to be UTF-8',
      Buffer.from('氏名：佐藤　さくら\r\n', 'utf16le'),
      'utf-8',
      '氏名：佐藤　さくら\r\n',
    ],
    ['… of the other order', Buffer.from('氏名：佐藤　さくら\r\n', 'utf16le').swap16(), null, '氏名：佐藤　さくら\r\n'],
    ['UTF-8 with a NUL', Buffer.from('氏名：佐藤　さくら\0'), 'utf-8', '氏名：佐藤　さくら\0'],
    ['EUC-JP said to be Chinese', eucJp('ニックネーム：すみれ'), 'GB2312', 'ニックネーム：すみれ'],
    ['Japanese in GBK', iconv.encode('ニックネーム：すみれ', 'gbk'), 'GB2312', 'ニックネーム：すみれ'],
    [
      'Japanese in GBK said to be UTF-8',
      iconv.encode('ニックネーム：小笠原葉月', 'gbk'),
      'utf-8',
      'ニックネーム：小笠原葉月',
    ],
    ['ASCII', latin1('hello'), null, 'hello'],
    ['nothing', Buffer.alloc(0), 'shift_jis', ''],
  ])('%s', (_, bytes, label, expected) => {
    expect(decodeText(bytes, label)).toEqual({ text: expected, doubtful: false });
  });

  it.each<[string, Buffer, string | null, boolean]>([
    ['half-width kana of Shift_JIS beside kanji that begin with 8E', shiftJis('ﾅﾅ七実'), null, true],
    ['four half-width kana are two kanji of EUC-JP', latin1('\xd4\xcf\xc0\xde'), null, true],
    ['… unless a label says so', latin1('\xd4\xcf\xc0\xde'), 'shift_jis', false],
    ['Chinese without a label', iconv.encode('姓名：林怡君 请问如何重设密码', 'gbk'), null, true],
    ['a short name in Shift_JIS', shiftJis('山田'), null, false],
    ['a short name in EUC-JP', eucJp('山田'), null, false],
    ['one letter of Latin', latin1('caf\xe9'), null, false],
    ['rare kanji alone, which both charsets have there', eucJp('薔薇'), null, true],
    ['Latin letters where rare kanji stand', latin1('my name is Nev\xe9va'), null, true],
  ])('doubt: %s', (_, bytes, label, expected) => {
    expect(decodeText(bytes, label).doubtful).toBe(expected);
  });
});
