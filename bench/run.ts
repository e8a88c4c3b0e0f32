/** `npm run bench`: the benchmarks, each a program of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const HELP = `npm run bench [-- WHICH] [OPTIONS]

  npm run bench                       all, with their defaults
  npm run bench -- members [OPTIONS]  import, and matching against made-up members
  npm run bench -- mail [OPTIONS]     triage of whole mailboxes, beside other programs that read mail
  npm run bench -- desk [OPTIONS]     what an agent waits for on a desk of many cases
  npm run bench -- WHICH --help       its options

Each ends with their bars: ok, MISSED, or - where one could not be measured. Exit status 1: a bar is missed.
`;
const PROGRAMS = { members: 'matching.js', mail: 'mail/run.js', desk: 'desk.js' } as const;

const [first, ...rest] = process.argv.slice(2);
if (first === '--help' || first === '-h') {
  process.stdout.write(HELP);
} else if (first === 'members' || first === 'mail' || first === 'desk') {
  process.exitCode = run(PROGRAMS[first], rest);
} else if (first === undefined) {
  process.exitCode = Math.max(...Object.values(PROGRAMS).map((program) => run(program, [])));
} else {
  process.stderr.write(HELP);
  process.exitCode = 2;
}

function run(program: string, args: readonly string[]): number {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, program), ...args], { stdio: 'inherit' });
  return child.status ?? 1;
}
