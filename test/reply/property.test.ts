/** Whatever stands in an inquiry, a draft stays one mail to one person, and shows nothing of him unmasked. */
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { splitHead } from '../../src/decode/head.js';
import { decodeMessage } from '../../src/decode/index.js';
import { type Field, type Fields, FLAGS, ITEM_KEYS, REASONS } from '../../src/record.js';
import { composeReply } from '../../src/reply/compose.js';
import { isAddressed } from '../../src/reply/draft.js';
import { emlOf } from '../../src/reply/eml.js';
import { nfkc } from '../../src/text/width.js';
import { inputOf } from './inputs.js';

const FIELDS = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'message-id',
  'mime-version',
  'references',
  'subject',
  'to',
  'x-unsent',
];
const HOSTILE = [
  '\r\nBcc: victim@example.net\r\n',
  '\nX-Evil: 1',
  '{{service}}{{name}}',
  '=?UTF-8?B?DQpCY2M6IHg=?=',
  '"<a@b>, c@d"',
  '\u202eevil\u0000\u001b[31m',
  '.\r\n.\r\n',
  '</title>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.string({ maxLength: 10 }), fc.constantFrom(...HOSTILE)).map(([a, b]) => a + b),
);
/** A value that nothing else in a draft holds. */
const secret = fc
  .tuple(fc.constantFrom('', ...HOSTILE), fc.nat({ max: 999_999_999 }), fc.constantFrom('', ...HOSTILE))
  .map(([a, n, b]) => `${a}QZ漢ゑヰ${n}${b}`);
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ status: fc.constant('ok' as const), value: secret, raw: secret }),
  fc.record({
    status: fc.constant('invalid' as const),
    value: fc.constant(null),
    raw: secret,
    reason: fc.constantFrom(...REASONS),
  }),
  fc.constant({ status: 'missing' as const, value: null, raw: null }),
);
const fields = fc.record(Object.fromEntries(ITEM_KEYS.map((key) => [key, field]))) as unknown as fc.Arbitrary<Fields>;
const address = fc.record({
  name: fc.option(text),
  address: fc.oneof(fc.constant('writer@example.com'), fc.emailAddress(), text),
});

it('holds for any inquiry', async () => {
  let drafts = 0;
  await fc.assert(
    fc.asyncProperty(
      fields,
      fc.record({
        from: address,
        replyTo: fc.array(address, { maxLength: 2 }),
        subject: fc.option(text),
        messageId: fc.option(text.map((t) => `<${t}>`)),
        references: fc.array(text, { maxLength: 3 }),
      }),
      fc.subarray([...FLAGS]),
      fc.constantFrom('ja' as const, 'en' as const),
      async (given, head, flags, language) => {
        const composed = composeReply(
          inputOf({
            answered: { ...inputOf().answered, ...head },
            fields: given,
            missing: ITEM_KEYS.filter((key) => given[key].status === 'missing'),
            invalid: ITEM_KEYS.filter((key) => given[key].status === 'invalid'),
            flags,
            language,
          }),
        );
        if ('refused' in composed || !isAddressed(composed.draft)) return;
        drafts += 1;
        const { content: eml } = await emlOf(composed.draft, new Date(0));
        const names = splitHead(eml).fields.names();
        expect(names.filter((name) => !FIELDS.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        const theirs = await simpleParser(eml);
        const ours = await decodeMessage(eml);
        expect(ours.to).toHaveLength(1);
        expect([theirs.to].flat().flatMap((one) => one?.value ?? [])).toHaveLength(1);
        expect(theirs.cc ?? theirs.bcc).toBeUndefined();
        const shown = nfkc(`${ours.subject}\n${ours.lines.map((line) => line.text).join('\n')}`);
        expect(shown.trimEnd().endsWith(nfkc(composed.draft.text).trimEnd())).toBe(true);
        for (const key of ITEM_KEYS) {
          const number = /QZ漢ゑヰ(\d+)/u.exec(`${given[key].value} ${given[key].raw}`)?.[1] ?? '';
          if (number.length > 4) expect(shown).not.toContain(number);
        }
        expect(composed.draft.text).not.toMatch(/QZ|漢ゑ|evil|Evil|victim/u);
      },
    ),
    { numRuns: 300 },
  );
  expect(drafts).toBeGreaterThan(50);
}, 60_000);
