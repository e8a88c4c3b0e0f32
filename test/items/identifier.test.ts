import { describe, expect, it } from 'vitest';
import { type Said, sayingOf } from './reading.js';

describe('plusMemberId', () => {
  it.each<[string, string, Said]>([
    ['as written', 'Kirishima9', 'Kirishima9'],
    ['the case is kept', 'kIRI_shima', 'kIRI_shima'],
    ['half-width', 'Ｋｉｒｉｓｈｉｍａ９', 'Kirishima9'],
    ['no spaces', 'kiri 9', 'kiri9'],
    ['no ideographic spaces', 'kiri　9', 'kiri9'],
    ['spaced out', '2 9 0 1', '2901'],
    ['signs', 'kiri.shima-9_x', 'kiri.shima-9_x'],
    ['an address', 'kiri@example.com', 'kiri@example.com'],
    ['digits', '0012345', '0012345'],
    ['what nobody sees', 'kiri\u200b9\u202c', 'kiri9'],
    ['quotation marks', '「kiri9」', 'kiri9'],
    ['です', 'kiri9です。', 'kiri9'],
    ['a guess', 'kiri9だったと思います', 'kiri9'],
    ['a remark', 'kiri9（たぶん）', 'kiri9'],
    ['words before it', 'たぶん kiri9', 'kiri9'],
    ['one of two', 'kiri9 または kiri10', { invalid: 'ambiguous' }],
    ['one of two, in English', 'kiri9 or kiri10', { invalid: 'ambiguous' }],
    ['two parted by a comma', 'kiri9, kiri10', { invalid: 'ambiguous' }],
    ['two parted by a slash', 'kiri9_a/kiri9_b', { invalid: 'ambiguous' }],
    ['the one to be reset, named again', 'kiri9 と kiri10 (再設定してほしいのは kiri10)', 'kiri10'],
    ['the one to be reset, by a remark', 'kiri9（こちらは再設定不要）／kiri10（再設定希望）', 'kiri10'],
    ['the one to be reset, by an arrow', 'kiri9 / kiri10 ←こっちをお願いします', 'kiri10'],
    ['the one that cannot log in', 'kiri9、kiri10（入れないのはこちら）', 'kiri10'],
    ['the one to be reset, in English', 'kiri9, kiri10 (please reset kiri10)', 'kiri10'],
    ['neither can log in', 'kiri9、kiri10（どちらも入れません）', { invalid: 'ambiguous' }],
    ['one of two to be reset', 'kiri9 か kiri10（再設定をお願いします）', { invalid: 'ambiguous' }],
    ['a phone number behind it', 'hana_7 090-1234-5678', 'hana_7'],
    ['a date behind it', 'hana_7 19900505', 'hana_7'],
    ['a date with marks behind it', 'hana7 1990/05/05', 'hana7'],
    ['an address behind it', 'hana_7 hana1@example.com', 'hana_7'],
    ['a date that may be its end', 'hanako 19900505', { invalid: 'ambiguous' }],
    ['a number behind one that needs no space', 'hana_7 30', { invalid: 'ambiguous' }],
    ['two with nothing but a space between', 'hana_7 hana_8', { invalid: 'ambiguous' }],
    ['that it has none of several', 'taro7 ハイフンやアンダーバーはついていません', 'taro7'],
    ['broken behind its mark', 'hana_ 7', 'hana_7'],
    ['broken before its mark', 'hana _7', 'hana_7'],
    ['words and a number', 'Ema Rin 1020', 'EmaRin1020'],
    ['a mark told by its name', 'taro（アンダーバー）3', 'taro_3'],
    ['a mark that stands nowhere', 'hana 7（スペースはアンダーバー）', { invalid: 'ambiguous' }],
    ['several marks told', 'taro アンダーバー2つ 3', { invalid: 'ambiguous' }],
    ['how many marks it has', 'hana__3 アンダーバー２連続', 'hana__3'],
    ['where its mark is', 'hana_7 アンダーバー7の前', 'hana_7'],
    ['that it has none', 'taro3 アンダーバーなし', 'taro3'],
    ['not remembered', '忘れました', null],
    ['not applicable', '対象外', null],
    ['a sentence', 'IDがどこに書いてあるのか見つけられません', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('plusMemberId', answer)).toEqual(expected);
  });
});

describe('memberNumber', () => {
  it.each<[string, string, Said]>([
    ['digits', '0012345', '0012345'],
    ['half-width', '００１２３４５', '0012345'],
    ['trimmed', '  0012345　', '0012345'],
    ['no inner spaces', '001 2345', '0012345'],
    ['a hyphen', 'A-0012345', 'A-0012345'],
    ['です', '0012345です', '0012345'],
    ['a remark', '0012345（旧番号）', '0012345'],
    ['one of two', '0012345 または 0012346', { invalid: 'ambiguous' }],
    ['a phone number behind it', '123456 090-1234-5678', '123456'],
    ['a date behind it', '1234567 19900505', '1234567'],
    ['pieces, or a date behind it', '1234 20190505', { invalid: 'ambiguous' }],
    ['that it has no hyphen', '0012345（ハイフンなし）', '0012345'],
    ['that the hyphen is taken out', '0012345（ハイフンをとったもの）', '0012345'],
    ['that the hyphen is left out', '0012345（ハイフンは外しました）', '0012345'],
    ['without one, in one word', '0012345（ハイフンレス）', '0012345'],
    ['all but the hyphen', '0012345（ハイフン以外）', '0012345'],
    ['that it has one', '0012345（3の後ろにハイフン）', { invalid: 'ambiguous' }],
    ['words', 'まとめて払いではありません', null],
    ['not applicable', '該当なし', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('memberNumber', answer)).toEqual(expected);
  });
});
