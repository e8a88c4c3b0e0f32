import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, readBytes } from './reading.js';

const DATED = 'From a@example.com Sun Nov  1 03:04:05 2026';

// Lines made of what could be mistaken for a boundary, and of any bytes.
const line = fc.oneof(
  fc.constantFrom(
    '',
    'From ',
    '>From here',
    '>>From ',
    'From',
    'From: a@example.com',
    DATED,
    `>${DATED}`,
    'Note: x',
    '\t',
    '>',
  ),
  fc.string({ unit: fc.constantFrom('F', 'r', 'o', 'm', ' ', '>', ':', 'x', '\x82', '\x00', '\xff') }),
);
// Longer than what is looked at ahead of a boundary, so that block edges fall on any byte of a small example, too.
const filler = fc.integer({ min: 4090, max: 4200 }).map((n) => 'x'.repeat(n));
const message = fc
  .tuple(
    fc.array(fc.constantFrom('Subject: x', 'X-Y: z', 'To: b@example.com'), { minLength: 1 }),
    fc.array(line),
    filler,
    fc.array(line),
  )
  .map(([header, body, long, more]) => [...header, '', ...body, long, ...more]);
const mailbox = fc.array(message, { minLength: 1, maxLength: 6 });
const lineEnds = fc.constantFrom('\n', '\r\n');

const quoted = (text: string) => (/^>*From /.test(text) ? `>${text}` : text);
const stored = (lines: string[], end: string) => [DATED, ...lines.map(quoted), '', ''].join(end);
const original = (lines: string[], end: string) => [...lines, ''].join(end);

describe('Read: mboxrd, joined and split', () => {
  it('is the identity, whatever the block size and the line end', async () => {
    await fc.assert(
      fc.asyncProperty(mailbox, lineEnds, fc.integer({ min: 1, max: 200 }), async (messages, end, blockSize) => {
        const parts = messages.map((m) => stored(m, end));
        const read = await readBytes(parts.join(''), { blockSize });
        expect(read.map((m) => m.text)).toEqual(messages.map((m) => original(m, end)));
        expect(read.map((m) => m.bytes)).toEqual(parts.map((p) => p.length));
        expect(read.map((m) => m.offset)).toEqual(parts.map((_, i) => parts.slice(0, i).join('').length));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same where the bytes arrive in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        mailbox,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (messages, sizes) => {
          const bytes = Buffer.from(messages.map((m) => stored(m, '\n')).join(''), 'latin1');
          const chunks: Buffer[] = [];
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const size = sizes[i % sizes.length] ?? 1;
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          const { messages: read } = await readAll(['-'], { stdin: Readable.from(chunks), blockSize: 64 });
          expect(read.map((m) => m.text)).toEqual(messages.map((m) => original(m, '\n')));
        },
      ),
    );
  });

  it('loses no byte and reads alike in blocks of any size, however damaged the mailbox', async () => {
    const anything = fc.array(fc.oneof(line, fc.constantFrom('Content-Length: 30', 'Content-Length: 90')), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (lines, end, size) => {
          const input = [DATED, 'Subject: x', '', ...lines].join(end);
          const whole = await readBytes(input);
          expect(await readBytes(input, { blockSize: size })).toEqual(whole);
          let at = 0;
          for (const m of whole) {
            expect(m.offset).toBe(at);
            at += m.bytes;
          }
          expect(at).toBe(input.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
