import { describe, expect, it } from 'vitest';
import { decodeHeaderText } from '../../src/decode/encoded-words.js';
import { eucJp, jis, shiftJis } from './bytes.js';

const b = (label: string, bytes: Buffer) => `=?${label}?B?${bytes.toString('base64')}?=`;
/** The base64 of it all, cut for words after those numbers of letters. */
const cut = (label: string, bytes: Buffer, ...at: number[]) =>
  [0, ...at].map((from, i) => `=?${label}?B?${bytes.toString('base64').slice(from, at[i])}?=`).join('\r\n ');
const unpadded = (label: string, bytes: Buffer) => b(label, bytes).replace(/=+\?=$/, '?=');
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
    ['base64 cut anywhere', cut('UTF-8', utf8('届かないメールの件'), 9, 18, 31), '届かないメールの件'],
    ['base64 of Shift_JIS cut anywhere', cut('Shift_JIS', shiftJis('届かないメールの件'), 7, 14), '届かないメールの件'],
    ['base64 of ISO-2022-JP cut anywhere', cut('ISO-2022-JP', jis('届かないメールの件'), 11, 22), '届かないメールの件'],
    [
      'words that merely lack their padding',
      `${unpadded('UTF-8', utf8('山a'))} ${unpadded('UTF-8', utf8('田bc'))} ${unpadded('UTF-8', utf8('x'))}`,
      '山a田bcx',
    ],
    ['Q cut within an escape', '=?UTF-8?Q?=E5=B1=B1=E7=9?= =?UTF-8?Q?4=B0?=', '山田'],
    ['Q cut behind the sign', '=?UTF-8?Q?=E5=B1=B1=?= =?UTF-8?Q?E7=94=B0?=', '山田'],
    ['Q that ends in a sign', '=?UTF-8?Q?a=?= =?UTF-8?Q?b?=', 'ab'],
    ['Q folded within a character', '=?UTF-8?Q?=E5=B1=B1=E7 =94=B0?=', '山田'],
    ['Q folded within an escape', '=?UTF-8?Q?=E5=B1=B1=E7= 94=B0?=', '山田'],
    ['Q folded between the letters of an escape', '=?UTF-8?Q?=E5=B1=B1=E7=9 4=B0?=', '山田'],
    ['Q with a soft line break', '=?UTF-8?Q?=E5=B1=B1= =E7=94=B0?=', '山田'],
    ['Q with a sign before a word', '=?UTF-8?Q?a= b?=', 'a= b'],
    ['Q of ISO-2022-JP with raw underscores', '=?ISO-2022-JP?Q?a_=1B$B99@_=1B(B?=', 'a 更設'],
    [
      'Shift_JIS taken for ISO 8859-1',
      b('UTF-8', utf8(shiftJis('設定変更のご相談').toString('latin1'))),
      '設定変更のご相談',
    ],
    ['encoded twice', b('UTF-8', utf8(b('ISO-2022-JP', jis('山田')))), '山田'],
    ['encoded twice, with text', b('UTF-8', utf8(`Re: ${b('UTF-8', utf8('山'))}`)), `Re: ${b('UTF-8', utf8('山'))}`],
    ['windows-1252 said to be ISO 8859-1', '=?ISO-8859-1?Q?=93Grazie=94_=80?=', '“Grazie” €'],
    ['KOI8-U', '=?KOI8-U?Q?=F0=C1=D2=CF=CC=D8_=A7=D6=C1=CB?=', 'Пароль їжак'],
    ['URL-safe base64', '=?UTF-8?B?44O-77-l?=', 'ヾ￥'],
    ['raw ISO-2022-JP without its ESC', '$B;3ED$N$5$/$i$5$s(B', '山田のさくらさん'],
    ['… a space in its place, the first one trimmed', '$B;3ED$N$5$/$i (B [1] $B;3$N (B', '山田のさくら [1]山の'],
    ['prices', 'about $Bill (B)', 'about $Bill (B)'],
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
