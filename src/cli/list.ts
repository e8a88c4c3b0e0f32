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
async function runList(
  { path, actor, lang, filter, limit, json, reason, now }: ListSettings,
  { io }: Context,
): Promise<number> {
  const [{ maskSummary }, { recordReveal }, { filled }, { DESK_WORDS }] = await Promise.all([
    import('../present/case-mask.js'),
    import('../desk/steps.js'),
    import('./desk-messages.js'),
    import('../present/desk-words.js'),
  ]);
  const { holds } = await import('../desk/agent.js');
  const { found, total } = await atDesk(path, {}, (desk) => {
    if (reason !== null) recordReveal(desk, null, reason, actor);
    return desk.read(() => page(desk, filter, limit));
  });
  const cases = found
    .map((one) => (one.lock === null || holds(one.lock, actor) ? one : { ...one, lock: null }))
    .map((one) => (reason === null ? maskSummary(one) : one));
  const out = new Output(io.stdout);
  if (json) {
    const { summariesJson } = await import('../present/case-json.js');
    await out.write(`${summariesJson(cases)}\n`);
  } else {
    const { caseLines } = await import('../present/case-list.js');
    if (cases.length > 0)
      await out.write(
        caseLines(cases, now, await lookOf(io, lang))
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
  await out.end();
  const words = DESK_WORDS[lang].list;
  if (!json) {
    const shown = cases.length < total ? words.shown : cases.length === 0 ? words.none : words.total;
    io.stderr.write(`${filled(shown, { n: total, m: cases.length })}\n`);
  }
  return EXIT.done;
}

/** The first cases of the queue, and how many there are. */
function page(desk: DeskStore, filter: CaseFilter, limit: number | undefined): { found: CaseSummary[]; total: number } {
  // Flags are looked at when the rows are read.
  if (limit === undefined || filter.flags !== undefined) {
    const all = desk.cases.list(filter);
    return { found: all.slice(0, limit), total: all.length };
  }
  return { found: desk.cases.list({ ...filter, limit }), total: desk.cases.count(filter) };
}
