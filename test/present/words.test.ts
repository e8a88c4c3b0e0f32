import { describe, expect, test } from 'vitest';
import type { UndecodableError } from '../../src/decode/undecodable.js';
import { WORDS } from '../../src/present/languages.js';
import type { DefectCode } from '../../src/present/words.js';
import type { defect } from '../../src/read/defects.js';
import { ALARMS, FLAGS } from '../../src/record.js';

// A code of reading or decoding without words fails to compile here.
const codes: Record<Parameters<typeof defect>[0] | UndecodableError['code'] | 'encrypted', DefectCode> = {
  'not-found': 'not-found',
  fifo: 'fifo',
  socket: 'socket',
  device: 'device',
  unreadable: 'unreadable',
  vanished: 'vanished',
  'read-error': 'read-error',
  empty: 'empty',
  'stdin-folder': 'stdin-folder',
  'stdin-closed': 'stdin-closed',
  'too-large': 'too-large',
  compressed: 'compressed',
  binary: 'binary',
  encrypted: 'encrypted',
};

/** Every text of the words, with the path to it. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : texts(value, `${path}.${key}`),
  );
}

describe('words', () => {
  test.each(['ja', 'en'] as const)('%s says something everywhere, on one line', (lang) => {
    const all = texts(WORDS[lang]);
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(([, text]) => text.trim() === '' || /[\n\t]/u.test(text))).toEqual([]);
  });

  test('both languages have the same places, and the same blanks in them', () => {
    const blanks = (words: object) => texts(words).map(([path, text]) => [path, text.match(/%./gu)?.join() ?? '']);
    expect(blanks(WORDS.ja).sort()).toEqual(blanks(WORDS.en).sort());
  });

  test('Japanese sentences are Japanese', () => {
    const sentences = texts({ reasons: WORDS.ja.reasons, flags: WORDS.ja.flags, ask: WORDS.ja.ask }).filter(
      ([path]) => !path.endsWith('.short'),
    );
    expect(sentences.filter(([, text]) => !/[\u3041-\u30ff].*。/u.test(text))).toEqual([]);
  });

  test('every defect of reading has words', () => {
    for (const code of Object.values(codes)) expect(WORDS.ja.defects[code]).toMatch(/。$/u);
  });

  test('every alarm is a flag', () => {
    expect(ALARMS.filter((alarm) => !FLAGS.includes(alarm))).toEqual([]);
  });
});
