/** Mail made to cost: each still gives its one record (a pattern that backtracks without end would hit the test's time limit). */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plusMember } from '../src/profile/index.js';
import { triage } from '../src/triage.js';

const HEAD = 'From: a@example.com\r\nSubject: test\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';

it.each<[string, string]>([
  ['spaces', ' '.repeat(20_000)],
  ['one long line', 'a'.repeat(300_000)],
  ['labels on one line', '氏名：山田 花子 電話：090-1111-2222 '.repeat(3_000)],
  ['option lists without end', `お支払い方法：${'クレジット/キャリア決済/'.repeat(10_000)}`],
  ['English without end', 'my name is '.repeat(20_000)],
  ['brackets', '（あ）'.repeat(30_000)],
  ['dates', '1999/1/1 '.repeat(20_000)],
  ['quotes', '> a\r\n'.repeat(20_000)],
  ['one item without end', '会員番号 は1 '.repeat(30_000)],
  ['one item without end, each time another', Array.from({ length: 24_000 }, (_, n) => `会員番号 は${n} `).join('')],
  ['a name and its reading without end', '山田 太郎（やまだ たろう）です。'.repeat(16_000)],
  ['remarks on a name without end', '山田 太郎（登録は旧姓の鈴木）です。'.repeat(16_000)],
  ['notes on names without end', `氏名：真鍋 梓（旧姓 堀内）\r\n${'カードの名義は、登録は旧姓です、'.repeat(16_000)}`],
  ['brackets of an answer', `氏名：${'〈'.repeat(300_000)}`],
  ['attributions', '2026年11月1日(土) 12:34 a <a@example.com>:\r\n'.repeat(3_000)],
])('gives one record: %s', async (_, body) => expect(await indexesOf(HEAD + body)).toEqual([0]));

const FROM = 'From: a@example.com\r\n';
const PLAIN = 'Content-Type: text/plain\r\n';
const HTML = `${FROM}Content-Type: text/html; charset=utf-8\r\n\r\n`;
const MANY = 300_000;

const TOLD = '名前は山田花子と申します、電話は090-1111-2222ではなく090-3333-4444です。\r\n';
const ATTACHED = `--b\r\nContent-Type: message/rfc822\r\n\r\n${HEAD}${TOLD.repeat(900)}\r\n`;

