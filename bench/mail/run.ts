/** `npm run bench -- mail`: triage of whole mailboxes beside other programs that read mail, by the bars it has to reach. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { done } from '../measure.js';
import { CSV_HEAD, csvLine } from '../members.js';
import { maildirOf, mboxOf } from './box.js';
import { MEMBERS, mailMaker, townFor } from './generate.js';
import type { Mix } from './mix.js';
import { HELP, type Options, optionsOf, UnusableOption } from './options.js';
import { MAIN, madoguchi, type Program, peers, triageOf } from './peers.js';
import { interleaved } from './rounds.js';
import { Bars, type Row, rateOf, tableOf } from './table.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const tell = (line: string) => process.stderr.write(`${line}\n`);

/** Bars against peers: how many times their messages a second. */
const TIMES: Record<string, number> = { mailparser: 20, 'postal-mime': 15, 'mu index': 8, 'GMime, in C': 2 };

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) say(HELP);
  else process.exitCode = await bench(options);
} catch (error) {
  if (!(error instanceof UnusableOption)) throw error;
  tell(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

async function bench(options: Options): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'));
  const bars = new Bars(say);
  try {
    const members = importMembers(folder, options.seed);
    say(
      `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`,
    );
    if (options.parts.includes('mixes'))
      for (const mix of options.mixes) await compare(mix, options, members, folder, bars);
    if (options.parts.includes('scale')) await scale(options, members, folder, bars);
    if (options.parts.includes('start')) await start(options, members, folder, bars);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(bars.missed === 0 ? '\nAll bars are reached.' : `\n${bars.missed} bars are missed.`);
  return bars.missed === 0 ? 0 : 1;
}

/** The database of those who write, as the desk would have it. */
function importMembers(folder: string, seed: number): string {
  const [csv, db] = [join(folder, 'members.csv'), join(folder, 'members.db')];
  const town = townFor(seed);
  const file = openSync(csv, 'w');
  writeSync(file, CSV_HEAD);
  for (let i = 0; i < MEMBERS; i += 1000)
    writeSync(file, Array.from({ length: 1000 }, (_, j) => csvLine(town.person(i + j).member)).join(''));
  closeSync(file);
  tell('importing the members');
  done(process.execPath, [MAIN, 'members', 'import', csv, '--members', db]);
  return db;
}

/** All programs on one mix. */
async function compare(mix: Mix, options: Options, members: string, folder: string, bars: Bars): Promise<void> {
  const { count, front, rounds, seed, cache } = options;
  const programs: Program[] = [madoguchi(members, 1), madoguchi(members, 2), ...peers(folder)];
  const here = programs.filter((program) => program.isHere());
  tell(`${mix}: ${count} messages`);
  const boxes = here.map(({ share, form }) => {
    const messages = share === 'front' ? front : count;
    const box = { mix, seed, count: messages };
    return { messages, box, path: form === 'mbox' ? mboxOf(cache, box) : maildirOf(cache, box) };
  });
  const costs = await interleaved(
    here.map((program, i) => ({ ...program.command(boxes[i]?.path ?? ''), expected: boxes[i]?.messages ?? 0 })),
    rounds,
    folder,
    (round) => tell(`${mix}: round ${round + 1} of ${rounds}`),
  );
  const rows = programs.map((program): Row => {
    const i = here.indexOf(program);
    const [box, cost] = [boxes[i], costs[i]];
    if (!box || !cost) return { name: program.name, run: null };
    // What stands in a Maildir is the same mail; the mbox's bytes count for both.
    const bytes = statSync(mboxOf(cache, box.box)).size;
    return { name: program.name, run: { messages: box.messages, bytes, cost } };
  });
  const [alone, both] = rows;
  if (!alone || !both) return;
  say(`\n${mix}: ${count} messages, ${((alone.run?.bytes ?? 0) / 1e6).toFixed(0)} MB; medians of ${rounds}`);
  for (const line of tableOf(rows, alone)) say(line);
  say('');
  for (const [name, times] of Object.entries(TIMES)) {
    const peer = rows.find((row) => row.name === name);
    if (peer) bars.bar(`${mix}: times ${name}`, rateOf(alone) / rateOf(peer), '>=', times);
  }
  bars.bar(`${mix}: --jobs 2, times --jobs 1`, rateOf(both) / rateOf(alone), '>=', 1.7);
}

/**
 * Does the cost of a message, or the memory, grow with the mailbox? The start is taken out by a mailbox of one message. What
 * the engine compiles meanwhile still makes the first 2,000 dear, so the slope between larger ones has a bar of its own.
 */
async function scale(options: Options, members: string, folder: string, bars: Bars): Promise<void> {
  const { rounds, seed, cache, large } = options;
  const middle = Math.min(20_000, Math.round((2000 + large) / 2));
  const runs = [
    { count: 1, jobs: 1 },
    { count: 2000, jobs: 1 },
    { count: middle, jobs: 1 },
    { count: large, jobs: 1 },
    { count: large, jobs: 2 },
  ].map(({ count, jobs }) => ({ count, jobs, path: mboxOf(cache, { mix: 'standard', seed, count }) }));
  const costs = await interleaved(
    runs.map(({ count, jobs, path }) => ({ ...madoguchi(members, jobs).command(path), expected: count })),
    rounds,
    folder,
    (round) => tell(`scale: round ${round + 1} of ${rounds}`),
  );
  say(`\nscale: standard mix; medians of ${rounds}. Cost of a message: (seconds of n - seconds of one) / (n - 1)`);
  say(['messages', 'MB', 'jobs', 'seconds', 'of processors', 'peak MB'].map((cell) => cell.padStart(14)).join(''));
  runs.forEach(({ count, jobs, path }, i) => {
    const cells = [
      count,
      (statSync(path).size / 1e6).toFixed(1),
      jobs,
      costs[i]?.seconds.toFixed(3),
      costs[i]?.cpu.toFixed(3),
    ];
    say(
      [...cells, ((costs[i]?.memory ?? Number.NaN) / 1e6).toFixed(0)].map((cell) => String(cell).padStart(14)).join(''),
    );
  });
  say('');
  const [one, small, mid, big, spread] = costs;
  if (!one || !small || !mid || !big || !spread) return;
  /** Seconds a message between two runs; NaN where the machine's other work drowned it. */
  const slope = (a: number, b: number) => {
    const seconds = (costs[b]?.seconds ?? Number.NaN) - (costs[a]?.seconds ?? Number.NaN);
    return seconds > 0 ? seconds / ((runs[b]?.count ?? Number.NaN) - (runs[a]?.count ?? Number.NaN)) : Number.NaN;
  };
  bars.bar(
    `cost of a message at ${large}, times that at 2000, without the start`,
    slope(0, 3) / slope(0, 1),
    '<=',
    1.1,
  );
  bars.bar(
    `cost of a message from ${middle} to ${large}, times 2000 to ${middle}`,
    slope(2, 3) / slope(1, 2),
    '<=',
    1.1,
  );
  bars.bar(`peak memory at ${large} messages, MB`, big.memory / 1e6, '<=', 250, 0);
  bars.bar(`peak memory at ${large} messages, --jobs 2, MB`, spread.memory / 1e6, '<=', 250, 0);
  bars.bar(`peak memory at ${large} messages, times that at 2000`, big.memory / small.memory, '<=', 1.15);
}

/** What one waits for who triages a single mail. */
async function start(options: Options, members: string, folder: string, bars: Bars): Promise<void> {
  const make = mailMaker('text', options.seed);
  let index = 0;
  while (make(index).what !== 'inquiry') index++;
  const eml = join(folder, 'one.eml');
  writeFileSync(eml, make(index).content);
  const node = process.execPath;
  const argvs = [[node, '-e', '0'], [node, MAIN, '--version'], triageOf(eml, null), triageOf(eml, members)];
  const costs = await interleaved(
    argvs.map((argv) => ({ argv, expected: null, counted: () => 0 })),
    options.starts,
    folder,
  );
  say(`\nstart: medians of ${options.starts}`);
  ['node -e 0', 'madoguchi --version', 'one inquiry, nobody to match', 'one inquiry, 100,000 members'].forEach(
    (what, i) => {
      say(`${what.padEnd(40)}${((costs[i]?.seconds ?? Number.NaN) * 1000).toFixed(0).padStart(8)} ms`);
    },
  );
  say('');
  const times = (i: number) => (costs[i]?.seconds ?? Number.NaN) / (costs[0]?.seconds ?? Number.NaN);
  bars.bar('--version, times node -e 0', times(1), '<=', 1.6);
  bars.bar('one .eml with matching, times node -e 0', times(3), '<=', 4);
}
