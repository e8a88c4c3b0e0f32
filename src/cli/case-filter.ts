/** Which cases of the queue: the options that the commands for it share. */
import type { Command } from 'commander';
import { DESK_NOTES, STATES, type State } from '../case.js';
import type { CaseFilter } from '../store/desk/index.js';
import type { Context } from './command.js';
import { duration, listOf } from './option-values.js';

export interface FilterFlags {
  state?: string;
  verdict?: string;
  course?: string;
  age?: string;
  flag?: string;
}

/** Adds `--state`, `--verdict`, `--course`, `--age` and `--flag`. */
export function withFilterOptions(command: Command, { help: { options } }: Context): Command {
  return command
    .option('--state <list>', options.state)
    .option('--verdict <list>', options.verdict)
    .option('--course <list>', options.course)
    .option('--age <time>', options.age)
    .option('--flag <list>', options.flag);
}

/**
 * @param states those that are meant where none are named
 * @param now what ages count to
 * @throws UsageError
 */
export async function filterOf(flags: FilterFlags, states: readonly State[], now: Date): Promise<CaseFilter> {
  const { COURSES, DISPOSITIONS, FLAGS } = await import('../record.js');
  const age = flags.age === undefined ? undefined : duration('--age', flags.age);
  return {
    states: flags.state === undefined ? states : listOf('--state', flags.state, STATES),
    verdicts: flags.verdict === undefined ? undefined : listOf('--verdict', flags.verdict, DISPOSITIONS),
    courses: flags.course === undefined ? undefined : listOf('--course', flags.course, COURSES),
    openedBefore: age === undefined ? undefined : new Date(now.getTime() - age).toISOString(),
    flags: flags.flag === undefined ? undefined : listOf('--flag', flags.flag, [...FLAGS, ...DESK_NOTES]),
  };
}
