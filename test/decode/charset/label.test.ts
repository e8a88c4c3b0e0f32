import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../../src/decode/charset/label.js';

describe('Decode: charset labels', () => {
  it.each<[string, string | null, string | null]>([
    ['the registered name', 'Shift_JIS', 'shift_jis'],
    ['quotes', '"Shift_JIS"', 'shift_jis'],
    ['a stray semicolon', 'Shift_JIS;', 'shift_jis'],
    ['PHP', 'sjis-win', 'shift_jis'],
    ['IANA alias', 'csWindows31J', 'shift_jis'],
    ['Windows', 'x-ms-cp932', 'shift_jis'],
    ['a dash too many', 'CP-932', 'shift_jis'],
    ['AIX', 'ibm-943', 'shift_jis'],
    ['Windows code page', 'CP50220', 'iso-2022-jp'],
    ['Windows code page', 'x-windows-50221', 'iso-2022-jp'],
    ['IANA alias', 'csISO2022JP', 'iso-2022-jp'],
    ['an extension', 'ISO-2022-JP-2004', 'iso-2022-jp'],
    ['junk about it', '_iso-2022-jp$ESC', 'iso-2022-jp'],
    ['a parameter without its semicolon', 'ISO-2022-JP format=flowed', 'iso-2022-jp'],
    ['Unix', 'ujis', 'euc-jp'],
    ['PHP', 'eucJP-ms', 'euc-jp'],
    ['Windows code page', 'cp51932', 'euc-jp'],
    ['UTF-8 of Windows', 'utf8', 'utf-8'],
    ['old name', 'unicode-1-1-utf-7', 'utf-7'],
    ['byte order unknown', 'UTF-16', 'utf-16'],
    ['byte order said', 'utf-16le', 'utf-16le'],
    ['ASCII is read as its superset', 'us-ascii', 'windows-1252'],
    ['Chinese', 'GB2312', 'gbk'],
    ['Chinese code page', 'cp936', 'gbk'],
    ['Korean', 'ks_c_5601-1987', 'euc-kr'],
    ['Chinese in Unix', 'EUC-CN', 'gbk'],
    ['Chinese of Taiwan', 'Big5-ETEN', 'big5'],
    ['seven bits of Chinese', 'HZ-GB-2312', 'hz-gb-2312'],
    ['seven bits of Korean', 'csISO2022KR', 'iso-2022-kr'],
    ['a page of Windows', 'win-1251', 'windows-1251'],
    ['Thai by its page', 'cp874', 'windows-874'],
    ['a part of ISO 8859', 'iso8859_15', 'iso-8859-15'],
    ['its first part', 'Latin-1', 'windows-1252'],
    ['its ninth, that Windows has too', 'ISO8859_9', 'windows-1254'],
    ['four bytes each', 'UCS-4', 'utf-32'],
    ['a page of nobody', 'cp1299', null],
    ['nothing known', 'x-unknown', null],
    ['nothing said', null, null],
    ['nothing but quotes', '""', null],
  ])('%s: %s', (_, label, expected) => {
    expect(charsetOf(label)).toBe(expected);
  });
});
