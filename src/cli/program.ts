/**
 * The command line. Only what `--help` and `--version` need is loaded here; a command loads what it works with when it
 * runs.
 */
import { Command, CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { cellWidth, wrap } from '../present/cells.js';
import { addAudit } from './audit.js';
import { addCommand, type Context, helpWidth, withHelp } from './command.js';
import { addExport } from './export.js';
import { addIntake } from './intake.js';
import { addJoin } from './join.js';
import { addList } from './list.js';
import { addMembersFind } from './members-find.js';
import { addMembersImport } from './members-import.js';
import { addMembersStats } from './members-stats.js';
import { addPurge } from './purge.js';
import { addReply } from './reply.js';
import { addReport } from './report.js';
import { addResolve } from './resolve.js';
import { addSchema } from './schema.js';
import { addShow } from './show.js';
import { addTriage } from './triage.js';
import { addUndo } from './undo.js';
import { addWork } from './work.js';

/** Cells beside a term of help below which its description is left as it is. */
const LEAST_TO_WRAP = 10;

/** Commander's program; parsing throws commander's errors and those of the commands. */
export function buildProgram(context: Context, version: string): Command {
  const { help, io } = context;
  const program = new Command('madoguchi')
    .description(help.commands.program)
    .version(version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong is said in one line by `run`.
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth(io),
      getErrHelpWidth: () => helpWidth(io),
    })
    .configureHelp({
      displayWidth: (text) => cellWidth(text),
      // commander breaks at spaces alone, of which Japanese has none.
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      minWidthToWrap: LEAST_TO_WRAP,
      styleTitle: (title) => titleIn(help.titles, title),
    })
    .showSuggestionAfterError(true);
  withHelp(program, 'program', context);
  addHelpCommand(program);
  addTriage(program, context);
  const members = addCommand(program, 'members', context).helpCommand(false);
  addMembersImport(members, context);
  addMembersFind(members, context);
  addMembersStats(members, context);
  addIntake(program, context);
  addList(program, context);
  addShow(program, context);
  addWork(program, context);
  addResolve(program, context);
  addReply(program, context);
  addUndo(program, context);
  addJoin(program, context);
  addAudit(program, context);
  addReport(program, context);
  addExport(program, context);
  addPurge(program, context);
  addSchema(program, context);
  return program;
}

/** `madoguchi help`, `madoguchi help members import`: what `--help` of that command shows. */
function addHelpCommand(program: Command): void {
  program
    .command('help', { hidden: true })
    .argument('[command...]')
    .option('--lang <ja|en>')
    .helpOption(false)
    .allowUnknownOption()
    .action((names: readonly string[]) => {
      let shown = program;
      for (const name of names.filter((each) => !each.startsWith('-'))) {
        const next = shown.commands.find((one) => one.name() === name);
        if (next === undefined) throw new UsageError({ code: 'unknown-command', command: name, similar: [] });
        shown = next;
      }
      shown.outputHelp();
    });
}

/** Is it how commander ends after it has shown help or the version? */
export function isShown(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

function titleIn(titles: Context['help']['titles'], title: string): string {
  const ours: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return ours[title] ?? title;
}
