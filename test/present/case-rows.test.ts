import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaseSummary, STATES } from '../../src/case.js';
import { caseData, summariesJson } from '../../src/present/case-json.js';
import { maskSummary } from '../../src/present/case-mask.js';
import { jsonLine } from '../../src/present/json.js';
import { FLAGS } from '../../src/record.js';
import { maskText } from '../../src/text/mask.js';

// What people are called, and what somebody may put there to deceive a terminal or a program.
const letters = fc.constantFrom(...'早瀬澪ミオみおー々﨑 \u3000aZ09.,-_+@"\\\n\u001b\u009b\u200b\u202eｱﾞé👩\u0301＊');
const text = fc.string({ unit: letters, maxLength: 12 });
const orNull = fc.option(text, { nil: null });
const list = fc.constantFrom<CaseSummary['flags']>([], ['follow-up'], [...FLAGS].slice(0, 3));

const row: fc.Arbitrary<CaseSummary> = fc.record({
  id: fc.integer({ min: 1, max: 2_000_000 }),
  state: fc.constantFrom(...STATES),
  verdict: fc.constantFrom('ready', 'review'),
  course: fc.constantFrom('au', 'unknown'),
  flags: list,
  notes: fc.constantFrom<CaseSummary['notes']>({}, { 'sender-has-many-members': 3 }),
  missing: fc.constantFrom<CaseSummary['missing']>([], ['phone', 'email']),
  invalid: fc.constantFrom<CaseSummary['invalid']>([], ['billingId']),
  memberId: orNull,
  assignedMember: orNull,
  name: orNull,
  sender: orNull,
  openedAt: fc.constant('2026-11-22T12:00:00.000Z'),
  lastMailAt: text,
  mails: fc.nat(100),
  version: fc.nat(),
  purgedAt: orNull,
  lock: fc.option(fc.record({ agent: text, host: text, pid: fc.nat(), started: text, since: text }), { nil: null }),
});

it('rows of the queue, made quickly, are what a whole case gives', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const whole = { merged: null, mailList: [], links: [], linkedFrom: [], drafts: [], history: [] };
      const slow = rows.map((one) => {
        const { schema: _, ...data } = caseData({ ...one, ...whole }) as Record<string, unknown>;
        return Object.fromEntries(Object.entries(data).slice(0, 17));
      });
      const quick = Buffer.concat([...summariesJson(rows)]).toString('utf8');
      expect(quick).toBe(`[${slow.map((data) => jsonLine(data)).join(',\n')}]`);
    }),
  );
});

it('thousands of rows come in pieces that are one text', () => {
  const [one] = fc.sample(row, { numRuns: 1, seed: 1 });
  if (one === undefined) throw new Error('no row');
  const long = { ...one, name: '澪'.repeat(30_000) };
  const rows = Array.from({ length: 3000 }, (_, i) => (i === 1500 ? long : { ...one, id: i + 1 }));
  const pieces = [...summariesJson(rows)];
  expect(pieces.length).toBeGreaterThan(5);
  expect(JSON.parse(Buffer.concat(pieces).toString('utf8'))).toHaveLength(3000);
});

it('a name is hidden as any text is', () => {
  fc.assert(
    fc.property(row, (one) => {
      expect(maskSummary(one).name).toBe(one.name === null ? null : maskText(one.name));
    }),
    { numRuns: 500 },
  );
});
