/** Types of parts as form scripts misspell them, and text beside HTML that says more. */
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { scanParts } from '../../src/decode/scan-parts.js';
import { shiftJis } from './bytes.js';

const TEXT = '氏名：川村　悠\r\n電話：080-0000-4321\r\nメール：haruka@example.jp\r\n';
const HTML = `<html><body>${TEXT.replaceAll('\r\n', '<br>\r\n')}</body></html>`;
const shown = TEXT.trim().split('\r\n');

async function linesOf(type: string, content: Buffer, more = ''): Promise<string[]> {
  const head = `Subject: s\r\nContent-Type: ${type}\r\n${more}\r\n`;
  const { lines } = await decodeMessage(Buffer.concat([Buffer.from(head), content]));
  return lines.map(({ text }) => text).filter((text) => text !== '');
}

describe('Decode: the type of a mail that is text', () => {
  it.each(['plain/text', 'text/text', 'message/text', 'content/unknown', 'unknown/unknown', 'text/x-whatever'])(
    '%s',
    async (type) => {
      expect(await linesOf(`${type}; charset=Shift_JIS`, shiftJis(TEXT))).toEqual(shown);
    },
  );

  it.each(['text/x-html', 'text/xhtml', 'application/xhtml+xml', 'html/text', 'text/htm'])('%s', async (type) => {
    expect(await linesOf(`${type}; charset=Shift_JIS`, shiftJis(HTML))).toEqual(shown);
  });

  it.each<[string, string, Buffer, string]>([
    ['a picture', 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), ''],
    ['bytes that are none', 'unknown/unknown', Buffer.alloc(60, 3), ''],
    ['a calendar', 'text/calendar', Buffer.from('BEGIN:VCALENDAR'), ''],
    ['a card', 'text/x-vcard', Buffer.from('BEGIN:VCARD'), ''],
    ['a file', 'unknown/unknown', Buffer.from(TEXT), 'Content-Disposition: attachment; filename=a.dat\r\n'],
    ['a page that is sent as a file', 'application/xhtml+xml; name=a.xhtml', Buffer.from(HTML), ''],
  ])('not %s', async (_, type, content, more) => {
    expect(await linesOf(type, content, more)).toEqual([]);
  });
});

describe('Decode: text beside HTML that has all of it and more', () => {
  const both = async (plain: string, html: string): Promise<string[]> => {
    const source = Buffer.from(
      `Subject: s\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n${html}\r\n--b--\r\n`,
    );
    const [fast, slow] = [await decodeMessage(source, scanParts), await decodeMessage(source, () => null)];
    expect(slow.lines).toEqual(fast.lines);
    return fast.lines.map(({ text }) => text).filter((text) => text !== '');
  };
  const BLANK = '氏名：\r\n電話：\r\nメール：\r\n';

  it.each<[string, string]>([
    ['a notice', 'This message is in HTML format. Please use an HTML capable reader.'],
    ['a notice in Japanese', 'このメールはHTML形式です。'],
    ['what the charset lacks dropped', TEXT.replace(/[^\0-\x7f]/g, '')],
    ['a blank template', BLANK],
    ['a blank template with blanks', BLANK.replaceAll('：', '： ')],
  ])('%s', async (_, plain) => {
    expect(await both(plain, HTML)).toEqual(shown);
  });

  it.each<[string, string, string]>([
    ['a text of its own', 'Please see the form below.', HTML],
    ['a blank template and a question', `${BLANK}どこに書けばよいですか`, HTML],
    ['a form of which few are blank', TEXT.replace('080-0000-4321', ''), HTML],
    ['a blank template beside another', BLANK, '<p>ご住所：大阪府<br>会員番号：12345678</p>'],
    ['English beside English', 'Hello, I forgot my password.', '<p>Hello, I forgot my password.</p><p>Café — Ltd.</p>'],
    ['ASCII of other words', 'ID: other_77', HTML],
  ])('not %s', async (_, plain, html) => {
    expect((await both(plain, html)).slice(0, plain.split('\r\n').length)).toEqual(
      plain
        .trim()
        .split('\r\n')
        .map((line) => line.trim()),
    );
  });

  it('HTML that writes a reference once more', async () => {
    const html = '<p>ニックネーム：&amp;#38634;&amp;#12358;&amp;#x3055;&amp;#12366;</p><p>A&amp;#65;B &amp;amp; C</p>';
    expect(await linesOf('text/html; charset=UTF-8', Buffer.from(html))).toEqual([
      'ニックネーム：雪うさぎ',
      'A&#65;B &amp; C',
    ]);
  });
});
