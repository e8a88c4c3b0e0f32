/** `madoguchi resolve CASE...` */
import type { Command } from 'commander';
import { caseNumber } from '../case.js';
import type { Step } from '../desk/steps.js';
import { UsageError } from '../errors.js';
import { addCommand, type Context } from './command.js';
import { atDesk, caseGiven, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { EXIT } from './exit-status.js';
import { steppedLine } from './stepped.js';

interface ResolveFlags extends DeskFlags {
  done?: boolean;
  asked?: boolean;
  reject?: boolean;
  close?: boolean;
  note?: string;
  steal?: boolean;
}

interface ResolveSettings extends DeskSettings {
  caseIds: readonly number[];
  step: Step;
  steal: boolean;
}

export function addResolve(parent: Command, context: Context): void {
  const { help } = context;
  const command = addCommand(parent, 'resolve', context)
    .argument('<case...>', help.arguments.cases)
    .option('--done', help.options.done)
    .option('--asked', help.options.asked)
    .option('--reject', help.options.reject)
    .option('--close', help.options.close)
    .option('--note <text>', help.options.note)
    .option('--steal', help.options.steal);
  withDeskOptions(command, context).action(async (cases: string[], flags: ResolveFlags) => {
    const settings: ResolveSettings = {
      ...deskSettings(flags, context),
      caseIds: [...new Set(cases.map(caseGiven))],
      step: stepOf(flags),
      steal: flags.steal === true,
    };
    context.finish(await runResolve(settings, context));
  });
}

function stepOf(flags: ResolveFlags): Step {
  const note = flags.note?.trim();
  if (note === '') throw new UsageError({ code: 'no-note' });
  const moves = [
    ...(flags.done ? (['done'] as const) : []),
    ...(flags.asked ? (['ask'] as const) : []),
    ...(flags.reject ? (['reject'] as const) : []),
    ...(flags.close ? (['close'] as const) : []),
  ];
  const [move, second] = moves;
  if (second !== undefined) throw new UsageError({ code: 'several-moves' });
  if (move !== undefined) return { do: move, note };
  if (note === undefined) throw new UsageError({ code: 'no-move' });
  return { do: 'note', note };
}

/** @throws StoreError */
async function runResolve(
  { path, actor, lang, caseIds, step, steal }: ResolveSettings,
  { io }: Context,
): Promise<number> {
  const [{ act }, { loadCase }, { doubtsOfDone }, { WORDS }] = await Promise.all([
    import('../desk/steps.js'),
    import('../desk/load.js'),
    import('./done-doubts.js'),
    import('../present/languages.js'),
  ]);
  return atDesk(path, {}, (desk) => {
    const lines = caseIds.map((caseId) => {
      const one = step.do === 'done' ? loadCase(desk, caseId) : null;
      const ok = steppedLine(act(desk, caseId, step, actor, { steal }), lang, io);
      // A script is not asked. What speaks against the reset is told, so that it can be looked at, and undone.
      if (ok && one !== null)
        for (const doubt of doubtsOfDone(one, WORDS[lang]))
          io.stderr.write(`madoguchi: ${caseNumber(caseId)}: ${doubt}\n`);
      return ok;
    });
    return lines.every((ok) => ok) ? EXIT.done : EXIT.couldNotRun;
  });
}
