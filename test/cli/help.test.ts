/** The help of every command, whole, in both languages: `help.en.txt` and `help.ja.txt` are what `--help` prints. */
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';

const quiet = new AbortController().signal;
const LANGUAGES = [
  ['en', 'C', 'Commands'],
  ['ja', 'ja_JP.UTF-8', 'コマンド'],
] as const;

async function helpOf(command: readonly string[], locale: string): Promise<string> {
  const io = fakeIo({ env: { LANG: locale, COLUMNS: '100' } });
  expect(await run([...command, '--help'], io, quiet)).toBe(0);
  expect(io.err()).toBe('');
  return io.out();
}

/** A command and all below it, by what its help lists, each with its help. */
async function helpsUnder(command: readonly string[], locale: string, title: string): Promise<[string, string][]> {
  const help = await helpOf(command, locale);
  const [, list = ''] = new RegExp(`^${title}:\\n((?: {2}.*\\n)*)`, 'mu').exec(help) ?? [];
  const below = [...list.matchAll(/^ {2}([a-z]\S*)/gmu)].map(([, name = '']) => [...command, name]);
  const helps: [string, string][] = [[['madoguchi', ...command, '--help'].join(' '), help]];
  for (const sub of below) helps.push(...(await helpsUnder(sub, locale, title)));
  return helps;
}

describe('--help', () => {
  it.each(LANGUAGES)('of every command is what help.%s.txt shows', async (lang, locale, title) => {
    const helps = await helpsUnder([], locale, title);
    const commands = helps.map(([command]) => command);
    expect(commands).toContain('madoguchi members import --help');
    expect(commands).toContain('madoguchi audit verify --help');
    expect(commands).toHaveLength(21);
    // Written anew with: npx vitest run test/cli/help.test.ts -u
    const text = helps.map(([command, help]) => `$ ${command}\n${help}`).join('\n');
    await expect(text).toMatchFileSnapshot(`help.${lang}.txt`);
  });
});
