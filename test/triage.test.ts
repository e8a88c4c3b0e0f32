import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberLookups } from '../src/match/index.js';
import { recordJsonSchema } from '../src/present/schema.js';
import { plusMember } from '../src/profile/index.js';
import { ITEM_KEYS, type TriageRecord } from '../src/record.js';
import { recordSchema } from '../src/record-schema.js';
import { type Triaged, type TriageOptions, triage } from '../src/triage.js';
import { lookupsOf, memberOf } from './match/people.js';

const isRecord = new Ajv2020({ allErrors: true }).compile(recordJsonSchema());

/** Every record has to be one by both schemas. */
function checked(triaged: Triaged): Triaged {
  expect(recordSchema.parse(triaged.record)).toEqual(triaged.record);
  isRecord(triaged.record);
  expect(isRecord.errors ?? []).toEqual([]);
  return triaged;
}

async function triagedOf(content: string | Buffer, options: Partial<TriageOptions> = {}): Promise<Triaged[]> {
  const all: Triaged[] = [];
  const run = triage({
    paths: ['-'],
    stdin: Readable.from([Buffer.from(content)]),
    today: '2026-11-22',
    profile: plusMember,
    members: null,
    maxBytes: 1_000_000,
    warn: () => {},
    ...options,
  });
  for await (const triaged of run) all.push(checked(triaged));
  return all;
}

async function recordOf(content: string | Buffer, members: MemberLookups | null = null): Promise<TriageRecord> {
  const [only, second] = await triagedOf(content, { members });
  expect(second).toBeUndefined();
  if (only === undefined) throw new Error('no record');
  return only.record;
}

interface Mail {
  from?: string;
  subject?: string;
  headers?: readonly string[];
  body?: string;
}

function mail({
  from = 'chinatsu.m@example.jp',
  subject = 'パスワード再設定不可のお問い合わせ',
  headers = [],
  body = '',
}: Mail): string {
  const typed = headers.some((h) => /^content-type:/iu.test(h)) ? [] : ['Content-Type: text/plain; charset=utf-8'];
  const head = [
    `From: ${from}`,
    'To: desk@example.jp',
    `Subject: ${subject}`,
    'Date: Sun, 1 Nov 2026 12:04:05 +0900',
    'MIME-Version: 1.0',
  ];
  return [...head, 'Content-Transfer-Encoding: 8bit', ...typed, ...headers, '', body, ''].join('\n');
}

function mbox(...mails: string[]): string {
  return mails.map((m) => `From someone@example.com Sun Nov  1 12:34:56 2026\n${m}\n`).join('');
}

const FORM = `・氏名フルネーム(漢字)：松永 千夏
・氏名フルネーム(カナ)：マツナガ チナツ
・ご設定のニックネーム：ちなつ♪
・ご生年月日(西暦表記8桁)：19980405
・ご登録の住所(都道府県)：東京都
・ご登録のお電話番号：090-5551-0101
・ご登録のメールアドレス：chinatsu.m@example.jp
・会費のお支払い方法(クレジットカード決済/キャリア決済)：キャリア決済
・キャリア決済の場合(docomo/au/SoftBank)：au
・各キャリアの決済情報番号：20110045671
・Plus member ID：chinatsu.m
・会員番号(月会費まとめて払いコースの方)：`;
const BOUNCE = mail({
  from: 'MAILER-DAEMON@example.com',
  subject: 'failure notice',
  body: "I'm sorry to have to inform you",
});
const THANKS = mail({ subject: 'Re: お礼', body: '無事ログインできました。ありがとうございました。' });
const AWAY = mail({ subject: '不在', headers: ['Auto-Submitted: auto-replied'], body: '出張中です。' });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'triage-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a form behind quote marks', () => {
  const form = FORM.replace(/^/gmu, '> ');
  it("is the writer's in a mail that answers none; in a reply where he says that he filled it in", async () => {
    const body = `よろしくお願いします。\n\n${form}\n`;
    expect((await recordOf(mail({ body }))).missing).toEqual([]);
    const filled = mail({ body: `こちらに記入しました。\n\n${form}\n`, headers: ['In-Reply-To: <1@example.com>'] });
    expect((await recordOf(filled)).missing).toEqual([]);
    for (const more of [
      { headers: ['In-Reply-To: <1@example.com>'] },
      { headers: ['References: <1@example.com>'] },
      { subject: 'Re: パスワード再設定不可のお問い合わせ' },
    ])
      expect((await recordOf(mail({ body, ...more }))).missing).toContain('nameKanji');
  });
});

