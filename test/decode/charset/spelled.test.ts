import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, jis, latin1, shiftJis } from '../bytes.js';

const TEXT = '氏名：佐藤 葉月\r\nニックネーム：すみれ\r\nメール：hazuki@example.jp\r\n';
const spelled = (text: string, mark: string) =>
  text.replace(/[^\0-\x7f]/g, (c) => `${mark}${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const utf7 = (text: string) =>
  text.replace(
    /[^\0-\x7f]+/g,
    (run) => `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`,
  );
const escaped = (text: string, open: string, close: string) =>
  jis(text).toString('latin1').replaceAll('\x1b$B', open).replaceAll('\x1b(B', close);

describe('Decode: Japanese spelled in ASCII', () => {
  it.each<[string, string, string | null]>([
    ['UTF-7 that nobody names', utf7(TEXT), 'us-ascii'],
    ['UTF-7, nothing said', utf7(TEXT), null],
    ['escapes of programs', spelled(TEXT, '\\u'), 'us-ascii'],
    ['escapes of JavaScript', spelled(TEXT, '%u'), null],
    ["NEC's escapes", escaped(TEXT, '\x1bK', '\x1bH'), 'iso-2022-jp'],
    ["NEC's escapes, nothing said", escaped(TEXT, '\x1bK', '\x1bH'), null],
  ])('%s', (_, text, label) => {
    expect(decodeText(latin1(text), label)).toEqual({ text: TEXT, doubtful: false });
  });

  const percents = (bytes: Buffer) =>
    [...bytes]
      .map((byte) =>
        byte > 0x7e || byte === 0x0d || byte === 0x0a
          ? `%${byte.toString(16).padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('');

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['Shift_JIS', shiftJis(TEXT)],
    ['EUC-JP', eucJp(TEXT)],
  ])('bytes as addresses of pages have them: %s', (_, bytes) => {
    expect(decodeText(latin1(percents(bytes)), 'utf-8')).toEqual({ text: TEXT, doubtful: false });
    expect(decodeText(latin1(percents(bytes).replaceAll('%0d%0a', '\r\n')), null).text).toBe(TEXT);
  });

  it.each([
    'See https://example.jp/wiki/%E3%81%82%E3%81%84%E3%81%86',
    'see example.jp/%E3%81%82%E3%81%84%E3%81%86 and /search/%E3%81%82%E3%81%84%E3%81%86',
    '?q=%E3%81%82%E3%81%84%E3%81%86',
    '100%25%25%25%25 sure',
    '50% off, 20%20%20%20',
  ])('not in %s', (text) => {
    expect(decodeText(latin1(text), null)).toEqual({ text, doubtful: false });
  });

  it('pictures of the control', () => {
    const text = escaped(TEXT, '\u241b$B', '\u241b(B');
    expect(decodeText(Buffer.from(text), 'utf-8')).toEqual({ text: TEXT, doubtful: false });
  });

  it.each<[string, string]>([
    ['phone numbers', '+819012345678 +818012345678 +817012345678'],
    ['sums', 'a+bcdefgh b+cdefghij c+defghijk'],
    ['base64', 'x+yQUJDREVG x+zQUJDREVG x+wQUJDREVG'],
    ['one escape', 'C:\\u0041bc and \\u3042'],
    ['a path', 'C:\\users\\uadd\\x'],
  ])('not %s', (_, text) => {
    expect(decodeText(latin1(text), null)).toEqual({ text, doubtful: false });
  });

  it('what is no Japanese, and escapes that nothing was made of, are doubtful', () => {
    expect(decodeText(latin1('\\ud800\\u0fff\\u1234 hazuki@example.jp'), null).doubtful).toBe(true);
    expect(decodeText(latin1('\x1bK!&;aL>'), 'us-ascii').doubtful).toBe(true);
  });
});
