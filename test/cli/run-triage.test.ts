import { describe, expect, test } from 'vitest';
import { runTriage } from '../../src/cli/run-triage.js';
import type { TriageSettings } from '../../src/cli/triage.js';
import { InputError } from '../../src/errors.js';
import type { TriageRecord } from '../../src/record.js';
import type { Shown, TriageOptions } from '../../src/triage.js';
import { BOUNCE, INCOMPLETE, NO_DETAILS, READY, UNREADABLE } from '../present/samples.js';
import { brokenPipe, fakeIo } from './fake-io.js';

const SETTINGS: TriageSettings = {
  paths: ['inbox.mbox'],
  members: null,
  format: 'ndjson',
  profile: null,
  lang: 'en',
  jobs: 1,
  range: undefined,
  today: '2026-11-22',
  failOn: [],
  mask: false,
  explain: false,
  maxBytes: 1000,
};
const signal = new AbortController().signal;

const giving = (records: readonly TriageRecord[]) =>
  async function* (): AsyncGenerator<Shown> {
    for (const record of records) yield { record, details: NO_DETAILS };
  };

describe('exit status', () => {
  test.each([
    ['all read', [READY, BOUNCE], [], 0],
    ['nothing there', [], [], 0],
    ['an unreadable message', [READY, UNREADABLE], [], 3],
    ['a named disposition', [READY, INCOMPLETE], ['incomplete'], 4],
    ['a named one that did not occur', [READY], ['incomplete', 'no-match'], 0],
    ['both: what was asked for goes first', [UNREADABLE, READY], ['ready'], 4],
    ['unreadable by name', [UNREADABLE], ['unreadable'], 4],
  ] as [string, TriageRecord[], TriageSettings['failOn'], number][])('%s', async (_why, records, failOn, expected) => {
    const io = fakeIo();
    expect(await runTriage({ ...SETTINGS, failOn }, { io, signal }, giving(records))).toBe(expected);
  });
});

describe('options', () => {
  test.each([true, false])('the pipeline is told whether to explain: %s', async (explain) => {
    const told: unknown[] = [];
    const pipeline = async function* (options: TriageOptions): AsyncGenerator<Shown> {
      told.push(options.explain);
      yield { record: READY, details: NO_DETAILS };
    };
    await runTriage({ ...SETTINGS, explain }, { io: fakeIo(), signal }, pipeline);
    expect(told).toEqual([explain]);
  });
});

describe('streams', () => {
  test('records on standard output in their order, counts on standard error', async () => {
    const io = fakeIo();
    await runTriage(SETTINGS, { io, signal }, giving([INCOMPLETE, READY]));
    expect(
      io
        .out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([INCOMPLETE, READY]);
    expect(io.err()).toBe('2 messages: incomplete 1, ready 1\n');
  });

  test('thousands, with a reader slower than the writer', async () => {
    const io = fakeIo();
    const many = Array.from({ length: 3000 }, () => READY);
    await runTriage({ ...SETTINGS, format: 'json' }, { io, signal }, giving(many));
    expect(JSON.parse(io.out())).toHaveLength(3000);
  });

  test('warnings in words, with a path that cannot deceive', async () => {
    const io = fakeIo();
    await runTriage(SETTINGS, { io, signal }, async function* ({ warn }: TriageOptions) {
      warn({ code: 'no-mail', path: 'a$&\x1b[2Jb' });
      yield* [];
    });
    expect(io.err()).toBe('madoguchi: skipped, holds no mail: a$&\\x1b[2Jb\nno messages\n');
  });

  test('the settings reach the pipeline', async () => {
    const seen: TriageOptions[] = [];
    await runTriage({ ...SETTINGS, paths: ['-'] }, { io: fakeIo(), signal }, async function* (options) {
      seen.push(options);
      yield* [];
    });
    expect(seen).toMatchObject([
      { paths: ['-'], today: '2026-11-22', members: null, maxBytes: 1000, profile: { name: 'Plus member ID' } },
    ]);
  });

  test('a reader that goes away ends the run quietly', async () => {
    const io = fakeIo({ stdout: brokenPipe() });
    let given = 0;
    const endless = async function* (): AsyncGenerator<Shown> {
      while (true) {
        given++;
        yield { record: READY, details: NO_DETAILS };
      }
    };
    expect(await runTriage(SETTINGS, { io, signal }, endless)).toBe(0);
    expect(given).toBeLessThan(5000);
    expect(io.err()).toBe('');
  });

  test('a full disk is an error', async () => {
    const io = fakeIo({ stdout: brokenPipe('ENOSPC') });
    await expect(runTriage(SETTINGS, { io, signal }, giving([READY]))).rejects.toThrow(InputError);
  });

  test('an interrupt ends it even where no record ever comes, and closes no array', async () => {
    const io = fakeIo();
    const controller = new AbortController();
    const never = async function* (): AsyncGenerator<Shown> {
      yield { record: READY, details: NO_DETAILS };
      queueMicrotask(() => controller.abort());
      await new Promise(() => undefined);
    };
    await runTriage({ ...SETTINGS, format: 'json' }, { io, signal: controller.signal }, never);
    expect(io.out()).not.toContain(']\n');
    expect(io.err()).toBe('');
  });

  test('a terminal gets a table of its width', async () => {
    const io = fakeIo({ columns: 80 });
    await runTriage({ ...SETTINGS, format: 'table', lang: 'ja' }, { io, signal }, giving([READY]));
    expect(io.out()).toContain('\x1b[32m');
    expect(io.out()).toContain('-'.repeat(80));
    expect(io.out()).not.toContain('-'.repeat(81));
  });
});
