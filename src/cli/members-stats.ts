/** `madoguchi members stats` */
import type { Command } from 'commander';
import type { Lang } from '../present/words.js';
import type { MemberStats } from '../store/index.js';
import { addCommand, type Context } from './command.js';
import { defaultMembersFile } from './environment.js';
import { EXIT } from './exit-status.js';
import { oneOf } from './option-values.js';
import { Output } from './output.js';

interface Settings {
  dbPath: string;
  format: 'table' | 'ndjson';
  lang: Lang;
}

export function addMembersStats(parent: Command, context: Context): void {
  const { io, help } = context;
  addCommand(parent, 'stats', context)
    .option('--members <db>', help.options.membersDatabase)
    .option('--format <format>', help.options.listFormat)
    .option('--lang <ja|en>', help.options.lang)
    .action(async (flags: { members?: string; format?: string; lang?: string }) => {
      const settings: Settings = {
        dbPath: flags.members ?? defaultMembersFile(io),
        format:
          flags.format === undefined
            ? io.stdout.isTTY
              ? 'table'
              : 'ndjson'
            : oneOf('--format', flags.format, ['table', 'ndjson']),
        lang: flags.lang === undefined ? context.lang : oneOf('--lang', flags.lang, ['ja', 'en']),
      };
      context.finish(await runStats(settings, context));
    });
}

/** @throws StoreError */
async function runStats(settings: Settings, { io }: Context): Promise<number> {
  const { openMembers } = await import('../store/index.js');
  const store = openMembers(settings.dbPath);
  const out = new Output(io.stdout);
  try {
    const stats = store.memberStats();
    await out.write(settings.format === 'ndjson' ? `${JSON.stringify(stats)}\n` : await statsTable(stats, settings));
    await out.end();
  } finally {
    store.close();
  }
  return EXIT.done;
}

async function statsTable(stats: MemberStats, { lang, dbPath }: Settings): Promise<string> {
  const [{ cellWidth, pad }, { whenThere }, { visible }, { WORDS }, { MEMBERS_WORDS }] = await Promise.all([
    import('../present/cells.js'),
    import('../present/card.js'),
    import('../present/visible.js'),
    import('../present/languages.js'),
    import('./members-words.js'),
  ]);
  const words = MEMBERS_WORDS[lang].stats;
  const { courses } = WORDS[lang];
  const files = [stats.membersFile, stats.paymentsFile].filter((file): file is string => file !== null && file !== '');
  const rows: [label: string, value: string | number][] = [
    [words.members, stats.members],
    [`  ${words.active}`, stats.active],
    [`  ${words.inactive}`, stats.members - stats.active],
    ...stats.byCourse.map(({ course, active, inactive }): [string, string] => [
      `  ${course === null ? words.noCourse : courses[course].long}`,
      `${active + inactive} (${words.active} ${active})`,
    ]),
    [words.birthDates, stats.withBirthDate],
    [words.billingIds, stats.billingIds],
    [words.payments, stats.payments],
    [words.files, files.map(visible).join(', ')],
    [words.importedAt, stats.importedAt === '' ? '' : whenThere(stats.importedAt)],
    [words.database, visible(dbPath)],
  ];
  const width = Math.max(...rows.map(([label]) => cellWidth(label)));
  return rows.map(([label, value]) => `${pad(label, width)}  ${value}\n`).join('');
}
