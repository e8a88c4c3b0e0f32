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
  | 'desk'
  | 'agent'
  | 'json'
  | 'jsonLines'
  | 'state'
  | 'verdict'
  | 'course'
  | 'age'
  | 'flag'
  | 'all'
  | 'limit'
  | 'reveal'
  | 'reason'
  | 'done'
  | 'asked'
  | 'reject'
  | 'close'
  | 'note'
  | 'steal'
  | 'step'
  | 'case'
  | 'last'
  | 'head'
  | 'olderThan'
  | 'dryRun'
  | 'yes'
  | 'draftFormat'
  | 'outFolder'
  | 'outFile'
  | 'kind'
  | 'letter'
  | 'scrubbed'
  | 'workFolder'
  | 'joinMembers'
  | 'joinYes'
  | 'workMembers'
  | 'mail'
  | 'from'
  | 'to'
  | 'reportFormat'
  | 'help'
  | 'version';
type Command =
  | 'program'
  | 'triage'
  | 'members'
  | 'import'
  | 'find'
  | 'stats'
  | 'schema'
  | 'intake'
  | 'list'
  | 'show'
  | 'work'
  | 'resolve'
  | 'undo'
  | 'join'
  | 'audit'
  | 'auditList'
  | 'verify'
  | 'purge'
  | 'reply'
  | 'export'
  | 'report';
type Argument = 'paths' | 'csv' | 'text' | 'case' | 'other' | 'cases' | 'undoCase';

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

/** Command lines to start from. */
export const EXAMPLES = {
  program: [
    'madoguchi triage inbox.mbox',
    'madoguchi members import members.csv',
    'madoguchi intake inbox.mbox',
    'madoguchi work',
    'madoguchi triage --help',
  ],
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
  intake: [
    'madoguchi intake inbox.mbox --members members.db',
    'madoguchi intake Maildir/ --agent sato',
    'cat one.eml | madoguchi intake -',
  ],
  list: [
    'madoguchi list',
    'madoguchi list --state ready,review --age 3d',
    'madoguchi list --all --flag repeat-attempts',
    "madoguchi list --json | jq -r '.[].case'",
  ],
  show: ['madoguchi show C-000012', 'madoguchi show 12 --reveal --reason "call from the customer"'],
  work: [
    'madoguchi work',
    'madoguchi work --state review --out drafts',
    'madoguchi work --members members.db --agent sato',
  ],
  resolve: [
    'madoguchi resolve C-000012 --done',
    'madoguchi resolve 12 13 --asked --note "asked for the billing ID"',
    'madoguchi resolve 14 --reject --note "not the member"',
  ],
  reply: [
    'madoguchi reply C-000012',
    'madoguchi reply 12 13 14 --out drafts',
    'madoguchi reply 12 --kind not-matching --letter en',
  ],
  report: [
    'madoguchi report',
    'madoguchi report --from 2026-11-01 --to 2026-11-30',
    'madoguchi report --format html --out report.html',
    "madoguchi report --format json | jq '.times'",
  ],
  export: ['madoguchi export C-000012 --scrubbed --out misread.eml'],
  undo: ['madoguchi undo', 'madoguchi undo C-000012', 'madoguchi undo --step 57'],
  join: ['madoguchi join C-000012 C-000015 --members members.db'],
  audit: ['madoguchi audit list --last 20', 'madoguchi audit verify'],
  auditList: ['madoguchi audit list --last 20', 'madoguchi audit list --case C-000012', 'madoguchi audit list --json'],
  verify: ['madoguchi audit verify', 'madoguchi audit verify --head "$(cat head.txt)"'],
  purge: ['madoguchi purge --older-than 90d --dry-run', 'madoguchi purge --older-than 90d'],
} as const satisfies Record<Command, readonly string[]>;

/** Where an example says something to a person, it says it in his language. */
const EXAMPLES_JA: Partial<Record<Command, readonly string[]>> = {
  show: ['madoguchi show C-000012', 'madoguchi show 12 --reveal --reason "お客様からの電話"'],
  resolve: [
    'madoguchi resolve C-000012 --done',
    'madoguchi resolve 12 13 --asked --note "決済情報番号を確認中"',
    'madoguchi resolve 14 --reject --note "ご本人ではない"',
  ],
};

export function examplesIn(lang: Lang, command: Command): readonly string[] {
  return (lang === 'ja' ? EXAMPLES_JA[command] : undefined) ?? EXAMPLES[command];
}
