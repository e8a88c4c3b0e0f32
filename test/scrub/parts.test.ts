import { describe, expect, it } from 'vitest';
import { datePieces, kanjiDatePieces } from '../../src/scrub/dates.js';
import { dressed, foldedKey, glyphsOf } from '../../src/scrub/glyphs.js';
import { MadeUp } from '../../src/scrub/made-up.js';
import { placePieces } from '../../src/scrub/places.js';
import { changeBody } from '../../src/scrub/transfer.js';
import { stays } from '../../src/scrub/words.js';

const made = new MadeUp(Buffer.from('seed'));

describe('made-up values', () => {
  it.each([
    ['kanji', '山田太郎', /^[\u4e00-\u9fff]{4}$/u],
    [
      'kana keep their kind: small ones stay, voiced stay voiced',
      'ショウジャパン',
      /^.ョ.[ガ-ヂヅデドバビブベボ]ャ[パピプペポ].$/u,
    ],
    ['digits', '0123456789', /^\d{10}$/u],
    ['letters and digits', 'abc123', /^[a-z]{3}\d{3}$/u],
    ['a rare kanji takes four bytes as before', '𠮷', /^[\u{20000}-\u{2ffff}]$/u],
  ])('%s', (_why, text, expected) => {
    const other = made.token(text);
    expect(other).toMatch(expected);
    expect(other).not.toBe(text);
    expect(made.token(text)).toBe(other);
  });

  it('keeps a beginning', () => {
    expect(made.token('09012345678', 3)).toMatch(/^090\d{8}$/u);
  });

  it('never gives another original', () => {
    const single = new MadeUp(Buffer.from('x'), ['0', '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(single.token('3')).toBe('9');
  });
});

describe('dates', () => {
  it.each([
    ['four digits', '1998/4/5', /^19\d[13579]\/[1-9]\/[1-9]$/u],
    ['eight', '19981225', /^19\d\d1[0-2](?:1\d|2[0-8])$/u],
    ['an era', '平成10年4月5日', /^平成10年[1-9]月[1-9]日$/u],
    ['an era with its year', '平成10年4月5日(1998年)', /^平成10年[1-9]月[1-9]日\(1998年\)$/u],
    ['a year and its era in front', '1987(S62).2.18', /^1987\(S62\)\.(?!2\.18)[1-9]\.[12]\d$/u],
    ['an era and its year in front', '昭和62(1987)/2/18', /^昭和62\(1987\)\/(?!2\/18)[1-9]\/[12]\d$/u],
    ['an era behind the date', '1987年2月18日（昭和62年）', /^1987年[1-9]月[12]\d日（昭和62年）$/u],
    ['an era by its letter', 'S62.2.18(1987年)', /^S62\.[1-9]\.[12]\d\(1987年\)$/u],
    ['a year in square brackets', '昭和62年2月18日[1987年]', /^昭和62年[1-9]月[12]\d日\[1987年\]$/u],
    ['a year behind a stroke', '昭和62年2月18日／1987年', /^昭和62年[1-9]月[12]\d日／1987年$/u],
    ['a year behind a comma', '昭和62年2月18日生まれ、1987年', /^昭和62年[1-9]月[12]\d日生まれ、1987年$/u],
    ['digits and their era', '19870218（昭和62年）', /^19870[1-9][12]\d（昭和62年）$/u],
    [
      'another year than that of the era',
      '平成3年入会、1987年2月18日',
      /^平成3年入会、19(?!87)\d\d年[1-9]月[12]\d日$/u,
    ],
    ['a year with its era', '1998年(平成10年)4月5日', /^1998年\(平成10年\)[1-9]月[1-9]日$/u],
    ['no such day stays none', '1998/2/30', /^19\d\d\/2\/30$/u],
    ['month 13 stays', '1998/13/01', /^19\d\d\/13\/01$/u],
    ['a leap day becomes another day', '2000年2月29日', /^200\d年[1-9]月(?:1\d|2[0-8])日$/u],
    ['days of mail stay', '2026年11月1日', /^2026年11月1日$/u],
    ['the day comes first', '25/12/1998', /^(?:1\d|2[0-46-8])\/1[0-2]\/19\d\d$/u],
    ['a year of two digits last', '3/4/88', /^[124-9]\/[1-35-9]\/88$/u],
    ['day, month, two digits of a year', '25.12.88', /^(?:1\d|2[0-46-8])\.1[01]\.88$/u],
    ['in words', 'april 15, 1998', /^april (?:1\d|2[0-8]), 19\d\d$/u],
    ['in kanji', '昭和二十三年十月七日', /^昭和二十[一二三四五六七八九]年十月[一二三四五六七八九]日$/u],
  ])('%s', (_why, text, expected) => {
    let out = text;
    for (const piece of [...datePieces(text, made), ...kanjiDatePieces(text, made)])
      out = out.slice(0, piece.at) + piece.text + out.slice(piece.at + piece.length);
    expect(out).toMatch(expected);
    if (!text.includes('2026')) expect(out).not.toBe(text);
  });
});

describe('places', () => {
  it.each([
    ['東京都', /^..[府県]$/u],
    ['大阪府', /^..[府県都]$/u],
    ['神奈川県', /^...県$/u],
    ['横浜', /^..$/u],
    ['tokyo', /^[a-z]{5}$/u],
  ])('%s becomes another', (place, expected) => {
    const [piece] = placePieces(place, made);
    expect(piece?.text).toMatch(expected);
    expect(piece?.text).not.toBe(place);
  });
});

describe('glyphs', () => {
  it.each([
    ['ﾀﾞイスケ', 'ダイスケ'],
    ['やまだ', 'ヤマダ'],
    ['Ａｂ－１', 'ab1'],
    ['090-1234', '0901234'],
  ])('%s folds to %s', (text, key) => {
    expect(foldedKey(text)).toBe(key);
  });

  it.each([
    ['あ', 'イ', ['い']],
    ['ｱ', 'イ', ['ｲ']],
    ['Ａ', 'b', ['Ｂ']],
    ['A', 'b', ['B']],
    ['１', '2', ['２']],
    ['五', '2', ['二']],
  ])('%s is the dress of %s', (dress, letter, expected) => {
    const [glyph] = glyphsOf([...dress]);
    expect(glyph && dressed(letter, glyph)).toEqual(expected);
  });

  it('a mark of its own goes with its letter', () => {
    const [glyph] = glyphsOf([...'ｶﾞ']);
    expect(glyph && dressed('ダ', glyph)).toEqual(['ﾀ', 'ﾞ']);
  });
});

describe('words that stay', () => {
  it.each([
    ['再設定', 'kanji', false, 'を', true],
    ['山田', 'kanji', false, 'で', false],
    ['忘', 'kanji', false, 'れ', true],
    ['森', 'kanji', false, 'で', false],
    ['パスワード', 'katakana', false, '', true],
    ['ハヤカワ', 'katakana', false, '', false],
    ['れました', 'hiragana', true, '', true],
    ['やまだ', 'hiragana', false, '', false],
    ['やまだ', 'hiragana', true, '', false],
    ['password', 'latin', false, '', true],
    ['yamada', 'latin', false, '', false],
  ] as const)('%s', (run, script, after, next, expected) => {
    expect(stays(run, script, after, next)).toBe(expected);
  });
});

describe('a body under its transfer encoding', () => {
  const upper = (bytes: Buffer) => Buffer.from(bytes.toString('latin1').toUpperCase(), 'latin1');
  it.each([
    ['none', '7bit', 'abc\r\n', 'ABC\r\n'],
    ['quoted-printable: breaks and escapes stay', 'quoted-printable', 'a=62=\r\nc=20=3D\r\n', 'A=42=\r\nC=20=3D\r\n'],
    ['base64: as long lines as before', 'base64', 'YWJj\r\nZGVm\r\n', 'QUJD\r\nREVG\r\n'],
    ['base64 by name only', 'base64', 'just, text!\r\n', 'JUST, TEXT!\r\n'],
  ])('%s', (_why, encoding, body, expected) => {
    expect(changeBody(Buffer.from(body), encoding, upper).toString()).toBe(expected);
  });
});
