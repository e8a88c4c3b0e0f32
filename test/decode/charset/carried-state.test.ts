import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { jis, latin1 } from '../bytes.js';

const pairs = (text: string) => jis(text).toString('latin1').replaceAll('\x1b$B', '').replaceAll('\x1b(B', '');

describe('Decode: ISO-2022-JP whose lines begin in the mode that the one before ended in', () => {
  it.each<[string, string, string]>([
    ['kana', `\x1b$B${pairs('あいう')}\r\n${pairs('かきく')}\r\n`, 'あいう\r\nかきく\r\n'],
    ['a label', `\x1b$B${pairs('東京')}\r\n${pairs('・住所：')}\x1b(BA\r\n`, '東京\r\n・住所：A\r\n'],
    [
      'over several lines',
      `\x1b$B${pairs('北')}\n${pairs('・みなみ')}\n${pairs('東西')}\n${pairs('右側')}\x1b(B\n`,
      '北\n・みなみ\n東西\n右側\n',
    ],
    ['over a blank line', `\x1b$B${pairs('あい')}\r\n\r\n${pairs('うえお')}\x1b(B`, 'あい\r\n\r\nうえお'],
    ['kanji alone, up to the escape back', `\x1b$B${pairs('北')}\r\n${pairs('鈴木一郎')}\x1b(B`, '北\r\n鈴木一郎'],
    [
      'with half-width kana elsewhere',
      `\x1b(IC=\x1b$B${pairs('あい')}\r\n${pairs('うえお')}\x1b(B`,
      'ﾃｽあい\r\nうえお',
    ],
  ])('%s', (_, text, expected) => {
    expect(decodeText(latin1(text), 'iso-2022-jp').text).toBe(expected);
  });

  it.each<[string, string]>([
    ['figures', '20260405'],
    ['a price', '$100'],
    ['a price with an escape behind it', '$100\x1b$B'],
    ['capitals', 'HOKKAIDO'],
    ['prose', 'Regards,'],
    ['an address', 'neko@example.jp'],
    ['an exclamation', 'NO!!!!'],
    ['per cent', '100%'],
    ['a ruler', '--------'],
    ['stars', '********'],
    ['figures with a needless escape', '09012345\x1b(B'],
  ])('not %s', (_, line) => {
    expect(decodeText(latin1(`\x1b$B;3ED\r\n${line}`), 'iso-2022-jp').text).toBe(
      `山田\r\n${line.replace(/\x1b../, '')}`,
    );
  });

  it.each<[string, string, string]>([
    ['within a word', '雪うさぎ', 'と月夜の楽団'],
    ['behind a mark', '氏名：', '川村　悠'],
    ['within katakana', 'カワムラ　', 'ハルカ'],
  ])('a server broke the line %s, where the mailer closes the mode at line ends', (_, one, next) => {
    const closed = jis('氏名\r\n電話\r\n住所\r\nお名前\r\n').toString('latin1');
    for (const lineEnd of ['\r\n', '\n', '\r\n '])
      expect(
        decodeText(latin1(`${closed}\x1b$B${pairs(one)}${lineEnd}${pairs(next)}\x1b(B\r\n`), 'iso-2022-jp').text,
      ).toBe(`氏名\r\n電話\r\n住所\r\nお名前\r\n${one}${next}\r\n`);
  });

  it.each<[string, string]>([
    ['closes few', '氏名\r\n電話\r\n'],
    ['ends in ASCII', 'A\r\nB\r\nC\r\nD\r\n'],
    ['closes before ASCII', '氏名A\r\n電話1\r\n住所2\r\nお名前3\r\n'],
  ])('the writer did, where the mailer %s', (_, before) => {
    const open = `\x1b$B${pairs('あいう')}\r\n${pairs('かきく')}\x1b(B\r\n`;
    expect(decodeText(latin1(jis(before).toString('latin1') + open), 'iso-2022-jp').text).toBe(
      `${before}あいう\r\nかきく\r\n`,
    );
  });

  it("an empty line is the writer's", () => {
    const closed = jis('氏名\r\n電話\r\n住所\r\nお名前\r\n').toString('latin1');
    const text = `${closed}\x1b$B${pairs('あいう')}\r\n\r\n${pairs('かきく')}\x1b(B`;
    expect(decodeText(latin1(text), 'iso-2022-jp').text).toContain('あいう\r\n\r\nかきく');
  });

  it('ten thousand lines left open take no long', () => {
    expect(decodeText(latin1('\x1b$B;3\r\nA1'.repeat(10_000)), 'iso-2022-jp').text).toBe('山\r\nA1'.repeat(10_000));
  });
});
