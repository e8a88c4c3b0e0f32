import { describe, expect, it } from 'vitest';
import { decodeMessage, UndecodableError } from '../../src/decode/index.js';
import type { Message } from '../../src/mail.js';
import { eucJp, jis, latin1, shiftJis } from './bytes.js';

const HEAD = 'From: a@example.jp\r\nTo: desk@example.jp\r\nSubject: s\r\n';
const mail = (text: string) => decodeMessage(Buffer.from(text));
const texts = (message: Message) => message.lines.map((line) => line.text);
const multipart = (kind: string, ...parts: string[]) =>
  `${HEAD}Content-Type: multipart/${kind}; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const plain = (text: string) => `Content-Type: text/plain; charset=UTF-8\r\n\r\n${text}`;
const html = (text: string) => `Content-Type: text/html; charset=UTF-8\r\n\r\n${text}`;
const file = (type: string, more = '') =>
  `Content-Type: ${type}\r\n${more}Content-Transfer-Encoding: base64\r\n\r\naGVsbG8=`;

describe('Decode: a message', () => {
  it('headers', async () => {
    const message = await mail(
      'Received: b\r\nReceived: a\r\nMessage-ID: <1@example.jp>\r\nIn-Reply-To: <0@example.jp> (x)\r\nReferences: <a@b>\r\n\t<0@example.jp>\r\n' +
        'Reply-To: r@example.jp\r\nDate: Thu, 29 Oct 2026 10:00:00 +0900\r\nContent-Type: Multipart/Report; report-type=Delivery-Status; boundary=b\r\n' +
        `${HEAD}\r\n--b\r\n\r\nx\r\n--b--`,
    );
    expect(message).toMatchObject({
      id: '<1@example.jp>',
      subject: 's',
      from: { name: null, address: 'a@example.jp' },
      to: [{ name: null, address: 'desk@example.jp' }],
      replyTo: [{ name: null, address: 'r@example.jp' }],
      date: '2026-10-29T01:00:00.000Z',
      inReplyTo: '<0@example.jp>',
      references: ['<a@b>', '<0@example.jp>'],
      mediaType: 'multipart/report',
      reportType: 'delivery-status',
      charsetDoubtful: false,
    });
    expect(message.headers.get('received')).toEqual(['b', 'a']);
  });

  it('no header of note', async () => {
    const message = await mail('X-A: b\r\n\r\nhello\r\n');
    expect(message).toMatchObject({
      id: null,
      subject: null,
      from: null,
      to: [],
      date: null,
      inReplyTo: null,
      mediaType: 'text/plain',
    });
    expect(texts(message)).toEqual(['hello']);
  });

  it('an unreadable date is null, not now', async () => {
    expect((await mail(`Date: someday\r\n${HEAD}\r\nx`)).date).toBeNull();
  });

  it.each([
    ['CR only', '\r'],
    ['CR CR LF', '\r\r\n'],
    ['LF', '\n'],
  ])('line ends: %s', async (_, end) => {
    const text = multipart('mixed', plain('one\r\ntwo')).replaceAll('\r\n', end);
    const message = await mail(text);
    expect([message.subject, texts(message)]).toEqual(['s', ['one', 'two']]);
  });

  it.each<[string, string, Buffer]>([
    ['ISO-2022-JP', 'iso-2022-jp', jis('氏名：山田')],
    ['Shift_JIS', 'x-ms-cp932', shiftJis('氏名：山田')],
    ['EUC-JP said to be JIS', 'iso-2022-jp', eucJp('氏名：山田')],
  ])('charset: %s, alone and in a part', async (_, label, body) => {
    const alone = Buffer.concat([latin1(`${HEAD}Content-Type: text/plain; charset=${label}\r\n\r\n`), body]);
    expect(texts(await decodeMessage(alone))).toEqual(['氏名：山田']);
    const head = latin1(multipart('mixed', `Content-Type: text/plain; charset=${label}\r\n\r\nX`).split('X')[0] ?? '');
    const part = Buffer.concat([head, body, latin1('\r\n--b--\r\n')]);
    expect(texts(await decodeMessage(part))).toEqual(['氏名：山田']);
  });

  it('a subject that reads two ways', async () => {
    expect((await decodeMessage(latin1('Subject: \xd4\xcf\xc0\xde\r\n\r\nx'))).charsetDoubtful).toBe(true);
  });

  it.each<[string, string, string[]]>([
    ['at the ends of lines are dropped', 'a\0\0\r\nb\0\r\n\0c', ['a', 'b', 'c']],
    ['at the ends of the text are', '\0a\0\0\0', ['a']],
    ['within a line stay, as other control characters do', 'a\0b\0\0c', ['a\0b\0c']],
    ['between all letters are how a program stores text', 'a\0'.repeat(30), ['a'.repeat(30)]],
  ])('NUL bytes %s', async (_, text, lines) => {
    expect(texts(await mail(`${HEAD}\r\n${text}`))).toEqual(lines);
  });

  it('a charset in a meta element', async () => {
    const text = Buffer.concat([
      latin1(`${HEAD}Content-Type: text/html\r\n\r\n<meta charset="shift_jis">`),
      shiftJis('ﾃｽ'),
    ]);
    expect(texts(await decodeMessage(text))).toEqual(['ﾃｽ']);
  });
});

describe('Decode: parts', () => {
  const FORWARD = 'From: b@example.jp\r\nSubject: inner\r\n\r\nforwarded';
  it.each<[string, string, string[], number, string[]]>([
    ['plain before HTML', multipart('alternative', plain('p'), html('<b>h</b>')), ['p'], 0, []],
    ['plain before HTML, whatever the order', multipart('alternative', html('<b>h</b>'), plain('p')), ['p'], 0, []],
    ['HTML where plain is blank', multipart('alternative', plain(' \r\n'), html('<b>h</b>')), ['h'], 0, []],
    [
      'several texts about a picture',
      multipart('mixed', plain('a'), file('image/jpeg'), plain('b')),
      ['a', 'b'],
      1,
      [],
    ],
    [
      'a text file',
      multipart(
        'mixed',
        plain('a'),
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nx',
      ),
      ['a'],
      1,
      [],
    ],
    [
      'a text file is all there is',
      multipart('mixed', 'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nx'),
      ['x'],
      0,
      [],
    ],
    [
      'a picture that the HTML shows',
      multipart('related', html('<img src="cid:i@x">h'), file('image/png', 'Content-ID: <i@x>\r\n')),
      ['h'],
      0,
      [],
    ],
    [
      'a picture that it does not show',
      multipart('related', html('h'), file('image/png', 'Content-ID: <i@x>\r\n')),
      ['h'],
      1,
      [],
    ],
    [
      'a signature is no file',
      multipart('signed', plain('a'), file('application/pkcs7-signature; name=smime.p7s')),
      ['a'],
      0,
      [],
    ],
    ['a calendar is one', multipart('mixed', plain('a'), file('text/calendar')), ['a'], 1, []],
    [
      'an attached message',
      multipart('mixed', plain('a'), `Content-Type: message/rfc822\r\n\r\n${FORWARD}`),
      ['a'],
      0,
      ['inner'],
    ],
    [
      'an attached message in base64',
      multipart(
        'mixed',
        plain('a'),
        `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(FORWARD).toString('base64')}`,
      ),
      ['a'],
      0,
      ['inner'],
    ],
    [
      'an attached message shown inline',
      multipart('mixed', `Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${FORWARD}`),
      [],
      0,
      ['inner'],
    ],
    [
      'a message as a file',
      multipart('mixed', plain('a'), `Content-Type: application/octet-stream; name=x.eml\r\n\r\n${FORWARD}`),
      ['a'],
      0,
      ['inner'],
    ],
    [
      'a boundary that is not said',
      `${HEAD}Content-Type: multipart/mixed\r\n\r\n--q\r\n${plain('a')}\r\n--q--`,
      ['a'],
      0,
      [],
    ],
    ['a boundary that is not there', `${HEAD}Content-Type: multipart/mixed; boundary=q\r\n\r\na`, ['a'], 0, []],
    [
      'no closing boundary',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${plain('a')}`,
      ['a'],
      0,
      [],
    ],
    [
      'a file and no text',
      `${HEAD}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=`,
      [],
      1,
      [],
    ],
    ['a text that is called bytes', `${HEAD}Content-Type: application/octet-stream\r\n\r\na\r\nb`, ['a', 'b'], 0, []],
    ['bytes with a name', `${HEAD}Content-Type: application/octet-stream; name=a.txt\r\n\r\na`, [], 1, []],
    ['bytes that are none', `${HEAD}Content-Type: application/octet-stream\r\n\r\nPK\x03\x04\x14\0\0\0\x08`, [], 1, []],
    [
      'bytes beside a text',
      multipart('mixed', plain('a'), 'Content-Type: application/octet-stream\r\n\r\nb'),
      ['a'],
      1,
      [],
    ],
    [
      'a part in URL-safe base64',
      multipart(
        'mixed',
        `Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n44O744Gv44GE77-l`,
      ),
      ['・はい￥'],
      0,
      [],
    ],
    [
      'a part whose base64 was padded line by line',
      multipart(
        'mixed',
        `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('ab')}\r\n${btoa('cd')}`,
      ),
      ['abcd'],
      0,
      [],
    ],
    [
      'a part whose escapes were cut',
      multipart(
        'mixed',
        'Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E3=8=\r\n1=82',
      ),
      ['あ'],
      0,
      [],
    ],
    [
      'a part in uuencode',
      multipart(
        'mixed',
        `Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n#86)C\r\n\x60\r\nend`,
      ),
      ['abc'],
      0,
      [],
    ],
    ['no type that makes sense', `${HEAD}Content-Type: text\r\n\r\na`, ['a'], 0, []],
    ['format=flowed', multipart('mixed', 'Content-Type: text/plain; format=flowed\r\n\r\na \r\nb'), ['a b'], 0, []],
    ['a body of nothing', `${HEAD}\r\n\r\n \r\n`, [], 0, []],
  ])('%s', async (_, text, lines, attachments, attached) => {
    const message = await mail(text);
    expect([texts(message), message.attachments, message.attached.map((m) => m.subject)]).toEqual([
      lines,
      attachments,
      attached,
    ]);
  });

  it('the text of an attached message', async () => {
    const message = await mail(multipart('mixed', `Content-Type: message/rfc822\r\n\r\n${FORWARD}`));
    expect(message.attached.map((m) => [m.from?.address, texts(m)])).toEqual([['b@example.jp', ['forwarded']]]);
  });

  it('messages in messages, to a depth', async () => {
    let text = `${HEAD}\r\nx`;
    for (let i = 0; i < 9; i++) text = `${HEAD}Content-Type: message/rfc822\r\n\r\n${text}`;
    let depth = 0;
    for (let m: Message | undefined = await mail(text); m; m = m.attached[0]) depth++;
    expect(depth).toBe(6);
  });

  it.each<[string, string, string[]]>([
    [
      'text',
      'Content-Type: text/plain; charset=UTF-8\r\nこんにちは\r\nID: a\r\n\r\n山田です',
      ['こんにちは', 'ID: a', '', '山田です'],
    ],
    ['text behind a folded field', 'Content-Type: text/plain;\r\n charset=UTF-8\r\nこんにちは', ['こんにちは']],
    ['ISO-2022-JP', 'Content-Type: text/plain; charset=ISO-2022-JP\r\n\x1b$B$"\x1b(B', ['あ']],
    ['HTML', 'Content-Type: text/html; charset=UTF-8\r\n<p>こんにちは</p>', ['こんにちは']],
    ['base64', 'Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n44GC44GE', ['あい']],
    [
      'a multipart',
      'Content-Type: multipart/alternative; boundary=c\r\n--c\r\nContent-Type: text/plain; charset=UTF-8\r\nこんにちは\r\n--c--',
      ['こんにちは'],
    ],
    [
      'none, with a line that lost its blanks',
      'Content-Type: text/plain;\r\ncharset=UTF-8\r\n\r\nこんにちは',
      ['こんにちは'],
    ],
    [
      'none, with a damaged field between two',
      'Content-Type: text/plain; charset=UTF-8\r\nX-Broken\r\nContent-Transfer-Encoding: base64\r\n\r\n44GC44GE',
      ['あい'],
    ],
    [
      'none, and none is missing',
      'Content-Type: text/plain; charset=UTF-8\r\n\r\n--x\r\nContent-Type: y\r\nこんにちは',
      ['--x', 'Content-Type: y', 'こんにちは'],
    ],
  ])('a part without a blank line before its text: %s', async (_, part, lines) => {
    const content = `${multipart('mixed', part)}`;
    expect(texts(await mail(content))).toEqual(lines);
    expect(texts(await mail(content.replaceAll('\r\n', '\n')))).toEqual(lines);
  });

  it('of several such parts each', async () => {
    const part = 'Content-Type: text/plain; charset=UTF-8\r\nこんにちは';
    expect(texts(await mail(multipart('mixed', part, plain('x'), part)))).toEqual(['こんにちは', 'x', 'こんにちは']);
  });
});

