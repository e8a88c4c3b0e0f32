import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, jis, latin1, shiftJis } from '../bytes.js';

const BEFORE = '<p>氏名：佐藤　';
const AFTER = '葉月です。よろしくお願いします</p>';
const utf8 = (text: string) => Buffer.from(text);
/** The text with a break so many bytes behind `BEFORE`. */
const cut = (encode: (text: string) => Buffer, at: number, end: string, after = AFTER) => {
  const bytes = encode(BEFORE + after);
  const place = encode(BEFORE).length + at;
  return Buffer.concat([bytes.subarray(0, place), latin1(end), bytes.subarray(place)]);
};

describe('Decode: characters that a server cut', () => {
  it.each<[string, (text: string) => Buffer, number, string, string]>([
    ['UTF-8 behind one byte', utf8, 1, '\r\n', 'utf-8'],
    ['UTF-8 behind two', utf8, 2, '\r\n ', 'utf-8'],
    ['UTF-8, LF', utf8, 2, '\n', 'utf-8'],
    ['UTF-8, by sendmail', utf8, 2, '!\r\n ', 'utf-8'],
    ['UTF-8, nothing said', utf8, 1, '\r\n ', 'us-ascii'],
    ['Shift_JIS before a letter of ASCII', shiftJis, 1, '\r\n', 'shift_jis'],
    ['Shift_JIS', shiftJis, 3, '\r\n', 'shift_jis'],
    ['Shift_JIS, a space', shiftJis, 3, '\r\n ', 'shift_jis'],
    ['Shift_JIS before a half-width kana', shiftJis, 7, '\r\n ', 'shift_jis'],
    ['EUC-JP', eucJp, 1, '\r\n', 'euc-jp'],
    ['EUC-JP, a space', eucJp, 3, '\r\n ', 'euc-jp'],
    ['EUC-JP, nothing said', eucJp, 3, '\r\n ', ''],
  ])('%s', (_, encode, at, end, label) => {
    expect(decodeText(cut(encode, at, end), label)).toEqual({ text: BEFORE + AFTER, doubtful: false });
  });

  it('ISO-2022-JP within a character, and between two', () => {
    const [before, after] = jis('色の|風船').toString('latin1').split('\x1b(B|\x1b$B') as [string, string];
    const read = (text: string) => decodeText(latin1(text), 'iso-2022-jp').text;
    expect(read(`${before}${after.slice(0, 1)}\r\n ${after.slice(1)}`)).toBe('色の風船');
    expect(read(`${before}${after.slice(0, 1)}\r\n${after.slice(1)}`)).toBe('色の風船');
    expect(read(`${before}\r\n ${after}`)).toBe('色の\r\n 風船');
    expect(read(`${before}\r\n ${after.slice(2)}`)).toBe('色の\r\n 船');
    expect(read(`${before}\r\n Taro`)).toBe('色の\r\n Taro');
  });

  it('ISO-2022-JP within an escape', () => {
    const read = (text: string) => decodeText(latin1(text), 'iso-2022-jp').text;
    expect(read('\x1b$B;3ED\x1b(\r\n BA\x1b\r\n$B;3\x1b\n(B.')).toBe('山田A山.');
  });

  it('plain text that was cut more than once is in doubt: its lines are broken elsewhere, too', () => {
    const once = Buffer.from('支払い：クレジットカードです、はい');
    const place = Buffer.from('支払い：クレ').length + 1;
    const text = Buffer.concat([once.subarray(0, place), latin1('\r\n'), once.subarray(place)]);
    expect(decodeText(text, 'utf-8').doubtful).toBe(false);
    expect(decodeText(Buffer.concat([text, latin1('\r\n'), text, latin1('\r\n'), text]), 'utf-8').doubtful).toBe(true);
  });

  it.each<[string, Buffer, string]>([
    [
      'a lead byte before a line of its own',
      Buffer.concat([shiftJis('森'), latin1('\x97\r\n'), shiftJis('・氏名')]),
      '森\ufffd\r\n・氏名',
    ],
    [
      '… before a word',
      Buffer.concat([shiftJis('<br>森の中です'), latin1('\x97\r\n'), shiftJis('taro')]),
      '<br>森の中です\ufffd\r\ntaro',
    ],
    [
      '… before a letter in plain text',
      Buffer.concat([shiftJis('森の中です'), latin1('\x97\r\n'), shiftJis('t です')]),
      '森の中です\ufffd\r\nt です',
    ],
    [
      '… before half-width kana',
      Buffer.concat([shiftJis('森の中です'), latin1('\x82\r\n'), shiftJis('ｱｲｳ')]),
      '森の中です\ufffd\r\nｱｲｳ',
    ],
  ])('not cut: %s', (_, bytes, text) => {
    expect(decodeText(bytes, 'shift_jis').text).toBe(text);
  });

  it('not cut: the first byte of a character of UTF-8 before another one', () => {
    const bytes = Buffer.concat([utf8('これはこれは森の中です'), latin1('\xe8\r\n'), utf8('葉')]);
    expect(decodeText(bytes, 'utf-8').text).toBe('これはこれは森の中です\ufffd\r\n葉');
  });

  it('reads no text again for each of its lines', () => {
    const line = Buffer.concat([latin1('\x5c'), shiftJis('ただいまのただいまの'), latin1('\x83\r\n')]);
    const bytes = Buffer.concat([shiftJis('ただいまの'.repeat(95)), latin1('\x83\r\n'), ...Array(4000).fill(line)]);
    expect(decodeText(bytes, 'shift_jis').text).toContain('ただいまのソただいまの');
  });
});
