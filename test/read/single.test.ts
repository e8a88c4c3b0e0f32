import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/read/index.js';
import { readAll, readBytes, textsOf } from './reading.js';

const MAIL = 'Subject: a\n\ntext\n';
const PLIST =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist/>\n';

describe('Read: one message', () => {
  it.each<[string, string, string]>([
    ['as it is', MAIL, MAIL],
    ['CRLF', 'Subject: a\r\n\r\ntext\r\n', 'Subject: a\r\n\r\ntext\r\n'],
    ['CR alone', 'Subject: a\r\rtext\r', 'Subject: a\r\rtext\r'],
    ['a byte order mark first', `\xef\xbb\xbf${MAIL}`, MAIL],
    ['blank lines first', `\r\n\n${MAIL}`, MAIL],
    ['very many blank lines first', `${'\n'.repeat(20_000)}${MAIL}`, MAIL],
    [
      'From_ lines in its text',
      `${MAIL}\nFrom a Sun Nov  1 03:04:05 2026\nSubject: b\n`,
      `${MAIL}\nFrom a Sun Nov  1 03:04:05 2026\nSubject: b\n`,
    ],
    ['>From in its text stays', `${MAIL}>From here\n`, `${MAIL}>From here\n`],
    ['no header at all', 'hello\nworld\n', 'hello\nworld\n'],
    ['no header, a blank line first', '\nhello\n', '\nhello\n'],
    ['no header, but From as its first word', 'From what I know\nit fails\n', 'From what I know\nit fails\n'],
    ['bytes that are no text', '\x00\x01\xff', '\x00\x01\xff'],
    ['nothing', '', '<empty>'],
    ['nothing but blank lines', '\xef\xbb\xbf\r\n\r\n', '<empty>'],
    ['gzip', '\x1f\x8b\x08\x00xyz', '<compressed>'],
  ])('%s', async (_why, input, expected) => {
    expect(await readBytes(input)).toEqual([{ path: '-', index: 0, offset: 0, bytes: input.length, text: expected }]);
    expect(await textsOf(input, { blockSize: 1 })).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    ['the message between count and plist', `${MAIL.length}\n${MAIL}${PLIST}`, MAIL],
    ['blanks behind the count', `${MAIL.length}     \n${MAIL}${PLIST}`, MAIL],
    ['no plist', `${MAIL.length}\n${MAIL}`, MAIL],
    ['cut short', `999\n${MAIL}`, MAIL],
    ['line ends changed after counting', `5\r\n${MAIL}${PLIST}`, MAIL],
    ['a count that fits nothing', `5\n${MAIL}`, MAIL],
    ['a plist in the text', `${MAIL.length + PLIST.length}\n${MAIL}${PLIST}${PLIST}`, MAIL + PLIST],
  ])('.emlx: %s', async (_why, input, expected) => {
    expect(await readBytes(input)).toEqual([{ path: '-', index: 0, offset: 0, bytes: input.length, text: expected }]);
  });

  it('standard input: every time it is given, and one time only with its bytes', async () => {
    const { messages } = await readAll(['-', '-'], { stdin: Readable.from([Buffer.from(MAIL)]) });
    expect(messages.map((m) => m.text)).toEqual([MAIL, '<empty>']);
  });
});

