import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/decode/plain.js';
import { voicesOf } from '../../src/decode/quotes.js';
import type { Voice } from '../../src/mail.js';

const DESK = 'desk@example.jp';

/** Whose words each line with text is. */
function voices(text: string, subject: string | null = null): Voice[] {
  return voicesOf({ lines: plainLines(text), subject }, { isDesk: (attribution) => attribution.includes(DESK) })
    .filter((line) => line.text.trim() !== '')
    .map((line) => line.voice);
}

describe("the writer's own text", () => {
  it.each<[string, string, Voice[]]>([
    ['plain', 'こんにちは\n\n氏名：山田 花子', ['own', 'own']],
    ['a date is no attribution', '2026年11月1日に登録しました。', ['own']],
    ['nor is a date with a time', '2026年11月1日 12:34 にメールを送りました。', ['own']],
    ['an item with an address is none', 'メールアドレス：hanako@example.com', ['own']],
    [
      'a ruler is none',
      '氏名：山田\n--------------------\n電話番号：09012345678\n生年月日：19980405',
      ['own', 'own', 'own', 'own'],
    ],
    ['one header word is none', '件名：パスワードについて\nお願いします。', ['own', 'own']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

const HANAKO = 'hanako@example.com';
describe.each<[string, (who: string) => string, number]>([
  ['Japanese, of Gmail', (who) => `2026年11月1日(土) 12:34 窓口 <${who}>:`, 1],
  ['Japanese, のメール', (who) => `2026年11月1日(土) 12:34 窓口 <${who}> のメール:`, 1],
  ['slashes in the date', (who) => `2026/11/01 12:34、窓口 <${who}>のメール:`, 1],
  ['は書きました', (who) => `2026/11/01 12:34に 窓口 <${who}> さんは書きました:`, 1],
  ['English', (who) => `On Sat, Nov 1, 2026 at 12:34 PM Desk <${who}> wrote:`, 1],
  ['English, the day first', (who) => `On 1 Nov 2026, at 12:34, Desk <${who}> wrote:`, 1],
  [
    'English, broken over two lines',
    (who) => `On Sat, Nov 1, 2026 at 12:34 PM Desk of the service\n<${who}> wrote:`,
    2,
  ],
  ['Japanese, broken over two lines', (who) => `2026年11月1日(土) 12:34 お問い合わせ窓口\n<${who}>:`, 2],
  ['full-width colon', (who) => `2026年11月1日(土) 12:34 窓口 <${who}>：`, 1],
])('quote header: %s', (_, header, lines) => {
  const aside: Voice[] = Array.from({ length: lines }, () => 'aside');
  it.each<[string, string, Voice]>([
    ['the desk', DESK, 'desk'],
    ['anybody else', HANAKO, 'quoted'],
  ])('of %s', (_who, who, voice) => {
    expect(voices(`お願いします。\n\n${header(who)}\n> 氏名：\n> 電話番号：`)).toEqual(['own', ...aside, voice, voice]);
    expect(voices(`お願いします。\n\n${header(who)}\n\n氏名：\n電話番号：`)).toEqual(['own', ...aside, voice, voice]);
  });
});

describe.each<[string, (who: string) => string, number]>([
  [
    'of Outlook, Japanese',
    (who) => `差出人: 窓口 <${who}>\n送信日時: 2026年11月1日 12:34\n宛先: 花子 <${HANAKO}>\n件名: お願い`,
    4,
  ],
  [
    'of Outlook, English',
    (who) => `From: Desk <${who}>\nSent: Saturday, November 1, 2026 12:34 PM\nTo: Hanako <${HANAKO}>\nSubject: Request`,
    4,
  ],
  [
    'in bold',
    (who) =>
      `*From:* Desk <${who}>\n*Sent:* Saturday, November 1, 2026 12:34 PM\n*To:* Hanako <${HANAKO}>\n*Subject:* Request`,
    4,
  ],
  ['full-width colons', (who) => `差出人：窓口 <${who}>\n日時：2026年11月1日 12:34\n件名：お願い`, 3],
  [
    'below -----Original Message-----',
    (who) =>
      `-----Original Message-----\nFrom: Desk <${who}>\nSent: Saturday, November 1, 2026 12:34 PM\nSubject: Request`,
    4,
  ],
  [
    'below -----元のメッセージ-----',
    (who) => `-----元のメッセージ-----\n差出人: 窓口 <${who}>\n送信日時: 2026年11月1日 12:34\n件名: お願い`,
    4,
  ],
  [
    'below a line of underscores',
    (who) => `________________________________\n差出人: 窓口 <${who}>\n送信日時: 2026年11月1日 12:34\n件名: お願い`,
    4,
  ],
])('header block %s', (_, block, lines) => {
  const aside: Voice[] = Array.from({ length: lines }, () => 'aside');
  it.each<[string, string, Voice]>([
    ['the desk', DESK, 'desk'],
    ['anybody else', HANAKO, 'quoted'],
  ])('of %s', (_who, who, voice) => {
    expect(voices(`お願いします。\n\n${block(who)}\n\n氏名：\n電話番号：`)).toEqual(['own', ...aside, voice, voice]);
  });
});

describe('quote marks', () => {
  it.each<[string, string, Voice[]]>([
    ['>', 'はい\n> いつですか', ['own', 'quoted']],
    ['＞', 'はい\n＞いつですか', ['own', 'quoted']],
    [
      "the desk's phrases tell the desk",
      'はい\n> 下記をご記入の上、ご返信ください。\n> 氏名：',
      ['own', 'desk', 'desk'],
    ],
    [
      'answers typed between quoted lines',
      `2026年11月1日(土) 12:34 窓口 <${DESK}>:\n> 氏名：\n山田 花子\n> 電話番号：\n090-1234-5678`,
      ['aside', 'desk', 'own', 'desk', 'own'],
    ],
    [
      'what is quoted within a quote is older still',
      `2026年11月1日(土) 12:34 窓口 <${DESK}>:\n> ご返信ください。\n> > 氏名：山田`,
      ['aside', 'desk', 'quoted'],
    ],
    [
      'a quote header within a quote',
      `2026年11月1日(土) 12:34 窓口 <${DESK}>:\n> ご返信ください。\n> 2026年10月31日(金) 9:00 花子 <${HANAKO}>:\n>> 氏名：山田`,
      ['aside', 'desk', 'aside', 'quoted'],
    ],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

const FORWARDED = `From: 花子 <${HANAKO}>\nDate: 2026年11月1日(土) 12:34\nSubject: お願い\nTo: 太郎 <taro@example.com>`;
describe('forwarded mail', () => {
  it.each<[string, string, string | null, Voice[]]>([
    [
      'of Gmail',
      `転送します。\n\n---------- Forwarded message ---------\n${FORWARDED}\n\n氏名：山田`,
      null,
      ['own', ...Array<Voice>(5).fill('aside'), 'forwarded'],
    ],
    [
      'of Apple Mail',
      `転送します。\n\nBegin forwarded message:\n\n${FORWARDED}\n\n氏名：山田`,
      null,
      ['own', ...Array<Voice>(5).fill('aside'), 'forwarded'],
    ],
    [
      'in Japanese',
      `転送します。\n\n---------- 転送メッセージ ----------\n${FORWARDED}\n\n氏名：山田`,
      null,
      ['own', ...Array<Voice>(5).fill('aside'), 'forwarded'],
    ],
    [
      'by the subject and a header block',
      `転送します。\n\n${FORWARDED}\n\n氏名：山田`,
      'Fwd: お願い',
      ['own', ...Array<Voice>(4).fill('aside'), 'forwarded'],
    ],
    [
      'by the subject and -----Original Message-----',
      `転送します。\n\n-----Original Message-----\n${FORWARDED}\n\n氏名：山田`,
      'FW: お願い',
      ['own', ...Array<Voice>(5).fill('aside'), 'forwarded'],
    ],
    ...['転送', '転送です。', '下記のお問い合わせを転送いたします。'].map((said): [string, string, null, Voice[]] => [
      `by a header block and 「${said}」`,
      `${said}\n\n${FORWARDED}\n\n氏名：山田`,
      null,
      ['own', ...Array<Voice>(4).fill('aside'), 'forwarded'],
    ]),
    [
      'a header block that begins the mail',
      `${FORWARDED}\n\n氏名：山田`,
      null,
      [...Array<Voice>(4).fill('aside'), 'forwarded'],
    ],
    [
      'quoted in it is the older mail',
      `転送します。\n\n---------- Forwarded message ---------\n${FORWARDED}\n\n氏名：山田\n2026年10月31日(金) 9:00 次郎 <jiro@example.com>:\n> 電話番号：`,
      null,
      ['own', ...Array<Voice>(5).fill('aside'), 'forwarded', 'aside', 'quoted'],
    ],
  ])('%s', (_, text, subject, expected) => {
    expect(voices(text, subject)).toEqual(expected);
  });

  it.each(['はい。', '転送されてきたメールの件です。', '参考に転送します。', 'はい。\n> 転送します。'])(
    'below 「%s」 a header block is a quote',
    (above) => {
      expect(voices(`${above}\n\n${FORWARDED}\n\n氏名：山田`, 'Re: お願い').at(-1)).toBe('quoted');
    },
  );

  it.each(['Re: お願い', '返信：お願い', 'RE[2]: お願い'])(
    'a reply that is a quote alone passes nothing on: %s',
    (subject) => {
      expect(voices(`${FORWARDED}\n\n氏名：山田`, subject).at(-1)).toBe('quoted');
    },
  );

  it('but what its sender wrote himself', () => {
    const lines = plainLines(`${FORWARDED}\n\n氏名：山田`);
    const context = { isDesk: () => false, isSender: () => true };
    expect(voicesOf({ lines, subject: 'Re: お願い' }, context).at(-1)?.voice).toBe('forwarded');
  });

  it("the desk's own mail is not passed on", () => {
    const text = `From: 窓口 <${DESK}>\nSubject: お願い\nTo: 花子 <${HANAKO}>\n\n氏名：`;
    expect(voices(text, 'Re: お願い').at(-1)).toBe('desk');
  });
});

it('leaves text, depth and order, and numbers the lines from 1', () => {
  const lines = plainLines('a\n\n> b\n>> c\n-- \nd');
  const voiced = voicesOf({ lines, subject: null }, { isDesk: () => false });
  expect(voiced.map(({ text, depth, number }) => ({ text, depth, number }))).toEqual(
    lines.map((line, i) => ({ ...line, number: i + 1 })),
  );
});
