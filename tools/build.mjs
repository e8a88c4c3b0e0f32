/** `npm run build`: the program as a few files, since loading two hundred takes longer than the work on one mail. */
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Modules of many small files; the other packages are few files, native, or start threads, and are loaded as they are. */
const BUNDLED = ['chalk', 'commander', 'htmlparser2', 'zod'];
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
  minifyWhitespace: true,
  minifySyntax: true,
  // commander is CommonJS and takes Node's own modules by require.
  banner: { js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);" },
  logLevel: 'warning',
});
