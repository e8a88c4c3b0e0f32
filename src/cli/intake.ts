/** `madoguchi intake PATH...` */
import type { Command } from 'commander';
import { localDay } from '../text/local-time.js';
import { addCommand, type Context } from './command.js';
import { type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { checkThere } from './mail-there.js';
import { byteCount, calendarDate } from './option-values.js';

interface IntakeFlags extends DeskFlags {
  members?: string;
  profile?: string;
  today?: string;
  json?: boolean;
  maxSize?: string;
}

/** The flags, checked. */
export interface IntakeSettings extends DeskSettings {
  paths: readonly string[];
  members: string | null;
  profile: string | null;
  /** YYYY-MM-DD */
  today: string;
  json: boolean;
  maxBytes: number;
}

export function addIntake(parent: Command, context: Context): void {
  const { arguments: argument, options } = context.help;
  const command = addCommand(parent, 'intake', context)
    .argument('<path...>', argument.paths)
    .option('--members <file>', options.members)
    .option('--profile <file>', options.profile)
    .option('--today <date>', options.today)
    .option('--json', options.jsonLines)
    .option('--max-size <size>', options.maxSize);
  withDeskOptions(command, context).action(async (paths: string[], flags: IntakeFlags) => {
    const settings: IntakeSettings = {
      ...deskSettings(flags, context),
      paths,
      members: flags.members ?? null,
      profile: flags.profile ?? null,
      today: flags.today === undefined ? localDay(context.io.now()) : calendarDate('--today', flags.today),
      json: flags.json === true,
      maxBytes: byteCount('--max-size', flags.maxSize ?? '50M'),
    };
    checkThere(paths);
    const { runIntake } = await import('./run-intake.js');
    context.finish(await runIntake(settings, context));
  });
}
