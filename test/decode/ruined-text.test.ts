import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { isRuined } from '../../src/decode/ruined-text.js';
import { scanParts } from '../../src/decode/scan-parts.js';
import { eucJp, jis, shiftJis } from './bytes.js';

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
    ['a geta', NAME.replace('髙', '〓'), html(NAME)],
    ['a geta in a nickname', 'ニックネーム：〓葉月', html('ニックネーム：德葉月')],
    ['a dot', '・氏名：・橋　葉月\r\n', html('・氏名：髙橋　葉月\r\n')],
    ['a dot, beside HTML without bullets', '・氏名：森　・葉月\r\n', html('氏名：森　彅葉月\r\n')],
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
    expect(text).not.toMatch(/[?\ufffd〓]|[：　]・/);
  });

  it.each<[string, string, string]>([
    ['questions', '髙橋です。大丈夫?\r\nなぜ??', '<p>髙橋です。大丈夫?<br>なぜ??</p>'],
    ['wide questions in HTML', '本当?', '<p>本当？</p>'],
    ['a query', 'https://example.jp/?q=1??a', '<a href="x">https://example.jp/?q=1??a</a>'],
    ['HTML as ruined', NAME.replace('髙', '?'), html(NAME.replace('髙', '?'))],
    ['a ruler of getas', '〓〓〓〓\r\n氏名：佐藤　葉月', '<p>〓〓〓〓<br>氏名：佐藤　葉月</p>'],
    ['a dot that parts words', '氏名：マリア・佐藤', '<p>氏名：マリア・佐藤</p>'],
    [
      'bullets that HTML shows otherwise',
      '・氏名：佐藤　葉月\r\n・住所：大阪',
      '<ul><li>氏名：佐藤　葉月<li>住所：大阪</ul>',
    ],
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

  it.each<[string, string, Buffer, boolean]>([
    ['the first letter of a name', 'iso-2022-jp', jis(`氏名：?橋　葉月\r\n`), true],
    ['the second', 'shift_jis', shiftJis('お名前（漢字）: 渡? 葉月\r\n'), true],
    ['one of the given name', 'euc-jp', eucJp('ご登録名：佐藤　葉?子\r\n'), true],
    ['an answer that is no name', 'iso-2022-jp', jis('支払方法：不明?多分クレジットカード\r\n'), false],
    ['a question about the name', 'iso-2022-jp', jis('氏名：佐藤葉月?どちらで登録したか\r\n'), false],
    ['a question behind a sentence', 'shift_jis', shiftJis('氏名：登録したのは佐藤か斉藤か?忘れました\r\n'), false],
    ['a name in UTF-8, which has all letters', 'utf-8', Buffer.from('氏名：?橋　葉月\r\n'), false],
    ['a geta in a name', 'utf-8', Buffer.from('氏名：〓橋　葉月\r\n'), true],
    ['a geta in a nickname', 'iso-2022-jp', jis('ニックネーム：ねこ〓\r\n'), true],
    ['a dot behind a space of a name', 'utf-8', Buffer.from('氏名(漢字)：森　・子\r\n'), true],
    ['a dot before one letter', 'shift_jis', shiftJis('お名前：・橋　葉月\r\n'), true],
    ['a ruler of getas', 'utf-8', Buffer.from('項目：〓〓〓〓〓\r\n'), false],
    ['a heading', 'utf-8', Buffer.from('〓 ご登録情報 〓\r\n'), false],
    ['a bullet before a name', 'utf-8', Buffer.from('氏名：・佐藤　葉月\r\n'), false],
    ['a dot in a name', 'utf-8', Buffer.from('氏名：マリア・佐藤\r\n'), false],
    ['answers in UTF-8', 'utf-8', Buffer.from('住所：大阪?東京\r\n質問：山田?本?どちらですか\r\n'), false],
  ])('doubt: %s', async (_, charset, text, expected) => {
    const head = Buffer.from(`Subject: s\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`);
    expect((await decodeMessage(Buffer.concat([head, text]))).charsetDoubtful).toBe(expected);
  });

  it('no doubt where HTML has the letter', async () => {
    expect((await decodeMessage(mail(NAME.replace('髙', '?'), html(NAME)))).charsetDoubtful).toBe(false);
  });

  it('HTML is not taken apart for a question that its source has, too', () => {
    const lines = () => expect.unreachable();
    const plain = [{ text: '本当に大丈夫?でしょうか', depth: 0 }];
    expect(isRuined(plain, { source: () => '<p>本当に大丈夫?でしょうか</p>', lines })).toBe(false);
  });

  it('is soon told of many lines that may lack one', () => {
    const plain = Array.from({ length: 20_000 }, (_, i) => ({ text: `番?号${i}`, depth: 0 }));
    const shown = Array.from({ length: 20_000 }, (_, i) => ({ text: `番号は${i}`, depth: 0 }));
    expect(isRuined(plain, { source: () => '', lines: () => shown })).toBe(false);
  });
});
