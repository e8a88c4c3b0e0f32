import { describe, expect, it } from 'vitest';
import { plainOfEnriched } from '../../src/decode/enriched.js';
import { decodeMessage } from '../../src/decode/index.js';

const LONG = 'お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。';

describe('Decode: enriched text', () => {
  it.each<[string, string, string]>([
    ['a command about a word', '氏名：<bold>山田</bold>　花子', '氏名：山田　花子'],
    ['with a parameter', '山田<color><param>red</param>花子</color>', '山田花子'],
    ['whatever the case', '<Bold>山田</BOLD>', '山田'],
    ['an angle bracket', 'a <<b> c', 'a <b> c'],
    ['two line ends are one', 'a\n\nb\n\n\nc', 'a\nb\n\nc'],
    ['… of CR and LF', 'a\r\n\r\nb', 'a\nb'],
    ['a full line goes on', `${LONG}\nb`, `${LONG} b`],
    ['several full lines go on', `${LONG}\n${LONG}\nb\nc`, `${LONG} ${LONG} b\nc`],
    ['a short one is a line', '氏名：山田\n電話：090', '氏名：山田\n電話：090'],
    ['lines as they are written', '<nofill>a\n\nb</nofill>', 'a\n\nb'],
    ['what is quoted', '<excerpt>a\n\nb</excerpt>c', '> a\n> b\nc'],
    ['an address whose bracket is not doubled', '<hana@example.jp>', '<hana@example.jp>'],
    ['a word in brackets that is no command', '<hana>', '<hana>'],
    ['a parameter without its end', 'a<param>b', 'a'],
    ['an end without its beginning', 'a</param></excerpt></nofill>b', 'a\nb'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(plainOfEnriched(text, false)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a new line', 'a<nl>b', 'a\nb'],
    ['an angle bracket', 'a <lt>b', 'a <b'],
    ['a comment', 'a<comment>b</comment>c', 'ac'],
    ['a paragraph', '<paragraph>a</paragraph>b', '\na\nb'],
  ])('richtext: %s', (_, text, expected) => {
    expect(plainOfEnriched(text, true)).toBe(expected);
  });

  it('a message of that type', async () => {
    const { lines } = await decodeMessage(
      Buffer.from(
        'From: a@example.jp\nContent-Type: text/enriched; charset=UTF-8\n\n氏名：<bold>山田</bold>\n\n電話：090\n',
      ),
    );
    expect(lines.map(({ text }) => text)).toEqual(['氏名：山田', '電話：090']);
  });

  it('a long one takes no time', () => {
    expect(plainOfEnriched('<excerpt>'.repeat(30_000), false)).toBe('> '.repeat(20));
    expect(plainOfEnriched('<'.repeat(300_001), false)).toHaveLength(150_001);
    expect(plainOfEnriched(`${LONG}\n`.repeat(20_000), false).match(/\n/g)).toBeNull();
  });
});
