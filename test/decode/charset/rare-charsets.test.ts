import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, latin1, shiftJis } from '../bytes.js';

/** CESU-8: two surrogates of three bytes each. */
const cesu8 = (text: string) =>
  Buffer.concat(
    Array.from({ length: text.length }, (_, i) => {
      const unit = text.charCodeAt(i);
      return unit >= 0xd800 && unit < 0xe000
        ? Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)])
        : Buffer.from(text[i] ?? '');
    }),
  );
const utf32be = (text: string) =>
  Buffer.concat([...text].map((c) => Buffer.from((c.codePointAt(0) ?? 0).toString(16).padStart(8, '0'), 'hex')));
/** As Latin: what a gateway makes of bytes whose charset it does not know. */
const mangled = (bytes: Buffer) => Buffer.from(bytes.toString('latin1'));

describe('Decode: charsets that are rare in mail', () => {
  it.each<[string, Buffer, string | null, string]>([
    ['CESU-8', cesu8('氏名：𡈽屋　一 🍙'), 'utf-8', '氏名：𡈽屋　一 🍙'],
    [
      'half of a pair stays undecodable',
      cesu8('氏名：山田花子の名前です\ud842'),
      'utf-8',
      '氏名：山田花子の名前です\ufffd\ufffd\ufffd',
    ],
    ['eucJP-ms, three bytes', latin1('\x8f\xf4\xfc\xb3\xb5\x8f\xf3\xf3\x8f\xb0\xa1'), 'euc-jp', '魲概ⅰ丂'],
    ['8F and F3 that belong to two kanji', eucJp('表示'), 'euc-jp', '表示'],
    ["the Mac's single bytes", latin1('\x94\x67\xfd\xfe\xff\x80\xb1\xa0a'), 'x-mac-japanese', '波©™…\\ｱ a'],
    [
      "the Mac's numbers",
      latin1('\x85\x40\x85\x53\x85\x5e\x85\x85\x85\x9f\x85\xb3\x94\x67'),
      'X-Mac-Japanese',
      '①⑳⑴❾Ⅰⅰ波',
    ],
    ['none of them', shiftJis('波乗り－～'), 'x-mac-japanese', '波乗り－～'],
    ['the label is false', eucJp('波乗りの茶屋です'), 'x-mac-japanese', '波乗りの茶屋です'],
    ['the label is false, and it is UTF-8', Buffer.from('波乗りの茶屋です'), 'x-mac-japanese', '波乗りの茶屋です'],
    ['HZ', latin1('~{VPND~}: a~~b\r\n~{<{~}~\r\nc'), 'HZ-GB-2312', '中文: a~b\r\n见c'],
    ['HZ, a run that its line ends', latin1('~{VP\r\nx~}'), 'hz-gb-2312', '中\r\nx~}'],
    ['a tilde without that label', latin1('~{VPND~}'), null, '~{VPND~}'],
    ['ISO-2022-KR', latin1('\x1b$)C\x0eGQ1[\x0f abc\r\n\x0e1[\r\nx'), 'iso-2022-kr', '한글 abc\r\n글\r\nx'],
    ['ISO-2022-KR, nothing said', latin1('\x1b$)C\x0eGQ1[\x0f abc'), null, '한글 abc'],
    ['ISO-2022-CN', latin1('\x1b$)A\x0eVPND\x0f'), 'ISO-2022-CN', '中文'],
    ['ISO-2022-KR that is EUC-KR', iconv.encode('비밀번호 재설정', 'euc-kr'), 'euc-kr', '비밀번호 재설정'],
    ['Big5 with kana', iconv.encode('姓名：黃　小美 ', 'big5'), 'big5', '姓名：黃　小美 '],
    ['Big5 marks of kana', latin1('\xc7\xab\xc7\xc9\xc6\xe3\xc6\xe0\xc6\xdd'), 'big5', 'クネー々ゞ'],
    ['Big5 kana', latin1('\xc6\xe7\xc7\xa7\xc7\xef'), 'big5', 'ぁカン'],
    [
      'windows-1252 said to be ISO 8859-1',
      latin1('\x93Hasta ma\xf1ana\x94 \x80 5'),
      'iso-8859-1',
      '“Hasta mañana” € 5',
    ],
    [
      'windows-1252, nothing said',
      latin1('it\x92s na\xefve, isn\x92t it, or so we think of it all'),
      null,
      'it’s naïve, isn’t it, or so we think of it all',
    ],
    ['KOI8-U', iconv.encode('забув пароль, допоможіть', 'koi8-u'), 'koi8-u', 'забув пароль, допоможіть'],
    ['KOI8-R', iconv.encode('забыл пароль', 'koi8-r'), 'koi8-r', 'забыл пароль'],
    ['Cyrillic of Windows', iconv.encode('не могу войти', 'windows-1251'), 'windows-1251', 'не могу войти'],
    ['Greek', iconv.encode('ξέχασα τον κωδικό', 'iso-8859-7'), 'iso-8859-7', 'ξέχασα τον κωδικό'],
    ['Thai', iconv.encode('ลืมรหัสผ่านค่ะ', 'tis-620'), 'tis-620', 'ลืมรหัสผ่านค่ะ'],
    [
      'Shift_JIS said to be Cyrillic',
      shiftJis('パスワードを忘れてしまいました'),
      'koi8-r',
      'パスワードを忘れてしまいました',
    ],
    [
      'UTF-16 of the other order than its label',
      Buffer.from('氏名: 山田 taro\r\n', 'utf16le').swap16(),
      'utf-16le',
      '氏名: 山田 taro\r\n',
    ],
    ['UTF-32 with its mark', utf32be('\ufeff山田🦊'), null, '山田🦊'],
    ['UTF-32, little end first', utf32be('\ufeff山田').swap32(), null, '山田'],
    ['UTF-32 by label', utf32be('山田'), 'utf-32be', '山田'],
  ])('%s', (_, bytes, label, expected) => {
    expect(decodeText(bytes, label).text).toBe(expected);
  });

  const FORM = '氏名：山田\r\nさくらです。よろしく';
  it.each<[string, Buffer]>([
    ['UTF-8', mangled(Buffer.from(FORM))],
    ['Shift_JIS', mangled(shiftJis(FORM))],
    ['EUC-JP', mangled(eucJp(FORM))],
  ])('%s taken for Latin', (_, bytes) => {
    expect(decodeText(bytes, 'utf-8').text).toBe(FORM);
  });

  it.each(['naïve façade, “quoted”', 'Ã© is what é becomes', 'ª º ¡¿', '¥¤¥¤', 'ﾃｽﾄ', '“” … €', 'µµµµ'])(
    'UTF-8 that is meant as it is: %s',
    (text) => {
      expect(decodeText(Buffer.from(text), 'utf-8').text).toBe(text);
    },
  );
});
