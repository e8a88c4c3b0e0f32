import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { isUnlabelledHtml } from '../../src/decode/unlabelled-html.js';

const FORM = '氏名：佐藤 葉月<br>\r\n電話：080-0000-4321<br>\r\nニックネーム：すみれ<br>\r\n';

describe('Decode: HTML said to be plain text', () => {
  it.each<[string, string]>([
    ['a document', `<html><body>${FORM}</body></html>`],
    ['a document type', `<!DOCTYPE html>\r\n<html lang="ja"><body>${FORM}</body></html>`],
    ['a body', `\ufeff <body bgcolor="#fff">${FORM}</body>`],
    ['line by line', FORM],
    ['line by line, XHTML, and a ruler', `${FORM.replaceAll('<br>', '<br />')}${FORM}--\r\n`],
    ['one line', FORM.replaceAll('\r\n', '')],
    ['a table', '<table><tr><td>氏名</td><td>佐藤</td></tr>\r\n</table>'],
  ])('%s', (_, text) => {
    expect(isUnlabelledHtml(text)).toBe(true);
  });

  it.each<[string, string]>([
    ['text', '氏名：佐藤 葉月\r\n電話：080-0000-4321'],
    ['an address', '佐藤 <hazuki@example.jp>\r\n'],
    ['quotes', '> <b>a</b>\r\n> b<br>\r\n返信です\r\n'],
    [
      'a tag that is told of',
      '画面に<br>と<br>と<br>が出ます。\r\n困っています。\r\nどうすればよいですか。\r\nお願いします。',
    ],
    ['an error message', 'ログインすると\r\n<html><body>403</body></html>\r\nと出ます。'],
    ['a breaking line among many', `${FORM}一\r\n二\r\n三\r\n四\r\n`],
  ])('not %s', (_, text) => {
    expect(isUnlabelledHtml(text)).toBe(false);
  });

  it('is read as HTML', async () => {
    const { lines } = await decodeMessage(Buffer.from(`Content-Type: text/plain; charset=UTF-8\r\n\r\n${FORM}`));
    expect(lines.map((line) => line.text)).toEqual(['氏名：佐藤 葉月', '電話：080-0000-4321', 'ニックネーム：すみれ']);
  });
});
