/** What `--help` says beyond what commander makes of the commands: by language, like all words. */
import type { Lang } from '../present/words.js';
import { helpEn } from './help.en.js';
import { helpJa } from './help.ja.js';

type Option =
  | 'members'
  | 'membersDatabase'
  | 'payments'
  | 'format'
  | 'profile'
  | 'lang'
  | 'jobs'
  | 'range'
  | 'today'
  | 'failOn'
  | 'mask'
  | 'explain'
  | 'maxSize'
  | 'listFormat'
  | 'help'
  | 'version';
type Command = 'program' | 'triage' | 'members' | 'import' | 'find' | 'stats' | 'schema';
type Argument = 'paths' | 'csv' | 'text';

export interface Help {
  titles: Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'exit' | 'more', string>;
  /** One line for each command. */
  commands: Record<Command, string>;
  arguments: Record<Argument, string>;
  options: Record<Option, string>;
  /** What stands under a command's options: notes, after the examples. */
  notes: Partial<Record<Command, readonly string[]>>;
  /** A line for each exit status, from 0. */
  exit: readonly [string, string, string, string, string];
  /** Status 0 of a command that reads no mail. */
  done: string;
}

export const HELP: Readonly<Record<Lang, Help>> = { ja: helpJa, en: helpEn };

/** Command lines to start from; the same in every language. */
export const EXAMPLES = {
  program: ['madoguchi triage inbox.mbox', 'madoguchi members import members.csv', 'madoguchi triage --help'],
  triage: [
    'madoguchi triage inbox.mbox',
    'madoguchi triage --members members.db Maildir/',
    'madoguchi triage --format card one.eml',
    'madoguchi triage mails/ --format ndjson | jq -r \'select(.disposition == "ready") | .match.memberId\'',
    'madoguchi triage --format csv --mask mails/ > triage.csv',
    'cat one.eml | madoguchi triage --fail-on review,no-match -',
  ],
  members: ['madoguchi members import members.csv', 'madoguchi members find ヤマダ', 'madoguchi members stats'],
  import: [
    'madoguchi members import members.csv',
    'madoguchi members import members.csv --payments payments.csv --members desk.db',
  ],
  find: ['madoguchi members find 山田', 'madoguchi members find --members desk.db 090-1234-5678'],
  stats: ['madoguchi members stats', 'madoguchi members stats --members desk.db'],
  schema: ['madoguchi schema > record.schema.json'],
} as const satisfies Record<Command, readonly string[]>;
