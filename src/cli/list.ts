/** `madoguchi list` */
import type { Command } from 'commander';
import { type CaseSummary, FINISHED, STATES, type State } from '../case.js';
import type { CaseFilter, DeskStore } from '../store/desk/index.js';
import { type FilterFlags, filterOf, withFilterOptions } from './case-filter.js';
import { addCommand, type Context } from './command.js';
import {
  atDesk,
  type DeskFlags,
  type DeskSettings,
  deskSettings,
  lookOf,
  momentOf,
  reasonOf,
  withDeskOptions,
} from './desk-options.js';
import { EXIT } from './exit-status.js';
import { countGiven } from './option-values.js';
import { Output } from './output.js';

interface ListFlags extends DeskFlags, FilterFlags {
  today?: string;
  all?: boolean;
  limit?: string;
  json?: boolean;
  reveal?: boolean;
  reason?: string;
}

interface ListSettings extends DeskSettings {
  filter: CaseFilter;
  /** So many rows; undefined: all. */
  limit: number | undefined;
  json: boolean;
  reason: string | null;
  /** What ages count to. */
  now: Date;
}

/** People begin at the top; programs get all. */
const ROWS_OF_A_TABLE = 200;

const OPEN: readonly State[] = STATES.filter((state) => !FINISHED.includes(state));

export function addList(parent: Command, context: Context): void {
  const { options } = context.help;
  const command = withFilterOptions(addCommand(parent, 'list', context), context)
    .option('--all', options.all)
    .option('--today <date>', options.today)
    .option('--limit <n>', options.limit)
    .option('--json', options.json)
    .option('--reveal', options.reveal)
    .option('--reason <text>', options.reason);
  withDeskOptions(command, context).action(async (flags: ListFlags) => {
    context.finish(await runList(await listSettings(flags, context), context));
  });
}

async function listSettings(flags: ListFlags, context: Context): Promise<ListSettings> {
  const now = momentOf(flags.today, context.io);
  return {
    ...deskSettings(flags, context),
    filter: await filterOf(flags, flags.all ? STATES : OPEN, now),
    limit: flags.limit === undefined ? (flags.json ? undefined : ROWS_OF_A_TABLE) : countGiven('--limit', flags.limit),
    json: flags.json === true,
    reason: reasonOf(flags),
    now,
  };
}

/** @throws StoreError */
async function runList(settings: ListSettings, context: Context): Promise<number> {
  const { maskSummary } = await import('../present/case-mask.js');
  const { holds } = await import('../desk/agent.js');
  const { actor, reason } = settings;
  const shown = (one: CaseSummary) => {
    const held = one.lock === null || holds(one.lock, actor) ? one : { ...one, lock: null };
    return reason === null ? maskSummary(held) : held;
  };
  return settings.json ? printJson(settings, context, shown) : printTable(settings, context, shown);
}

type Shown = (one: CaseSummary) => CaseSummary;

/** From one state of the desk; that values are shown is on record before they are read. */
async function reading<T>({ path, reason, actor }: ListSettings, read: (desk: DeskStore) => T): Promise<T> {
  const { recordReveal } = await import('../desk/steps.js');
  return atDesk(path, {}, (desk) => {
    if (reason !== null) recordReveal(desk, null, reason, actor);
    return desk.read(() => read(desk));
  });
}

async function printJson(settings: ListSettings, { io }: Context, shown: Shown): Promise<number> {
  const { summariesJson } = await import('../present/case-json.js');
  const { filter, limit } = settings;
  function* rows(desk: DeskStore): Generator<CaseSummary> {
    for (const one of desk.cases.each({ ...filter, limit })) yield shown(one);
  }
  const pieces = await reading(settings, (desk) => [...summariesJson(rows(desk))]);
  const out = new Output(io.stdout);
  for (const piece of pieces) await out.writeBytes(piece);
  out.write('\n');
  await out.end();
  return EXIT.done;
}

async function printTable(settings: ListSettings, { io }: Context, shown: Shown): Promise<number> {
  const [{ filled }, { DESK_WORDS }, { caseLines }] = await Promise.all([
    import('./desk-messages.js'),
    import('../present/desk-words.js'),
    import('../present/case-list.js'),
  ]);
  const { filter, limit, lang, now } = settings;
  const { cases, total } = await reading(settings, (desk) => ({
    cases: desk.cases.list({ ...filter, limit }).map(shown),
    total: desk.cases.count(filter),
  }));
  const out = new Output(io.stdout);
  if (cases.length > 0)
    await out.write(
      caseLines(cases, now, await lookOf(io, lang))
        .map((line) => `${line}\n`)
        .join(''),
    );
  await out.end();
  const words = DESK_WORDS[lang].list;
  const counted = cases.length < total ? words.shown : cases.length === 0 ? words.none : words.total;
  io.stderr.write(`${filled(counted, { n: total, m: cases.length })}\n`);
  return EXIT.done;
}
