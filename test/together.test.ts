/** Mails pass the stages in groups, and much is remembered from one to the next: neither may show in a record. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawMessage } from '../src/mail.js';
import { openMessage } from '../src/passage/index.js';
import { plusMember } from '../src/profile/index.js';
import { triageOpened } from '../src/triage-message.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/mail/', import.meta.url));
const basis = { today: '2026-11-22', profile: plusMember, members: null, explain: false };

const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.eml'))
  .sort();

function rawOf(name: string): RawMessage {
  const content = readFileSync(path.join(FIXTURES, name));
  return { path: '-', index: 0, offset: 0, bytes: content.length, content, defect: null };
}

/** The names of the mails whose record is another one than that beside them. */
async function otherwise(order: readonly string[]): Promise<string[]> {
  const opened = await Promise.all(order.map(async (name) => openMessage(rawOf(name))));
  const records = triageOpened(opened, basis).map(({ record }) => record);
  return order.filter((name, i) => {
    const beside = JSON.parse(readFileSync(path.join(FIXTURES, name.replace(/\.eml$/u, '.json')), 'utf8'));
    return JSON.stringify(records[i]?.fields) !== JSON.stringify(beside.fields) || records[i]?.kind !== beside.kind;
  });
}

describe('mails that pass together', () => {
  it.each([
    ['in their order', names],
    ['from the last to the first', names.toReversed()],
    ['each of them twice', names.flatMap((name) => [name, name])],
    ['every third one first', [0, 1, 2].flatMap((n) => names.filter((_, i) => i % 3 === n))],
  ])('give what each gives alone: %s', { timeout: 60_000 }, async (_order, order) => {
    expect(order.length).toBeGreaterThanOrEqual(names.length);
    expect(await otherwise(order)).toEqual([]);
  });
});
