/** `npm run bench -- members`: matching against made-up members, by the bars that it has to reach. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openMembers } from '../src/store/index.js';
import { ATTACKS, attackOf, succeeds } from './attacks.js';
import { Calibration, Outcomes, quantile } from './figures.js';
import { verdictOf } from './inquiry.js';
import { CSV_HEAD, csvLine, type Town, townOf } from './members.js';
import { dictionaryNames, madeUpNames } from './names.js';
import { type Random, randomOf } from './random.js';
import { timeScans } from './scan.js';
import { SLIP_KINDS, type Slip, slipOf, strangerOf } from './slips.js';

const { values: options } = parseArgs({
  options: {
    members: { type: 'string', default: '1000000' },
    inquiries: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    names: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  process.stdout.write(`npm run bench -- members [OPTIONS]

  --members N      how many are imported (1000000)
  --inquiries N    how many are matched (20000)
  --seed N         other members, other slips (1)
  --names FOLDER   with a dictionary's Noun.name.csv, as Debian's mecab-ipadic has it (default: names made up)
`);
  process.exit();
}
const members = Number(options.members);
const count = Number(options.inquiries);
const random = randomOf(Number(options.seed));
const names = options.names === undefined ? madeUpNames() : dictionaryNames(options.names);
const town = townOf(names, Number(options.seed));
const folder = mkdtempSync(join(tmpdir(), 'madoguchi-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

let missed = 0;
function bar(what: string, figure: number, holds: boolean, wanted: string, digits = 2): void {
  if (!holds) missed++;
  say(`${holds ? 'ok    ' : 'MISSED'} ${what.padEnd(52)}${figure.toFixed(digits).padStart(10)}   ${wanted}`);
}

function writeCsv(path: string): void {
  const file = openSync(path, 'w');
  let text = CSV_HEAD;
  for (let i = 0; i < members; i++) {
    text += csvLine(town.person(i).member);
    if (text.length > 1 << 20 || i === members - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
}

function importAll(csvPath: string, dbPath: string): void {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, 'import-child.js'), csvPath, dbPath], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error('the import failed');
  const figures = JSON.parse(child.stdout) as { members: number; seconds: number; memory: number };
  say(`\n${figures.members} members, ${names.size.family} family and ${names.size.given} given names`);
  bar('import, seconds', figures.seconds, figures.seconds <= (90 * members) / 1e6, `<= ${(90 * members) / 1e6}`, 1);
  bar('import, peak memory in MB', figures.memory / 1e6, figures.memory < 1e9, '< 1000', 0);
}

function drawSlip(town: Town, random: Random, i: number): Slip {
  if (i % 5 === 0) return strangerOf(members + 1 + random.below(members), town);
  for (;;) {
    const slip = slipOf(random.pick(SLIP_KINDS), town.person(random.below(members)), town, random);
    if (slip) return slip;
  }
}

try {
  const [csvPath, dbPath] = [join(folder, 'members.csv'), join(folder, 'members.db')];
  writeCsv(csvPath);
  importAll(csvPath, dbPath);
  rmSync(csvPath);
  const store = openMembers(dbPath);

  const slips = Array.from({ length: count }, (_, i) => drawSlip(town, random, i));
  const outcomes = new Outcomes();
  const calibration = new Calibration();
  const times: number[] = [];
  for (const { kind, inquiry, expected, memberId } of slips) {
    const start = performance.now();
    const { disposition, match } = verdictOf(inquiry, store);
    times.push(performance.now() - start);
    const first = match.candidates[0];
    outcomes.add(kind, expected, memberId, disposition, match.memberId, first?.memberId ?? null);
    for (const one of match.candidates) calibration.add(one.probability, one.memberId === memberId);
  }
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  bar('matching one inquiry, p50 in ms', p50, p50 <= 1.5, '<= 1.5', 3);
  const most = members > 1e6 ? 25 : 10;
  bar('matching one inquiry, p99 in ms', p99, p99 <= most, `<= ${most}`, 3);
  const scanned = slips.filter(({ memberId }) => memberId !== null).slice(0, 5);
  const scans = timeScans(
    dbPath,
    scanned.map(({ inquiry: { given } }) => ({
      kana: given.nameKana ?? '',
      phone: given.phone ?? '',
      email: given.email ?? '',
    })),
  );
  const scan = quantile(scans, 0.5);
  say(
    `       a scan with LIKE and edit distance, p50 in ms       ${scan.toFixed(0).padStart(10)}   ${(scan / p50).toFixed(0)} times as long`,
  );

  say(`\n${'kind of inquiry'.padEnd(46)}${'count'.padStart(6)}${'right'.padStart(9)}${'on top'.padStart(9)}`);
  for (const line of outcomes.lines()) say(line);
  const { readyRight, readyGiven, readyHit, readyWanted, top, topOf, absentRight, absent } = outcomes;
  say('');
  bar('ready: precision', readyRight / readyGiven, readyRight === readyGiven, '= 1', 4);
  bar('ready: recall', readyHit / readyWanted, readyHit / readyWanted >= 0.97, '>= 0.97', 4);
  bar('the right member on top', top / topOf, top / topOf >= 0.98, '>= 0.98', 4);
  bar('nobody in the database', absentRight / absent, absentRight / absent >= 0.99, '>= 0.99', 4);

  say(`\n${'probability'.padEnd(18)}${'count'.padStart(8)}${'said'.padStart(12)}${'right'.padStart(12)}`);
  for (const line of calibration.lines()) say(line);

  say('');
  for (const kind of Object.keys(ATTACKS)) {
    let ready = 0;
    const attacks = Math.max(1000, Math.round(count / 10));
    for (let i = 0; i < attacks; i++)
      if (succeeds(attackOf(kind, random.below(members - 1), members, town, random), store)) ready++;
    bar(`attacks by ${kind}: ready`, ready, ready === 0, `0 of ${attacks}`, 0);
  }
  store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(missed === 0 ? '\nAll bars are reached.' : `\n${missed} bars are missed.`);
process.exitCode = missed === 0 ? 0 : 1;
