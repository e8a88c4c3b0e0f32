/** `npm run build`: the program as a few files, since loading two hundred takes longer than the work on one mail. */
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Modules of many small files; the other packages are few files, native, CommonJS, or start threads, and are loaded as they are. */
const BUNDLED = ['chalk', 'htmlparser2', 'string-width', 'zod'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts', 'src/workers/worker.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  logLevel: 'warning',
});
