import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { StoreError, type StoreProblems } from '../../../src/errors.js';
import { openDesk } from '../../../src/store/desk/index.js';
import { temporaryFolder } from '../temporary.js';

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

describe('the file', () => {
  it('is for its owner alone, and so are those beside it, and its folder', () => {
    const folder = path.join(temporaryFolder(), 'a', 'b');
    const file = path.join(folder, 'desk.db');
    expect(() => openDesk(file, { create: true })).toThrow(
      expect.objectContaining({ problem: { code: 'desk-no-folder', folder } }),
    );
    const desk = openDesk(file, { create: true, makeFolder: true });
    desk.write(() => desk.mails.pass('x'));
    expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(['600', '600', '600']);
    expect(modeOf(folder)).toBe('700');
    desk.close();
    chmodSync(file, 0o644);
    openDesk(file).close();
    expect(modeOf(file)).toBe('600');
  });

  it('so are those that somebody has left beside it, while they are in use too', () => {
    const file = path.join(temporaryFolder(), 'desk.db');
    const before = process.umask(0o022);
    const desk = openDesk(file, { create: true });
    process.umask(before);
    desk.write(() => desk.mails.pass('x'));
    const files = [file, `${file}-wal`, `${file}-shm`];
    for (const one of files) chmodSync(one, 0o644);
    const other = openDesk(file);
    expect(files.map(modeOf)).toEqual(['600', '600', '600']);
    other.close();
    expect(files.map(modeOf)).toEqual(['600', '600', '600']);
    desk.close();
    const again = openDesk(file);
    again.write(() => again.mails.pass('y'));
    expect(files.map(modeOf)).toEqual(['600', '600', '600']);
    again.close();
  });

  it('is opened again with what it holds', () => {
    const file = path.join(temporaryFolder(), 'desk.db');
    const first = openDesk(file, { create: true });
    first.write(() => first.mails.pass('x'));
    first.close();
    const second = openDesk(file, { create: true });
    expect(second.mails.has('x')).toBe(true);
    second.close();
  });
});

describe('what is no desk is told by its code, and left as it is', () => {
  it.each([
    ['nothing there', () => undefined, 'desk-absent'],
    ['a folder', (file: string) => mkdirSync(file), 'desk-folder'],
    ['a FIFO', (file: string) => execFileSync('mkfifo', [file]), 'desk-no-file'],
    ['a text', (file: string) => writeFileSync(file, 'x'.repeat(5000)), 'desk-other'],
    [
      "another program's database",
      (file: string) => new Database(file).exec('CREATE TABLE t (a)').close(),
      'desk-other',
    ],
    [
      'a newer version',
      (file: string) => {
        openDesk(file, { create: true }).close();
        const db = new Database(file);
        db.pragma('user_version = 99');
        db.close();
      },
      'desk-newer',
    ],
  ] as [string, (file: string) => void, keyof StoreProblems][])('%s', (_, make, code) => {
    const file = path.join(temporaryFolder(), 'desk.db');
    make(file);
    const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    const open = () => openDesk(file);
    expect(open).toThrow(StoreError);
    expect(open).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code, path: file }) }));
    if (before !== null) expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('a desk that another program holds for long', () => {
    const file = path.join(temporaryFolder(), 'desk.db');
    const desk = openDesk(file, { create: true, patience: 10 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => desk.write(() => desk.mails.pass('x'))).toThrow(
      expect.objectContaining({ problem: { code: 'desk-busy', path: file } }),
    );
    other.exec('ROLLBACK');
    other.close();
    desk.close();
  });
});
