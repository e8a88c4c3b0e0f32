/** What every command shares: its description, help and language, and how it hands back its exit status. */
import type { Command } from 'commander';
import type { Lang } from '../present/words.js';
import { EXAMPLES, HELP, type Help } from './help.js';
import type { Io } from './io.js';

export interface Context {
  io: Io;
  /** The words of this run: --lang, or the locale. */
  lang: Lang;
  help: Help;
  /** Ends at an interrupt (Ctrl-C). */
  signal: AbortSignal;
  /** Takes the exit status of the command that ran. */
  finish(status: number): void;
}

/**
 * Adds a command that has its description, examples and notes in the user's language.
 * @param key under which its help stands, where another command has its name
 */
export function addCommand(parent: Command, name: string, context: Context, key = name as HelpKey): Command {
  const { help } = context;
  const command = parent.command(name).description(help.commands[key]).helpOption('-h, --help', help.options.help);
  return withHelp(command, key, context);
}

type HelpKey = keyof Help['commands'];

/** Puts examples, notes and, where statuses beyond 2 occur, the exit statuses under a command's help. */
export function withHelp(
  command: Command,
  name: keyof typeof EXAMPLES & keyof Help['commands'],
  context: Context,
): Command {
  const { help } = context;
  const statuses =
    name === 'triage' || name === 'program'
      ? help.exit
      : name === 'intake'
        ? help.exit.slice(0, 4)
        : [help.done, help.exit[1], help.exit[2]];
  const sections: [string, readonly string[]][] = [
    [help.titles.examples, EXAMPLES[name]],
    [help.titles.more, help.notes[name] ?? []],
    [help.titles.exit, statuses.map((line, status) => `${status}  ${line}`)],
  ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  return command.addHelpText('after', text.join('').trimEnd());
}

/** `HELP` by language. */
export function helpOf(lang: Lang): Help {
  return HELP[lang];
}
