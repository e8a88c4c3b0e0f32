/** `npm run build`: the program as a few files, since loading two hundred takes longer than the work on one mail. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

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
  // Native, started as threads, or CommonJS that asks for node's own modules: these stay packages.
  external: ['better-sqlite3', 'tinypool', 'mailparser', 'commander', 'cli-progress'],
  logLevel: 'warning',
});