describe('Read: limits and failures', () => {
  const from = 'From a@example.com Sun Nov  1 03:04:05 2026\n';
  const small = `${from}Subject: s\n\nx\n\n`;
  const large = `${from}Subject: l\n\n${'From x\n'.repeat(2000)}\n`;

  it.each([1, 7, 64, 4096])(
    'a message over the limit is measured, the others are read (blocks of %i)',
    async (blockSize) => {
      const options = { maxBytes: large.length - 1, blockSize };
      expect(await readBytes(small + large + small, options)).toEqual([
        { path: '-', index: 0, offset: 0, bytes: small.length, text: 'Subject: s\n\nx\n' },
        { path: '-', index: 1, offset: small.length, bytes: large.length, text: '<too-large>' },
        { path: '-', index: 2, offset: small.length + large.length, bytes: small.length, text: 'Subject: s\n\nx\n' },
      ]);
      expect((await textsOf(large, { maxBytes: large.length, blockSize }))[0]).toContain('Subject: l');
      const single = large.slice(from.length);
      expect(await readBytes(single, { maxBytes: 100, blockSize })).toEqual([
        { path: '-', index: 0, offset: 0, bytes: single.length, text: '<too-large>' },
      ]);
    },
  );

  it.each(['\n', '\r\n', '\r', '\r\r\n'])(
    'the message behind one over the limit is found at any block edge (%j)',
    async (end) => {
      // No date: the blank line above must still be seen though the text before it is forgotten.
      const head = 'From nobody\nSubject: s\n\n'.replaceAll('\n', end);
      for (let length = 6000; length < 6070; length++) {
        const input = `${head}${'x'.repeat(length)}${end}${end}${head}`;
        const texts = await textsOf(input + 'y'.repeat(5000), { maxBytes: 5500, blockSize: 64 });
        expect(texts).toEqual(['<too-large>', head.slice(head.indexOf('Subject')) + 'y'.repeat(5000)]);
        const unparted = `${head}${'x'.repeat(length)}${end}${head}${'y'.repeat(5000)}`;
        expect(await textsOf(unparted, { maxBytes: 5500, blockSize: 64 })).toEqual(['<too-large>']);
      }
    },
  );

  it('nothing but blank lines without end are too large, not kept', async () => {
    expect(await textsOf('\n'.repeat(100_000), { maxBytes: 10_000, blockSize: 1000 })).toEqual(['<too-large>']);
  });

  it.each<[string, string, string[]]>([
    ['in a mailbox: what was whole stays', small + small + from, ['Subject: s\n\nx\n', '<read-error>']],
    ['in a message', 'Subject: a\n\nte', ['<read-error>']],
    ['at once', '', ['<unreadable>']],
  ])('a read error %s', async (_why, input, expected) => {
    async function* failing() {
      if (input !== '') yield Buffer.from(input);
      throw Object.assign(new Error('disk'), { code: 'EIO' });
    }
    const read = await readAll(['-'], { stdin: Readable.from(failing()) });
    expect(read.messages.map((m) => m.text)).toEqual(expected);
    expect(read.messages.reduce((sum, m) => sum + m.bytes, 0)).toBe(input.length);
  });

  it.each(['', from])('does not hold a message over the limit (%j)', async (first) => {
    const chunk = Buffer.from('From here on\n'.repeat(10_000));
    function* long() {
      yield Buffer.from(`${first}Subject: l\n\n`);
      for (let i = 0; i < 300; i++) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const progress = () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    const { messages } = await readAll(['-'], { stdin: Readable.from(long()), maxBytes: 100_000, progress });
    expect(messages.map((m) => m.text)).toEqual(['<too-large>']);
    expect(most).toBeLessThan((300 * chunk.length) / 4);
  });

  it('holds no more of a mailbox than a few blocks', async () => {
    const blockSize = 64 * 1024;
    const block = Buffer.from(small.repeat(1000));
    function* endless() {
      for (let i = 0; i < 400; i++) yield block;
    }
    let count = 0;
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const { readMessages } = await import('../../src/read/index.js');
    const stdin = Readable.from(endless());
    for await (const _ of readMessages(['-'], { stdin, maxBytes: 1 << 20, warn: () => {}, blockSize })) {
      count++;
      if (count % 1000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(count).toBe(400_000);
    expect(most).toBeLessThan((400 * block.length) / 2);
  });
});

it.each([
  ['a folder', tmpdir(), 'stdin-folder'],
  ['the null device, as a closed descriptor is led to', '/dev/null', 'stdin-closed'],
  ['a file without a byte', null, 'empty'],
])('standard input that is %s is called so', async (_what, from, code) => {
  const fd = from === null ? null : openSync(from, 'r');
  // As the program has it: a stream without content, and its descriptor.
  const stdin = Object.assign(Readable.from([]), fd === null ? {} : { fd });
  for await (const raw of readMessages(['-'], { stdin, maxBytes: 1 << 20, warn: () => {} })) {
    expect(raw).toMatchObject({ path: '-', index: 0, offset: 0, bytes: 0, content: null, defect: { code } });
  }
  if (fd !== null) closeSync(fd);
});
