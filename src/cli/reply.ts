/** `madoguchi reply CASE...` */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { ReplyKind } from '../reply/index.js';
import { addCommand, type Context } from './command.js';
import { caseGiven, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { oneOf } from './option-values.js';

interface ReplyFlags extends DeskFlags {
  format?: string;
  out?: string;
  kind?: string;
  letter?: string;
  profile?: string;
  steal?: boolean;
}

export interface ReplySettings extends DeskSettings {
  caseIds: readonly number[];
  format: 'text' | 'eml';
  /** The folder to write to; null: standard output. */
  out: string | null;
  /** Null: what the case asks for. */
  kind: ReplyKind | null;
  /** Null: the language of the inquiry. */
  letter: 'ja' | 'en' | null;
  profile: string | null;
  steal: boolean;
}

const LETTERS = ['ja', 'en'] as const;
const KINDS = ['ask', 'not-matching', 'verified'] as const satisfies readonly ReplyKind[];

export function addReply(parent: Command, context: Context): void {
  const { help } = context;
  const command = addCommand(parent, 'reply', context)
    .argument('<case...>', help.arguments.cases)
    .option('--format <format>', help.options.draftFormat)
    .option('--out <dir>', help.options.outFolder)
    .option('--kind <kind>', help.options.kind)
    .option('--letter <ja|en>', help.options.letter)
    .option('--profile <file>', help.options.profile)
    .option('--steal', help.options.steal);
  withDeskOptions(command, context).action(async (cases: string[], flags: ReplyFlags) => {
    const settings = replySettings(cases, flags, context);
    const { runReply } = await import('./run-reply.js');
    context.finish(await runReply(settings, context));
  });
}

/** @throws UsageError */
function replySettings(cases: readonly string[], flags: ReplyFlags, context: Context): ReplySettings {
  const out = flags.out ?? null;
  const settings: ReplySettings = {
    ...deskSettings(flags, context),
    caseIds: [...new Set(cases.map(caseGiven))],
    format:
      flags.format === undefined ? (out === null ? 'text' : 'eml') : oneOf('--format', flags.format, ['text', 'eml']),
    out,
    kind: flags.kind === undefined ? null : oneOf('--kind', flags.kind, KINDS),
    letter: flags.letter === undefined ? null : oneOf('--letter', flags.letter, LETTERS),
    profile: flags.profile ?? null,
    steal: flags.steal === true,
  };
  if (settings.format === 'eml' && out === null && settings.caseIds.length > 1)
    throw new UsageError({ code: 'drafts-need-folder' });
  return settings;
}
