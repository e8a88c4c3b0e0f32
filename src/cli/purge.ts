/** `madoguchi purge --older-than 90d` */
import type { Command } from 'commander';
import { caseNumber } from '../case.js';
import { UsageError } from '../errors.js';
import { addCommand, type Context } from './command.js';
import { atDesk, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { EXIT } from './exit-status.js';
import { duration } from './option-values.js';

/** So long a step may be undone: of a younger case nothing is to go by mistake. */
const UNDONE_WITHIN = 86_400_000;

interface PurgeSettings extends DeskSettings {
  /** ISO 8601, UTC: what is older. */
  before: string;
  dryRun: boolean;
}

export function addPurge(parent: Command, context: Context): void {
  const { options } = context.help;
  const command = addCommand(parent, 'purge', context)
    .requiredOption('--older-than <time>', options.olderThan)
    .option('--dry-run', options.dryRun)
    .option('--yes', options.yes);
  withDeskOptions(command, context).action(
    async (flags: DeskFlags & { olderThan: string; dryRun?: boolean; yes?: boolean }) => {
      const age = duration('--older-than', flags.olderThan);
      if (age < UNDONE_WITHIN && flags.dryRun !== true && flags.yes !== true)
        throw new UsageError({ code: 'purge-unsure', option: '--older-than', value: flags.olderThan });
      const settings: PurgeSettings = {
        ...deskSettings(flags, context),
        before: new Date(context.io.now().getTime() - age).toISOString(),
        dryRun: flags.dryRun === true,
      };
      context.finish(await runPurge(settings, context));
    },
  );
}

/** @throws StoreError */
async function runPurge({ path, actor, lang, before, dryRun }: PurgeSettings, { io }: Context): Promise<number> {
  const [{ purge }, { filled, MESSAGES }] = await Promise.all([
    import('../desk/purge.js'),
    import('./desk-messages.js'),
  ]);
  const words = MESSAGES[lang];
  const cases = await atDesk(path, {}, (desk) => (dryRun ? desk.cases.purgeable(before) : purge(desk, before, actor)));
  for (const id of cases) io.stdout.write(`${caseNumber(id)}\n`);
  io.stderr.write(`${filled(dryRun ? words.wouldPurge : words.purged, { n: cases.length })}\n`);
  return EXIT.done;
}
