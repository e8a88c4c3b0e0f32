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
    ['words', 'まとめて払いではありません', null],
    ['not applicable', '該当なし', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('memberNumber', answer)).toEqual(expected);
  });
});
