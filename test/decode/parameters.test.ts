import { describe, expect, it } from 'vitest';
import { parseParameterized } from '../../src/decode/parameters.js';

describe('Decode: parameters', () => {
  it.each<[string, string, string, Record<string, string>]>([
    ['plain', 'text/plain; charset=UTF-8', 'text/plain', { charset: 'UTF-8' }],
    ['case and spaces', 'TEXT/PLAIN; CHARSET = "iso-2022-jp"', 'text/plain', { charset: 'iso-2022-jp' }],
    ['a comment', 'text/plain; charset=ISO-2022-JP (Japanese)', 'text/plain', { charset: 'ISO-2022-JP' }],
    ['continued', 'text/plain; charset*0=ISO-20; charset*1=22-JP', 'text/plain', { charset: 'ISO-2022-JP' }],
    ['extended', "text/plain; charset*=us-ascii'en'Shift%5FJIS", 'text/plain', { charset: 'Shift_JIS' }],
    [
      'no semicolon between',
      'text/plain; charset=ISO-2022-JP format=flowed',
      'text/plain',
      { charset: 'ISO-2022-JP', format: 'flowed' },
    ],
    ['no semicolon at all', 'text/plain charset=UTF-8', 'text/plain', { charset: 'UTF-8' }],
    ['a quoted semicolon', 'multipart/mixed; boundary="a;b\\"c"', 'multipart/mixed', { boundary: 'a;b"c' }],
    ['a parenthesis in quotes', 'multipart/mixed; boundary="a(b"', 'multipart/mixed', { boundary: 'a(b' }],
    ['quotes left open', 'text/plain; charset="UTF-8', 'text/plain', { charset: 'UTF-8' }],
    ['nothing', '', '', {}],
  ])('%s', (_, field, value, parameters) => {
    const parsed = parseParameterized(field);
    expect([parsed.value, Object.fromEntries(parsed.parameters)]).toEqual([value, parameters]);
  });
});
