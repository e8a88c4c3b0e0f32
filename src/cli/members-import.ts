/** `madoguchi members import FILE` */
import type { Command } from 'commander';
import type { Lang } from '../present/words.js';
import type { ImportResult } from '../store/index.js';
import { addCommand, type Context } from './command.js';
import { defaultMembersFile } from './environment.js';
import { EXIT } from './exit-status.js';
import { oneOf } from './option-values.js';

interface Settings {
  csvPath: string;
  paymentsPath: string | undefined;
  dbPath: string;
  /** The data folder of the program is made when it is first needed; a folder that somebody names may be a slip. */
  makeFolder: boolean;
  lang: Lang;
}

export function addMembersImport(parent: Command, context: Context): void {
  const { arguments: argument, options } = context.help;
  addCommand(parent, 'import', context)
    .argument('<file>', argument.csv)
    .option('--payments <file>', options.payments)
    .option('--members <db>', options.membersDatabase)
    .option('--lang <ja|en>', options.lang)
    .action(async (csvPath: string, flags: { payments?: string; members?: string; lang?: string }) => {
      const settings: Settings = {
        csvPath,
        paymentsPath: flags.payments,
        dbPath: flags.members ?? defaultMembersFile(context.io),
        makeFolder: flags.members === undefined,
        lang: flags.lang === undefined ? context.lang : oneOf('--lang', flags.lang, ['ja', 'en']),
      };
      context.finish(await runImport(settings, context));
    });
}

/**
 * Imports, with a bar for whoever watches; what could not be read goes to standard error.
 * @throws InputError, StoreError
 */
async function runImport(settings: Settings, { io, signal }: Context): Promise<number> {
  const [{ importMembers, NobodyLoaded }, { progressBar }, { bytes }] = await Promise.all([
    import('../store/index.js'),
    import('./progress.js'),
    import('../present/numbers.js'),
  ]);
  let total = 0;
  const progress = await progressBar(io, { label: 'import', unit: bytes }, () => total);
  let result: ImportResult;
  try {
    result = await importMembers({
      csvPath: settings.csvPath,
      paymentsPath: settings.paymentsPath,
      dbPath: settings.dbPath,
      makeFolder: settings.makeFolder,
      importedAt: io.now().toISOString(),
      progress(done) {
        total = done.totalBytes;
        progress.at(done.bytes);
      },
      signal,
    });
  } catch (cause) {
    progress.stop();
    if (cause instanceof NobodyLoaded) {
      const { rowLines } = await import('./import-report.js');
      io.stderr.write(
        rowLines(cause, settings.lang)
          .map((line) => `${line}\n`)
          .join(''),
      );
    }
    throw cause;
  } finally {
    progress.stop();
  }
  const { importLines } = await import('./import-report.js');
  io.stderr.write(
    importLines(result, settings.dbPath, settings.lang)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return EXIT.done;
}
