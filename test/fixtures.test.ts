/**
 * A mail beside its expected record: walks fixtures/mail and compares the whole record, with CRLF and with LF line ends. A new
 * pair begins as a mail; `npx vitest run test/fixtures.test.ts -u` writes its record, which is then read line by line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plusMember } from '../src/profile/index.js';
import type { TriageRecord } from '../src/record.js';
import { recordSchema } from '../src/record-schema.js';
import { triage } from '../src/triage.js';

const FOLDER = new URL('../fixtures/mail/', import.meta.url);
const mails = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.eml'))
  .sort();

async function recordOf(content: Buffer): Promise<TriageRecord> {
  const records: TriageRecord[] = [];
  const options = { today: '2026-11-22', profile: plusMember, members: null, maxBytes: 2 ** 25, warn: () => undefined };
  for await (const { record } of triage({ ...options, paths: ['-'], stdin: Readable.from([content]) }))
    records.push(record);
  const [only] = records;
  expect(records).toHaveLength(1);
  if (!only) throw new Error('no record');
  return only;
}

function withLineEnds(content: Buffer, end: string): Buffer {
  return Buffer.from(content.toString('latin1').replace(/\r?\n/gu, end), 'latin1');
}

describe('Fixtures: every mail gives the record beside it', () => {
  it('finds the fixtures, in all charsets', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
    const all = mails.map((name) => readFileSync(new URL(name, FOLDER), 'latin1')).join('\n');
    for (const charset of ['utf-8', 'iso-2022-jp', 'shift_jis', 'euc-jp']) expect(all.toLowerCase()).toContain(charset);
  });

  it.each(mails)('%s', async (name) => {
    const expected = new URL(name.replace(/\.eml$/u, '.json'), FOLDER);
    const content = readFileSync(new URL(name, FOLDER));
    const withCrlf = await recordOf(withLineEnds(content, '\r\n'));
    expect(recordSchema.safeParse(withCrlf).success).toBe(true);
    await expect(`${JSON.stringify(withCrlf, null, 2)}\n`).toMatchFileSnapshot(expected.pathname);
    expect(existsSync(expected)).toBe(true);
    const withLf = await recordOf(withLineEnds(content, '\n'));
    expect({ ...withLf, source: null }).toEqual({ ...withCrlf, source: null });
  });
});
