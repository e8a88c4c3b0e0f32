/** `madoguchi triage PATH...` */
import type { Command } from 'commander';
import type { Format } from '../present/presenter.js';
import type { Lang } from '../present/words.js';
import type { Disposition } from '../record.js';
import { addCommand, type Context } from './command.js';
import type { Io } from './io.js';
import { byteCount, calendarDate, listOf, localDate, oneOf, positiveInteger } from './option-values.js';

/** What commander hands over. */
interface TriageFlags {
  members?: string;
  format?: string;
  profile?: string;
  lang?: string;
  jobs?: string;
  today?: string;
  failOn?: string;
  mask?: boolean;
  explain?: boolean;
  maxSize?: string;
}

/** The flags, checked. */
export interface TriageSettings {
  paths: readonly string[];
  members: string | null;
  format: Format;
  profile: string | null;
  lang: Lang;
  jobs: number;
  /** YYYY-MM-DD */
  today: string;
  failOn: readonly Disposition[];
  mask: boolean;
  explain: boolean;
  maxBytes: number;
}

const FORMATS = ['table', 'card', 'json', 'ndjson', 'csv'] as const satisfies readonly Format[];

export function addTriage(parent: Command, context: Context): void {
  const { arguments: argument, options } = context.help;
  addCommand(parent, 'triage', context)
    .argument('<path...>', argument.paths)
    .option('--members <file>', options.members)
    .option('--format <format>', options.format)
    .option('--profile <file>', options.profile)
    .option('--lang <ja|en>', options.lang)
    .option('--jobs <n>', options.jobs)
    .option('--today <date>', options.today)
    .option('--fail-on <list>', options.failOn)
    .option('--mask', options.mask)
    .option('--explain', options.explain)
    .option('--max-size <size>', options.maxSize)
    .action(async (paths: string[], flags: TriageFlags) => {
      const { DISPOSITIONS } = await import('../record.js');
      const settings = triageSettings(paths, flags, context, DISPOSITIONS);
      const { runTriage } = await import('./run-triage.js');
      context.finish(await runTriage(settings, context));
    });
}

/**
 * The settings that the flags mean.
 * @throws UsageError where one is wrong
 */
function triageSettings(
  paths: readonly string[],
  flags: TriageFlags,
  { io, lang }: { io: Pick<Io, 'stdout' | 'now'>; lang: Lang },
  dispositions: readonly Disposition[],
): TriageSettings {
  return {
    paths,
    members: flags.members ?? null,
    format:
      flags.format === undefined ? (io.stdout.isTTY ? 'table' : 'ndjson') : oneOf('--format', flags.format, FORMATS),
    profile: flags.profile ?? null,
    lang: flags.lang === undefined ? lang : oneOf('--lang', flags.lang, ['ja', 'en']),
    jobs: positiveInteger('--jobs', flags.jobs ?? '1'),
    today: flags.today === undefined ? localDate(io.now()) : calendarDate('--today', flags.today),
    failOn: flags.failOn === undefined ? [] : listOf('--fail-on', flags.failOn, dispositions),
    mask: flags.mask === true,
    explain: flags.explain === true,
    maxBytes: byteCount('--max-size', flags.maxSize ?? '50M'),
  };
}
