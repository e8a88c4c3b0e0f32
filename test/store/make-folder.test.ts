import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolders } from '../../src/store/make-folder.js';
import { temporaryFolder } from './temporary.js';

it('makes all that is lacking, for the owner alone', () => {
  const folder = path.join(temporaryFolder(), 'a', 'b', 'c');
  makeFolders(folder);
  makeFolders(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path.dirname(folder)).mode & 0o777).toBe(0o700);
});

it('leaves the mode of a folder that is there', () => {
  const folder = path.join(temporaryFolder(), 'open');
  mkdirSync(folder);
  const { mode } = statSync(folder);
  makeFolders(folder);
  expect(statSync(folder).mode).toBe(mode);
});

const throwing = (folder: string): unknown => {
  try {
    makeFolders(folder);
    return null;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code;
  }
};

it('says so where a file stands in the way', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect([throwing(file), throwing(path.join(file, 'below'))]).toEqual(['ENOTDIR', 'ENOTDIR']);
});

it.runIf(existsSync('/proc/self'))('ends where the system makes no folders', () => {
  expect(['ENOENT', 'EACCES']).toContain(throwing('/proc/madoguchi/below'));
});