describe('an inquiry', () => {
  it('has all twelve fields, course, lists; without members no match, and complete it is for review', async () => {
    const record = await recordOf(mail({ body: FORM }));
    expect(record).toMatchObject({
      schema: 'madoguchi.record/1',
      kind: 'inquiry',
      disposition: 'review',
      course: 'au',
      missing: [],
      invalid: [],
      match: null,
      flags: [],
      error: null,
    });
    expect(Object.keys(record.fields ?? {})).toEqual([...ITEM_KEYS]);
    expect(record.fields?.birthDate).toEqual({ status: 'ok', value: '1998-04-05', raw: '19980405' });
    expect(record.fields?.memberNumber).toEqual({ status: 'not-required', value: null, raw: null });
  });

  it('has the summary of its message', async () => {
    const record = await recordOf(
      mail({ from: '松永 <chinatsu.m@example.jp>', headers: ['Message-ID: <a@example.jp>'], body: FORM }),
    );
    expect(record.message).toEqual({
      id: '<a@example.jp>',
      subject: 'パスワード再設定不可のお問い合わせ',
      from: { name: '松永', address: 'chinatsu.m@example.jp' },
      to: [{ name: null, address: 'desk@example.jp' }],
      date: '2026-11-01T03:04:05.000Z',
      inReplyTo: null,
      attachments: 0,
    });
  });

  it('with an empty body lacks everything', async () => {
    const record = await recordOf(mail({}));
    expect(record).toMatchObject({ kind: 'inquiry', disposition: 'incomplete', course: 'unknown', invalid: [] });
    expect(record.missing).toEqual([
      'nameKanji',
      'nameKana',
      'nickname',
      'birthDate',
      'prefecture',
      'phone',
      'email',
      'paymentMethod',
      'plusMemberId',
    ]);
  });

  it.each<[string, string, Partial<TriageRecord>]>([
    [
      'an item left blank',
      FORM.replace('ちなつ♪', 'なし'),
      { disposition: 'incomplete', missing: ['nickname'], invalid: [] },
    ],
    [
      'an item that cannot be used',
      FORM.replace('20110045671', '090-5551-0101'),
      { disposition: 'incomplete', missing: [], invalid: ['billingId'] },
    ],
    [
      'another course',
      FORM.replace('キャリア決済：', '')
        .replace('：キャリア決済', '：クレジットカード')
        .replace('：au', '：')
        .replace('20110045671', ''),
      { course: 'credit', disposition: 'review' },
    ],
    [
      'the bundle',
      FORM.replace('：キャリア決済', '：月会費まとめて払い').replace('：au', '：').replace('20110045671', ''),
      { course: 'bundle', disposition: 'incomplete', missing: ['memberNumber'] },
    ],
  ])('%s', async (_, body, expected) => {
    expect(await recordOf(mail({ body }))).toMatchObject(expected);
  });

  it('says where the values stood, and what the writer wrote', async () => {
    const [triaged] = await triagedOf(mail({ body: `お願いします。\n\n${FORM}` }));
    expect(triaged?.details.lines).toMatchObject({ nameKanji: 3, birthDate: 6 });
    expect(triaged?.details.text).toContain('お願いします。');
  });

  it('counts two-digit years by the given day', async () => {
    const [today] = await triagedOf(mail({ body: FORM.replace('19980405', '65/01/02') }), { today: '2068-01-01' });
    const [later] = await triagedOf(mail({ body: FORM.replace('19980405', '65/01/02') }), { today: '2069-01-01' });
    expect(today?.record.fields?.birthDate.value).toBe('1965-01-02');
    expect(later?.record.fields?.birthDate).toMatchObject({ status: 'invalid', reason: 'ambiguous' });
  });

  it('forwarded as an attached message: its values count', async () => {
    const record = await recordOf(
      mail({
        from: 'boss@example.com',
        subject: 'Fwd: お願い',
        headers: ['Content-Type: multipart/mixed; boundary=x'],
        body: `--x\nContent-Type: text/plain; charset=utf-8\n\n転送します。\n--x\nContent-Type: message/rfc822\n\n${mail({ body: FORM })}\n--x--`,
      }),
    );
    expect(record).toMatchObject({
      kind: 'inquiry',
      missing: [],
      invalid: [],
      flags: ['sender-not-registered-address'],
    });
    expect(record.message?.attachments).toBe(0);
    expect(record.fields?.nameKanji.value).toBe('松永 千夏');
  });

  it('of an attached message, whose sender 「このアドレス」 is', async () => {
    const inner = mail({ body: FORM.replace('chinatsu.m@example.jp', 'このアドレスです') });
    const record = await recordOf(
      mail({
        from: 'staff@example.com',
        headers: ['Content-Type: multipart/mixed; boundary=x'],
        body: `--x\nContent-Type: text/plain; charset=utf-8\n\n転送します。\n--x\nContent-Type: message/rfc822\n\n${inner}\n--x--`,
      }),
    );
    expect(record.fields?.email).toMatchObject({ status: 'ok', value: 'chinatsu.m@example.jp', inferred: true });
  });

  it('of two people', async () => {
    const other = FORM.replace('松永 千夏', '佐藤 太郎')
      .replace('マツナガ チナツ', 'サトウ タロウ')
      .replace('19980405', '20010203');
    const record = await recordOf(mail({ body: `${FORM}\n\n${other}` }));
    expect(record).toMatchObject({ flags: ['several-people'], invalid: ['nameKanji', 'nameKana', 'birthDate'] });
  });

  it('flags what needs no member', async () => {
    const record = await recordOf(
      mail({
        from: 'someone@icloud.com',
        subject: 'Re: お願い',
        headers: ['In-Reply-To: <b@example.jp>', 'Authentication-Results: mx.example.jp; dmarc=fail'],
        body: FORM.replace('松永 千夏', '松永\u200b 千夏'),
      }),
    );
    expect(record.flags).toEqual([
      'sender-icloud',
      'sender-not-registered-address',
      'sender-authentication-failed',
      'follow-up',
      'suspicious-characters',
    ]);
    expect(record.fields?.nameKanji.value).toBe('松永 千夏');
  });
});

