/** `npm run bench -- desk`: what an agent waits for on a desk of many cases, by the bars that it has to reach. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mboxPiece } from './mail/box.js';
import { mailMaker } from './mail/generate.js';
import { MAIN } from './mail/peers.js';
import { interleaved } from './mail/rounds.js';
import { Bars } from './mail/table.js';
import { done } from './measure.js';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  process.stdout.write(`npm run bench -- desk [OPTIONS]

A desk filled by the real intake with made-up inquiries; then each command in turn, round by round, as a whole process. The
figures are medians over the rounds, less those of Node itself.

  --cases N    how many inquiries are taken in (10000)
  --rounds N   (15)
  --seed N     other mail (1)
`);
  process.exit();
}

/** Milliseconds beyond Node's own start. */
const MOST = 150;

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'));
const bars = new Bars(say);
try {
  const desk = join(folder, 'desk.db');
  const cases = filled(desk);
  say(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`,
  );
  await ask(desk, cases);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(bars.missed === 0 ? '\nAll bars are reached.' : `\n${bars.missed} bars are missed.`);
process.exitCode = bars.missed === 0 ? 0 : 1;

/** Fills the desk; the number of its cases: people who write twice have one. */
function filled(desk: string): number {
  const box = join(folder, 'box.mbox');
  const make = mailMaker('text', Number(options.seed));
  const file = openSync(box, 'w');
  for (let i = 0, inquiries = 0; inquiries < Number(options.cases); i++) {
    const { what, content, sender, date } = make(i);
    if (what !== 'inquiry') continue;
    writeSync(file, mboxPiece(content, sender, date));
    inquiries++;
  }
  closeSync(file);
  process.stderr.write(`taking in ${options.cases} inquiries\n`);
  const start = performance.now();
  done(process.execPath, [MAIN, 'intake', box, '--desk', desk, '--today', '2026-11-22', '--agent', 'bench']);
  rmSync(box);
  const cases = allOf(desk).length;
  say(
    `${cases} cases of ${options.cases} inquiries, taken in within ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  return cases;
}

function allOf(desk: string): unknown[] {
  const listed = done(process.execPath, [MAIN, 'list', '--all', '--json', '--desk', desk, '--agent', 'bench']);
  return JSON.parse(listed) as unknown[];
}

/** Each command that an agent types, and how long it takes beyond Node's own start. */
async function ask(desk: string, cases: number): Promise<void> {
  const lines: { line: string; args: readonly string[]; json?: number }[] = [
    { line: 'list', args: ['list'] },
    { line: 'list --all --json, every case', args: ['list', '--all', '--json'], json: cases },
    { line: 'list --flag sender-has-many-members', args: ['list', '--flag', 'sender-has-many-members'] },
    { line: 'show', args: ['show', String(Math.ceil(cases / 2))] },
    { line: 'show --json', args: ['show', String(Math.ceil(cases / 2)), '--json'] },
  ];
  const node = process.execPath;
  const uncounted = { expected: null, counted: () => 0 };
  const costs = await interleaved(
    [
      { argv: [node, '-e', '0'], ...uncounted },
      ...lines.map(({ args, json }) => ({
        argv: [node, MAIN, ...args, '--desk', desk, '--agent', 'bench', '--lang', 'ja'],
        ...(json === undefined ? uncounted : { expected: json, counted: rowsIn }),
      })),
    ],
    Number(options.rounds),
    folder,
    (round) => process.stderr.write(`round ${round + 1} of ${options.rounds}\n`),
  );
  const [own, ...rest] = costs;
  if (own === undefined) return;
  say(`\nmedians of ${options.rounds}; Node's own start, ${(own.seconds * 1000).toFixed(0)} ms, is taken off`);
  lines.forEach(({ line }, i) => {
    bars.bar(`${line}, ms`, ((rest[i]?.seconds ?? Number.NaN) - own.seconds) * 1000, '<=', MOST, 0);
    bars.bar(`${line}, ms of processors`, ((rest[i]?.cpu ?? Number.NaN) - own.cpu) * 1000, '<=', MOST, 0);
  });
}

function rowsIn(output: string): number {
  return (JSON.parse(readFileSync(output, 'utf8')) as unknown[]).length;
}
