/** `madoguchi undo [CASE]` */
import type { Command } from 'commander';
import type { Which } from '../desk/undo.js';
import { UsageError } from '../errors.js';
import { addCommand, type Context } from './command.js';
import { atDesk, caseGiven, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { EXIT } from './exit-status.js';
import { steppedLine } from './stepped.js';

interface UndoFlags extends DeskFlags {
  step?: string;
  steal?: boolean;
}

interface UndoSettings extends DeskSettings {
  which: Which;
  steal: boolean;
}

export function addUndo(parent: Command, context: Context): void {
  const { help } = context;
  const command = addCommand(parent, 'undo', context)
    .argument('[case]', help.arguments.undoCase)
    .option('--step <number>', help.options.step)
    .option('--steal', help.options.steal);
  withDeskOptions(command, context).action(async (text: string | undefined, flags: UndoFlags) => {
    const settings: UndoSettings = {
      ...deskSettings(flags, context),
      which: {
        ...(flags.step === undefined ? {} : { seq: stepGiven(flags.step) }),
        ...(text === undefined ? {} : { caseId: caseGiven(text) }),
      },
      steal: flags.steal === true,
    };
    context.finish(await runUndo(settings, context));
  });
}

function stepGiven(text: string): number {
  const [, digits = ''] = /^#?(\d{1,12})$/u.exec(text) ?? [];
  if (digits === '') throw new UsageError({ code: 'not-a-step', option: '--step', value: text });
  return Number(digits);
}

/** @throws StoreError */
async function runUndo({ path, actor, lang, which, steal }: UndoSettings, { io }: Context): Promise<number> {
  const { undo } = await import('../desk/undo.js');
  return atDesk(path, {}, (desk) =>
    steppedLine(undo(desk, which, actor, { steal }), lang, io) ? EXIT.done : EXIT.couldNotRun,
  );
}