const SENDER = 'mikako@example.com';

describe('with a member database', () => {
  const members = lookupsOf([memberOf()]);
  it('ready', async () => {
    const record = await recordOf(mail({ body: FORM }), members);
    expect(record).toMatchObject({
      disposition: 'ready',
      match: { outcome: 'unique', memberId: 'M0001', proof: 'possession' },
      flags: ['self-service-possible'],
    });
  });

  it.each<[string, Parameters<typeof mail>[0]]>([
    ['its address in quotes before that of another', { from: '"SENDER"@evil.example' }],
    ['another author beside it', { from: 'SENDER, x@evil.example' }],
    ['… behind a space', { from: 'SENDER x@evil.example' }],
    ['… in a group', { from: 'We: SENDER, x@evil.example;' }],
    ['a second From', { headers: ['From: x@evil.example'] }],
    ['a second Reply-To', { headers: ['Reply-To: SENDER', 'Reply-To: x@evil.example'] }],
    ['a Reply-To behind an empty one', { headers: ['Reply-To:', 'Reply-To: x@evil.example'] }],
    ['a Reply-To that cannot be read', { headers: ['Reply-To: SENDER <>'] }],
    ['a Kelvin sign for a k', { from: SENDER.replace('k', '\u212a') }],
  ])('no possession: %s', async (_, { from = 'SENDER', headers = [] }) => {
    const own = (text: string): string => text.replace('SENDER', SENDER);
    const one = memberOf({ email: SENDER, billingIds: [] });
    const sent = mail({ from: own(from), headers: headers.map(own), body: FORM });
    const record = await recordOf(sent, lookupsOf([one]));
    expect(record.match?.proof).toBe('knowledge');
  });

  it('a card tells where an answer would go besides', async () => {
    const headers = ['Reply-To: x@evil.example', 'Reply-To: chinatsu.m@example.jp'];
    const [other] = await triagedOf(mail({ headers, body: FORM }));
    expect(other?.details.replyTo).toEqual(['x@evil.example']);
    const [own] = await triagedOf(mail({ headers: headers.slice(1), body: FORM }));
    expect(own?.details.replyTo).toBeUndefined();
  });

  it('possession: the same address in two From fields', async () => {
    const one = memberOf({ email: SENDER, billingIds: [] });
    const record = await recordOf(mail({ from: SENDER, headers: [`From: ${SENDER}`], body: FORM }), lookupsOf([one]));
    expect(record.match?.proof).toBe('possession');
  });

  it.each<[string, string, object]>([
    [
      'an incomplete inquiry has its match all the same',
      FORM.replace('ちなつ♪', ''),
      { disposition: 'incomplete', match: { memberId: 'M0001' } },
    ],
    [
      'nobody in the database',
      FORM.replaceAll(/松永|マツナガ/gu, '')
        .replace('千夏', '佐藤 太郎')
        .replace('チナツ', 'サトウ タロウ')
        .replace('19980405', '20010203')
        .replaceAll('chinatsu.m', 'taro')
        .replace('090-5551-0101', '080-1111-2222')
        .replace('20110045671', '30110045679'),
      { disposition: 'no-match', match: { outcome: 'none', memberId: null, proof: null, candidates: [] } },
    ],
  ])('%s', async (_, body, expected) => {
    expect(await recordOf(mail({ body, from: 'x@example.net' }), members)).toMatchObject(expected);
  });

  it.each([
    ['a bounce', BOUNCE],
    ['thanks', THANKS],
  ])('no match for %s', async (_, content) => {
    expect((await recordOf(content, members)).match).toBeNull();
  });
});