describe('a mail whose form costs', () => {
  it.each<[string, () => string]>([
    ['a parameter without a value', () => `${FROM}Content-Type: text/plain; ${'a'.repeat(MANY)}\r\n\r\nx`],
    ['a charset', () => `${FROM}Content-Type: text/plain; charset=${'unixcode'.repeat(MANY)}\r\n\r\nあ`],
    ['comments on the encoding', () => `${FROM}${PLAIN}Content-Transfer-Encoding: ${'('.repeat(MANY)}\r\n\r\nx`],
    ['a name before no address', () => `From: x${' '.repeat(MANY)}(\r\n${PLAIN}\r\nx`],
    ['brackets of a sender', () => `From: ${'a('.repeat(MANY / 2)}\r\n${PLAIN}\r\nx`],
    ['quotes of a sender', () => `From: ${'a"'.repeat(MANY / 2)}\r\n${PLAIN}\r\nx`],
    ['names of groups', () => `${FROM}To: ${'a'.repeat(MANY)}@${':'.repeat(MANY)};\r\n${PLAIN}\r\nx`],
    ['results of checks', () => `${FROM}Authentication-Results: x; ${'dkim=fail;'.repeat(MANY / 3)}\r\n${PLAIN}\r\nx`],
    ['padding', () => `${FROM}${PLAIN}Content-Transfer-Encoding: base64\r\n\r\n${'='.repeat(MANY)}x!`],
    ['blank lines of base64', () => `${FROM}${inParts('Content-Transfer-Encoding: base64', `${'\n'.repeat(MANY)}!`)}`],
    ['blank lines below base64', () => `${FROM}${PLAIN}\r\n${'QUJD'.repeat(20)}${'\n'.repeat(MANY)}!`],
    ['CRs without an LF', () => `${FROM}${PLAIN}\r\n${'\r'.repeat(MANY)}x`],
    ['CRs in mail that ends its lines in two', () => `From: a@example.com\r\r\n\r\r\n${'\r'.repeat(MANY)}x`],
    [
      "a file's name in pieces",
      () => `${FROM}${inParts(`Content-Disposition: attachment${';name*=*=a'.repeat(60)};x=*;y=*`, 'x')}`,
    ],
    [
      'spaces that are flowed over',
      () => `${FROM}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'a \r\n'.repeat(MANY)}`,
    ],
    ['decoration', () => `${HTML}<p style="${'text-decoration:'.repeat(MANY)}">x</p>`],
    ['comments of a style sheet', () => `${HTML}<style>none${'/* '.repeat(MANY)}</style><p>x</p>`],
    ['line ends of HTML', () => `${HTML}<p>${'あ\n'.repeat(MANY)}</p>`],
    ['line ends beside tags', () => `${HTML}<p>${'あ\n<b></b>'.repeat(MANY)}</p>`],
    ['a subject of blanks', () => `${FROM}Subject: re${' '.repeat(MANY)}x\r\n${PLAIN}\r\n氏名：山田 花子`],
    ['tables in tables', () => `${HTML}${'<table><tr><td>x<br>y<td>z'.repeat(MANY / 10)}`],
    ['lines in tables in tables', () => `${HTML}${'<table><tr><td>'.repeat(1400)}${'a<br>'.repeat(MANY)}`],
    [
      'letters that are attached',
      () => `${FROM}Content-Type: multipart/mixed; boundary=b\r\n\r\n${ATTACHED.repeat(30)}--b--`,
    ],
  ])('gives one record: %s', async (_, mail) => expect(await indexesOf(mail())).toEqual([0]), 30_000);

  /** A group that is repeated takes room for each time, and there is room for some millions. */
  it.each<[string, () => string]>([
    ['a quoted parameter', () => `${FROM}Content-Type: text/plain; name="${'a'.repeat(2e7)}\r\n\r\nx`],
    [
      'base64 in one line',
      () => `${FROM}${PLAIN}Content-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(1_500_000)}=A==`,
    ],
    ['quote marks', () => `${FROM}${PLAIN}\r\n${'>'.repeat(16_000_000)}`],
    ['an emoji', () => `${HTML}<img alt="${'☎'.repeat(6_000_000)}">`],
    ['results of checks', () => `${FROM}Authentication-Results: fail${'a'.repeat(2e7)}\r\n${PLAIN}\r\nx`],
  ])(
    'gives one record though it has no room: %s',
    async (_, mail) => expect(await indexesOf(mail())).toEqual([0]),
    60_000,
  );
});

/** Of lines no longer than people write, since longer ones are parted. */
it.each<[string, string]>([
  ['signs and words', `ニックネーム：○${'丁'.repeat(40)}x`],
  ['what is wrong without what is right', `誤：${' '.repeat(600)}x`],
  ['brackets around blanks', `氏名：(${' '.repeat(700)}x`],
  ['blanks', `a${' '.repeat(700)}x`],
  ['tabs', `a${'\t'.repeat(700)}x`],
  ['wide blanks between a name and none', `山${'\u3000'.repeat(700)}x`],
  ['letters that fold to eighteen', 'ﷺ'.repeat(790)],
  ['letters that fold to four', '㍿'.repeat(790)],
  ['what is denied', `${'くでなく'.repeat(195)}(なく`],
  ['a label in a sentence', 'このアドレスです'.repeat(97)],
])(
  'gives one record for a thousand lines of %s',
  async (_, line) => {
    const body = `パスワードを忘れました。\r\n氏名：山田 花子\r\n${`${line}\r\n`.repeat(1000)}`;
    expect(await indexesOf(HEAD + body)).toEqual([0]);
  },
  30_000,
);

function inParts(head: string, body: string): string {
  return `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${PLAIN}${head}\r\n\r\n${body}\r\n--b--\r\n`;
}

async function indexesOf(mail: string): Promise<number[]> {
  const indexes: number[] = [];
  const options = { today: '2026-11-22', profile: plusMember, members: null, maxBytes: 2 ** 25, warn: () => undefined };
  for await (const { record } of triage({ ...options, paths: ['-'], stdin: Readable.from([Buffer.from(mail)]) }))
    indexes.push(record.source.index);
  return indexes;
}
