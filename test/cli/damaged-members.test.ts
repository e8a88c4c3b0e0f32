/** A member database whose first page is whole and whose others are not: every command that looks into it says so, in one line. */
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { openMembers } from '../../src/store/index.js';
import { temporaryFolder } from '../store/temporary.js';
import { fakeIo } from './fake-io.js';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const BOX = path.join(SAMPLE, 'inbox.mbox');
const PAGE = 4096;

let folder: string;
let db: string;

async function madoguchi(...argv: string[]) {
  const io = fakeIo({ env: { XDG_DATA_HOME: folder, MADOGUCHI_AGENT: 'sato' } });
  const status = await run(argv, io, new AbortController().signal);
  return { status, out: io.out(), err: io.err() };
}

/** Puts a byte in the place of all others behind the first page, or of those of one page in two. */
function damage(byte: number, every: number): void {
  const size = statSync(db).size;
  const fd = openSync(db, 'r+');
  for (let at = PAGE; at < size; at += PAGE * every)
    writeSync(fd, Buffer.alloc(Math.min(PAGE, size - at), byte), 0, undefined, at);
  closeSync(fd);
}

beforeEach(async () => {
  folder = temporaryFolder();
  db = path.join(folder, 'members.db');
  const csv = path.join(folder, 'members.csv');
  const rows = Array.from({ length: 500 }, (_, i) => `M${i},山田 ${i}郎,1990-01-01,u${i}@example.jp,uid${i}`);
  writeFileSync(csv, `member_id,name_kanji,birth_date,email,plus_member_id\n${rows.join('\n')}\n`);
  expect((await madoguchi('members', 'import', csv, '--members', db)).status).toBe(0);
});

describe.each([
  ['zeros', 0],
  ['ones', 0xff],
  ['letters', 0x41],
])('overwritten with %s', (_name, byte) => {
  it.each([
    ['triage', ['triage', BOX, '--members', '%', '--today', '2026-11-22', '--format', 'ndjson']],
    ['intake', ['intake', BOX, '--members', '%', '--today', '2026-11-22']],
    ['find', ['members', 'find', 'uid7', '--members', '%']],
    ['stats', ['members', 'stats', '--members', '%']],
  ])('%s', async (_command, argv) => {
    damage(byte, 1);
    const args = argv.map((arg) => (arg === '%' ? db : arg));
    const [en, ja] = [await madoguchi(...args, '--lang', 'en'), await madoguchi(...args, '--lang', 'ja')];
    expect([en.status, ja.status]).toEqual([1, 1]);
    expect(en.err).toBe(
      `madoguchi: The member database ${db} is damaged: import again with \`madoguchi members import FILE\`\n`,
    );
    expect(ja.err).toBe(
      `madoguchi: 会員データベース ${db} が壊れています。madoguchi members import FILE で取り込み直してください\n`,
    );
  });

  it('join', async () => {
    expect((await madoguchi('intake', BOX, '--today', '2026-11-22')).status).toBe(0);
    damage(byte, 1);
    const { status, err } = await madoguchi('join', '1', '2', '--members', db);
    expect(status).toBe(1);
    expect(err).toMatch(/^madoguchi: The member database .* is damaged[^\n]*\n$/u);
  });
});

it('one page in two: what is found is whole, and what is not found is damage, whichever look-up it is', () => {
  damage(0, 2);
  const attempts = [
    () => openMembers(db).findMembers('uid7'),
    () => openMembers(db).findMembers('M400'),
    () => openMembers(db).memberStats(),
    () => openMembers(db).byName({ kanji: '山田 7郎', kana: null }),
    () => openMembers(db).frequency('family-kanji', '山田'),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch (cause) {
      expect(cause).toMatchObject({ name: 'StoreError', problem: { code: 'members-damaged', path: db } });
    }
  }
});
