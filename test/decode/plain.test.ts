import { describe, expect, it } from 'vitest';
import { flowedLines } from '../../src/decode/flowed.js';
import { plainLines } from '../../src/decode/plain.js';

/** `2|text`: depth and text. */
const shown = (lines: { text: string; depth: number }[]) => lines.map((line) => `${line.depth}|${line.text}`);

describe("Decode: the writer's own text, plain", () => {
  it.each<[string, string, string[]]>([
    ['any line end', 'a\r\nb\nc\rd\u2028e', ['0|a', '0|b', '0|c', '0|d', '0|e']],
    ['blank lines stay', 'a\n\nb\n\n', ['0|a', '0|', '0|b', '0|']],
    ['CR CR LF is one line end', 'a\r\r\nb', ['0|a', '0|b']],
    ['marks', '> a\n>> b\n> > c\n>d', ['1|a', '2|b', '2|c', '1|d']],
    ['full-width marks', '＞a\n＞＞b', ['1|a', '2|b']],
    ['a mark alone', '>\n> a', ['1|', '1|a']],
    ['only one space goes with the mark', '>  a', ['1| a']],
    [
      'faces and arrows',
      '>_<\n\n><\n\n>(\n\n->a\n-> b',
      ['0|>_<', '0|', '0|><', '0|', '0|>(', '0|->a', '0|-> b'].toSpliced(5, 0, '0|'),
    ],
    ['a bracket among quotes', '>a\n>(株)b', ['1|a', '1|(株)b']],
    ['a mark within a line', 'a > b', ['0|a > b']],
    ['bidi and zero-width characters stay', '\u202d090\u202c\u200b', ['0|\u202d090\u202c\u200b']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(shown(plainLines(text))).toEqual(expected);
  });
});

describe("Decode: the writer's own text, format=flowed", () => {
  it.each<[string, string, boolean, string[]]>([
    ['soft breaks', 'one \r\ntwo \r\nthree\r\nfour\r\n', false, ['0|one two three', '0|four']],
    ['DelSp', '日本 \n語', true, ['0|日本語']],
    ['labels without a space at their end stay apart', '氏名：\nカナ：\n', false, ['0|氏名：', '0|カナ：']],
    ['quotes join within their depth', '> a \n> b\n>> c \n> d', false, ['1|a b', '2|c ', '1|d']],
    ['a signature separator neither flows nor is flowed into', 'a \n-- \nb', false, ['0|a ', '0|-- ', '0|b']],
    ['space-stuffing', ' >a\n From b\n  c', false, ['0|>a', '0|From b', '0| c']],
    ['marks parted by spaces', '> > a', false, ['2|a']],
  ])('%s', (_, text, delSp, expected) => {
    expect(shown(flowedLines(text, delSp))).toEqual(expected);
  });
});
