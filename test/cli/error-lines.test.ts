/** Every error is one line, in the agent's language. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { commanderProblem } from '../../src/cli/commander-problem.js';
import { problemLine } from '../../src/cli/error-words.js';
import { run } from '../../src/cli/run.js';
import type { Problems, Told } from '../../src/errors.js';
import { temporaryFolder } from '../store/temporary.js';
import { brokenPipe, fakeIo } from './fake-io.js';
import { LINES, prepare } from './provoked.js';
import { SAMPLES } from './sample-problems.js';

const quiet = new AbortController().signal;

async function said(argv: string[], lang: 'ja' | 'en', circumstances: Parameters<typeof fakeIo>[0] = {}) {
  const env = { LANG: lang === 'ja' ? 'ja_JP.UTF-8' : 'C', MADOGUCHI_AGENT: 'sato' };
  const io = fakeIo({ ...circumstances, env });
  const status = await run(argv, io, quiet);
  return { status, line: io.err() };
}

/** Two words of English in a row, where no command, option, path or value stands. */
const ENGLISH = /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/u;
function withoutNames(line: string): string {
  return line
    .replace(/^madoguchi: /u, '')
    .replace(/madoguchi(?: [a-z]+)*(?: --help| PATH| FILE)?|"[^"]*"|--[a-z-]+ (?:<[^>]*>|[A-Z]+)?|\{\{.*\}\}/gu, '#')
    .replace(/[a-z-]+(?:, [a-z-]+)+ のいずれか/gu, '#');
}

describe('on a command line', () => {
  it('errors are what error-lines.txt shows, in both languages', { timeout: 60_000 }, async () => {
    const folder = path.join(temporaryFolder(), 'DIR');
    mkdirSync(folder);
    prepare(folder);
    const shown: string[] = [];
    for (const command of LINES) {
      const argv = command.split(' ').map((word) => word.replace('DIR', folder));
      const [en, ja] = [await said(argv, 'en'), await said(argv, 'ja')];
      for (const { line } of [en, ja]) expect(line).toMatch(/^madoguchi: [^\n]+\n$/u);
      expect([1, 2]).toContain(en.status);
      expect(ja.status).toBe(en.status);
      expect(withoutNames(ja.line.replaceAll(folder, ''))).not.toMatch(ENGLISH);
      shown.push(`$ madoguchi ${JSON.stringify(command).slice(1, -1)}\n${en.status}\n${en.line}${ja.line}`);
    }
    // The formats' numbers rise with other work.
    const text = shown
      .join('\n')
      .replaceAll(folder, 'DIR')
      .replace(/(knows |プログラムは)\d+/gu, '$1N');
    await expect(text).toMatchFileSnapshot('error-lines.txt');
  });

  it('--lang goes before the locale', async () => {
    expect((await said(['show', 'X-1', '--lang', 'ja'], 'en')).line).toMatch(/案件の番号ではありません/u);
    expect((await said(['show', 'X-1', '--lang', 'en'], 'ja')).line).toMatch(/is no case/u);
  });

  it('what a terminal would obey is escaped', async () => {
    const argv = ['members', 'stats', '--members', '/none\x1b[2J\u202e'];
    expect((await said(argv, 'ja')).line).toMatch(
      /^madoguchi: 会員データベース \/none\\x1b\[2J\\u202e がありません。/u,
    );
  });

  it.each([
    ['en', 'madoguchi: cannot write to standard output: write ENOSPC\n'],
    ['ja', 'madoguchi: 標準出力に書き込めません(ENOSPC)。出力先とその空き容量をご確認ください\n'],
  ] as const)('standard output that takes nothing: %s', async (lang, line) => {
    const triage = ['triage', 'fixtures/sample/inbox.mbox', '--jobs', '1'];
    expect(await said(triage, lang, { stdout: brokenPipe('ENOSPC') })).toEqual({ status: 1, line });
  });
});

describe('every code', () => {
  const all = Object.entries(SAMPLES).map(([code, parts]) => ({ code, ...parts }) as Told<Problems>);

  it.each(all.map((problem) => [problem.code, problem] as const))('%s has its line in both languages', (_, problem) => {
    const en = problemLine(problem, 'en');
    const ja = problemLine(problem, 'ja');
    for (const line of [en, ja]) expect(line).not.toMatch(/undefined|null(?!\b)|\[object|\n/u);
    expect(en).toMatch(/[a-z]{2}/u);
    expect(ja).toMatch(/[\u3041-\u3096]/u);
    expect(withoutNames(ja)).not.toMatch(ENGLISH);
  });
});

describe("commander's lines", () => {
  it('of more than one that may have been meant', () => {
    const text = "error: unknown option '--al'\n(Did you mean one of --age, --all?)";
    const problem = commanderProblem(new CommanderError(1, 'commander.unknownOption', text));
    expect(problem).toEqual({ code: 'unknown-option', option: '--al', similar: ['--age', '--all'] });
    expect(problemLine(problem, 'en')).toBe("unknown option '--al' (Did you mean one of --age, --all?)");
    expect(problemLine(problem, 'ja')).toBe('オプション --al はありません。--age、--all の間違いではありませんか');
  });

  it.each([
    ['a code that nobody foresaw', 'commander.new', 'error: something new', 'something new'],
    ['a line that nobody foresaw', 'commander.unknownOption', 'error: what is that?', 'what is that?'],
  ])('%s is told as it is', (_, code, message, text) => {
    expect(commanderProblem(new CommanderError(1, code, message))).toEqual({ code: 'not-understood', text });
  });
});
