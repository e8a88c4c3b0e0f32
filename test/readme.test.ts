/** The README cannot rot: its screens are what the commands print, its recipes run, its paths and links are there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const README = path.join(ROOT, 'README.md');
const readme = readFileSync(README, 'utf8');
const REFRESH = 'npm run build && npx vitest run test/readme.test.ts -u';

/** A place like a fresh clone that has been built, where the recipes may write. */
const desk = mkdtempSync(path.join(tmpdir(), 'madoguchi-readme-'));
const env = {
  PATH: `${path.join(desk, 'path')}${path.delimiter}${process.env.PATH}`,
  HOME: desk,
  LC_ALL: 'C',
  TZ: 'UTC',
  NO_COLOR: '1',
  COLUMNS: '100',
};
const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0;

/** What a shell line puts on the screen. */
function run(command: string): string {
  return execFileSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: desk,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A command of the README and what stands under it. */
interface Screen {
  command: string;
  shown: string;
}

function screensOf(text: string): Screen[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    [...block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gmu)].map(([, command = '', shown = '']) => ({ command, shown })),
  );
}

/** Is what is shown what was printed? A line … stands for any lines left out. */
function agrees(shown: string, printed: string): boolean {
  const parts = shown.split(/^…\n/mu);
  if (parts.length === 1) return shown.trimEnd() === printed.trimEnd();
  let at = 0;
  return parts.every((part) => {
    const found = `\n${printed}`.indexOf(`\n${part}`, at);
    at = found + part.length;
    return found >= 0;
  });
}

const screens = screensOf(readme);
const needsJq = ({ command }: Screen) => /(?:^|\| )jq /u.test(command);
/** Every command with its help, of which test/cli/help.test.ts holds that there are all. */
const helps = [
  ...readFileSync(path.join(ROOT, 'test/cli/help.en.txt'), 'utf8').matchAll(
    /^\$ madoguchi (?:(.+) )?--help\n((?:(?!\$ ).*\n)*)/gmu,
  ),
].map(([, command = '', help = '']) => ({ command, help: help.trimEnd() }));

