import { describe, expect, test } from 'vitest';
import { jsonLine } from '../../src/present/json.js';
import { WORDS } from '../../src/present/languages.js';
import { type Format, presenter } from '../../src/present/presenter.js';
import { ALL, NO_DETAILS } from './samples.js';

const print = async (format: Format, records = ALL) => {
  const p = await presenter(format, { words: WORDS.en, width: 80, color: false }, { mask: false, knownSubjects: [] });
  return p.begin() + records.map((record, i) => p.message(record, NO_DETAILS, i + 1)).join('') + p.end();
};

describe('records for programs', () => {
  test('ndjson: a line each', async () => {
    expect(
      (await print('ndjson'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(ALL);
  });

  test.each([
    ['many', ALL],
    ['one', ALL.slice(0, 1)],
    ['none', []],
  ])('json: an array of %s', async (_what, records) => {
    expect(JSON.parse(await print('json', records))).toEqual(records);
  });

  test.each(['ndjson', 'json'] as const)('%s: a line that is written already is taken as it is', async (format) => {
    const look = { words: WORDS.en, width: 80, color: false };
    const p = await presenter(format, look, { mask: false, knownSubjects: [] });
    const lines = ALL.map((record) => p.line?.(jsonLine(record)) ?? 'not taken').join('');
    expect(p.begin() + lines + p.end()).toBe(await print(format));
  });

  test('nothing that a terminal obeys, and nothing lost', () => {
    for (const record of ALL) {
      expect(jsonLine(record)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(jsonLine(record))).toEqual(record);
    }
  });
});
