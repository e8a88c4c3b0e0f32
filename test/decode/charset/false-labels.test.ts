import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, jis, latin1, shiftJis } from '../bytes.js';

const FORM =
  '・氏名フルネーム：川村　悠\r\n・フリガナ：カワムラ　ハルカ\r\n・ご登録のメールアドレス：haruka@example.jp\r\n・会費のお支払い方法：クレジットカード決済\r\n・各キャリアの決済情報番号：\r\n';
const FOREIGN = ['koi8-r', 'windows-1251', 'iso-8859-5', 'tis-620', 'windows-874', 'windows-1253', 'big5'];
const RUSSIAN = 'Здравствуйте! Я забыла пароль и не могу войти. Меня зовут Анна Петрова, родилась 4 мая.';
const GREEK = 'Καλημέρα σας, ξέχασα τον κωδικό πρόσβασης και δεν μπορώ να συνδεθώ.';
const CHINESE =
  '您好，我忘記了密碼，無法登入會員帳號。我的姓名是陳美玲，生日是1990年5月4日，請協助我重設密碼，謝謝您。';
const THAI = 'สวัสดีค่ะ ดิฉันลืมรหัสผ่านและไม่สามารถเข้าสู่ระบบได้ค่ะ กรุณาช่วยรีเซ็ตรหัสผ่านให้ด้วยนะคะ ความคิดเห็นของคนไทย คือ ควรจะค้นหา';

describe('Decode: Japanese under the label of another script', () => {
  it.each(FOREIGN)('%s', (label) => {
    expect(decodeText(shiftJis(FORM), label).text).toBe(FORM);
    expect(decodeText(eucJp(FORM), label).text).toBe(FORM);
    expect(decodeText(jis(FORM), label).text).toBe(FORM);
    expect(decodeText(Buffer.from(FORM), label).text).toBe(FORM);
  });

  it.each(['hz-gb-2312', 'iso-2022-kr', 'iso-2022-cn', 'utf-7', 'utf-16', 'utf-16le', 'utf-32', 'unicode'])(
    '%s',
    (label) => {
      expect(decodeText(jis(FORM), label).text).toBe(FORM);
      expect(decodeText(shiftJis(FORM), label).text).toBe(FORM);
      expect(decodeText(eucJp(FORM), label).text).toBe(FORM);
      expect(decodeText(Buffer.from(FORM), label).text).toBe(FORM);
    },
  );

  it.each<[string, string]>([
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['koi8-u', 'Добрий день! Єдине, що є у мене, є електронна адреса, її я пам’ятаю'.replace('’', "'")],
    ['windows-1253', GREEK],
    ['windows-874', THAI],
    ['big5', CHINESE],
    ['big5', '陳美玲'],
  ])('%s itself', (label, text) => {
    expect(decodeText(iconv.encode(text, label), label)).toEqual({ text, doubtful: false });
  });

  it.each<[string, string, string]>([
    ['utf-16', 'utf-16be', '会員ページに入れません'],
    ['utf-16le', 'utf-16le', 'すみれの花'],
    ['utf-16be', 'utf-16be', '佐藤葉月'],
    ['utf-32', 'utf-32be', '佐藤　葉月'],
  ])('%s itself, without a zero byte or with', (label, charset, text) => {
    expect(decodeText(iconv.encode(text, charset, { addBOM: false }), label).text).toBe(text);
  });

  it('kana among a few letters of another script are in doubt', () => {
    expect(decodeText(latin1('\xd0\xd1\xd2\x82\xa0\x81'), 'iso-8859-5').doubtful).toBe(true);
  });

  it('HZ, ISO-2022-KR and UTF-7 keep their own escapes', () => {
    expect(decodeText(latin1('~{VP~}'), 'hz-gb-2312').text).toBe('中');
    expect(decodeText(latin1('\x1b$)C\x0e1h\x0f'), 'iso-2022-kr').text).toBe('김'.normalize('NFC'));
    expect(decodeText(latin1('+MEI-'), 'utf-7').text).toBe('あ');
  });
});
