import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { latin1 } from '../bytes.js';

describe('Decode: JIS X 0213', () => {
  it.each<[string, Buffer, string, string]>([
    ['ISO-2022-JP-2004, the first plane', latin1('\x1b$(Q\x2e\x21\x24\x6a\x1b(B'), 'ISO-2022-JP-2004', '俱り'],
    ['ISO-2022-JP-3, the second plane', latin1('\x1b$(P\x21\x21\x1b(B'), 'ISO-2022-JP-3', '𠂉'],
    ['EUC-JIS-2004', latin1('\xae\xa1\xa4\xea\x8f\xa1\xa1 \x8e\xb1a'), 'EUC-JIS-2004', '俱り𠂉 ｱa'],
    ['Shift_JIS-2004', latin1('\x87\x9f\x82\xe8\xf0\x40\x98\x73 \xb1a'), 'Shift_JIS-2004', '俱り𠂉𠮟 ｱa'],
    ['by its other name', latin1('\x87\x9f'), 'x-sjisx0213', '俱'],
    ['a letter and its mark in one cell', latin1('\x1b$(Q\x24\x77\x1b(B'), 'ISO-2022-JP-3', 'か\u309a'],
    ['bytes that are no such text', latin1('\x82\xa0\xfd'), 'Shift_JIS-2004', 'あ\ufffd'],
  ])('%s', (_, bytes, label, text) => {
    expect(decodeText(bytes, label).text).toBe(text);
  });
});

describe('Decode: more of ISO-2022-JP', () => {
  it.each<[string, string, string]>([
    ['kana designated to G1', '\x1b)I\x1b$B$"\x1b(B\x0e\x31\x32\x0f.', 'あｱｲ.'],
    ['Latin letters one by one', 'Caf\x1b.A\x1bNi\x1b$B$M$3\x1b(B', 'Caféねこ'],
    ['Greek letters', '\x1b.F\x1bNa\x1b$B$"\x1b(B', 'αあ'],
    [
      'two lines that lost their escapes',
      '\x1b$B$"\x1b(B\n$B$"$$!*(B $B$&$($*$+(B\n$B%I%i%^$N(B',
      'あ\nあい！ うえおか\nドラマの',
    ],
    ['a price between brackets is none', '\x1b$B$"\x1b(B\nA$B(B', 'あ\nA$B(B'],
  ])('%s', (_, text, read) => {
    expect(decodeText(latin1(text), 'iso-2022-jp').text).toBe(read);
  });
});
