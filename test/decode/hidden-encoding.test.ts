import { describe, expect, it } from 'vitest';
import { withoutHiddenEncoding } from '../../src/decode/hidden-encoding.js';
import { eucJp, jis, latin1, shiftJis } from './bytes.js';

const TEXT = 'お世話になります。\r\n川口です。ログインできません。\r\n';
const base64 = (bytes: Buffer) => latin1(bytes.toString('base64').replace(/.{76}/g, '$&\r\n'));
const quoted = (bytes: Buffer) =>
  latin1(
    bytes
      .toString('latin1')
      .replace(/[=\x1b\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
  );

describe('Decode: a transfer encoding that nobody names', () => {
  it.each<[string, Buffer, Buffer]>([
    ['base64 of UTF-8', base64(Buffer.from(TEXT)), Buffer.from(TEXT)],
    ['base64 of ISO-2022-JP', base64(jis(TEXT)), jis(TEXT)],
    ['base64 of Shift_JIS', base64(shiftJis(TEXT)), shiftJis(TEXT)],
    ['base64 of EUC-JP', base64(eucJp(TEXT)), eucJp(TEXT)],
    ['quoted-printable of UTF-8', quoted(Buffer.from(TEXT)), Buffer.from(TEXT)],
    ['quoted-printable of ISO-2022-JP', quoted(jis(TEXT)), jis(TEXT)],
    ['quoted-printable of Shift_JIS', quoted(shiftJis(TEXT)), shiftJis(TEXT)],
  ])('%s', (_, encoded, expected) => {
    expect(withoutHiddenEncoding(encoded).toString('latin1')).toBe(expected.toString('latin1'));
  });

  it.each<[string, string]>([
    ['prose', 'Hello, I cannot log in.\r\n'],
    ['a key', `${'QUJD'.repeat(16)}\r\n${'QUJD'.repeat(16)}\r\n`],
    ['base64 that somebody shows', `${base64(Buffer.from(TEXT)).toString('latin1')}\r\nWhat does that mean?`],
    ['a query', 'https://example.jp/?a=E3&b=81&c=82\r\n'],
    ['an escape or two', 'caf=C3=A9\r\n'],
    ['Latin', 'na=C3=AFve =C3=A9=C3=A8 and so on'],
    ['Japanese that shows escapes', `${TEXT}=E3=81=82=E3=81=84`],
    ['ISO-2022-JP that shows escapes', `${jis(TEXT).toString('latin1')}=E3=81=82=E3=81=84`],
    ['nothing', ''],
  ])('not %s', (_, text) => {
    const content = Buffer.from(text);
    expect(withoutHiddenEncoding(content)).toBe(content);
  });
});
