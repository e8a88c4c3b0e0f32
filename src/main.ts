/** argv, streams and clock in; exit status out. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { run } from './cli/run.js';

const interrupted = new AbortController();
// Once: a second Ctrl-C ends the program at once, whatever it is at.
process.once('SIGINT', () => interrupted.abort());

// A reader that has gone away (`| head`) is no error. Other failures of standard output `Output` reports, but for help.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 1;
});
process.stderr.on('error', () => undefined);

// A program that ends before it has answered has failed.
process.exitCode = 1;
void run(
  process.argv.slice(2),
  {
    // Opened only where it is read: to open it is to take it from whoever else reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    home: homedir(),
    now: () => new Date(),
    version: () =>
      (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version,
  },
  interrupted.signal,
).then((status) => {
  // Ended by the signal itself, so that the shell knows. No process.exit otherwise: it would cut output that is on its way.
  if (status === null) process.kill(process.pid, 'SIGINT');
  else process.exitCode = status;
});
