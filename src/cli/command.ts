/** What every command shares: its description, help and language, and how it hands back its exit status. */
import type { Command } from 'commander';
import { cellWidth, wrap } from '../present/cells.js';
import type { Lang } from '../present/words.js';
import { widthOf } from './environment.js';
import { type EXAMPLES, examplesIn, HELP, type Help } from './help.js';
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

/** Puts examples, notes and, where statuses beyond 2 occur, the exit statuses under a command's help, when that is asked for. */
export function withHelp(command: Command, name: ShownKey, context: Context): Command {
  return command.addHelpText('after', () => sectionsOf(name, context));
}

type ShownKey = keyof typeof EXAMPLES & HelpKey;

function sectionsOf(name: ShownKey, { help, lang, io }: Context): string {
  const statuses =
    name === 'triage' || name === 'program'
      ? help.exit
      : name === 'intake'
        ? help.exit.slice(0, 4)
        : [help.done, help.exit[1], help.exit[2]];
  const width = helpWidth(io);
  const sections: [string, readonly string[]][] = [
    [help.titles.examples, examplesIn(lang, name).flatMap((line) => wrapCommand(line, width - 2))],
    [help.titles.more, (help.notes[name] ?? []).flatMap((line) => wrap(line, width - 2))],
    [
      help.titles.exit,
      statuses.flatMap((line, status) =>
        wrap(line, width - 5).map((part, i) => `${i === 0 ? `${status}  ` : '   '}${part}`),
      ),
    ],
  ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  return text.join('').trimEnd();
}

/** Cells of a line of help: the terminal's, else COLUMNS, else 100. */
export function helpWidth({ env, stdout }: Pick<Io, 'env' | 'stdout'>): number {
  return stdout.columns || env.COLUMNS ? widthOf(env, stdout) : 100;
}

/** A command line that is too wide goes on in the next one, as a shell takes it; nothing is parted within quotation marks. */
function wrapCommand(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  const words = line.match(/(?:'[^']*'|"[^"]*"|\S)+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    const joined = current === '' ? word : `${current} ${word}`;
    // Behind all but the last one there has to be room for the sign that the line goes on.
    const room = i === words.length - 1 ? width : width - 2;
    if (current.trim() === '' || cellWidth(joined) <= room) current = joined;
    else {
      lines.push(`${current} \\`);
      current = `  ${word}`;
    }
  }
  return [...lines, current];
}

/** `HELP` by language. */
export function helpOf(lang: Lang): Help {
  return HELP[lang];
}