function records(file: string): { disposition: string; kind: string; match: { memberId: string } | null }[] {
  const lines = readFileSync(path.join(desk, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

beforeAll(() => {
  for (const name of ['bin', 'dist', 'package.json']) symlinkSync(path.join(ROOT, name), path.join(desk, name));
  cpSync(path.join(ROOT, 'fixtures'), path.join(desk, 'fixtures'), { recursive: true });
  cpSync(path.join(ROOT, 'bin'), path.join(desk, 'path'), { recursive: true });
  const command = path.join(desk, 'path', 'madoguchi');
  writeFileSync(command, `#!/bin/sh\nexec node "${ROOT}bin/madoguchi.js" "$@"\n`);
  chmodSync(command, 0o755);
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe('the two set-up lines', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it.each(['npm ci && npm run sample', 'npm ci && npm test'])('are there: %s', (line) => {
    expect(readme).toContain(`\n\`\`\`sh\n${line}\n\`\`\`\n`);
    expect(scripts).toHaveProperty(line.split(' ').at(-1) ?? '');
  });

  it('the sample shows a table, wherever it is shown', () => {
    expect(scripts.sample).toContain('--format table');
    const screen = run(`${scripts.sample}`);
    expect(screen).toMatch(/^ +# {2}verdict/mu);
    expect(screen).toMatch(/^ +1 {2}ready .*水野 奈緒/mu);
    expect(screen).toMatch(/^13 messages: .*ready 3/mu);
  });

  it('the sample gives the mix that the README tells of', () => {
    run(`${scripts.sample} --format ndjson > sample.ndjson`);
    expect(records('sample.ndjson').map((r) => [r.kind, r.disposition, r.match?.memberId ?? null])).toEqual([
      ['inquiry', 'ready', 'M0101'],
      ['inquiry', 'incomplete', 'M0102'],
      ['bounce', 'unrelated', null],
      ['inquiry', 'ready', 'M0103'],
      ['inquiry', 'ready', 'M0104'],
      ['inquiry', 'review', 'M0106'],
      ['inquiry', 'no-match', null],
      ['auto-reply', 'unrelated', null],
      ['inquiry', 'incomplete', 'M0105'],
      ['other', 'unrelated', null],
      ['inquiry', 'incomplete', 'M0107'],
      ['inquiry', 'review', 'M0108'],
      ['inquiry', 'review', 'M0109'],
    ]);
  });
});

describe('the screens', () => {
  it('are what the commands print', async () => {
    const stale: string[] = [];
    let fresh = readme;
    run(
      'madoguchi members import fixtures/sample/members.csv --payments fixtures/sample/payments.csv --members sample.db',
    );
    for (const screen of screens) {
      if (needsJq(screen) && !hasJq) continue;
      const printed = run(screen.command);
      if (agrees(screen.shown, printed)) continue;
      stale.push(screen.command);
      const line = `$ ${screen.command}\n`;
      const output = printed.replace(/\n*$/u, printed === '' ? '' : '\n');
      fresh = fresh.replace(line + screen.shown, () => line + output);
    }
    await expect(fresh, `stale in README.md: ${stale.join('; ')} (write anew with: ${REFRESH})`).toMatchFileSnapshot(
      README,
    );
  });

  it('are whole in screens.txt, where the README cuts them', async () => {
    const desk = '--desk whole.db --agent sato';
    const sample = '--members sample.db --today 2026-11-22';
    const lines = [
      `madoguchi triage fixtures/sample/inbox.mbox ${sample} --format table`,
      `madoguchi triage fixtures/sample/one.eml ${sample} --format card`,
      `madoguchi triage fixtures/sample/one.eml ${sample} --format table --mask`,
      'madoguchi triage fixtures/profiles/sister-service.eml --format table',
      'madoguchi members find モリ --members sample.db --format table',
      `madoguchi intake fixtures/sample/inbox.mbox ${sample} ${desk}`,
      `madoguchi list --today 2026-11-22 ${desk}`,
      `madoguchi reply C-000002 ${desk}`,
      `madoguchi resolve C-000001 --done ${desk}`,
      `madoguchi audit list --json --last 1 ${desk} | grep -o '"state[AB][a-z]*": *"[a-z]*"'`,
    ];
    run(
      'madoguchi members import fixtures/sample/members.csv --payments fixtures/sample/payments.csv --members sample.db',
    );
    const text = lines.map((line) => `$ ${line}\n${run(line)}`).join('\n');
    await expect(text).toMatchFileSnapshot('screens.txt');
  });

  it.each([
    ['whole', 'a\nb\n', 'a\nb\n', true],
    ['another line', 'a\nc\n', 'a\nb\n', false],
    ['a line too few', 'a\n', 'a\nb\n', false],
    ['cut at the end', 'a\n…\n', 'a\nb\n', true],
    ['cut in the middle', 'a\n…\nc\n', 'a\nb\nc\n', true],
    ['cut, in another order', 'c\n…\na\n', 'a\nb\nc\n', false],
    ['cut, with the end of a line only', '…\nb\n', 'a b\n', false],
  ])('are compared line by line: %s', (_, shown, printed, expected) => {
    expect(agrees(shown, printed)).toBe(expected);
  });
});

describe('the commands', () => {
  const [, part = ''] = /^## Commands\n([\s\S]*?)^## /mu.exec(readme) ?? [];
  /** Commands that do something; the others only hold some of these. */
  const doing = helps.filter(({ help }) => !/^Commands:/mu.test(help));
  /** What of the part is about one command: its rows in the tables, its help. */
  const about = (command: string) =>
    [
      ...part.split('\n').filter((line) => line.startsWith(`| \`${command}\` |`)),
      ...screensOf(part).flatMap((screen) => (screen.command === `madoguchi ${command} --help` ? [screen.shown] : [])),
    ].join('\n');

  it('print the help that was looked at', () => {
    for (const { command, help } of helps) expect(run(`madoguchi ${command} --help`).trimEnd()).toBe(help);
  });

  it('are all there, with every option', () => {
    expect(doing.length).toBeGreaterThan(15);
    expect(doing.filter(({ command }) => about(command) === '')).toEqual([]);
    const [common = ''] = /^Every command takes `--lang` .*$/mu.exec(part) ?? [];
    for (const { command, help } of doing) {
      const options = help.match(/(?<=^ {2,6}(?:-\w, )?)--[a-z-]+/gmu) ?? [];
      expect(options).toContain('--help');
      const named = new Set(`${common}\n${about(command)}`.match(/--[a-z-]+/gu));
      expect([command, options.filter((option) => !named.has(option))]).toEqual([command, []]);
    }
  });
});

describe('the recipes', () => {
  it('seven of them', () => {
    const [, part = ''] = /^## Recipes\n([\s\S]*?)^## /mu.exec(readme) ?? [];
    expect(part.match(/^### .*/gmu)).toHaveLength(7);
  });

  it('the CSV opens in Excel: BOM, one row a mail, phone numbers whole', () => {
    run('madoguchi triage fixtures/sample/inbox.mbox --today 2026-11-22 --format csv > triage.csv');
    const csv = readFileSync(path.join(desk, 'triage.csv'), 'utf8');
    expect(csv.startsWith('\ufeffsourcePath,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(14);
    expect(csv).toContain('08055520101');
  });

  it('the profile of another service asks for less, and knows its own name of the ID', () => {
    const mail = 'fixtures/profiles/sister-service.eml';
    run(`madoguchi triage ${mail} --profile fixtures/profiles/sister-service.json > sister.ndjson`);
    run(`madoguchi triage ${mail} > plus.ndjson`);
    expect(records('sister.ndjson')[0]).toMatchObject({ missing: [], fields: { plusMemberId: { value: 'HZ-20418' } } });
    expect(records('plus.ndjson')[0]).toMatchObject({ missing: ['nickname', 'prefecture', 'phone', 'plusMemberId'] });
  });
});

describe('what the README points at', () => {
  const prose = readme.replace(/^```[\s\S]*?^```$/gmu, '');

  it('paths', () => {
    const commands = screens.map((screen) => screen.command).join('\n');
    const spans = [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, span]) => span);
    const paths =
      [...spans, commands].join('\n').match(/(?<![\w./-])(?:bin|src|test|fixtures|bench|tools)\/[\w./-]*/gu) ?? [];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it('links', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/gu)].map(([, link = '']) => link);
    expect(links).toContain('LICENSE');
    expect(links.filter((link) => !/^https:/u.test(link) && !existsSync(path.join(ROOT, link)))).toEqual([]);
  });

  it('scripts', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(named).toContain('check');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
