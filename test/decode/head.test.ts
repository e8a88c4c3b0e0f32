import { describe, expect, it } from 'vitest';
import { splitHead, withPlainLineEnds } from '../../src/decode/head.js';
import { shiftJis } from './bytes.js';

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
  ])('%s', (_, text, fields, body) => {
    expect(read(text)).toEqual([fields, body]);
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

  it('between characters, and in other charsets, a fold is a space', () => {
    expect(value(folded(Buffer.from('あい'), 3))).toBe(Buffer.from('あ い').toString('latin1'));
    expect(value(folded(shiftJis('ﾃｽﾄ'), 1))).toBe(shiftJis('ﾃ ｽﾄ').toString('latin1'));
  });
});
