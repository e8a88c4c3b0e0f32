/** `madoguchi work` */
import type { Command } from 'commander';
import type { CaseFilter } from '../store/desk/index.js';
import { type FilterFlags, filterOf, withFilterOptions } from './case-filter.js';
import { addCommand, type Context } from './command.js';
import { type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { EXIT } from './exit-status.js';

interface WorkFlags extends DeskFlags, FilterFlags {
  members?: string;
  profile?: string;
  out?: string;
}

export interface WorkSettings extends DeskSettings {
  filter: CaseFilter;
  /** Null: the usual one, where there is one. */
  members: string | null;
  profile: string | null;
  /** The folder that drafts are saved in; null: ask for it. */
  out: string | null;
}

export function addWork(parent: Command, context: Context): void {
  const { options } = context.help;
  const command = withFilterOptions(addCommand(parent, 'work', context), context)
    .option('--out <dir>', options.workFolder)
    .option('--members <file>', options.workMembers)
    .option('--profile <file>', options.profile);
  withDeskOptions(command, context).action(async (flags: WorkFlags) => {
    const { QUEUE } = await import('../desk/queue.js');
    const settings: WorkSettings = {
      ...deskSettings(flags, context),
      filter: await filterOf(flags, QUEUE, context.io.now()),
      members: flags.members ?? null,
      profile: flags.profile ?? null,
      out: flags.out ?? null,
    };
    context.finish(await runOnTerminal(settings, context));
  });
}

/** What cannot be shown is said before anything is loaded or locked. */
async function runOnTerminal(settings: WorkSettings, context: Context): Promise<number> {
  const { io } = context;
  const { isTTY } = io.stdin as typeof io.stdin & { isTTY?: boolean };
  if (isTTY !== true || io.stdout.isTTY !== true || io.env.TERM === 'dumb') {
    const { WORK_WORDS } = await import('../present/work-words.js');
    io.stderr.write(`madoguchi: ${WORK_WORDS[settings.lang].noTerminal}\n`);
    return EXIT.couldNotRun;
  }
  const { runWork } = await import('./work/run-work.js');
  return runWork(settings, context);
}
