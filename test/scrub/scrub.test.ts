import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import type { Message } from '../../src/mail.js';
import { plusMember } from '../../src/profile/index.js';
import { ITEM_KEYS, type TriageRecord } from '../../src/record.js';
import { foldedKey } from '../../src/scrub/glyphs.js';
import { scrub } from '../../src/scrub/index.js';
import { type Triaged, triage } from '../../src/triage.js';
import { jis } from '../decode/bytes.js';

const FOLDER = new URL('../../fixtures/mail/', import.meta.url);
const mails = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.eml'))
  .sort();

async function triaged(content: Buffer): Promise<Triaged> {
  const options = { today: '2026-11-22', profile: plusMember, members: null, maxBytes: 2 ** 25, warn: () => undefined };
  for await (const one of triage({ ...options, paths: ['-'], stdin: Readable.from([content]) })) return one;
  throw new Error('no record');
}

async function scrubbed(content: Buffer, seed = 'seed'): Promise<{ before: Triaged; mail: Buffer }> {
  const before = await triaged(content);
  const { message, record } = before;
  return {
    before,
    mail: scrub(content, { message, fields: record.fields, profile: plusMember, seed: Buffer.from(seed) }),
  };
}

function inquiry(body: string): Buffer {
  return Buffer.from(
    `From: k@example.com\nSubject: パスワード再設定不可のお問い合わせ\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`,
  );
}

/** Everything that a reader of the mail could see: all headers and all text, in one spelling. */
function everything(message: Message): string {
  const headers = [...message.headers].filter(([name]) => name !== 'date').flatMap(([, values]) => values);
  const lines = message.lines.map((line) => line.text);
  return `${foldedKey([...headers, message.subject, message.from?.name, ...lines].join('\n'))}\n${message.attached.map(everything).join('\n')}`;
}

/** Somebody's nickname, and everybody's answer. */
const NONE = 'none';

/** The values that were read of a mail, and who wrote it; the desk's own address and words of one letter aside. */
function secretsOf({ record, message }: Triaged): string[] {
  const { fields } = record;
  const texts: (string | null | undefined)[] = [];
  for (const key of ITEM_KEYS) {
    if (key === 'paymentMethod' || key === 'carrier' || key === 'prefecture') continue;
    const value = fields?.[key].value ?? null;
    texts.push(key === 'email' ? value?.split('@')[0] : value, ...(fields?.[key].others ?? []));
    if (key === 'nameKanji' || key === 'nameKana') texts.push(...(value ?? '').split(' '));
    if (key === 'phone' && value?.startsWith('0')) texts.push(`81${value.slice(1)}`);
  }
  for (const one of [message?.from, ...(message?.replyTo ?? [])]) {
    if (!one?.address?.endsWith('plusmember.jp')) texts.push(one?.name, one?.address?.split('@')[0]);
  }
  return texts
    .map((text) => foldedKey(text ?? ''))
    .filter((key) => key !== NONE && (key.length >= 4 || /^[\u3400-\u9fff々]{2,}$/u.test(key)));
}

const statuses = ({ kind, course, fields }: TriageRecord) => [
  kind,
  course,
  ITEM_KEYS.map((key) => fields && [fields[key].status, fields[key].reason ?? '']),
];

