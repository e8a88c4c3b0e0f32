import { describe, expect, it } from 'vitest';
import { endsInMarkName, namesOtherMark, withSpeltMarks } from '../../src/text/spelt-marks.js';

describe('withSpeltMarks', () => {
  it.each<[string, string]>([
    ['haruko アンダーバー y5', 'haruko_y5'],
    ['harukoハイフンy5', 'haruko-y5'],
    ['harukoドットy5', 'haruko.y5'],
    ['haruko（アンダーバー）y5'.normalize('NFKC'), 'haruko_y5'],
    ['haruko、アンダーバー、y5', 'haruko_y5'],
    ['haruko アンダーバー アンダーバー y5', 'haruko__y5'],
    ['haruko全角ハイフン5', 'haruko-5'],
    ['SBハイフン4410ハイフン2290', 'SB-4410-2290'],
    ['hana_3 アンダーバー1', 'hana_3 アンダーバー1'],
    ['hana_3 アンダーバー1文字', 'hana_3 アンダーバー1文字'],
    ['hana__3 アンダーバー2連続', 'hana__3 アンダーバー2連続'],
    ['hana_7 アンダーバー7の前', 'hana_7 アンダーバー7の前'],
    ['hana7、ハイフンでh', 'hana7、ハイフンでh'],
    ['アンダーバー 3', 'アンダーバー 3'],
  ])('%s', (text, expected) => {
    expect(withSpeltMarks(text)).toBe(expected);
  });
});

describe('namesOtherMark', () => {
  it.each<[string, string, boolean]>([
    ['hana 7(スペースはアンダーバー)', 'hana7', true],
    ['taro アンダーバー2つ 3', 'taro', true],
    ['hana_3 アンダーバー1文字', 'hana_3', false],
    ['hana3 アンダーバーなし', 'hana3', false],
    ['hana3(ハイフンは入りません)', 'hana3', false],
    ['hana_3 ハイフンではなくアンダーバー', 'hana_3', false],
    ['hana3', 'hana3', false],
  ])('%s', (text, value, expected) => {
    expect(namesOtherMark(text, value)).toBe(expected);
  });
});

it.each<[string, boolean]>([
  ['taro アンダーバー2つ ', true],
  ['taro アンダーバー', true],
  ['アンダーバーは ', false],
])('%j ends in the name of a mark: %s', (text, expected) => {
  expect(endsInMarkName(text)).toBe(expected);
});