describe('what is no inquiry', () => {
  it.each<[string, string, string]>([
    ['bounce', 'bounce', BOUNCE],
    ['auto-reply', 'auto-reply', AWAY],
    ['thanks', 'other', THANKS],
    ["the desk's own", 'other', mail({ from: 'desk@plusmember.jp', body: FORM })],
  ])('%s: unrelated, and what only an inquiry has is null', async (_, kind, content) => {
    const record = await recordOf(content);
    expect(record).toMatchObject({
      kind,
      disposition: 'unrelated',
      course: null,
      fields: null,
      missing: null,
      invalid: null,
      match: null,
      error: null,
    });
    expect(record.message).not.toBeNull();
  });

  it('flags that need no item stand all the same', async () => {
    const record = await recordOf(
      mail({ from: 'a@me.com', subject: 'Re: お礼', body: '無事ログインできました。ありがとうございました。' }),
    );
    expect(record).toMatchObject({ kind: 'other', flags: ['sender-icloud', 'follow-up'] });
  });
});

describe('what cannot be read is a record with its error', () => {
  const UNREADABLE = {
    message: null,
    kind: 'unreadable',
    disposition: 'unreadable',
    course: null,
    fields: null,
    missing: null,
    invalid: null,
    match: null,
    flags: [],
  };
  const inFolder = (name: string, content: Buffer | string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  it.each<[string, () => string, string]>([
    ['an empty file', () => inFolder('empty.eml', ''), 'empty'],
    ['no file', () => path.join(folder, 'nowhere.eml'), 'not-found'],
    [
      'no mail but bytes',
      () => inFolder('noise.eml', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))),
      'binary',
    ],
  ])('%s', async (_, file, code) => {
    const given = file();
    const [only, second] = await triagedOf('', { paths: [given] });
    expect(second).toBeUndefined();
    expect(only?.record).toMatchObject({ ...UNREADABLE, source: { path: given, index: 0 }, error: { code } });
    expect(only?.record.error?.message).not.toBe('');
    expect(only?.details).toEqual({ member: null, lines: {}, failedRules: [], text: '' });
  });

  it('an encrypted message is none that nobody looks at, and one with the subject of the desk is an inquiry', async () => {
    const headers = ['Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'];
    const body =
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--';
    const all = await triagedOf(mbox(mail({ subject: '暗号', headers, body }), mail({ headers, body })));
    expect(all[0]?.record).toMatchObject({ ...UNREADABLE, error: { code: 'encrypted' } });
    expect(all[1]?.record).toMatchObject({ kind: 'inquiry', disposition: 'incomplete', error: null });
  });

  it('a message over the limit, and the ones about it are read', async () => {
    const all = await triagedOf(mbox(mail({ body: FORM }), mail({ body: 'x'.repeat(50_000) }), THANKS), {
      maxBytes: 20_000,
    });
    expect(all.map(({ record }) => record.kind)).toEqual(['inquiry', 'unreadable', 'other']);
    expect(all[1]?.record.error?.code).toBe('too-large');
  });

  it('an error of the database is thrown on, with its stack', async () => {
    const broken: MemberLookups = {
      ...lookupsOf([]),
      byEmail: () => {
        throw new Error('broken');
      },
    };
    await expect(triagedOf(mail({ body: FORM }), { members: broken })).rejects.toThrow('broken');
  });
});

