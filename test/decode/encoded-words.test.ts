import { describe, expect, it } from 'vitest';
import { decodeHeaderText } from '../../src/decode/encoded-words.js';
import { eucJp, jis, shiftJis } from './bytes.js';

const b = (label: string, bytes: Buffer) => `=?${label}?B?${bytes.toString('base64')}?=`;
const utf8 = (text: string) => Buffer.from(text);

describe('Decode: header text', () => {
  it.each<[string, string, string]>([
    ['ASCII', 'hello', 'hello'],
    ['an encoded word', b('UTF-8', utf8('山田')), '山田'],
    ['white space between two is no text', `${b('UTF-8', utf8('山'))} ${b('UTF-8', utf8('田'))}`, '山田'],
    ['white space beside text is', `a ${b('UTF-8', utf8('山'))} b`, 'a 山 b'],
    ['nothing between two', `${b('UTF-8', utf8('山'))}${b('UTF-8', utf8('田'))}`, '山田'],
    [
      'a UTF-8 letter cut in two',
      `${b('UTF-8', utf8('山').subarray(0, 1))} ${b('UTF-8', utf8('山').subarray(1))}`,
      '山',
    ],
    [
      'a Shift_JIS letter cut in two',
      `${b('Shift_JIS', shiftJis('山').subarray(0, 1))} ${b('sjis', shiftJis('山').subarray(1))}`,
      '山',
    ],
    ['ISO-2022-JP without its last escape', `${b('ISO-2022-JP', jis('山田', ''))} [1]`, '山田 [1]'],
    [
      'several charsets',
      `${b('UTF-8', utf8('山'))} ${b('ISO-2022-JP', jis('田'))} ${b('cp932', shiftJis('花'))}`,
      '山田花',
    ],
    ['no charset', b('', utf8('山田')), '山田'],
    ['an unknown charset', b('x-unknown', utf8('山田')), '山田'],
    ['UTF-8 said to be ISO-2022-JP', b('ISO-2022-JP', utf8('山田')), '山田'],
    ['a language', b('UTF-8*ja', utf8('山田')), '山田'],
    ['a byte order mark', b('UTF-8', utf8('\ufeff山田')), '山田'],
    ['in quotes', `"${b('UTF-8', utf8('山田'))}"`, '"山田"'],
    ['unterminated', b('UTF-8', utf8('山田')).slice(0, -2), '山田'],
    ['unterminated before another one', `${b('UTF-8', utf8('山')).slice(0, -2)} ${b('UTF-8', utf8('田'))}`, '山田'],
    ['a space within base64', '=?UTF-8?B?5bGx 55Sw?=', '山田'],
    ['a space within Q', '=?UTF-8?Q?=E5=B1=B1 =E7=94=B0?=', '山 田'],
    ['an underscore in Q', '=?UTF-8?Q?a_b?=', 'a b'],
    ['raw text after a word', `Re:${b('UTF-8', utf8('山'))}${utf8('田').toString('latin1')}`, 'Re:山田'],
    ['raw UTF-8', utf8('日本語の').toString('latin1'), '日本語の'],
    ['raw Shift_JIS', shiftJis('日本語の').toString('latin1'), '日本語の'],
    ['raw EUC-JP', eucJp('日本語の').toString('latin1'), '日本語の'],
    ['raw ISO-2022-JP', jis('日本語の').toString('latin1'), '日本語の'],
    ['line ends that were encoded', b('UTF-8', utf8('a\r\nBcc: b')), 'a Bcc: b'],
    ['no encoded word at all', '=?UTF-8?X?abc?=', '=?UTF-8?X?abc?='],
  ])('%s', (_, value, expected) => {
    expect(decodeHeaderText(value, null)).toEqual({ text: expected, doubtful: false });
  });

  it('raw bytes that read two ways are doubtful, unless the body names the charset', () => {
    expect(decodeHeaderText('\xd4\xcf\xc0\xde', null).doubtful).toBe(true);
    expect(decodeHeaderText('\xd4\xcf\xc0\xde', 'Shift_JIS')).toEqual({ text: 'ﾔﾏﾀﾞ', doubtful: false });
  });
});
