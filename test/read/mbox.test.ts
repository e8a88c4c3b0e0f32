import { describe, expect, it } from 'vitest';
import { readBytes, textsOf } from './reading.js';

const DATED = 'From a@example.com Sun Nov  1 03:04:05 2026\n';
const A = 'Subject: a\n\nfirst\n';
const B = 'Subject: b\n\nsecond\n';
const two = (first: string, between: string, second = B) => `${DATED}${first}${between}${second}\n`;

describe('Read: mbox', () => {
  it.each<[string, string, string[]]>([
    ['two messages', two(A, `\n${DATED}`), [A, B]],
    ['no blank line before a From_ line with a date', two(A, DATED), [A, B]],
    ['a byte order mark first', `\xef\xbb\xbf${two(A, `\n${DATED}`)}`, [A, B]],
    ['blank lines first', `\n\r\n${two(A, `\n${DATED}`)}`, [A, B]],
    ['no line end at the end', `${DATED}${A}\n${DATED}Subject: b\n\nsecond`, [A, 'Subject: b\n\nsecond']],
    ['Gmail Takeout', two(A, '\nFrom 1234567@xxx Mon Jan 01 00:00:00 +0000 2026\n'), [A, B]],
    ['Thunderbird', two(A, '\nFrom - Mon Jan 01 00:00:00 2026\n'), [A, B]],
    ['Eudora', two(A, '\nFrom ???@??? Sun Mar 07 12:00:00 1999\n'), [A, B]],
    ['no seconds, zone before the year', two(A, 'From a Mon Jan  1 00:00 JST 2026\n'), [A, B]],
    ['zone behind the year, UUCP', two(A, 'From a Mon Jan  1 00:00:00 2026 +0900 remote from desk\n'), [A, B]],
    ['RFC 5322 date', two(A, 'From a@example.com Sun, 1 Nov 2026 03:04:05 +0900\n'), [A, B]],
    ['ISO date', two(A, 'From a@example.com 2026-11-01T03:04:05Z\n'), [A, B]],
    ['an address alone below a blank line', two(A, '\nFrom MAILER-DAEMON\n'), [A, B]],
    ['no date, but a field of mail below, and a blank line above', two(A, '\nFrom the desk\n'), [A, B]],
    ['a mailbox without dates', `From nobody\n${A}\nFrom someone else\n${B}`, [A, B]],
    ['a header with a blank before its colon', `${DATED}${A}\n${DATED}Subject : b\n\nx\n\n`, [A, 'Subject : b\n\nx\n']],
    ['an older From_ line, quoted and folded', `${DATED}>From b Mon Jan  1 00:00:00 2026\n\tby x\n${A}\n`, [A]],
    ['a From_ line whose message is nothing', `${DATED}${DATED}${A}`, ['<empty>', A]],
  ])('begins a message: %s', async (_why, input, expected) => {
    expect(await textsOf(input)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['prose', 'From here on nothing works.\nI cannot log in.\n'],
    ['prose below a blank line, above what looks like a header', '\nFrom what I know\nNote: it is broken\n'],
    ['prose with a date in it', '\nFrom Jan 5 2026 10:00 on it is broken\nNote: really\n'],
    ['a date, but no header below', '\nFrom a@example.com Sun Nov  1 03:04:05 2026\n\nhello\n'],
    ['a date above a web address', '\nFrom a Sun Nov  1 03:04:05 2026\nhttps://example.com/\n'],
    ['an address alone, no blank line above', 'x\nFrom b@example.com\nSubject: x\n'],
    ['not at the start of a line', 'x From a Sun Nov  1 03:04:05 2026\nSubject: x\n'],
    ['behind a CR alone in a mailbox of LF', 'x\rFrom a Sun Nov  1 03:04:05 2026\nSubject: x\n'],
    ['a From header in a quoted text', '\nFrom: b@example.com\nSubject: x\n'],
    ['a line that is too long', `\nFrom ${'x'.repeat(2000)} Sun Nov  1 03:04:05 2026\nSubject: x\n`],
    ['at the very end', '\nFrom a Sun Nov  1 03:04:05 2026\n'],
  ])('stays in the text: %s', async (_why, body) => {
    const message = `Subject: a\n\n${body}bye\n`;
    expect(await textsOf(`${DATED}${message}\n${DATED}${B}\n`)).toEqual([message, B]);
  });

  it.each<[string, string, string]>([
    ['mboxo', '>From here', 'From here'],
    ['mboxrd', '>>From here', '>From here'],
    ['many', '>>>>From here\n>From there', '>>>From here\nFrom there'],
    ['not in the middle of a line', 'x >From here', 'x >From here'],
    ['not without the blank', '>From: here', '>From: here'],
    ['not behind a CR alone in a mailbox of LF', 'x\r>From here', 'x\r>From here'],
  ])('takes one > from a quoted line: %s', async (_why, stored, expected) => {
    expect(await textsOf(`${DATED}Subject: a\n\n${stored}\n\n`)).toEqual([`Subject: a\n\n${expected}\n`]);
  });

  const inner = `hello\n\n${DATED}Subject: inner\n\nworld\n>From here\n`;
  it.each<[string, string, string[]]>([
    [
      'right: the text is taken as it is',
      `${DATED}Content-Length: ${inner.length}\n\n${inner}\n${DATED}${B}\n`,
      [`Content-Length: ${inner.length}\n\n${inner}`, B],
    ],
    [
      'right, at the end',
      `${DATED}Subject: a\ncontent-length:${inner.length}\n\n${inner}`,
      [`Subject: a\ncontent-length:${inner.length}\n\n${inner}`],
    ],
    [
      'right, text without a line end',
      `${DATED}Content-Length: ${inner.length - 1}\n\n${inner}\n${DATED}${B}\n`,
      [`Content-Length: ${inner.length - 1}\n\n${inner}`, B],
    ],
    ['too large', `${DATED}Content-Length: 70\n\nx\n\n${DATED}${B}\n`, ['Content-Length: 70\n\nx\n', B]],
    ['beyond the end', `${DATED}Content-Length: 9999\n\nx\n\n${DATED}${B}\n`, ['Content-Length: 9999\n\nx\n', B]],
    ['too small', `${DATED}Content-Length: 1\n\nxyz\n\n${DATED}${B}\n`, ['Content-Length: 1\n\nxyz\n', B]],
    ['in the text', `${DATED}S: a\n\nContent-Length: 59\n\n${DATED}${B}\n`, ['S: a\n\nContent-Length: 59\n', B]],
  ])('Content-Length: %s', async (_why, input, expected) => {
    expect(await textsOf(input)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['CRCRLF', '\r\r\n'],
  ])('line ends: %s', async (_why, end) => {
    const inLines = (text: string) => text.replaceAll('\n', end);
    const a = inLines('Subject: a\n\nFrom here on\nit fails\n\n');
    const stored = inLines(`${DATED}Subject: a\n\n>From here on\nit fails\n\n\n${DATED}${B}\n`);
    const [first, second] = await readBytes(stored);
    expect([first?.text, second?.text]).toEqual([a, inLines(B)]);
    expect((first?.bytes ?? 0) + (second?.bytes ?? 0)).toBe(stored.length);
  });

  it('line ends: mailboxes of several put together', async () => {
    const of = (end: string) => `${DATED}${A}\n`.replaceAll('\n', end);
    expect(await textsOf(of('\r\n') + of('\r') + of('\n') + of('\r\r\n'))).toEqual(
      ['\r\n', '\r', '\n', '\r\r\n'].map((end) => A.replaceAll('\n', end)),
    );
  });

  it('says where each message is stored, its From_ line and the blank line behind it included', async () => {
    const first = `${DATED}${A}\n`;
    const second = `${DATED}${B}`;
    expect(await readBytes(`\xef\xbb\xbf\n${first}${second}`)).toEqual([
      { path: '-', index: 0, offset: 4, bytes: first.length, text: A },
      { path: '-', index: 1, offset: 4 + first.length, bytes: second.length, text: B },
    ]);
  });

  it('gives contents that do not share memory', async () => {
    const input = Buffer.from(two(A, `\n${DATED}`));
    const [first] = await readBytes(input);
    input.fill(0x20);
    expect(first?.text).toBe(A);
  });
});
