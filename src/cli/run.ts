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
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (isShown(error)) return EXIT.done;
    if (signal.aborted) return null;
    const { status: failed, text } = explain(error, argv);
    io.stderr.write(text);
    return failed;
  }
  return signal.aborted ? null : status;
}

/** The exit status of what was thrown, and what to say about it. An error nobody foresaw keeps its stack. */
function explain(error: unknown, argv: readonly string[]): { status: number; text: string } {
  if (error instanceof CommanderError) {
    // No command was given: commander has shown the help instead.
    if (error.code === 'commander.help') return { status: EXIT.wrongUsage, text: '' };
    return { status: EXIT.wrongUsage, text: usageLine(error.message.replace(/^error: /u, ''), argv) };
  }
  if (error instanceof UsageError) return { status: EXIT.wrongUsage, text: usageLine(error.message, argv) };
  if (error instanceof InputError || error instanceof StoreError) {
    return { status: EXIT.couldNotRun, text: `madoguchi: ${visible(error.message)}\n` };
  }
  return {
    status: EXIT.couldNotRun,
    text: `${error instanceof Error ? (error.stack ?? String(error)) : String(error)}\n`,
  };
}

function usageLine(message: string, argv: readonly string[]): string {
  const command = argv.find((arg) => !arg.startsWith('-'));
  const known = command !== undefined && Object.hasOwn(EXAMPLES, command) && command !== 'program' ? `${command} ` : '';
  return `madoguchi: ${visible(message.replaceAll('\n', ' '))} (see madoguchi ${known}--help)\n`;
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
