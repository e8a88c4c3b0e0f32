import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/decode/charset/decode-text.js';
import { restoredEscapes } from '../../../src/decode/charset/restored-escapes.js';
import { jis } from '../bytes.js';

const TEXT = 'お名前：川口　春(はる)\r\nmail: haru@example.jp\r\n住所：北海道';
const lost = (mark: string) => jis(TEXT).toString('latin1').replaceAll('\x1b', mark);

describe('Decode: escapes without their ESC', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['a space', ' '],
    ['a question mark', '?'],
    ['caret notation', '^['],
    ['SUB', '\x1a'],
    ['an octal escape', '\\033'],
  ])('%s in its place', (_, mark) => {
    expect(decodeText(Buffer.from(lost(mark), 'latin1'), 'iso-2022-jp').text).toBe(TEXT);
    expect(decodeText(Buffer.from(lost(mark), 'latin1'), null).text).toBe(TEXT);
  });

  it.each<[string, string]>([
    ['out of it', '\x1b(B'],
    ['into it', '\x1b$B'],
  ])('only in escapes %s', (_, whole) => {
    const text = jis(TEXT).toString('latin1').replaceAll(whole, whole.slice(1));
    expect(decodeText(Buffer.from(text, 'latin1'), 'iso-2022-jp').text).toBe(TEXT);
  });

  it('U+FFFD in its place', () => {
    expect(decodeText(Buffer.from(lost('\ufffd')), 'utf-8').text).toBe(TEXT);
  });

  it.each<[string, string, number, string | null]>([
    ['a space, the first one trimmed', '$B$"$*$- (B', 1, '\x1b$B$"$*$-\x1b(B'],
    ['one run with kana needs no label', '$B;3ED$N$5$/$i(B', 4, '\x1b$B;3ED$N$5$/$i\x1b(B'],
    ['one of kanji does', '$B;3ED2V;R(B', 4, null],
    ['a run too short to tell', '$B$N(B', 4, null],
    ['a shell variable', 'echo $BAR$BAZ (B)', 4, null],
    ['openers alone', '$B'.repeat(200_000), 1, null],
  ])('%s', (_, text, least, expected) => {
    expect(restoredEscapes(text, least)).toBe(expected);
  });
});
