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

/** Adds a command that has its description, `--lang`, examples and notes in the user's language. */
export function addCommand(parent: Command, name: keyof Help['commands'], context: Context): Command {
  const { help } = context;
  const command = parent.command(name).description(help.commands[name]).helpOption('-h, --help', help.options.help);
  return withHelp(command, name, context);
}

/** Puts examples, notes and, where statuses beyond 2 occur, the exit statuses under a command's help. */
export function withHelp(
  command: Command,
  name: keyof typeof EXAMPLES & keyof Help['commands'],
  context: Context,
): Command {
  const { help } = context;
  const statuses = name === 'triage' || name === 'program' ? help.exit : [help.done, help.exit[1], help.exit[2]];
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
