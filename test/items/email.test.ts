import { describe, expect, it } from 'vitest';
import { addressesIn, joinedAddress } from '../../src/items/email.js';
import { ITEMS } from '../../src/items/index.js';
import { CONTEXT, type Said, sayingOf } from './reading.js';

describe('email', () => {
  it.each<[string, string, Said]>([
    ['a soft hyphen', 'kazu\u00ad@example.jp', 'kazu@example.jp'],
    ['a joiner of graphemes', '\u034fkazu@example.jp', 'kazu@example.jp'],
    ['an accent in Latin words', 'é: hana@example.jp', 'hana@example.jp'],
    ['signs, few', 'love!!hana@example.jp', 'love!!hana@example.jp'],
    ['Japanese right before it', 'アドレスはhana@example.jp', 'hana@example.jp'],
    ['EUC-JP without its eighth bits', "%i%l%9!'hana@example.jp", { invalid: 'ambiguous' }],
    ['bytes of UTF-8 before it', '%e3%83%ab%ef%bc%9ahana@example.jp', { invalid: 'ambiguous' }],
    ['Shift_JIS read as Cyrillic', 'ѓAѓhѓЊѓXЃFhana@example.jp', { invalid: 'ambiguous' }],
    ['Shift_JIS read as Latin', 'ÉAÉhÉåÉXÅFhana@example.jp', { invalid: 'ambiguous' }],
    ['ISO-2022-JP without its escapes', '%a!<%k$B%"%I%l%9(Bhana@example.jp', { invalid: 'ambiguous' }],
    ['a lost letter before it', '\ufffdhana@example.jp', { invalid: 'ambiguous' }],
    ['plain', 'hanako@example.com', 'hanako@example.com'],
    ['lower case', 'Hanako.Y@Example.COM', 'hanako.y@example.com'],
    ['ASCII', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'hanako@example.com'],
    ['only @ is full-width', 'hanako＠example.com', 'hanako@example.com'],
    ['consecutive dots of old carrier addresses', 'ha..na@docomo.ne.jp', 'ha..na@docomo.ne.jp'],
    ['a dot before @', 'hana.@ezweb.ne.jp', 'hana.@ezweb.ne.jp'],
    ['a dot first', '.hana@docomo.ne.jp', '.hana@docomo.ne.jp'],
    ['signs', 'ha+na_1-2/3?@example.co.jp', 'ha+na_1-2/3?@example.co.jp'],
    ['angle brackets', '<hanako@example.com>', 'hanako@example.com'],
    ['a name before it', '山田花子 <hanako@example.com>', 'hanako@example.com'],
    ['a mailto double', 'hanako@example.com<mailto:hanako@example.com>', 'hanako@example.com'],
    ['quotation marks', '「hanako@example.com」', 'hanako@example.com'],
    ['です', 'hanako@example.comです。', 'hanako@example.com'],
    ['a remark', 'hanako@example.com（現在は使えません）', 'hanako@example.com'],
    ['spaces about @', 'hanako @ example.com', 'hanako@example.com'],
    ['what nobody sees', '\u200bhanako@\u200bexample.com', 'hanako@example.com'],
    ['the same twice', 'hanako@example.com, Hanako@example.com', 'hanako@example.com'],
    ['a mark told by its name', 'hana アンダーバー 3@example.com', 'hana_3@example.com'],
    ['a mark told in front of it that it holds', 'ハイフン hanako-1@example.com', 'hanako-1@example.com'],
    ['a mark told in front of it that it lacks', 'ハイフン hanako1@exam-ple.com', { invalid: 'ambiguous' }],
    ['marks told by their number', 'hana アンダーバー2つ 3@example.com', { invalid: 'ambiguous' }],
    ['a mark told behind it', 'hana_3@example.com（アンダーバー）', 'hana_3@example.com'],
    ['two of them', 'hanako@example.com、taro@example.com', { invalid: 'ambiguous' }],
    ['no @', 'hanako.example.com', { invalid: 'not-an-email-address' }],
    ['no domain', 'hanako@', { invalid: 'not-an-email-address' }],
    ['no dot in the domain', 'hanako@example', { invalid: 'not-an-email-address' }],
    ['nothing before @', '@example.com', { invalid: 'not-an-email-address' }],
    ['words', 'ドコモのアドレス', { invalid: 'not-an-email-address' }],
    ['not given', '忘れました', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('email', answer)).toEqual(expected);
  });

  it.each([
    'このアドレスです',
    'このメールアドレスです。',
    '送信元と同じ',
    '送信元と同じです',
    '差出人と同じ',
    'このアドレス',
    '同じです',
    'this address',
    'same as the sender',
  ])('From, inferred: %s', (answer) => {
    const reading = ITEMS.email.read(answer, { ...CONTEXT, from: 'Sender@Example.com' });
    expect(reading).toEqual({ is: 'value', value: 'sender@example.com', raw: answer, inferred: true });
  });

  it('has nothing to infer where there is no From', () => {
    expect(ITEMS.email.read('このアドレスです', { ...CONTEXT, from: null })).toMatchObject({ is: 'invalid' });
  });
});

describe('addressesIn', () => {
  it.each<[string, string, string[]]>([
    ['in their order', 'bはB@example.com、aはa@example.com', ['b@example.com', 'a@example.com']],
    ['doubles come twice', 'a@example.com<mailto:a@example.com>', ['a@example.com', 'a@example.com']],
    ['none', 'アドレスはありません', []],
  ])('%s', (_, text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });
});

describe('joinedAddress: broken by the mailer', () => {
  it.each<[string, string, string, string | null]>([
    ['in the domain', 'hanako@docomo.ne', '.jp', 'hanako@docomo.ne.jp'],
    ['behind @', 'hanako@', 'example.com', 'hanako@example.com'],
    ['before @', 'hanako', '@example.com', 'hanako@example.com'],
    ['a whole address and words', 'hanako@example.com', 'です', null],
    ['two addresses', 'hanako@example.com', 'taro@example.com', null],
    ['no address', 'hanako', 'taro', null],
  ])('%s', (_, first, next, expected) => {
    expect(joinedAddress(first, next)).toBe(expected);
  });
});
