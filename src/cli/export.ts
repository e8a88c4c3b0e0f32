/** `madoguchi export CASE --scrubbed` */
import type { Command } from 'commander';
import { caseNumber } from '../case.js';
import { UsageError } from '../errors.js';
import { localDay } from '../text/local-time.js';
import { addCommand, type Context } from './command.js';
import { atDesk, caseGiven, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { EXIT } from './exit-status.js';
import { positiveInteger } from './option-values.js';

interface ExportFlags extends DeskFlags {
  scrubbed?: boolean;
  mail?: string;
  out?: string;
  profile?: string;
}

interface ExportSettings extends DeskSettings {
  caseId: number;
  /** `CaseMail.number`; null: the one that a reply would answer. */
  mail: number | null;
  out: string | null;
  profile: string | null;
}

export function addExport(parent: Command, context: Context): void {
  const { help, io } = context;
  const command = addCommand(parent, 'export', context)
    .argument('<case>', help.arguments.case)
    .option('--scrubbed', help.options.scrubbed)
    .option('--mail <n>', help.options.mail)
    .option('--out <file>', help.options.outFile)
    .option('--profile <file>', help.options.profile);
  withDeskOptions(command, context).action(async (text: string, flags: ExportFlags) => {
    if (flags.scrubbed !== true) throw new UsageError({ code: 'export-not-scrubbed' });
    if (flags.out === undefined && io.stdout.isTTY) throw new UsageError({ code: 'export-to-terminal' });
    const settings: ExportSettings = {
      ...deskSettings(flags, context),
      caseId: caseGiven(text),
      mail: flags.mail === undefined ? null : positiveInteger('--mail', flags.mail),
      out: flags.out ?? null,
      profile: flags.profile ?? null,
    };
    context.finish(await runExport(settings, context));
  });
}

/** @throws InputError, StoreError */
async function runExport(settings: ExportSettings, { io }: Context): Promise<number> {
  const [
    { loadCase },
    { decodeMessage },
    { faithfulScrub },
    { loadProfile, plusMember },
    { answeredMail },
    { filled, refusalLine },
    { REPLY_WORDS },
    { writeNewFile },
    { WORDS },
  ] = await Promise.all([
    import('../desk/load.js'),
    import('../decode/index.js'),
    import('./faithful-scrub.js'),
    import('../profile/index.js'),
    import('./case-reply.js'),
    import('./desk-messages.js'),
    import('./reply-words.js'),
    import('./new-file.js'),
    import('../present/languages.js'),
  ]);
  const { caseId, lang } = settings;
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  return atDesk(settings.path, {}, async (desk) => {
    const refuse = (line: string) => {
      io.stderr.write(`madoguchi: ${line}\n`);
      return EXIT.couldNotRun;
    };
    const one = loadCase(desk, caseId);
    if (one === null) return refuse(refusalLine({ code: 'no-such-case', caseId }, lang));
    if (one.purgedAt !== null) return refuse(refusalLine({ code: 'purged', caseId }, lang));
    const mail =
      settings.mail === null ? answeredMail(one) : one.mailList.find(({ number }) => number === settings.mail);
    const raw = mail ? desk.mails.raw(caseId, mail.number) : null;
    if (!mail || raw === null) return refuse(filled(REPLY_WORDS[lang].noMail, { c: caseNumber(caseId) }));
    const message = await decodeMessage(raw);
    const known = { message, fields: mail.said?.fields ?? null };
    const { content, differs } = await faithfulScrub(raw, known, profile, localDay(io.now()));
    if (settings.out === null) await new Promise<void>((resolve) => io.stdout.write(content, () => resolve()));
    else writeNewFile(settings.out, content);
    if (differs.length > 0) {
      const words = WORDS[lang];
      const told = differs.map((one) =>
        one.what === 'kind'
          ? `${words.card.kind} ${words.kinds[one.before]} → ${words.kinds[one.after]}`
          : `${words.items[one.key].short} ${words.statuses[one.before]} → ${words.statuses[one.after]}`,
      );
      io.stderr.write(`madoguchi: ${filled(REPLY_WORDS[lang].readsOtherwise, { s: told.join(words.comma) })}\n`);
    }
    return EXIT.done;
  });
}
