/** Subjects and senders' names that a program damaged: marks, references, escapes; and that no address changes by their mending. */
import { describe, expect, it } from 'vitest';
import { parseAddresses } from '../../src/decode/address.js';
import { decodeHeaderText } from '../../src/decode/encoded-words.js';
import { eucJp, jis, shiftJis } from './bytes.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const q = (bytes: Buffer) => [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const references = (text: string) => [...text].map((c) => `&#${c.codePointAt(0)};`).join('');
const stripped = (text: string) => jis(text).toString('latin1').replaceAll('\x1b', '');
const raw = (bytes: Buffer) => bytes.toString('latin1');

const NAME = '川村　悠';
const DAMAGED: [string, string][] = [
  ['marks encoded once more', `=3D?UTF-8?B?${base64(NAME)}?=3D`],
  ['marks and content encoded once more', `=3D?UTF-8?Q?${q(Buffer.from(NAME)).replaceAll('=', '=3D')}?=3D`],
  ['the first sign lost', `?UTF-8?B?${base64(NAME)}?=`],
  ['spaces within the marks', `=? UTF-8 ? B ? ${base64(NAME)} ?=`],
  ['decimal references', references(NAME)],
  ['hexadecimal references', [...NAME].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join('')],
  ['references in an encoded word', `=?us-ascii?B?${base64(references(NAME))}?=`],
  ['the escapes of Q in a word of B', `=?UTF-8?B?${q(Buffer.from(NAME))}?=`],
  ['base64 in a word of Q', `=?UTF-8?Q?${base64(NAME)}?=`],
  ['base64 of base64', `=?UTF-8?B?${base64(base64(NAME))}?=`],
];

describe('Decode: damaged header text', () => {
  it.each(DAMAGED)('subject: %s', (_, text) => {
    expect(decodeHeaderText(text, null)).toEqual({ text: NAME, doubtful: false });
    expect(decodeHeaderText(`Re: ${text}`, 'utf-8').text).toBe(`Re: ${NAME}`);
  });

  it.each(DAMAGED)('sender: %s', (_, text) => {
    const expected = [{ name: NAME, address: 'haruka@example.jp' }];
    const shown = parseAddresses(`${text} <haruka@example.jp>`, null);
    expect(shown.map(({ name, address }) => ({ name: name?.replace(' ', '　'), address }))).toEqual(expected);
    const quoted = parseAddresses(`"${text}" <haruka@example.jp>`, null);
    expect(quoted.map(({ name, address }) => ({ name: name?.replace(' ', '　'), address }))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['underscores in Shift_JIS', '=?Shift_JIS?Q?=83_=83E=83=93=83=8D=81[=83h_=95s=89=C2?=', 'ダウンロード 不可'],
    ['underscores, two', '=?Windows-31J?Q?=83_=83C=83_?=', 'ダイダ'],
    ['a question mark in Q', `=?UTF-8?Q?${q(Buffer.from('なに'))}?${q(Buffer.from('なぜ'))}?=`, 'なに?なぜ'],
    ['escapes of programs', '\\u30ed\\u30b0\\u30a4\\u30f3', 'ログイン'],
    ['bytes as in addresses of pages', '%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3', 'ログイン'],
    [
      'one bad byte among Shift_JIS',
      raw(Buffer.concat([shiftJis('ログインが'), Buffer.from([0xff]), shiftJis('できません')])),
      'ログインが\ufffdできません',
    ],
    [
      'Shift_JIS twice in base64',
      `=?Shift_JIS?B?${base64(shiftJis('ログインできません').toString('base64'))}?=`,
      'ログインできません',
    ],
    [
      'EUC-JP in base64 said to be Q',
      `=?EUC-JP?Q?${eucJp('ログインできません').toString('base64')}?=`,
      'ログインできません',
    ],
  ])('%s', (_, text, expected) => {
    expect(decodeHeaderText(text, 'utf-8').text).toBe(expected);
  });

  it.each<[string, string]>([
    ['a word', '=?UTF-8?Q?password?='],
    ['a word of base64', `=?UTF-8?B?${base64('Password')}?=`],
    ['an ID', '=?UTF-8?Q?5LyaXX12?='],
  ])('%s in letters of base64 is what it is', (_, text) => {
    expect(decodeHeaderText(text, null).text).toMatch(/^(?:password|Password|5LyaXX12)$/);
  });

  it.each([
    'Is it ? b ? or c?',
    'What?B?C?=',
    'A&#65;B &#38; C',
    'AT&T; 50%off %20',
    'C:\\users\\u30ed',
    'Why?no-such-charset?B?AAAA?=',
  ])('as it is: %s', (text) => {
    expect(decodeHeaderText(text, null).text).toBe(text);
  });

  it('an underscore behind a whole character of Shift_JIS is a space', () => {
    expect(decodeHeaderText('=?Shift_JIS?Q?=82=A0_=83_?=', null).text).toBe('あ ダ');
  });
});

describe('Decode: mending a name changes no address', () => {
  it.each<[string, string]>([
    ['a reference to @', '&#65312;owner&#64;example.com <forger@example.net>'],
    ['a reference within an address', 'ow&#252;ner@example.com'],
    ['references for brackets', '&#60;owner@example.com&#62; <forger@example.net>'],
    ['wide brackets by references', '&#65308;owner@example.com&#65310; <forger@example.net>'],
    ['a word that holds an address', `=3D?UTF-8?B?${base64('<owner@example.com>')}?=3D <forger@example.net>`],
    ['a word before a second address', `?UTF-8?B?${base64('x')}?= owner@example.com, forger@example.net`],
    ['a word with spaces that takes in an address', '=? UTF-8 ? Q ? owner@example.com ?= <forger@example.net>'],
    ['two addresses parted by a reference', 'owner@example.com&#12354;forger@example.net'],
    ['an address behind a reference', '&#12354;owner@example.com'],
    ['a lost escape that takes in a bracket', '"$B<owner@example.com>xx(B" <forger@example.net>'],
  ])('%s', (_, field) => {
    // What the same field gives where nothing in it can be mended: its marks are others.
    const plain = field.replace(/&#/g, '&%').replace(/=3D\?|=\? |\?UTF-8\?B/g, (mark) => mark.replaceAll('?', '!'));
    const addresses = (text: string) => parseAddresses(text, null).map(({ address }) => address?.replace('&%', '&#'));
    expect(addresses(field).filter((address) => address !== undefined)).toEqual(
      addresses(plain).filter((address) => address !== undefined),
    );
  });

  it('names of rarer kanji without their escapes', () => {
    for (const name of ['渡邊', '齋藤', '濱﨑'.replace('﨑', '崎'), '葉月']) {
      expect(parseAddresses(`${stripped(name)} <a@example.jp>`, null)).toEqual([{ name, address: 'a@example.jp' }]);
      expect(parseAddresses(`"${stripped(name)}" <a@example.jp>`, null)).toEqual([{ name, address: 'a@example.jp' }]);
    }
    for (const name of ['$B~~~~(B', 'Big $Buys (B)'])
      expect(parseAddresses(`${name} <a@example.jp>`, null)[0]?.name).toBe(name.replace(' (B)', ''));
  });
});
