/** `madoguchi list` */
import type { Command } from 'commander';
import { DESK_NOTES, FINISHED, STATES, type State } from '../case.js';
import type { CaseFilter } from '../store/desk/index.js';
import { addCommand, type Context } from './command.js';
import {
  atDesk,
  type DeskFlags,
  type DeskSettings,
  deskSettings,
  lookOf,
  reasonOf,
  withDeskOptions,
} from './desk-options.js';
import { EXIT } from './exit-status.js';
import { duration, listOf } from './option-values.js';
import { Output } from './output.js';

interface ListFlags extends DeskFlags {
  state?: string;
  verdict?: string;
  course?: string;
  age?: string;
  flag?: string;
  all?: boolean;
  json?: boolean;
  reveal?: boolean;
  reason?: string;
}

interface ListSettings extends DeskSettings {
  filter: CaseFilter;
  json: boolean;
  reason: string | null;
}

const OPEN: readonly State[] = STATES.filter((state) => !FINISHED.includes(state));

export function addList(parent: Command, context: Context): void {
  const { options } = context.help;
  const command = addCommand(parent, 'list', context)
    .option('--state <list>', options.state)
    .option('--verdict <list>', options.verdict)
    .option('--course <list>', options.course)
    .option('--age <time>', options.age)
    .option('--flag <list>', options.flag)
    .option('--all', options.all)
    .option('--json', options.json)
    .option('--reveal', options.reveal)
    .option('--reason <text>', options.reason);
  withDeskOptions(command, context).action(async (flags: ListFlags) => {
    context.finish(await runList(await listSettings(flags, context), context));
  });
}

async function listSettings(flags: ListFlags, context: Context): Promise<ListSettings> {
  const { COURSES, DISPOSITIONS, FLAGS } = await import('../record.js');
  const age = flags.age === undefined ? undefined : duration('--age', flags.age);
  return {
    ...deskSettings(flags, context),
    filter: {
      states: flags.state === undefined ? (flags.all ? STATES : OPEN) : listOf('--state', flags.state, STATES),
      verdicts: flags.verdict === undefined ? undefined : listOf('--verdict', flags.verdict, DISPOSITIONS),
      courses: flags.course === undefined ? undefined : listOf('--course', flags.course, COURSES),
      openedBefore: age === undefined ? undefined : new Date(context.io.now().getTime() - age).toISOString(),
      flags: flags.flag === undefined ? undefined : listOf('--flag', flags.flag, [...FLAGS, ...DESK_NOTES]),
    },
    json: flags.json === true,
    reason: reasonOf(flags),
  };
}

/** @throws StoreError */
async function runList({ path, actor, lang, filter, json, reason }: ListSettings, { io }: Context): Promise<number> {
  const [{ maskSummary }, { recordReveal }, { filled }, { DESK_WORDS }] = await Promise.all([
    import('../present/case-mask.js'),
    import('../desk/steps.js'),
    import('./desk-messages.js'),
    import('../present/desk-words.js'),
  ]);
  const { holds } = await import('../desk/agent.js');
  const found = await atDesk(path, {}, (desk) => {
    if (reason !== null) recordReveal(desk, null, reason, actor);
    return desk.cases.list(filter);
  });
  const cases = found
    .map((one) => (holds(one.lock, actor) ? one : { ...one, lock: null }))
    .map((one) => (reason === null ? maskSummary(one) : one));
  const out = new Output(io.stdout);
  if (json) {
    const [{ summaryData }, { jsonLine }] = await Promise.all([
      import('../present/case-json.js'),
      import('../present/json.js'),
    ]);
    await out.write(`[${cases.map((one) => `\n${jsonLine(summaryData(one))}`).join(',')}\n]\n`);
  } else {
    const { caseLines } = await import('../present/case-list.js');
    if (cases.length > 0)
      await out.write(
        caseLines(cases, io.now(), await lookOf(io, lang))
          .map((line) => `${line}\n`)
          .join(''),
      );
  }
  await out.end();
  const words = DESK_WORDS[lang].list;
  if (!json) io.stderr.write(`${cases.length === 0 ? words.none : filled(words.total, { n: cases.length })}\n`);
  return EXIT.done;
}
