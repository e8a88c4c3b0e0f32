/** Text and HTML that should say the same: where their forms differ, both are read. */
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';

const form = (id: string, born: string, phone: string) => [
  '氏名：川村 悠',
  `生年月日：${born}`,
  `電話番号：${phone}`,
  'メールアドレス：yu@example.com',
  `Plus member ID：${id}`,
];
const ONE = form('yu_2023', '19980405', '090-1234-5678');
const divs = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('\n');

async function linesOf(plain: string, html: string): Promise<string[]> {
  const part = (type: string, text: string) =>
    `--b\nContent-Type: text/${type}; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`;
  const source = `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n${part('plain', plain)}${part('html', html)}--b--\n`;
  const { lines } = await decodeMessage(Buffer.from(source));
  return lines.map(({ text }) => text).filter((text) => text !== '');
}

describe('the text alone', () => {
  it.each([
    ['the same', divs(ONE)],
    ['in a table', `<table>${ONE.map((line) => `<tr><td>${line.replace('：', '<td>')}`).join('')}</table>`],
    ['numbers in pieces, as references', divs(ONE).replace('090-1234', '<b>090</b>-1234').replace('1998', '&#49;998')],
    ['full-width', divs(ONE).replace('19980405', '１９９８０４０５')],
    ['more in the HTML', `${divs(ONE)}<p>Tel 03-1111-2222 / abc_12345 / x@example.org</p>`],
    ['no form in the HTML', '<p>この内容はテキストでご覧ください</p>'],
  ])('%s', async (_, html) => {
    expect(await linesOf(ONE.join('\n'), html)).toEqual(ONE);
  });

  it('where it holds no form', async () => {
    expect(await linesOf('ID：yu_2023\nよろしくお願いします', divs(ONE))).toEqual([
      'ID：yu_2023',
      'よろしくお願いします',
    ]);
  });
});

describe('both', () => {
  it.each([
    ['another person', form('yu_3023', '19980504', '090-8765-4321')],
    ['another ID', form('yu_3023', '19980405', '090-1234-5678')],
    ['another date', form('yu_2023', '19980504', '090-1234-5678')],
  ])('%s', async (_, other) => {
    expect(await linesOf(ONE.join('\n'), divs(other))).toEqual([...ONE, ...other]);
  });
});
