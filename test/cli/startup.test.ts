import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gmu;

/** What is loaded before a command runs: files of ours, and packages. */
function loadedAtStart(): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      if (name.startsWith('.')) visit(path.join(path.dirname(file), name.replace(/\.js$/u, '.ts')));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  };
  visit(path.join(src, 'main.ts'));
  return { files, packages };
}

test('--help and --version load commander and nothing else', () => {
  const { files, packages } = loadedAtStart();
  expect([...packages]).toEqual(['commander']);
  expect([...files].map((file) => path.relative(src, file))).toContain('cli/members-import.ts');
});
