/** From argv to an exit status: the one place where what is thrown becomes a line for a human. */
import { CommanderError } from 'commander';
import { InputError, StoreError, UsageError } from '../errors.js';
import { visible } from '../present/visible.js';
import type { Lang } from '../present/words.js';
import { type Context, helpOf } from './command.js';
import { languageOf } from './environment.js';
import { EXIT } from './exit-status.js';
import { EXAMPLES } from './help.js';
import type { Io } from './io.js';
import { oneOf } from './option-values.js';
import { buildProgram, isShown } from './program.js';

/**
 * Runs the program.
 * @param argv without node and the script
 * @returns the exit status; null where `signal` ended it
 */
export async function run(argv: readonly string[], io: Io, signal: AbortSignal): Promise<number | null> {
  let status: number = EXIT.done;
  const lang = languageGiven(argv) ?? languageOf(io.env);
  const context: Context = { io, lang, help: helpOf(lang), signal, finish: (value) => (status = value) };
  try {
    const program = buildProgram(context, io.version());
    await program.parseAsync([...withoutLanguage(argv)], { from: 'user' });
  } catch (error) {
    if (isShown(error)) return EXIT.done;
    if (signal.aborted) return null;
    const { status: failed, text } = await explain(error, argv, lang);
    io.stderr.write(text);
    return failed;
  }
  return signal.aborted ? null : status;
}

/** The exit status of what was thrown, and what to say about it. An error nobody foresaw keeps its stack. */
async function explain(error: unknown, argv: readonly string[], lang: Lang): Promise<{ status: number; text: string }> {
  // No command was given: commander has shown the help instead.
  if (error instanceof CommanderError && error.code === 'commander.help') return { status: EXIT.wrongUsage, text: '' };
  if (error instanceof CommanderError || error instanceof UsageError) {
    const [{ usageLine }, { commanderProblem }] = await Promise.all([
      import('./error-words.js'),
      import('./commander-problem.js'),
    ]);
    const problem = error instanceof UsageError ? error.problem : commanderProblem(error);
    const line = usageLine(problem, commandOf(argv), lang).replaceAll('\n', ' ');
    return { status: EXIT.wrongUsage, text: `madoguchi: ${visible(line)}\n` };
  }
  if (error instanceof InputError || error instanceof StoreError) {
    const { problemLine } = await import('./error-words.js');
    return { status: EXIT.couldNotRun, text: `madoguchi: ${visible(problemLine(error.problem, lang))}\n` };
  }
  return {
    status: EXIT.couldNotRun,
    text: `${error instanceof Error ? (error.stack ?? String(error)) : String(error)}\n`,
  };
}

const SUBCOMMANDS: Readonly<Record<string, readonly string[]>> = {
  members: ['import', 'find', 'stats'],
  audit: ['list', 'verify'],
};

/** The command whose help is to be looked at. */
function commandOf(argv: readonly string[]): string {
  const [command = '', ...more] = argv.filter((arg) => !arg.startsWith('-'));
  if (!Object.hasOwn(EXAMPLES, command) || command === 'program') return 'madoguchi';
  const sub = (SUBCOMMANDS[command] ?? []).find((name) => name === more[0]);
  return ['madoguchi', command, ...(sub === undefined ? [] : [sub])].join(' ');
}

/** `madoguchi --lang ja list` is `madoguchi list --lang ja`: the language was looked for everywhere. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const [first = '', ...rest] = argv;
  const [value, ...more] = first.startsWith('--lang=') ? [first.slice('--lang='.length), ...rest] : rest;
  if (value === undefined || !/^--lang(?:=|$)/u.test(first)) return argv;
  oneOf('--lang', value, ['ja', 'en']);
  return more;
}

// Before commander has parsed, since its help and errors are in that language too.
function languageGiven(argv: readonly string[]): Lang | null {
  for (const [i, arg] of argv.entries()) {
    if (arg === '--') return null;
    const value = arg === '--lang' ? argv[i + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined;
    if (value === 'ja' || value === 'en') return value;
  }
  return null;
}