describe('Decode: beyond the limits', () => {
  it('1,001 parts', async () => {
    const message = await mail(
      multipart('mixed', plain('a'), ...Array.from({ length: 1001 }, () => file('image/png'))),
    );
    expect([texts(message), message.attachments]).toEqual([['a'], 1001]);
  });

  it('multiparts in multiparts', async () => {
    const open = Array.from(
      { length: 300 },
      (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
    );
    const message = await mail(
      `${HEAD}Content-Type: multipart/mixed; boundary=b0\r\n\r\n${open.join('')}--b300\r\n\r\nx\r\n--b0\r\n\r\nlast\r\n--b0--`,
    );
    expect([message.subject, texts(message)]).toEqual(['s', ['last']]);
  });

  it('a header over 1 MiB', async () => {
    const message = await mail(`X-A: ${'a '.repeat(600_000)}\r\n${HEAD}\r\nx`);
    expect([message.subject, texts(message)]).toEqual(['s', ['x']]);
  });

  it("a part's header over 1 MiB", async () => {
    const message = await mail(multipart('mixed', `X-A: ${'a '.repeat(600_000)}\r\n${plain('x')}`));
    expect(texts(message)).toEqual(['x']);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blank lines', Buffer.from('\r\n\r\n'), 'empty'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0]), 'binary'],
  ])('cannot be read: %s', async (_, content, code) => {
    const error = await (async () => decodeMessage(content))().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UndecodableError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/\S/) });
  });

  it('text without a header is a body', async () => {
    expect(texts(await mail('こんにちは\n'))).toEqual(['こんにちは']);
  });
});
