import { describe, expect, it } from 'vitest';
import { decodeIso2022Jp } from '../../../src/decode/charset/iso-2022-jp.js';
import { restoredEscapes } from '../../../src/decode/charset/restored-escapes.js';
import { jis, latin1 } from '../bytes.js';

const join = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : part)));

describe('Decode: ISO-2022-JP', () => {
  it.each<[string, Buffer, string]>([
    ['plain', jis('山田 taro 花子'), '山田 taro 花子'],
    ['JIS X 0201 Roman', jis('山田xyz', '\x1b(J'), '山田xyz'],
    ['the edition of 1978', latin1('\x1b$@;3ED\x1b(B'), '山田'],
    ['the announcer of 1990', latin1('\x1b&@\x1b$B;3ED\x1b(B'), '山田'],
    ['JIS X 0213', latin1('\x1b$(Q;3ED\x1b(B'), '山田'],
    ['JIS X 0212', latin1('\x1b$B;3ED\x1b(B\x1b$(D0!\x1b(B'), '山田丂'],
    ['a line without the escape back', latin1('\x1b$B;3ED\r\nID: a98\r\n'), '山田\r\nID: a98\r\n'],
    ['half-width kana by escape', latin1('\x1b(IC=D\x1b(B!'), 'ﾃｽﾄ!'],
    ['half-width kana by SO and SI', latin1('\x0eC=D\x0f!'), 'ﾃｽﾄ!'],
    ['half-width kana in 8 bits', latin1('a\xc3\xbd\xc4b'), 'aﾃｽﾄb'],
    ['NEC row 13', latin1('\x1b$B-!-j\x1b(B'), '①㈱'],
    ['IBM extensions', latin1('\x1b$B|b\x1b(B'), '髙'],
    ['Chinese', latin1('\x1b$AVP\x1b(B'), '中'],
    ['an undefined cell spares its neighbours', latin1('\x1b$B;3ED\x2d\x7eN99T\x1b(B'), '山田\ufffd旅行'],
    ['Shift_JIS emoji between escapes', join(jis('山田'), '\xf8\x9f', jis('旅行')), '山田☀旅行'],
    ["au's emoji in its rows", latin1('\x1b$B;3ED\x75\x41N99T\x1b(B'), '山田☀旅行'],
    ['kanji in the rows behind them', latin1('\x1b$B\x7c\x62\x7a\x77\x1b(B'), '髙焄'],
    ['half a character at a line end', latin1('\x1b$B;3E\r\nabc'), '山\ufffd\r\nabc'],
    ['half a character at the end', latin1('\x1b$B;3E'), '山\ufffd'],
    ['SoftBank webcode', latin1('a\x1b$Gj\x0fb'), 'a☀b'],
    ['two of them', latin1('a\x1b$E!"\x0fb\x1b$Q!\x0f'), 'a📫📮b🏩'],
    ['one that is none', latin1('a\x1b$Qo\x0fb'), 'a\ufffdb'],
    ['EUC-JP in between', join(jis('山田'), '\xa4\xa2\xa4\xa4\xa4\xa6'), '山田あいう'],
    ['an escape cut off', latin1('abc\x1b$'), 'abc\x1b$'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeIso2022Jp(bytes)).toBe(expected);
  });

  it.each<[string, string, number, string | null]>([
    ['puts the escapes back', '$B;3ED(B: $B2V;R(B', 1, '\x1b$B;3ED\x1b(B: \x1b$B2V;R\x1b(B'],
    ['too few to be sure', '$B;3ED(B', 2, null],
    ['unlikely kanji', '$Bxyzw(B', 1, null],
    ['no end', '$B;3ED', 1, null],
    ['prices', 'costs $Bill (B)', 1, null],
  ])('stripped escapes: %s', (_, text, least, expected) => {
    expect(restoredEscapes(text, least)).toBe(expected);
  });

  it('stripped escapes: a body of openers alone takes no long', () => {
    expect(restoredEscapes('$B'.repeat(200_000), 1)).toBeNull();
  });
});
