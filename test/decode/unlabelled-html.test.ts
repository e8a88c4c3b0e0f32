import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { unlabelledHtml } from '../../src/decode/unlabelled-html.js';

const FORM = '氏名：佐藤 葉月<br>\r\n電話：080-0000-4321<br>\r\nニックネーム：すみれ<br>\r\n';

describe('Decode: HTML said to be plain text', () => {
  it.each<[string, string]>([
    ['a document', `<html><body>${FORM}</body></html>`],
    ['a document type', `<!DOCTYPE html>\r\n<html lang="ja"><body>${FORM}</body></html>`],
    ['a body', `\ufeff <body bgcolor="#fff">${FORM}</body>`],
    ['line by line', FORM],
    ['line by line, XHTML, and a ruler', `${FORM.replaceAll('<br>', '<br />')}${FORM}--\r\n`],
    ['one line', FORM.replaceAll('\r\n', '')],
    ['lines within a document', `<html><body>\r\n${FORM.replaceAll('<br>', '')}</body></html>`],
    ['a table', '<table><tr><td>氏名</td><td>佐藤</td></tr>\r\n</table>'],
  ])('%s', (_, text) => {
    expect(unlabelledHtml(text)).not.toBeNull();
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
    ['a tag that begins what is told', `<html>というエラーが出ます。\r\n${FORM.replaceAll('<br>', '')}`],
    ['… with tags that lay out', `<body>と<br>が出ます。\r\n${FORM.replaceAll('<br>', '')}`],
    ['… a document type', `<!DOCTYPE html>と出ます\r\n${FORM.replaceAll('<br>', '')}`],
    ['a breaking line among many', `${FORM}一\r\n二\r\n三\r\n四\r\n`],
  ])('not %s', (_, text) => {
    expect(unlabelledHtml(text)).toBeNull();
  });

  const FORM_LINES = ['氏名：佐藤 葉月', '電話：080-0000-4321', 'ニックネーム：すみれ'];
  const PLAIN = FORM.replaceAll('<br>', '');

  it.each<[string, string, string[]]>([
    ['tags', FORM, FORM_LINES],
    ['lines alone', `<html><body>\r\n${PLAIN}</body></html>`, ['', ...FORM_LINES]],
    ['a blank line', `<html><body>一\r\n\r\n${PLAIN}</body></html>`, ['一', '', ...FORM_LINES]],
    [
      'lines within tags',
      `<html><body><p>\r\n${PLAIN}</p><div>以上\r\n\r\n佐藤</div></body></html>`,
      [...FORM_LINES, '以上', '', '佐藤'],
    ],
    ['lines behind a page that is shown', `<html><body><h1>403</h1></body></html>\r\n${PLAIN}`, ['403', ...FORM_LINES]],
    [
      'a line end beside a tag',
      '<html><body>氏名：<b>佐藤</b>\r\n<i>電話</i>：1<br></body></html>',
      ['氏名：佐藤', '電話：1'],
    ],
    [
      'cells',
      '<!DOCTYPE html>\r\n<html><body><table>\r\n<tr>\r\n<th>氏名</th>\r\n<td\r\n class="a">\r\n佐藤\r\n</td>\r\n</tr></table></body></html>',
      ['氏名\t佐藤'],
    ],
    [
      'brackets that are no tags',
      'メール：<hazuki@example.jp><br>\r\n佐藤 葉月 <hazuki@example.jp><br>\r\nニックネーム：<sumire></font><br>\r\n<o:p></o:p><img src="a@example.jp">A<br>\r\n<mailto:hazuki@example.jp><br>',
      [
        'メール：<hazuki@example.jp>',
        '佐藤 葉月 <hazuki@example.jp>',
        'ニックネーム：<sumire>',
        'A',
        '<mailto:hazuki@example.jp>',
      ],
    ],
  ])('is read as HTML that keeps its words and lines: %s', async (_, text, expected) => {
    const { lines } = await decodeMessage(Buffer.from(`Content-Type: text/plain; charset=UTF-8\r\n\r\n${text}`));
    expect(lines.map((line) => line.text)).toEqual(expected);
  });

  it('of what is said to be HTML a line end is a space', async () => {
    const { lines } = await decodeMessage(Buffer.from('Content-Type: text/html; charset=UTF-8\r\n\r\n<p>a\r\nb</p>'));
    expect(lines.map((line) => line.text)).toEqual(['a b']);
  });
});