describe('every fixture, scrubbed', () => {
  it.each(mails)('%s holds nothing of the original', async (name) => {
    const content = readFileSync(new URL(name, FOLDER));
    for (const seed of ['one', 'two']) {
      const { before, mail } = await scrubbed(content, seed);
      const shown = everything(await decodeMessage(mail));
      expect(secretsOf(before).filter((secret) => shown.includes(secret))).toEqual([]);
    }
  });

  // Where the wording itself tells which value counts, a word that is replaced may cost the reading.
  it('reads as the original did, in 90 of 100', async () => {
    const different: string[] = [];
    for (const name of mails) {
      const { before, mail } = await scrubbed(readFileSync(new URL(name, FOLDER)));
      const after = await triaged(mail);
      if (JSON.stringify(statuses(before.record)) !== JSON.stringify(statuses(after.record))) different.push(name);
    }
    expect(different.length / mails.length, different.join('\n')).toBeLessThanOrEqual(0.1);
  }, 180_000);

  it('keeps charset, encoding and layout', async () => {
    let compared = 0;
    for (const name of mails) {
      const content = readFileSync(new URL(name, FOLDER));
      const { before, mail } = await scrubbed(content);
      const after = await decodeMessage(mail);
      expect(after.mediaType).toBe(before.message?.mediaType);
      for (const field of ['content-transfer-encoding', 'mime-version', 'date'])
        expect(after.headers.get(field)).toEqual(before.message?.headers.get(field));
      if (
        before.message?.attachments === 0 &&
        !/charset="?(?:x-)?(?:gb|utf-?7|utf-?16|unicode|big5|ks|euc-kr)/iu.test(content.toString('latin1'))
      ) {
        expect([name, after.lines.map((line) => [line.depth, [...line.text].length > 0])]).toEqual([
          name,
          before.message.lines.map((line) => [line.depth, [...line.text].length > 0]),
        ]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});

describe('mail in odd encodings, scrubbed', () => {
  const form = ['・氏名フルネーム(漢字)：森山　千夏', '・ご登録のお電話番号：080-1234-9876', ''].join('\r\n');
  const base64 = Buffer.from(form).toString('base64');
  const quoted = [...Buffer.from(form)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  const name = Buffer.from('森山千夏です').toString('base64');

  it.each<[string, string, string]>([
    ['base64 that nobody names', '7bit', base64.replace(/.{60}/gu, '$&\r\n')],
    ['quoted-printable that nobody names', '7bit', quoted.join('')],
    ['quoted-printable cut within its escapes', 'quoted-printable', quoted.join('').replace(/.{61}/gu, '$&=\r\n')],
    [
      'base64 padded line by line',
      'base64',
      form
        .split(/(?<=\n)/u)
        .map((line) => btoa(Buffer.from(line).toString('latin1')))
        .join('\r\n'),
    ],
    ['escapes that lost their ESC', '7bit', '$B;a L>;z(B: $B?9;3!!@iM$(B\r\n$BEEOC(B080-1234-9876\r\n$B$5$/$i$G$9(B'],
  ])('%s', async (_why, encoding, body) => {
    const content = mail(
      'From: a@example.com',
      `Subject: =?UTF-8?B?${name.slice(0, 6)}?= =?UTF-8?B?${name.slice(6, 15)}?= =?UTF-8?B?${name.slice(15)}?=`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    );
    const { before, mail: out } = await scrubbed(content);
    expect(before.message?.subject).toBe('森山千夏です');
    const shown = everything(await decodeMessage(out));
    for (const secret of ['森山', '千夏', '9876']) {
      expect(everything(before.message as Message)).toContain(foldedKey(secret));
      expect(shown).not.toContain(foldedKey(secret));
      expect(out.toString()).not.toContain(secret);
    }
  });
});

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

describe('scrub', () => {
  it('is the same with the same seed, and another with another', async () => {
    const content = readFileSync(new URL('au/billing-au-own-phone.eml', FOLDER));
    const [one, again, other] = [await scrubbed(content), await scrubbed(content), await scrubbed(content, 'other')];
    expect(again.mail).toEqual(one.mail);
    expect(other.mail).not.toEqual(one.mail);
  });

  it('replaces a value everywhere by the same, whatever its spelling', async () => {
    const { mail: out } = await scrubbed(
      mail(
        'From: =?UTF-8?B?5qOu5bGxIOWNg+WkjyA=?= <chinatsu.moriyama@example.com>',
        'Subject: =?UTF-8?B?44OR44K544Ov44O844OJ5YaN6Kit5a6a5LiN5Y+v44Gu44GK5ZWP44GE5ZCI44KP44Gb?=',
        'Content-Type: text/plain; charset=utf-8',
        '',
        '・氏名フルネーム(漢字):森山 千夏',
        '・氏名フルネーム(カナ):モリヤマ チナツ',
        '・ご登録のお電話番号:080-1234-9876',
        '',
        '森山千夏です。もりやまちなつ、ﾓﾘﾔﾏ ﾁﾅﾂ、０８０１２３４９８７６、+81 80-1234-9876。',
        '> 森山',
        '> 千夏 様',
      ),
    );
    const { lines, from } = await decodeMessage(out);
    const text = lines.map((line) => line.text);
    const name = text[0]?.split(':')[1]?.split(' ') ?? [];
    const kana = text[1]?.split(':')[1]?.split(' ') ?? [];
    const phone = text[2]?.split(':')[1] ?? '';
    expect(from?.name).toBe(name.join(' '));
    expect(phone).toMatch(/^080-\d{4}-\d{4}$/u);
    expect(text[4]).toContain(`${name.join('')}です。`);
    expect(text[4]?.normalize('NFKC')).toContain(kana.join(' '));
    expect(text[4]?.normalize('NFKC')).toContain(phone.replaceAll('-', ''));
    expect(text[4]).toContain(`+81 ${phone.slice(1)}`);
    expect(text.slice(5)).toEqual([name[0], `${name[1]} 様`]);
  });

  it('leaves out routing and signatures, and replaces identifiers, addresses and hosts', async () => {
    const { mail: out } = await scrubbed(
      mail(
        'Return-Path: <hana@suzuki-shoten.co.jp>',
        'Received: from mx.suzuki-shoten.co.jp (203.0.113.9) by mx.example.com; Sun, 1 Nov 2026 00:00:00 +0900',
        'DKIM-Signature: v=1; d=suzuki-shoten.co.jp; b=abc',
        'X-Originating-IP: [203.0.113.9]',
        'Authentication-Results: mx.example.com; spf=fail smtp.mailfrom=suzuki-shoten.co.jp; dmarc=fail',
        'From: hana@suzuki-shoten.co.jp',
        'To: reset-desk@cc.plusmember.jp',
        'Message-ID: <20261101.hana@suzuki-shoten.co.jp>',
        'References: <a@x> <20261101.hana@suzuki-shoten.co.jp>',
        'Subject: password',
        '',
        'I forgot my password. See https://suzuki-shoten.co.jp/hana?id=123',
      ),
    );
    const text = out.toString();
    expect(text).not.toMatch(/suzuki|shoten|hana|203\.0|DKIM|Received|Originating/iu);
    expect(text).toContain('To: reset-desk@cc.plusmember.jp');
    expect(text).toContain('spf=fail; dmarc=fail');
    const decoded = await decodeMessage(out);
    expect(decoded.references[1]).toBe(decoded.id);
    expect(decoded.from?.address).toMatch(/^[a-z]{4}@[a-z-]+\.example$/u);
  });

  it.each([
    [
      'a word that the mailer broke stays whole',
      '支払方法 クレジットカー\r\nド決済',
      /^支払方法 クレジットカー\nド決済$/u,
    ],
    ['a name that it broke does not', '氏名 モリ\r\nヤマ', /^氏名 (?!モリ)..\n(?!ヤマ)..$/u],
    ['labels of the two halves of a name stay', 'セイ: モリ\r\nメイ: メイ', /^セイ: (?!モリ)..\nメイ: (?!メイ)..$/u],
    ['a city beside its prefecture becomes one that nobody knows', '石川県金沢市', /^(?!石川)..県(?!金沢)..市$/u],
    [
      'in letters too',
      'Yokohama, Kanagawa',
      /^(?!Yokohama|Kawasaki|Hamamatsu|Kanazawa)[A-Z][a-z]{7}, (?!Kanagawa)[A-Z][a-z]{7}$/u,
    ],
    [
      'a number in kanji, with hyphens',
      '電話番号　〇二三四-九九-一八二七',
      /^電話番号　〇二三[〇一二三四五六七八九]-[〇一二三四五六七八九]{2}-[〇一二三四五六七八九]{4}$/u,
    ],
  ])('%s', async (_, body, expected) => {
    for (const charset of ['utf-8', 'iso-2022-jp']) {
      const content = Buffer.concat([
        Buffer.from(`From: a@example.com\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`),
        charset === 'utf-8' ? Buffer.from(body) : jis(body),
      ]);
      const out = scrub(content, { message: null, fields: null, profile: plusMember, seed: Buffer.from('s') });
      expect((await decodeMessage(out)).lines.map((line) => line.text).join('\n')).toMatch(expected);
    }
  });

  it('replaces letters that plain text refers to, in the same number of bytes', async () => {
    const text = '氏名：&#39641;瀬 &#64017;穂\n髙瀬と申します。\n';
    const out = (await scrubbed(Buffer.from(`From: a@example.jp\nSubject: x\n\n${text}`))).mail.toString();
    expect(out).not.toMatch(/39641|64017|髙|瀬|穂/u);
    expect(out).toMatch(/氏名：&#\d{5};\p{sc=Han} /u);
  });

  it.each([
    ['parted once', '1973 1210', /^\d{4} \d{4}$/u],
    ['by a hyphen', '1973-1210', /^\d{4}-\d{4}$/u],
    ['before the day', '197312 10', /^\d{6} \d{2}$/u],
    [
      'in letters put in for their looks',
      '𝟭𝟵𝟳𝟯.𝟭𝟮.𝟭𝟬',
      /^[\u{1d7ec}-\u{1d7f5}]{4}\.[\u{1d7ec}-\u{1d7f5}]{2}\.[\u{1d7ec}-\u{1d7f5}]{2}$/u,
    ],
  ])('a date stays one: %s', async (_why, date, shape) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { mail } = await scrubbed(inquiry(`氏名：森田直子\n生年月日：${date}\n`), seed);
      const { record, message } = await triaged(mail);
      const line = message?.lines.find(({ text }) => text.startsWith('生年月日'))?.text ?? '';
      expect(line.slice(5)).toMatch(shape);
      expect(line.slice(5)).not.toBe(date);
      expect(record.fields?.birthDate.status).toBe('ok');
    }
  });

  it.each([
    ['in kana', 'でんわ：0901234567a\nよびな：まこ丸', ['でんわ：', 'よびな：']],
    [
      'of a question',
      'Ｑ１．ニックネームは？　Ａ．まこ\nＱ２．電話番号は？　Ａ．０９０１２３４５６７０',
      ['Ａ．０９０'],
    ],
    [
      'drawn apart',
      'ニ ッ ク ネ ー ム ： マコ\n氏 名 フ ル ネ ー ム ( カ ナ ) ： モ リ',
      ['ッ ク ネ ー ム ：', 'フ ル ネ ー ム ( カ ナ ) ：'],
    ],
    ['composed of letters and marks', 'て\u3099んわ：0901', ['て\u3099んわ：']],
  ])('a label stays: %s', async (_why, body, kept) => {
    const { mail } = await scrubbed(inquiry(body));
    for (const label of kept) expect(mail.toString('utf8')).toContain(label);
  });

  it.each([
    ['behind a word that is none', 'まこ丸：0901234567', 'まこ丸'],
    ['without a sign behind it', 'よびなまこ丸と言います', 'まこ丸'],
    ['eight digits that are no date', '番号 1998 7777', '7777'],
  ])('what is no label goes: %s', async (_why, body, gone) => {
    const { mail } = await scrubbed(inquiry(body));
    expect(mail.toString('utf8')).not.toContain(gone);
  });

  it('one letter of an ID is not looked for elsewhere', async () => {
    const { mail: out } = await scrubbed(
      mail(
        'From: s_hagi@example.com',
        'Subject: =?UTF-8?B?44OR44K544Ov44O844OJ5YaN6Kit5a6a5LiN5Y+v44Gu44GK5ZWP44GE5ZCI44KP44Gb?=',
        'Content-Type: text/plain; charset=utf-8',
        '',
        '・ご生年月日:S63.11.20',
      ),
    );
    expect((await decodeMessage(out)).lines[0]?.text).toMatch(/^・ご生年月日:S63\./u);
  });

  it('takes attachments out, with a note of what they were', async () => {
    const { mail: out } = await scrubbed(readFileSync(new URL('au/attachment-screenshot.eml', FOLDER)));
    expect(out.toString('latin1')).toMatch(/\[taken out: image\/[a-z]+, \d+ bytes\]/u);
    expect((await decodeMessage(out)).attachments).toBe(1);
  });

  it('holds no name that it was not told of', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('蓮見', '鵜飼', '猿渡', '鷲尾', '纐纈'),
        fc.constantFrom('チヅル', 'ヒビキ', 'ミチル'),
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.constantFrom('utf-8', 'base64', 'quoted-printable'),
        async (family, kana, number, form) => {
          const text = `友人の${family}、${kana}の分です。番号は080-${number}、${family}${kana}と申します。\r\n`;
          const body =
            form === 'base64'
              ? Buffer.from(text).toString('base64')
              : form === 'quoted-printable'
                ? [...Buffer.from(text)]
                    .map((b) => `=${b.toString(16).toUpperCase()}`)
                    .join('')
                    .replace(/.{60}/gu, '$&=\r\n')
                : text;
          const encoding = form === 'utf-8' ? '8bit' : form;
          const content = mail(
            'From: a@example.com',
            'Content-Type: text/plain; charset=utf-8',
            `Content-Transfer-Encoding: ${encoding}`,
            '',
            body,
          );
          const out = scrub(content, { message: null, fields: null, profile: plusMember, seed: Buffer.from('s') });
          const shown = (await decodeMessage(out)).lines.map((line) => line.text).join('');
          expect(shown).not.toContain(family);
          expect(shown).not.toContain(kana);
          expect(shown).not.toContain(String(number));
          expect(shown).toContain('番号は080-');
          expect(shown).toContain('と申します。');
        },
      ),
      { numRuns: 60 },
    ));
});
