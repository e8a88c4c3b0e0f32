/** The fast lane reads what mailparser reads: over the fixtures, made-up mail, and thousands of both with damage done to them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mailMaker } from '../../bench/mail/generate.js';
import { type Random, randomOf } from '../../bench/random.js';
import { decodeMessage } from '../../src/decode/index.js';
import { type Scan, scanParts } from '../../src/decode/scan-parts.js';
import type { Message } from '../../src/mail.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const isMultipart = (content: Buffer) => /^content-type:\s*multipart\//im.test(content.toString('latin1', 0, 20_000));

function fixtures(): Buffer[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(path.join(FIXTURES, name)))
    .filter(isMultipart);
}

function madeUp(count: number): Buffer[] {
  const make = mailMaker('text', 11);
  const mails: Buffer[] = [];
  for (let i = 0; mails.length < count; i++) {
    const { content } = make(i);
    if (isMultipart(content)) mails.push(content);
  }
  return mails;
}

/** A line gone, doubled, moved, cut, with a space at either end, a dash less, emptied; or everything behind it gone. */
const DAMAGES: ((lines: string[], at: number, other: number) => void)[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at, other) => lines.splice(at, 0, lines[other] ?? ''),
  (lines, at, other) => {
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').slice(0, 10);
  },
  (lines, at) => {
    lines[at] += ' ';
  },
  (lines, at) => {
    lines[at] = ` ${lines[at]}`;
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').replace('--', '-');
  },
  (lines, at) => {
    lines[at] = '';
  },
  (lines, at) => {
    lines.length = at + 1;
  },
];

/** Half of the damage is done where it hurts: to the lines that say how the message is built. */
function damaged(content: Buffer, random: Random): Buffer {
  const lines = content.toString('latin1').split('\n');
  for (let n = random.below(3); n >= 0; n--) {
    const telling = lines.flatMap((line, i) => (/^--|^content-|boundary=/i.test(line) ? [i] : []));
    const at = random.below(2) === 0 && telling.length > 0 ? random.pick(telling) : random.below(lines.length);
    random.pick(DAMAGES)(lines, at, random.below(lines.length));
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** All that comes of a message, but for the line ends of a part that holds nothing else: mailparser keeps one of those. */
async function read(content: Buffer, scan?: Scan): Promise<unknown> {
  let message: Message;
  try {
    message = await decodeMessage(content, scan);
  } catch (error) {
    return String(error);
  }
  const { headers, attached, ...rest } = message;
  return {
    ...rest,
    subject: headers.get('subject'),
    attached: attached.map((one) => [one.subject, one.from, one.lines]),
  };
}

async function differing(mails: readonly Buffer[]): Promise<{ sure: number; wrong: string[] }> {
  let sure = 0;
  const counting: Scan = (mediaType, boundary, body) => {
    const parts = scanParts(mediaType, boundary, body);
    if (parts !== null) sure++;
    return parts;
  };
  const wrong: string[] = [];
  for (const mail of mails) {
    const [fast, slow] = [await read(mail, counting), await read(mail, () => null)];
    if (JSON.stringify(fast) !== JSON.stringify(slow)) wrong.push(mail.toString('latin1'));
  }
  return { sure, wrong };
}

describe('both lanes read the same', () => {
  const whole = [...fixtures(), ...madeUp(600)];

  it('of whole mails, and the fast one is sure of nearly all', async () => {
    const { sure, wrong } = await differing(whole);
    expect(wrong).toEqual([]);
    expect(sure / whole.length).toBeGreaterThan(0.95);
  });

  it('of mails none of whose multiparts is closed, and the fast one is sure of nearly all', async () => {
    const cut = whole.map((mail) =>
      Buffer.from(mail.toString('latin1').replace(/^--(?=\S)[^\r\n]*--\r?(?:\n|$)/gm, ''), 'latin1'),
    );
    const { sure, wrong } = await differing(cut);
    expect(wrong).toEqual([]);
    expect(sure / cut.length).toBeGreaterThan(0.95);
  });

  it('of 10,000 damaged ones, and the fast one often steps aside', { timeout: 240_000 }, async () => {
    const random = randomOf(5);
    const mails = Array.from({ length: 10_000 }, (_, i) => damaged(whole[i % whole.length] ?? Buffer.alloc(0), random));
    const { sure, wrong } = await differing(mails);
    expect(wrong).toEqual([]);
    expect(sure / mails.length).toBeGreaterThan(0.4);
    expect(sure / mails.length).toBeLessThan(0.95);
  });
});

it('a report is decoded at once, with the mail that it returns', () => {
  const returned =
    'From: a@example.jp\r\nSubject: returned\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\ntext\r\n--c--\r\n';
  const report = `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nnot delivered\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${returned}\r\n--b--\r\n`;
  const message = decodeMessage(Buffer.from(report));
  if (message instanceof Promise) expect.unreachable('it was put off');
  expect(message.attached.map((one) => [one.subject, one.lines])).toEqual([['returned', [{ text: 'text', depth: 0 }]]]);
});
