/** `npm run build`: the program as one script, since loading two hundred files takes longer than the work on one mail. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Modules of many small files; the other packages are few files, native, or start threads, and are loaded as they are. */
const BUNDLED = ['chalk', 'commander', 'htmlparser2', 'zod'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
await build({ ...common, entryPoints: ['src/start.ts', 'src/workers/worker.ts'], entryNames: '[name]', format: 'esm' });
await build({
  ...common,
  entryPoints: { program: 'src/main.ts' },
  format: 'cjs',
  // The engine does not tell code that it has kept whose script it is of, which import() asks; require takes ES modules as well.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: '(function (require, moduleUrl) {' },
  footer: { js: '})' },
});
// What is left beyond ASCII stands in patterns, where a number means the same. A script of ASCII is read at once (see src/start.ts).
const program = readFileSync('dist/program.js', 'utf8');
writeFileSync('dist/program.js', program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-build-'));
const members = join(folder, 'members.db');
const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
const sample = ['fixtures/sample/members.csv', '--payments', 'fixtures/sample/payments.csv'];
node('bin/madoguchi.js', 'members', 'import', ...sample, '--members', members);
node('tools/code-cache.mjs', members);
rmSync(folder, { recursive: true });