describe('exactly one record a message, in their order', () => {
  it('of an mbox', async () => {
    const content = mbox(mail({ body: FORM }), BOUNCE, THANKS, AWAY, mail({ body: FORM.replace('千夏', '千秋') }));
    const all = await triagedOf(content);
    expect(all.map(({ record }) => record.kind)).toEqual(['inquiry', 'bounce', 'other', 'auto-reply', 'inquiry']);
    expect(all.map(({ record }) => record.source.index)).toEqual([0, 1, 2, 3, 4]);
    let offset = 0;
    for (const { record } of all) {
      expect(record.source.offset).toBe(offset);
      offset += record.source.bytes;
    }
    expect(offset).toBe(Buffer.byteLength(content));
  });

  it('of several paths, as given', async () => {
    for (const name of ['b.eml', 'a.eml']) writeFileSync(path.join(folder, name), mail({ subject: name, body: FORM }));
    const paths = ['b.eml', 'nowhere.eml', 'a.eml'].map((name) => path.join(folder, name));
    const all = await triagedOf('', { paths });
    expect(all.map(({ record }) => record.source.path)).toEqual(paths);
    expect(all.map(({ record }) => record.message?.subject ?? null)).toEqual(['b.eml', null, 'a.eml']);
  });

  it('the same with LF and with CRLF', async () => {
    const content = mbox(mail({ body: FORM }), BOUNCE, THANKS);
    const bare = (all: Triaged[]) => all.map(({ record: { source: _, ...rest } }) => rest);
    expect(bare(await triagedOf(content.replace(/\n/gu, '\r\n')))).toEqual(bare(await triagedOf(content)));
  });

  it('a second one like the first is a duplicate, a third another person', async () => {
    const all = await triagedOf(
      mbox(mail({ body: FORM }), mail({ body: FORM }), mail({ from: 'x@example.net', body: FORM })),
    );
    expect(all.map(({ record }) => record.flags.includes('duplicate'))).toEqual([false, true, false]);
  });

  it('three attempts at one member with differing items raise the alarm, from the third on', async () => {
    const attempts = ['19980405', '19980406', '19980407', '19980408'].map((date) =>
      mail({ body: FORM.replace('19980405', date) }),
    );
    const all = await triagedOf(mbox(...attempts), { members: lookupsOf([memberOf()]) });
    expect(all.map(({ record }) => record.flags.includes('repeat-attempts'))).toEqual([false, false, true, true]);
  });

  it('whatever the messages hold', async () => {
    const piece = fc.oneof(
      fc.constantFrom(FORM, '氏名：山田', 'パスワードを忘れました。', '> 氏名：', '-- ', '\n', '\n\n', ' '),
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/^From /gmu, '')),
    );
    const header = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=x',
      'Content-Type: text/html; charset=iso-2022-jp',
      'Content-Transfer-Encoding: base64',
      'Auto-Submitted: auto-generated',
      'Date: never',
      'Subject: =?utf-8?B?44GC?= =?x',
      'From: <>',
    );
    const message = fc
      .tuple(fc.array(header, { maxLength: 2 }), fc.array(piece, { maxLength: 4 }))
      .map(([headers, pieces]) => ['Subject: x', ...headers, '', pieces.join('\n')].join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        const content = messages.map((m) => `From a@example.com Sun Nov  1 12:34:56 2026\n${m}\n\n`).join('');
        const all = await triagedOf(content, { members: lookupsOf([memberOf()]) });
        expect(all.map(({ record }) => record.source.index)).toEqual(messages.map((_, i) => i));
      }),
      { numRuns: 100 },
    );
  });
});
