import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { eucJp, jis, latin1, shiftJis } from '../bytes.js';

const BODY = 'お名前：青木　真理\r\nふりがな：あおき　まり\r\n電話：090\r\n';
const FOOTER = '--\r\nこのメールはさくら便で届きました\r\n';
const utf8 = (text: string) => Buffer.from(text);
const and = (...parts: Buffer[]) => Buffer.concat(parts);

describe('Decode: lines of several charsets', () => {
  it.each<[string, Buffer, string | null]>([
    ['UTF-8 behind ISO-2022-JP', and(jis(BODY), utf8(FOOTER)), 'iso-2022-jp'],
    ['UTF-8 behind ISO-2022-JP, nothing said', and(jis(BODY), utf8(FOOTER)), null],
    ['UTF-8 behind ISO-2022-JP said to be UTF-8', and(jis(BODY), utf8(FOOTER)), 'utf-8'],
    ['UTF-8 before ISO-2022-JP', and(utf8(FOOTER), jis(BODY)), 'iso-2022-jp'],
    ['Shift_JIS behind ISO-2022-JP', and(jis(BODY), shiftJis(FOOTER)), 'iso-2022-jp'],
    ['EUC-JP behind ISO-2022-JP', and(jis(BODY), eucJp(FOOTER)), 'iso-2022-jp'],
    ['UTF-8 behind Shift_JIS', and(shiftJis(BODY), utf8(FOOTER)), 'shift_jis'],
    ['UTF-8 behind Shift_JIS, nothing said', and(shiftJis(BODY), utf8(FOOTER)), null],
    ['UTF-8 behind EUC-JP', and(eucJp(BODY), utf8(FOOTER)), 'euc-jp'],
    ['UTF-8 behind EUC-JP, nothing said', and(eucJp(BODY), utf8(FOOTER)), null],
    ['Shift_JIS behind UTF-8', and(utf8(BODY), shiftJis(FOOTER)), 'utf-8'],
    ['EUC-JP behind UTF-8, nothing said', and(utf8(BODY), eucJp(FOOTER)), null],
    ['EUC-JP behind Shift_JIS', and(shiftJis(BODY), eucJp(FOOTER)), 'shift_jis'],
  ])('%s', (_, bytes, label) => {
    const text = decodeText(bytes, label).text;
    expect([BODY + FOOTER, FOOTER + BODY]).toContain(text);
  });

  it('a sign of Latin in a footer of UTF-8 is none of half-width kana', () => {
    expect(decodeText(and(jis(BODY), utf8('© 2026\r\n'), utf8(FOOTER)), 'iso-2022-jp').text).toBe(
      `${BODY}© 2026\r\n${FOOTER}`,
    );
  });

  it.each<[string, Buffer, string | null, string]>([
    [
      'a few stray bytes of UTF-8 stay undecodable',
      and(utf8(BODY + BODY), latin1('x\x83\xff')),
      'utf-8',
      `${BODY + BODY}x\ufffd\ufffd`,
    ],
    ['half-width kana beside Shift_JIS', shiftJis(`${BODY}ｱｵｷ ﾏﾘ\r\n`), null, `${BODY}ｱｵｷ ﾏﾘ\r\n`],
    [
      'half-width kana beside Shift_JIS and a stray byte',
      and(shiftJis(`${BODY}${BODY}ｱｵｷﾏﾘ\r\n`), latin1('\xff')),
      'shift_jis',
      `${BODY}${BODY}ｱｵｷﾏﾘ\r\n\ufffd`,
    ],
    [
      'EUC-JP said to be Shift_JIS, with a stray byte',
      and(eucJp(BODY + BODY), latin1('\xff')),
      'shift_jis',
      `${BODY}${BODY}\ufffd`,
    ],
  ])('not mixed: %s', (_, bytes, label, expected) => {
    expect(decodeText(bytes, label).text).toBe(expected);
  });
});

describe('Decode: a value in another charset than its label', () => {
  const FORM = '・氏名フルネーム：青木　真理\r\n・ご設定のニックネーム：';
  const REST = '\r\n・ご登録の住所：青森県\r\n電話：090-1111-2222\r\n';
  const encoders = { 'utf-8': utf8, shift_jis: shiftJis, 'euc-jp': eucJp };
  const names = Object.keys(encoders) as (keyof typeof encoders)[];
  const pairs = names.flatMap((form) => names.filter((name) => name !== form).map((value) => [form, value] as const));

  it.each(pairs)('%s, %s', (form, value) => {
    for (const nickname of ['雪うさぎ楽団', 'すみれの花', 'ネコパンチ', '渡邊　さくら']) {
      const bytes = and(encoders[form](FORM), encoders[value](nickname), encoders[form](REST));
      expect(decodeText(bytes, form)).toEqual({ text: `${FORM}${nickname}${REST}`, doubtful: false });
    }
  });

  it.each(pairs)('a header, %s and %s', (first, second) => {
    const bytes = and(encoders[first]('会員ページに '), encoders[second]('入れません'));
    expect(decodeText(bytes, null).text).toBe('会員ページに 入れません');
  });

  it.each<[string, string, Buffer, string]>([
    [
      'half-width kana',
      'shift_jis',
      shiftJis('ニックネーム：ﾈｺﾏﾝﾏ､ﾄﾗ\r\nふりがな：ﾏﾘ\r\n'),
      'ニックネーム：ﾈｺﾏﾝﾏ､ﾄﾗ\r\nふりがな：ﾏﾘ\r\n',
    ],
    ['a stray byte', 'utf-8', and(utf8(FORM), latin1('\xff'), utf8('うさぎ')), `${FORM}\ufffdうさぎ`],
    ['a lone letter', 'utf-8', and(utf8(FORM), shiftJis('あ'), utf8(REST)), `${FORM}\ufffd\ufffd${REST}`],
    ['a cut letter', 'utf-8', and(utf8(FORM), utf8('うさぎ').subarray(0, 8)), `${FORM}うさ\ufffd`],
  ])('not %s', (_, label, bytes, expected) => {
    expect(decodeText(bytes, label).text).toBe(expected);
  });

  it('a long line of marks takes no long', () => {
    const bytes = and(shiftJis('：あ'.repeat(100_000)), eucJp('：うさぎ'));
    expect(decodeText(bytes, 'shift_jis').text).toHaveLength(200_000 + 8);
  });
});
