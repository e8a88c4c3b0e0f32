import { describe, expect, it } from 'vitest';
import { fromBase64, fromQuotedPrintable, fromTransferEncoding } from '../../src/decode/transfer.js';

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
    ['called base64, but never encoded', 'こんにちは\r\n', 'base64', 'こんにちは\r\n'],
    ['quoted-printable', 'a=3Db=\r\nc=20', 'quoted-printable', 'a=bc '],
    ['space after a soft break', 'a= \r\nb', 'quoted-printable', 'ab'],
    ['an equals sign by itself', 'a=b = c', 'quoted-printable', 'a=b = c'],
    ['small letters', '=e3=81=82', 'quoted-printable', 'あ'],
    ['an unknown one', 'a=3D', 'x-8bit', 'a=3D'],
    ['in quotes', 'aGVsbG8=', '"base64"', 'hello'],
    ['none', 'hello', '', 'hello'],
  ])('%s', (_, body, encoding, expected) => {
    expect(fromTransferEncoding(Buffer.from(body), encoding).toString()).toBe(expected);
  });

  it('padding in the middle begins a new piece', () => {
    expect(fromBase64('aGVs==bG8=').toString()).toBe('hello');
  });

  it('a soft break at the very end leaves nothing', () => {
    expect(fromQuotedPrintable(Buffer.from('ab=')).toString()).toBe('ab');
  });
});
