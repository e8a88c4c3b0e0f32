import { describe, expect, it } from 'vitest';
import { parseAddresses } from '../../src/decode/address.js';
import { jis, shiftJis } from './bytes.js';

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

describe('Decode: addresses', () => {
  it.each<[string, string, [string | null, string | null][]]>([
    ['bare', 'a@example.jp', [[null, 'a@example.jp']]],
    ['with a name', 'Yamada Hanako <a@example.jp>', [['Yamada Hanako', 'a@example.jp']]],
    ['a quoted name', '"Yamada, Hanako" <a@example.jp>', [['Yamada, Hanako', 'a@example.jp']]],
    ['a comment as name', 'a@example.jp (Yamada)', [['Yamada', 'a@example.jp']]],
    ['an encoded name', `${word('山田')} <a@example.jp>`, [['山田', 'a@example.jp']]],
    ['an encoded name in quotes', `"${word('山田')}" <a@example.jp>`, [['山田', 'a@example.jp']]],
    ['an encoded comma', `${word('山田, 花子')} <a@example.jp>`, [['山田, 花子', 'a@example.jp']]],
    [
      'an encoded address is a name',
      `${word('boss@example.com')} <a@example.net>`,
      [['boss@example.com', 'a@example.net']],
    ],
    [
      'encoded angle brackets are a name',
      `${word('山田 <b@example.com>')} <a@example.net>`,
      [['山田 <b@example.com>', 'a@example.net']],
    ],
    ['an encoded address alone is none', word('<a@example.net>'), [['<a@example.net>', null]]],
    ['dots of old phones', 'taro..hanako98.@docomo.ne.jp', [[null, 'taro..hanako98.@docomo.ne.jp']]],
    ['dots of old phones in brackets', '<taro..hanako98.@docomo.ne.jp>', [[null, 'taro..hanako98.@docomo.ne.jp']]],
    ['dots of old phones in quotes', '"taro..hanako98."@docomo.ne.jp', [[null, 'taro..hanako98.@docomo.ne.jp']]],
    ['quoted local part in brackets', 'T <"taro..h."@docomo.ne.jp>', [['T', 'taro..h.@docomo.ne.jp']]],
    ['a local part that needs its quotes', '<"a b"@example.jp>', [[null, '"a b"@example.jp']]],
    [
      'raw Shift_JIS with a backslash byte',
      `"${shiftJis('能登 ソ一').toString('latin1')}" <n@example.jp>`,
      [['能登 ソ一', 'n@example.jp']],
    ],
    ['raw ISO-2022-JP without its ESC', '"$B;3ED$5$/$i(B" <a@example.jp>', [['山田さくら', 'a@example.jp']]],
    ['a short name of ISO-2022-JP without its ESC', '$B;3ED(B <a@example.jp>', [['山田', 'a@example.jp']]],
    ['… in quotes', '"$B>.3^86(B" <a@example.jp>', [['小笠原', 'a@example.jp']]],
    ['a price in a name', 'Big $Buys (B) <a@example.jp>', [['Big $Buys', 'a@example.jp']]],
    [
      'raw ISO-2022-JP with its brackets',
      `${jis('山田').toString('latin1')}<${jis('様').toString('latin1')}> <a@example.jp>`,
      [['山田<様>', 'a@example.jp']],
    ],
    [
      'a full-width at sign makes no address',
      `${word('山田')} <a\xef\xbc\xa0example.jp>`,
      [['山田 <a＠example.jp>', null]],
    ],
    ['a comma in a bare name', 'Yamada, Hanako <a@example.jp>', [['Yamada, Hanako', 'a@example.jp']]],
    [
      'several',
      'a@example.jp, B <b@example.jp>',
      [
        [null, 'a@example.jp'],
        ['B', 'b@example.jp'],
      ],
    ],
    [
      'a group',
      'desk: a@example.jp, b@example.jp;',
      [
        [null, 'a@example.jp'],
        [null, 'b@example.jp'],
      ],
    ],
    ['an empty group', 'undisclosed-recipients:;', []],
    ['a route', '<@relay.example:a@example.jp>', [[null, 'a@example.jp']]],
    ['brackets left open', 'A <a@example.jp', [['A', 'a@example.jp']]],
    ['doubled brackets', 'A <<a@example.jp>>', [['A', 'a@example.jp']]],
    ['doubled brackets with a scheme', 'A <mailto:<a@example.jp>>', [['A', 'a@example.jp']]],
    ['a bracket too many', 'A <a@example.jp>>', [['A', 'a@example.jp']]],
    ['a quote that is not closed', '"A B <a@example.jp>', [['A B', 'a@example.jp']]],
    ['a quote that is not opened', 'A B" <a@example.jp>', [['A B', 'a@example.jp']]],
    ['a quote within a name', '5" Disk <a@example.jp>', [['5" Disk', 'a@example.jp']]],
    ['quotes in quotes', '"\\"A\\" B" <a@example.jp>', [['"A" B', 'a@example.jp']]],
    ['a comment that is not closed', 'a@example.jp (A B', [['A B', 'a@example.jp']]],
    ['… behind brackets', '<a@example.jp> (A B', [['A B', 'a@example.jp']]],
    ['a bracket that is not closed before the name', '(A B <a@example.jp>', [['A B', 'a@example.jp']]],
    ['a bracket that is not closed before an address', '(a@example.jp', [[null, '(a@example.jp']]],
    ['a bracket within a name', 'A (B <a@example.jp>', [['A (B', 'a@example.jp']]],
    ['brackets that belong to a face', '>_< <a@example.jp>', [['>_<', 'a@example.jp']]],
    [
      'a second address behind a bracket too many',
      '<a@example.jp>> b@example.net',
      [['b@example.net', 'a@example.jp']],
    ],
    ['single quotes about a name', "'A B' <a@example.jp>", [['A B', 'a@example.jp']]],
    ['a name alone', 'Yamada', [['Yamada', null]]],
    ['an @ too many', 'Hana <a@example.jp@evil.example>', [['Hana <a@example.jp@evil.example>', null]]],
    ['an address in quotes before the @', '"a@example.jp"@evil.example', [[null, '"a@example.jp"@evil.example']]],
    [
      'a second one behind a space',
      'a@example.jp b@example.net',
      [
        [null, 'a@example.jp'],
        ['b@example.net', null],
      ],
    ],
    [
      'two in one pair of brackets',
      '<a@example.jp b@example.net>',
      [
        [null, 'a@example.jp'],
        ['< b@example.net>', null],
      ],
    ],
    [
      'empty brackets behind one',
      'a@example.jp <>',
      [
        [null, 'a@example.jp'],
        ['<>', null],
      ],
    ],
    ['a name that is an address', '"a@example.jp" <b@example.net>', [['a@example.jp', 'b@example.net']]],
    ['a name behind a bare one', 'a@example.jp Hanako', [['Hanako', 'a@example.jp']]],
    ['nothing', '', []],
  ])('%s', (_, value, expected) => {
    expect(parseAddresses(value, null).map((a) => [a.name, a.address])).toEqual(expected);
  });

  it('what stays open to the end of a long field is read once', () => {
    const field = `${'('.repeat(50_000)}${'<'.repeat(50_000)}${'a'.repeat(50_000)}`;
    expect(parseAddresses(field, null)).toHaveLength(1);
  });
});
