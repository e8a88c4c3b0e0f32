import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProfile, plusMember } from '../../src/profile/index.js';
import { completeReplies, placeholdersAt, plusMemberReplies } from '../../src/profile/replies.js';
import { cellsOf } from '../../src/reply/wrap.js';
import { unknownPlaceholders } from '../../src/text/template.js';

const folder = mkdtempSync(path.join(tmpdir(), 'replies-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(replies: unknown) {
  const file = path.join(folder, 'profile.json');
  writeFileSync(file, JSON.stringify({ ...plusMember, replies }));
  return loadProfile(file);
}

/** Every text with its path. */
function texts(tree: object, at: string[] = []): [string[], string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...at, key], value] as [string[], string]] : texts(value, [...at, key]),
  );
}

describe('the built-in texts', () => {
  const all = (['ja', 'en'] as const).flatMap((lang) =>
    texts(plusMemberReplies[lang]).map(([at, text]) => [`${lang}.${at.join('.')}`, at, text] as const),
  );

  it.each(all)('%s holds known placeholders and short lines', (_name, at, text) => {
    expect(unknownPlaceholders(text, placeholdersAt(at))).toEqual([]);
    expect(text.trim()).not.toBe('');
    // What is wrong with an item, and how it is to be given, stands indented below it.
    const indent = ['problems', 'how'].includes(at[0] ?? '') ? 2 : 0;
    const filled = text.replaceAll('{{needed}}', '12').replaceAll('{{given}}', '12');
    for (const line of filled.split('\n')) expect(indent + cellsOf(line)).toBeLessThanOrEqual(70);
  });

  it('has the same texts in both languages', () => {
    const names = (lang: 'ja' | 'en') => texts(plusMemberReplies[lang]).map(([at]) => at.join('.'));
    expect(names('en')).toEqual(names('ja'));
  });
});

describe('a profile file', () => {
  it('need not speak of replies', async () => {
    expect((await load(undefined)).replies).toEqual(plusMemberReplies);
  });

  it('replaces single texts', async () => {
    const { replies } = await load({ ja: { closing: '{{service}}をよろしくお願いいたします。' }, resetUrlHours: null });
    expect(replies.ja.closing).toBe('{{service}}をよろしくお願いいたします。');
    expect(replies.ja.opening).toBe(plusMemberReplies.ja.opening);
    expect(replies.en).toEqual(plusMemberReplies.en);
    expect(replies.resetUrlHours).toBeNull();
  });

  it.each([
    [
      'an unknown placeholder',
      { ja: { ask: { intro: '{{nickname}} さん' } } },
      { code: 'profile-placeholder', key: 'replies.ja.ask.intro', placeholder: '{{nickname}}' },
    ],
    [
      'one that belongs elsewhere',
      { en: { closing: '{{name}}' } },
      { code: 'profile-placeholder', key: 'replies.en.closing', placeholder: '{{name}}' },
    ],
    ['an unfinished one', { ja: { closing: '{{' } }, { code: 'profile-placeholder', placeholder: '{{' }],
    [
      'an unknown text',
      { ja: { ask: { outro: '' } } },
      { code: 'profile-unknown-keys', keys: ['replies.ja.ask.outro'] },
    ],
    ['an unknown language', { fr: {} }, { code: 'profile-unknown-keys', keys: ['replies.fr'] }],
    ['no text', { ja: { closing: 3 } }, { code: 'profile-no-text', key: 'replies.ja.closing' }],
    ['no object', { ja: 'x' }, { code: 'profile-no-object', key: 'replies.ja' }],
    ['no hours', { resetUrlHours: 0.5 }, { code: 'profile-hours', key: 'replies.resetUrlHours' }],
    ['no address', { desk: { address: 'desk at example.jp' } }, { code: 'profile-reply-address' }],
    [
      'a line end in a name',
      { desk: { name: { ja: 'a\r\nBcc: b@example.com' } } },
      { code: 'profile-several-lines', key: 'replies.desk.name.ja' },
    ],
  ])('%s is refused by its key', async (_why, replies, problem) => {
    await expect(load(replies)).rejects.toMatchObject({ problem });
  });

  it('cannot reach what objects inherit', () => {
    const { issues } = completeReplies(JSON.parse('{"ja":{"__proto__":{"closing":"x"}}}'));
    expect(issues).toEqual([{ path: ['ja'], unknown: ['__proto__'] }]);
  });
});
