import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIL = path.join(ROOT, 'fixtures/sample/inbox.mbox');

/** What the program says of the sample, installed in this folder. */
function triage(folder: string): { stdout: string; stderr: string; status: number | null } {
  const bin = path.join(folder, 'bin/madoguchi.js');
  const options = ['--today', '2026-11-22', '--format', 'ndjson', '--lang', 'en'];
  return spawnSync(process.execPath, [bin, 'triage', MAIL, ...options], { encoding: 'utf8' });
}

describe('the program as it is built', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-start-'));
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const code = () => path.join(folder, 'dist/program.code');

  it('is ASCII, which is read without decoding', () => {
    expect(readFileSync(path.join(folder, 'dist/program.js')).every((byte) => byte < 0x80)).toBe(true);
  });

  it.each([['help'], ['help', 'triage'], ['help', 'members', 'import'], ['triage', '--help']])(
    'ends well after %s %s %s',
    (...argv) => {
      const { status, stdout } = spawnSync(process.execPath, [path.join(ROOT, 'bin/madoguchi.js'), ...argv]);
      expect([status, stdout.length > 0]).toEqual([0, true]);
    },
  );

  it('has code that this engine takes', () => {
    const ask =
      "import('./dist/start.js').then(({ loadProgram }) => console.log(loadProgram().script.cachedDataRejected))";
    expect(execFileSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8' })).toBe('false\n');
  });

  it.each<[what: string, harm: () => void]>([
    ['is missing', () => rmSync(code())],
    ['is cut off', () => truncateSync(code(), 1000)],
    ['is empty', () => truncateSync(code(), 0)],
    [
      'comes from another engine',
      () => writeFileSync(code(), Buffer.concat([Buffer.alloc(16, 7), readFileSync(code()).subarray(16)])),
    ],
  ])('says the same where the code %s', (_what, harm) => {
    const before = triage(ROOT);
    expect(before.status).toBe(0);
    expect(before.stdout.split('\n')).toHaveLength(14);
    harm();
    const { stdout, stderr, status } = triage(folder);
    expect({ stdout, stderr, status }).toEqual({ stdout: before.stdout, stderr: before.stderr, status: before.status });
  });
});
