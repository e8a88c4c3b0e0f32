/** `madoguchi triage PATH...` */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Format } from '../present/presenter.js';
import type { Lang } from '../present/words.js';
import type { ByteRange } from '../read/index.js';
import type { Disposition } from '../record.js';
import { localDay } from '../text/local-time.js';
import { addCommand, type Context } from './command.js';
import type { Io } from './io.js';
import { checkThere } from './mail-there.js';
import { byteCount, byteRange, calendarDate, listOf, oneOf, positiveInteger } from './option-values.js';

/** What commander hands over. */
interface TriageFlags {
  members?: string;
  format?: string;
  profile?: string;
  lang?: string;
  jobs?: string;
  range?: string;
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
  range: ByteRange | undefined;
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
    .option('--range <start-end>', options.range)
    .option('--today <date>', options.today)
    .option('--fail-on <list>', options.failOn)
    .option('--mask', options.mask)
    .option('--explain', options.explain)
    .option('--max-size <size>', options.maxSize)
    .action(async (paths: string[], flags: TriageFlags) => {
      const { DISPOSITIONS } = await import('../record.js');
      const settings = triageSettings(paths, flags, context, DISPOSITIONS);
      checkThere(paths);
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
    jobs: flags.jobs === undefined ? availableParallelism() : positiveInteger('--jobs', flags.jobs),
    range: flags.range === undefined ? undefined : rangeOfOneFile(flags.range, paths),
    today: flags.today === undefined ? localDay(io.now()) : calendarDate('--today', flags.today),
    failOn: flags.failOn === undefined ? [] : listOf('--fail-on', flags.failOn, dispositions),
    mask: flags.mask === true,
    explain: flags.explain === true,
    maxBytes: byteCount('--max-size', flags.maxSize ?? '50M'),
  };
}

/**
 * The range, if it means something.
 * @throws UsageError where there is not exactly one file that it could be a range of
 */
function rangeOfOneFile(value: string, paths: readonly string[]): ByteRange {
  const range = byteRange('--range', value);
  const [path = ''] = paths;
  if (paths.length > 1) throw new UsageError({ code: 'range-of-several' });
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError({ code: 'range-of-folder' });
  return range;
}
