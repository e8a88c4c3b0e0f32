import { describe, expect, it } from 'vitest';
import { splitHead, withPlainLineEnds } from '../../src/decode/head.js';
import { eucJp, jis, shiftJis } from './bytes.js';

const read = (text: string) => {
  const { fields, body } = splitHead(withPlainLineEnds(Buffer.from(text)));
  return [fields.names().map((name, i) => `${name}=${fields.valueAt(i)}`), body.toString()];
};
const MAIL = 'From: a@example.jp\r\nSubject: a\r\n b\r\n\r\nx\r\ny\r\n';
const FIELDS = ['from=a@example.jp', 'subject=a b'];

describe('Decode: header and body', () => {
  it.each<[string, string, string[], string]>([
    ['CRLF', MAIL, FIELDS, 'x\r\ny\r\n'],
    ['LF', MAIL.replaceAll('\r\n', '\n'), FIELDS, 'x\ny\n'],
    ['CR only', MAIL.replaceAll('\r\n', '\r'), FIELDS, 'x\ny\n'],
    ['CR CR LF', MAIL.replaceAll('\r\n', '\r\r\n'), FIELDS, 'x\r\ny\r\n'],
    ['a byte order mark', `\ufeff${MAIL}`, FIELDS, 'x\r\ny\r\n'],
    ['a blank line first', `\r\n${MAIL}`, FIELDS, 'x\r\ny\r\n'],
    ['an envelope line', `From a@example.jp Thu Oct 29 10:00:00 2026\r\n${MAIL}`, FIELDS, 'x\r\ny\r\n'],
    ['a fold that lost its space', 'Subject: a\nb\nFrom: c\n\nx', ['subject=ab', 'from=c'], 'x'],
    ['no blank line before the body', 'Subject: a\nこんにちは\nx', ['subject=a'], 'こんにちは\nx'],
    ['a header alone', 'Subject: a', ['subject=a'], ''],
    ['a space before the colon', 'Subject : a\n\nx', ['subject=a'], 'x'],
    ['no header', 'hello\nworld', [], 'hello\nworld'],
    [
      'fields that a blank line cut off',
      'Subject: a\r\n\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;\r\n charset=x\r\n\r\ny',
      ['subject=a', 'mime-version=1.0', 'content-type=text/plain; charset=x'],
      'y',
    ],
    [
      '… LF',
      'Subject: a\n\nX-Mailer: b\nContent-Transfer-Encoding: base64\n\ny',
      ['subject=a', 'x-mailer=b', 'content-transfer-encoding=base64'],
      'y',
    ],
    [
      'fields that a mail with a type shows',
      'Content-Type: a/b\n\nContent-Type: text/plain\n\ny',
      ['content-type=a/b'],
      'Content-Type: text/plain\n\ny',
    ],
    ['fields that tell nothing of the body', 'Subject: a\n\nX-A: b\n\ny', ['subject=a'], 'X-A: b\n\ny'],
    [
      'fields among others',
      'Subject: a\n\nContent-Type: text/plain\nFrom: b\n\ny',
      ['subject=a'],
      'Content-Type: text/plain\nFrom: b\n\ny',
    ],
  ])('%s', (_, text, fields, body) => {
    expect(read(text)).toEqual([fields, body]);
  });

  it.each<[string, string, number]>([
    ['blocks that name no type', 'Content-Transfer-Encoding: 8bit\r\n\r\n'.repeat(8000), 4],
    ['lines that no blank line ends', `${`X-A: b\r\n${' c\r\n'.repeat(8)}`.repeat(20)}text\r\n`, 1],
  ])('the header ends for all that: %s', (_, body, count) => {
    expect(splitHead(Buffer.from(`Subject: a\r\n\r\n${body}`)).fields.count).toBe(count);
  });

  const value = (bytes: Buffer) => splitHead(bytes).fields.first('subject');
  const folded = (bytes: Buffer, at: number) =>
    Buffer.concat([
      Buffer.from('Subject: '),
      bytes.subarray(0, at),
      Buffer.from('\r\n '),
      bytes.subarray(at),
      Buffer.from('\r\n\r\n'),
    ]);

  it.each([1, 2, 4, 5, 7, 8, 10, 11, 12])(
    'raw UTF-8 folded within a character, %i bytes behind its beginning',
    (at) => {
      const bytes = Buffer.from('あいう🍙');
      expect(value(folded(bytes, at))).toBe(bytes.toString('latin1'));
    },
  );

  it.each<[string, Buffer, number]>([
    ['Shift_JIS', shiftJis('設定変更のご相談'), 9],
    ['Shift_JIS before a letter of ASCII', shiftJis('紅葉の件です'), 3],
    ['EUC-JP', eucJp('設定変更のご相談'), 9],
    ['ISO-2022-JP', jis('設定変更のご相談'), 8],
  ])('raw %s folded within a character', (_, bytes, at) => {
    expect(value(folded(bytes, at))).toBe(bytes.toString('latin1'));
  });

  it('an encoded word folded within its charset', () => {
    expect(value(folded(Buffer.from('=?ISO-2022-JP?B?GyRC?='), 11))).toBe('=?ISO-2022-JP?B?GyRC?=');
  });

  it('between characters a fold is a space', () => {
    expect(value(folded(jis('あい'), 5))).toBe(jis('あい').toString('latin1').replace('$"', '$" '));
    expect(value(folded(shiftJis('葉月'), 2))).toBe(shiftJis('葉 月').toString('latin1'));
    expect(value(folded(Buffer.from('あい'), 3))).toBe(Buffer.from('あ い').toString('latin1'));
    expect(value(folded(shiftJis('ﾃｽﾄ'), 1))).toBe(shiftJis('ﾃ ｽﾄ').toString('latin1'));
  });
});
