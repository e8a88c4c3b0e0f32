/** IDs told by the parts that they are made of. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const OPEN = { invalid: 'ambiguous' };

describe('an ID and its parts', () => {
  it.each<[string, string | object]>([
    ['Plus member IDは、はるにゃーの harunya に数字の1130をつけた harunya1130 です。', 'harunya1130'],
    ['Plus member ID：hana の後ろに 77 をつけて hana77', 'hana77'],
    ['IDは「mimi」の前に x_ を付けた x_mimi です。', 'x_mimi'],
    ['Plus member IDは harunya に1130を足したものです。', OPEN],
    ['Plus member ID：hana に数字を足したやつ', OPEN],
    ['Plus member IDは hana_7 です。メモに書いて手帳に付けていました。', 'hana_7'],
    ['Plus member ID：hana_7（メモをスマホに付けていました）', 'hana_7'],
    ['IDは hana_7 ですが、名前に点をつけて登録しています。', 'hana_7'],
    ['IDは hana_7 で、これに誕生日を足したものがパスワードでした。', 'hana_7'],
  ])('%s', (text, expected) => {
    expect(givenIn(text).plusMemberId).toEqual(expected);
  });
});
