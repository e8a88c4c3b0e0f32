/** `madoguchi report` */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Figures, Period } from '../figures.js';
import type { Lang } from '../present/words.js';
import { addCommand, type Context } from './command.js';
import { atDesk, lookOf, momentOf } from './desk-options.js';
import { defaultDeskFile } from './environment.js';
import { EXIT } from './exit-status.js';
import { calendarDate, oneOf } from './option-values.js';
import { Output } from './output.js';

interface ReportFlags {
  from?: string;
  to?: string;
  format?: string;
  out?: string;
  today?: string;
  desk?: string;
  lang?: string;
}

const FORMATS = ['text', 'html', 'json', 'csv'] as const;

interface ReportSettings {
  path: string;
  period: Period;
  format: (typeof FORMATS)[number];
  out: string | null;
  lang: Lang;
  /** What ages count to. */
  now: Date;
}

export function addReport(parent: Command, context: Context): void {
  const { options } = context.help;
  addCommand(parent, 'report', context)
    .option('--from <date>', options.from)
    .option('--to <date>', options.to)
    .option('--format <format>', options.reportFormat)
    .option('--out <file>', options.outFile)
    .option('--today <date>', options.today)
    .option('--desk <file>', options.desk)
    .option('--lang <ja|en>', options.lang)
    .action(async (flags: ReportFlags) => {
      context.finish(await runReport(reportSettings(flags, context), context));
    });
}

/** @throws UsageError */
function reportSettings(flags: ReportFlags, { io, lang }: Context): ReportSettings {
  if (flags.desk === '') throw new UsageError({ code: 'no-desk' });
  return {
    path: flags.desk ?? defaultDeskFile(io),
    period: periodOf(flags),
    format: flags.format === undefined ? 'text' : oneOf('--format', flags.format, FORMATS),
    out: flags.out ?? null,
    lang: flags.lang === undefined ? lang : oneOf('--lang', flags.lang, ['ja', 'en']),
    now: momentOf(flags.today, io),
  };
}

function periodOf(flags: ReportFlags): Period {
  const from = flags.from === undefined ? null : calendarDate('--from', flags.from);
  const to = flags.to === undefined ? null : calendarDate('--to', flags.to);
  if (from !== null && to !== null && from > to) throw new UsageError({ code: 'period-backwards', from, to });
  return { from, to };
}

/** @throws InputError, StoreError */
async function runReport(settings: ReportSettings, context: Context): Promise<number> {
  const { reportOf } = await import('../desk/report/index.js');
  const figures = await atDesk(settings.path, {}, (desk) => reportOf(desk, settings.period, settings.now));
  const text = await written(figures, settings, context);
  if (settings.out !== null) {
    const { writeNewFile } = await import('./new-file.js');
    writeNewFile(settings.out, Buffer.from(text));
    return EXIT.done;
  }
  const out = new Output(context.io.stdout);
  await out.write(text);
  await out.end();
  return EXIT.done;
}

async function written(figures: Figures, { format, out, lang }: ReportSettings, { io }: Context): Promise<string> {
  switch (format) {
    case 'text': {
      const { reportLines } = await import('../present/report/text.js');
      const look = await lookOf(io, lang);
      // A file is no terminal.
      const lines = reportLines(figures, out === null ? look : { ...look, color: false });
      return lines.map((line) => `${line}\n`).join('');
    }
    case 'html': {
      const [{ reportHtml }, { WORDS }] = await Promise.all([
        import('../present/report/html.js'),
        import('../present/languages.js'),
      ]);
      return reportHtml(figures, WORDS[lang]);
    }
    case 'json': {
      const { jsonLine } = await import('../present/json.js');
      return `${jsonLine(figures)}\n`;
    }
    case 'csv': {
      const { reportCsv } = await import('../present/report/csv.js');
      return reportCsv(figures);
    }
  }
}
