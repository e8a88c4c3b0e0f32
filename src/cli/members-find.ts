/** `madoguchi members find TEXT` */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Member } from '../member.js';
import type { Lang } from '../present/words.js';
import { addCommand, type Context } from './command.js';
import { ambiguousIsWide, defaultMembersFile, wantsColor, widthOf } from './environment.js';
import { EXIT } from './exit-status.js';
import { oneOf } from './option-values.js';
import { Output } from './output.js';

interface Settings {
  text: string;
  dbPath: string;
  format: 'table' | 'ndjson';
  lang: Lang;
  mask: boolean;
}

export function addMembersFind(parent: Command, context: Context): void {
  const { io, help } = context;
  addCommand(parent, 'find', context)
    .argument('<text>', help.arguments.text)
    .option('--members <db>', help.options.membersDatabase)
    .option('--format <format>', help.options.listFormat)
    .option('--mask', help.options.mask)
    .option('--lang <ja|en>', help.options.lang)
    .action(async (text: string, flags: { members?: string; format?: string; mask?: boolean; lang?: string }) => {
      // Everything would be found by it, or nothing.
      if (text.trim() === '') throw new UsageError({ code: 'no-text-to-find' });
      const settings: Settings = {
        text,
        dbPath: flags.members ?? defaultMembersFile(io),
        format:
          flags.format === undefined
            ? io.stdout.isTTY
              ? 'table'
              : 'ndjson'
            : oneOf('--format', flags.format, ['table', 'ndjson']),
        lang: flags.lang === undefined ? context.lang : oneOf('--lang', flags.lang, ['ja', 'en']),
        mask: flags.mask === true,
      };
      context.finish(await runFind(settings, context));
    });
}

/** @throws StoreError */
async function runFind(settings: Settings, { io }: Context): Promise<number> {
  const [{ openMembers }, { memberLines }, { maskMember }, { jsonLine }, { WORDS }, { MEMBERS_WORDS }] =
    await Promise.all([
      import('../store/index.js'),
      import('../present/member-list.js'),
      import('../present/mask.js'),
      import('../present/json.js'),
      import('../present/languages.js'),
      import('./members-words.js'),
    ]);
  const store = openMembers(settings.dbPath);
  const out = new Output(io.stdout);
  try {
    const found = store.findMembers(settings.text);
    const members: Member[] = settings.mask ? found.members.map(maskMember) : found.members;
    const words = MEMBERS_WORDS[settings.lang].found;
    const look = {
      words: WORDS[settings.lang],
      width: widthOf(io.env, io.stdout),
      color: wantsColor(io.env, io.stdout),
      ambiguousWide: ambiguousIsWide(io.env),
    };
    const lines =
      settings.format === 'ndjson' ? members.map(jsonLine) : members.length > 0 ? memberLines(members, look) : [];
    await out.write(lines.map((line) => `${line}\n`).join(''));
    await out.end();
    if (members.length === 0) io.stderr.write(`${words.none}\n`);
    if (found.cut) io.stderr.write(`${words.cut}\n`);
  } finally {
    store.close();
  }
  return EXIT.done;
}
