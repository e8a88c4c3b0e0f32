import { describe, expect, it } from 'vitest';
import { fromBase64, fromQuotedPrintable, fromTransferEncoding } from '../../src/decode/transfer.js';

const FOX = 'quick brown fox >>> jumps ??? over';
const urlSafe = (text: string) => Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
const twoLines = (text: string) => text.replace(/.{20}/, '$&\r\n');
const UUENCODED = [
  'begin 644 note.txt',
  'M0V%T+"!D;V<@)B!F;W@Z(&ET(&ES(&$@;&]N9V5R(&QI;F4@=&AA;B!T:&%T',
  '$+@T*(0',
  '`',
  'end',
  '',
].join('\r\n');

describe('Decode: transfer encodings', () => {
  it.each<[string, string, string, string]>([
    ['base64', 'aGVsbG8=', 'base64', 'hello'],
    ['base64 without padding', 'aGVsbG8', 'base64', 'hello'],
    ['base64 in ragged lines', 'aGV\r\n sb\r\nG8=\r\n', 'BASE64', 'hello'],
    [
      'base64 with a list footer',
      `${Buffer.from('hello world '.repeat(4)).toString('base64')}\r\n_______\r\nlist: x\r\n`,
      'base64',
      'hello world '.repeat(4),
    ],
    ['base64, each line for itself', `${btoa('a')}\r\n${btoa('bc')}\r\n${btoa('def')}\r\n`, 'base64', 'abcdef'],
    ['URL-safe base64', `${twoLines(urlSafe(FOX))}\r\n`, 'base64', FOX],
    [
      'URL-safe base64 with a list footer',
      `${urlSafe(FOX.repeat(3))}\r\n________\r\n-- \r\nlist: x\r\n`,
      'base64',
      FOX.repeat(3),
    ],
    [
      'URL-safe base64 in long lines',
      `${urlSafe('ｶﾅ>>>ﾃﾞ???'.repeat(9)).replace(/.{76}/g, '$&\r\n')}\r\n`,
      'base64',
      'ｶﾅ>>>ﾃﾞ???'.repeat(9),
    ],
    [
      'base64 of which a line lost a letter',
      Buffer.from('abc'.repeat(100)).toString('base64').replace(/.{76}/g, '$&\r\n').replace(/\n./, '\n'),
      'base64',
      `${'abc'.repeat(19)}\ufffd\ufffd\ufffd${'abc'.repeat(62)}`,
    ],
    [
      'base64 in lines of odd length',
      Buffer.from('abc'.repeat(100)).toString('base64').replace(/.{75}/g, '$&\r\n'),
      'base64',
      'abc'.repeat(100),
    ],
    ['base64 with a ruler behind it', `${btoa(FOX.repeat(3))}\r\n--------\r\n`, 'base64', FOX.repeat(3)],
    [
      'base64 with a letter replaced',
      `${btoa('abc'.repeat(20)).replace(/^(.{41})./, '$1*')}\r\n${btoa('def')}`,
      'base64',
      `${'abc'.repeat(10)}\ufffd\ufffd\ufffd${'abc'.repeat(9)}def`,
    ],
    ['base64 behind marks', `> ${btoa(FOX.repeat(2))}\r\n> ${btoa(FOX.repeat(2))}\r\n`, 'base64', FOX.repeat(4)],
    ['called base64, but never encoded', 'こんにちは\r\n', 'base64', 'こんにちは\r\n'],
    ['quoted-printable', 'a=3Db=\r\nc=20', 'quoted-printable', 'a=bc '],
    ['space after a soft break', 'a= \r\nb', 'quoted-printable', 'ab'],
    ['an equals sign by itself', 'a=b = c', 'quoted-printable', 'a=b = c'],
    ['a soft break behind the sign', '=E3==\r\n81=82b', 'quoted-printable', 'あb'],
    ['a soft break between the figures', '=E3=8=\r\n1=82b', 'quoted-printable', 'あb'],
    ['soft breaks in both places', '=E3==\n8=\n1=82b', 'quoted-printable', 'あb'],
    ['a sign of its own before a soft break', 'x==\r\n41', 'quoted-printable', 'x=41'],
    ['a sign before a word', 'x==\r\nBest', 'quoted-printable', 'x=Best'],
    ['uuencode without a beginning', 'hello', 'uuencode', 'hello'],
    ['small letters', '=e3=81=82', 'quoted-printable', 'あ'],
    ['an unknown one', 'a=3D', 'x-8bit', 'a=3D'],
    ['in quotes', 'aGVsbG8=', '"base64"', 'hello'],
    ['none', 'hello', '', 'hello'],
  ])('%s', (_, body, encoding, expected) => {
    expect(fromTransferEncoding(Buffer.from(body), encoding).toString()).toBe(expected);
  });

  it.each(['x-uuencode', 'uuencode', 'x-uue', 'UUE'])('%s', (encoding) => {
    const body = Buffer.from(`${UUENCODED}-- \r\na footer\r\n`);
    expect(fromTransferEncoding(body, encoding).toString()).toBe('Cat, dog & fox: it is a longer line than that.\r\n!');
  });

  it('base64 between begin and ====', () => {
    const body = Buffer.from(`begin-base64 644 a\n${btoa(FOX)}\n====\n`);
    expect(fromTransferEncoding(body, 'uuencode').toString()).toBe(FOX);
  });

  it('padding in the middle begins a new piece', () => {
    expect(fromBase64('aGVs==bG8=').toString()).toBe('hello');
  });

  it('a soft break at the very end leaves nothing', () => {
    expect(fromQuotedPrintable(Buffer.from('ab=')).toString()).toBe('ab');
  });
});
