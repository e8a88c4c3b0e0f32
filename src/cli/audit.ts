/** `madoguchi audit list`, `madoguchi audit verify` */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { addCommand, type Context } from './command.js';
import {
  atDesk,
  caseGiven,
  type DeskFlags,
  type DeskSettings,
  deskSettings,
  lookOf,
  withDeskOptions,
} from './desk-options.js';
import { EXIT } from './exit-status.js';
import { countGiven } from './option-values.js';
import { Output } from './output.js';

interface ListSettings extends DeskSettings {
  caseId: number | undefined;
  last: number | undefined;
  json: boolean;
}

interface VerifySettings extends DeskSettings {
  head: string | undefined;
}

export function addAudit(parent: Command, context: Context): void {
  const { help } = context;
  const audit = addCommand(parent, 'audit', context).helpCommand(false);
  const list = addCommand(audit, 'list', context, 'auditList')
    .option('--case <case>', help.options.case)
    .option('--last <n>', help.options.last)
    .option('--json', help.options.json);
  withDeskOptions(list, context).action(async (flags: DeskFlags & { case?: string; last?: string; json?: boolean }) => {
    const settings: ListSettings = {
      ...deskSettings(flags, context),
      caseId: flags.case === undefined ? undefined : caseGiven(flags.case),
      last: flags.last === undefined ? undefined : countGiven('--last', flags.last),
      json: flags.json === true,
    };
    context.finish(await runList(settings, context));
  });
  const verify = addCommand(audit, 'verify', context).option('--head <hash>', help.options.head);
  withDeskOptions(verify, context).action(async (flags: DeskFlags & { head?: string }) => {
    context.finish(await runVerify({ ...deskSettings(flags, context), head: headGiven(flags.head) }, context));
  });
}

/** A head as `audit verify` prints it. @throws UsageError */
function headGiven(text: string | undefined): string | undefined {
  const head = text?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/u.test(head))
    throw new UsageError({ code: 'not-a-head', option: '--head', value: text ?? '' });
  return head;
}

/** @throws StoreError */
async function runList({ path, lang, caseId, last, json }: ListSettings, { io }: Context): Promise<number> {
  const [{ maskEntry }, { valuesOfRow }] = await Promise.all([
    import('../present/case-mask.js'),
    import('../present/case-prose.js'),
  ]);
  const entries = await atDesk(path, {}, (desk) => {
    const listed = desk.audit.list({ caseId, last });
    // A case that is gone may have entries all the same.
    if (caseId !== undefined && listed.length === 0 && desk.cases.get(caseId) === null) return null;
    return listed.map((entry) => {
      // A note may name the sender.
      const row = entry.details?.text === undefined || entry.caseId === null ? null : desk.cases.get(entry.caseId);
      return maskEntry(entry, row === null ? [] : valuesOfRow(row));
    });
  });
  if (entries === null) {
    const { refusalLine } = await import('./desk-messages.js');
    io.stderr.write(`madoguchi: ${refusalLine({ code: 'no-such-case', caseId: caseId ?? 0 }, lang)}\n`);
    return EXIT.couldNotRun;
  }
  const out = new Output(io.stdout);
  if (json) {
    const [{ entryData }, { jsonLine }] = await Promise.all([
      import('../present/case-json.js'),
      import('../present/json.js'),
    ]);
    await out.write(`[${entries.map((entry) => `\n${jsonLine(entryData(entry))}`).join(',')}\n]\n`);
  } else {
    const { historyLines } = await import('../present/history.js');
    await out.write(
      historyLines(entries, await lookOf(io, lang))
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  await out.end();
  return EXIT.done;
}

/** @throws StoreError */
async function runVerify({ path, lang, head }: VerifySettings, { io }: Context): Promise<number> {
  const [{ filled, MESSAGES }, { verifyDesk }, { caseNumber }] = await Promise.all([
    import('./desk-messages.js'),
    import('../desk/verify.js'),
    import('../case.js'),
  ]);
  const words = MESSAGES[lang];
  const { entries, head: last, problems, cases } = await atDesk(path, {}, (desk) => verifyDesk(desk, head));
  const counts = { n: entries, h: last === '' ? '-' : last };
  if (problems.length + cases.length === 0) {
    io.stdout.write(`${filled(words.verified, counts)}\n`);
    return EXIT.done;
  }
  for (const { seq, code } of problems) io.stdout.write(`${filled(words.audit[code], { n: seq ?? '' })}\n`);
  for (const { caseId, code } of cases) io.stdout.write(`${filled(words.cases[code], { c: caseNumber(caseId) })}\n`);
  io.stderr.write(`madoguchi: ${filled(problems.length > 0 ? words.tampered : words.casesTampered, counts)}\n`);
  return EXIT.couldNotRun;
}
