/** `madoguchi show CASE` */
import type { Command } from 'commander';
import { addCommand, type Context } from './command.js';
import {
  atDesk,
  caseGiven,
  type DeskFlags,
  type DeskSettings,
  deskSettings,
  lookOf,
  momentOf,
  reasonOf,
  withDeskOptions,
} from './desk-options.js';
import { EXIT } from './exit-status.js';
import { Output } from './output.js';

interface ShowFlags extends DeskFlags {
  today?: string;
  json?: boolean;
  reveal?: boolean;
  reason?: string;
}

interface ShowSettings extends DeskSettings {
  caseId: number;
  json: boolean;
  reason: string | null;
  /** What ages count to. */
  now: Date;
}

export function addShow(parent: Command, context: Context): void {
  const { help } = context;
  const command = addCommand(parent, 'show', context)
    .argument('<case>', help.arguments.case)
    .option('--today <date>', help.options.today)
    .option('--json', help.options.json)
    .option('--reveal', help.options.reveal)
    .option('--reason <text>', help.options.reason);
  withDeskOptions(command, context).action(async (text: string, flags: ShowFlags) => {
    const settings: ShowSettings = {
      ...deskSettings(flags, context),
      caseId: caseGiven(text),
      json: flags.json === true,
      reason: reasonOf(flags),
      now: momentOf(flags.today, context.io),
    };
    context.finish(await runShow(settings, context));
  });
}

/** @throws StoreError */
async function runShow(
  { path, actor, lang, caseId, json, reason, now }: ShowSettings,
  { io }: Context,
): Promise<number> {
  const [{ loadCase }, { recordReveal }, { holds }, { maskCase }, { refusalLine }] = await Promise.all([
    import('../desk/load.js'),
    import('../desk/steps.js'),
    import('../desk/agent.js'),
    import('../present/case-mask.js'),
    import('./desk-messages.js'),
  ]);
  const found = await atDesk(path, {}, (desk) => {
    if (reason !== null && desk.cases.get(caseId) !== null) recordReveal(desk, caseId, reason, actor);
    return loadCase(desk, caseId);
  });
  if (found === null) {
    io.stderr.write(`madoguchi: ${refusalLine({ code: 'no-such-case', caseId }, lang)}\n`);
    return EXIT.couldNotRun;
  }
  const held = holds(found.lock, actor) ? found : { ...found, lock: null };
  const one = reason === null ? maskCase(held) : held;
  const out = new Output(io.stdout);
  if (json) {
    const [{ caseData }, { jsonLine }] = await Promise.all([
      import('../present/case-json.js'),
      import('../present/json.js'),
    ]);
    await out.write(`${jsonLine(caseData(one))}\n`);
  } else {
    const { caseCard } = await import('../present/case-card.js');
    const lines = caseCard(one, now, await lookOf(io, lang), { masked: reason === null });
    await out.write(lines.map((line) => `${line}\n`).join(''));
  }
  await out.end();
  return EXIT.done;
}
