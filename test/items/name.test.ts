import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../src/items/index.js';
import { partName } from '../../src/items/name.js';
import { CONTEXT, type Said, said, sayingOf } from './reading.js';

describe('nameKanji', () => {
  it.each<[string, string, Said]>([
    ['parted by an ASCII space', '山田 花子', '山田 花子'],
    ['parted by an ideographic one', '山田　花子', '山田 花子'],
    ['parted by several', '山田 　 花子', '山田 花子'],
    ['on two lines', '山田\n花子', '山田 花子'],
    ['not parted', '山田花子', '山田花子'],
    ['NFKC: full-width Latin', 'Ｈａｎａ　Ｙａｍａｄａ', 'Hana Yamada'],
    ['NFKC: half-width kana', 'ｻｻｷ ﾏｲ', 'ササキ マイ'],
    ['塚 of U+FA10 stays', '\ufa10本 花', '\ufa10本 花'],
    ['﨑 of U+FA11 stays', '山\ufa11 花', '山\ufa11 花'],
    ['variants stay', '髙𠮷 邉', '髙𠮷 邉'],
    ['so does the selector of a form', '葛\u{e0100}城 和子', '葛\u{e0100}城 和子'],
    ['a selector behind a kana goes', '葛城 カ\u{e0100}ズ子', '葛城 カズ子'],
    ['a soft hyphen goes', '山\u00ad田 花子', '山田 花子'],
    ['and the place of a picture', '\ufffc山田 花子', '山田 花子'],
    ['Latin letters', 'Maria da Silva', 'Maria da Silva'],
    ['accents', 'José Núñez', 'José Núñez'],
    ['all kana', 'さくら ももこ', 'さくら ももこ'],
    ['katakana', 'キム ミナ', 'キム ミナ'],
    ['hangul', '김 민서', '김 민서'],
    ['々, ヶ and ノ', '佐々木 一ノ瀬ヶ', '佐々木 一ノ瀬ヶ'],
    ['様 is no part of it', '山田 花子様', '山田 花子'],
    ['nor with a space', '山田花子 様', '山田花子'],
    ['nor is さん', '山田花子さん', '山田花子'],
    ['a remark in brackets', '松永 千佳（旧姓：佐藤）', '松永 千佳'],
    ['a remark in ASCII brackets', '松永 千佳(解約済み)', '松永 千佳'],
    ['a remark and 様', '松永 千佳（旧姓：佐藤）様', '松永 千佳'],
    ['a reading in brackets', '山田 花子（ヤマダ ハナコ）', '山田 花子'],
    ['in quotation marks', '「山田 花子」', '山田 花子'],
    ['です', '山田花子です。', '山田花子'],
    ['what nobody sees', '\u202d山\u200b田 花子\ufeff', '山田 花子'],
    ['digits are no name', '12345', { invalid: 'not-a-name' }],
    ['a date is none', '1998/04/05', { invalid: 'not-a-name' }],
    ['full-width digits', '１２３４５', { invalid: 'not-a-name' }],
    ['not given', '不明', null],
    ['nothing', '', null],
    ['spaces', '　', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('nameKanji', answer)).toEqual(expected);
  });
});

describe('a reading beside the name is its nameKana', () => {
  it.each<[string, string, string, string | null]>([
    ['in brackets', '山田 花子（ヤマダ ハナコ）', '山田 花子', 'ヤマダ ハナコ'],
    ['hiragana', '山田 花子（やまだ はなこ）', '山田 花子', 'ヤマダ ハナコ'],
    ['half-width', '山田 花子(ﾔﾏﾀﾞ ﾊﾅｺ)', '山田 花子', 'ヤマダ ハナコ'],
    ['with a label', '山田 花子（フリガナ：ヤマダ ハナコ）', '山田 花子', 'ヤマダ ハナコ'],
    ['before 様', '山田花子（ヤマダハナコ）様', '山田花子', 'ヤマダハナコ'],
    ['behind the name', '山田 花子　ヤマダ ハナコ', '山田 花子', 'ヤマダ ハナコ'],
    ['behind a slash', '山田花子／ヤマダハナコ', '山田花子', 'ヤマダハナコ'],
    ['a remark is none', '山田 花子（旧姓：佐藤）', '山田 花子', null],
    ['a given name in kana is none', '山田 はなこ', '山田 はなこ', null],
    ['a given name of many kana is none', '柊 さくらこ', '柊 さくらこ', null],
    ['a kana name is none', 'さくら ももこ', 'さくら ももこ', null],
    ['（さん） is none', '山田花子（さん）', '山田花子', null],
    ['none', '山田花子', '山田花子', null],
  ])('%s', (_, answer, name, kana) => {
    expect(partName(answer)).toEqual({ name, kana });
  });
});

