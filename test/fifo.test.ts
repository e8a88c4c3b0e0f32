/** What is given as database or profile and is no file is refused at once; a FIFO would be waited on for ever. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadProfile } from '../src/profile/index.js';
import { openMembers } from '../src/store/index.js';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-fifo-'));
const fifo = join(folder, 'fifo');
execFileSync('mkfifo', [fifo]);
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses a FIFO as member database', () => {
  expect(() => openMembers(fifo)).toThrow(
    expect.objectContaining({ problem: { code: 'members-no-file', path: fifo } }),
  );
});

it('refuses a FIFO as profile', async () => {
  await expect(loadProfile(fifo)).rejects.toMatchObject({ problem: { code: 'profile-no-file', path: fifo } });
});
