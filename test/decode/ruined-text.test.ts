import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { scanParts } from '../../src/decode/scan-parts.js';

const mail = (plain: string, html: string) =>
  Buffer.from(
    `Subject: s\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n${html}\r\n--b--\r\n`,
  );
/** UTF-8 read as Shift_JIS, what is none as a question mark. */
const mistaken = (text: string) =>
  new TextDecoder('shift_jis').decode(Buffer.from(text)).replace(/[\ufffd\ue000-\uf8ff]/g, '?');
const marked = (text: string) => text.replace(/[^\0-\x7f\r\n]/g, '?');
const NAME = '氏名：髙橋　葉月\r\n電話：080-0000-4321\r\n';
const html = (text: string) => `<html><body>${text.replace(/\r\n/g, '<br>\r\n')}</body></html>`;

describe('Decode: a text that lost letters beside HTML that did not', () => {
  it.each<[string, string, string]>([
    ['one letter', NAME.replace('髙', '?'), html(NAME)],
    ['one letter, which HTML refers to', NAME.replace('髙', '?'), html(NAME.replace('髙', '&#39641;'))],
    ['the last letter of a name', '氏名：森 梨?\r\n', html('氏名：森 梨沙\r\n')],
    ['a letter beyond U+FFFF', '氏名：??野 葉月', html('氏名：𠮷野 葉月\r\n')],
    ['a name', '氏名：?? ??\r\n電話：1', html('氏名：佐藤 葉月\r\n電話：1\r\n')],
    ['U+FFFD', NAME.replace('髙', '\ufffd'), html(NAME)],
    ['all letters', marked(NAME + NAME), html(NAME + NAME)],
    [
      'read as Shift_JIS',
      mistaken('氏名：佐藤　葉月\r\nニックネーム：すみれ'),
      html('氏名：佐藤　葉月\r\nニックネーム：すみれ'),
    ],
    ['in a table', '氏名 ?橋 葉月', '<table><tr><td>氏名</td><td>髙橋 葉月</td></tr></table>'],
  ])('HTML is read: %s', async (_, plain, shown) => {
    const [fast, slow] = [
      await decodeMessage(mail(plain, shown), scanParts),
      await decodeMessage(mail(plain, shown), () => null),
    ];
    expect(slow.lines).toEqual(fast.lines);
    const text = fast.lines.map((line) => line.text).join('\n');
    expect(text).toMatch(/葉月|梨沙/);
    expect(text).not.toMatch(/[?\ufffd]/);
  });

  it.each<[string, string, string]>([
    ['questions', '髙橋です。大丈夫?\r\nなぜ??', '<p>髙橋です。大丈夫?<br>なぜ??</p>'],
    ['wide questions in HTML', '本当?', '<p>本当？</p>'],
    ['a query', 'https://example.jp/?q=1??a', '<a href="x">https://example.jp/?q=1??a</a>'],
    ['HTML as ruined', NAME.replace('髙', '?'), html(NAME.replace('髙', '?'))],
    ['HTML of other words', NAME.replace('髙', '?'), '<p>このメールの安全性を確認しました</p>'],
  ])('the text is read: %s', async (_, plain, shown) => {
    const { lines } = await decodeMessage(mail(plain, shown));
    expect(lines.map((line) => line.text)).toEqual(
      plain
        .split('\r\n')
        .map((line) => line.trimEnd())
        .filter((line, i, all) => line !== '' || i + 1 < all.length),
    );
  });

  it.each<[string, string, string, boolean]>([
    ['a letter that nobody has', NAME.replace('髙', '?'), '<p>お知らせ</p>', true],
    ['a letter that HTML has', NAME.replace('髙', '?'), html(NAME), false],
    ['a question', '質問：大丈夫? 橋', html('別の話'), false],
  ])('doubt: %s', async (_, plain, shown, expected) => {
    expect((await decodeMessage(mail(plain, shown))).charsetDoubtful).toBe(expected);
  });
});