describe('nameKana', () => {
  it.each<[string, string, Said]>([
    ['katakana', 'ヤマダ ハナコ', 'ヤマダ ハナコ'],
    ['hiragana is converted', 'やまだ はなこ', 'ヤマダ ハナコ'],
    ['half-width is converted', 'ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ ハナコ'],
    ['half-width voicing', 'ﾊﾟﾋﾟﾌﾟ ﾀﾞﾁﾞ', 'パピプ ダヂ'],
    ['voicing marks of their own', 'ワタナヘ゛ ハ゜ティ', 'ワタナベ パティ'],
    ['behind hiragana', 'わたなへ゛ か゛く', 'ワタナベ ガク'],
    ['and a mark behind what takes none', 'アナ゛', { invalid: 'not-kana' }],
    ['a soft hyphen', 'ニシ\u00adムラ カズコ', 'ニシムラ カズコ'],
    ['an ideographic space', 'ヤマダ　ハナコ', 'ヤマダ ハナコ'],
    ['on two lines', 'ヤマダ\nハナコ', 'ヤマダ ハナコ'],
    ['not parted', 'ヤマダハナコ', 'ヤマダハナコ'],
    ['long vowels', 'ユーコ', 'ユーコ'],
    ['a hyphen for a long vowel', 'ユ-コ', 'ユーコ'],
    ['a minus sign for one', 'ユ−コ', 'ユーコ'],
    ['a half-width long vowel', 'ﾕｰｺ', 'ユーコ'],
    ['small kana stay', 'ショウタ', 'ショウタ'],
    ['様', 'ヤマダ ハナコ様', 'ヤマダ ハナコ'],
    ['サマ', 'ヤマダハナコ サマ', 'ヤマダハナコ'],
    ['様 behind a family name', 'イトウ 様', 'イトウ'],
    ['サマ for a given name', 'イトウ サマ', 'イトウ サマ'],
    ['a remark', 'ヤマダ ハナコ（旧姓サトウ）', 'ヤマダ ハナコ'],
    ['kanji before the reading', '山田花子（ヤマダハナコ）', 'ヤマダハナコ'],
    ['です', 'ヤマダハナコです', 'ヤマダハナコ'],
    ['kanji', '山田 花子', { invalid: 'not-kana' }],
    ['Latin letters', 'Yamada Hanako', { invalid: 'not-kana' }],
    ['kana and kanji', '山田 ハナコ', { invalid: 'not-kana' }],
    ['digits, no letter', '12345', { invalid: 'not-a-name' }],
    ['not given', 'なし', null],
    ['nothing', ' ', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('nameKana', answer)).toEqual(expected);
  });
});

describe('what would be a courtesy is part of the name', () => {
  it.each<[string, string | null, Said]>([
    ['where the sender is shown so', '黃怡君', '黃 怡君'],
    ['not where he is not', '黃怡', '黃 怡'],
    ['nor where nobody is shown', null, '黃 怡'],
    ['nor another', '王麗君', '黃 怡'],
  ])('%s', (_, fromName, expected) => {
    const reading = ITEMS.nameKanji.read('黃 怡君', { ...CONTEXT, fromName });
    expect(said(reading)).toBe(expected);
  });
});

describe('an address, or a lost letter, in a name', () => {
  it.each([
    ['山本花子<hana@example.com>', '山本花子'],
    ['山本花子 hana@example.com', '山本花子'],
    ['山本花子 <hana>', '山本花子'],
    ['?橋　葉月', { invalid: 'ambiguous' }],
    ['渡? 葉月', { invalid: 'ambiguous' }],
    ['〓橋　葉月', { invalid: 'ambiguous' }],
    ['渡〓　葉月', { invalid: 'ambiguous' }],
    ['・橋　・子', { invalid: 'ambiguous' }],
    ['森　・子', { invalid: 'ambiguous' }],
    ['佐藤・葉月', '佐藤・葉月'],
    ['マリア・佐藤', 'マリア・佐藤'],
    ['山本花子?', '山本花子?'],
  ])('%s', (answer, expected) => {
    expect(sayingOf('nameKanji', answer)).toEqual(expected);
  });
});
