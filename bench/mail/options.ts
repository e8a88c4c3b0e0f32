/** The options of the mail benchmark. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MIXES, type Mix } from './mix.js';

const PARTS = ['mixes', 'scale', 'start'] as const;
type BenchPart = (typeof PARTS)[number];

export const HELP = `npm run bench -- mail [OPTIONS]

Triage of made-up mailboxes, with matching against 100,000 members, beside other programs that read the same mail.
All programs run in turn, round by round, each as a whole process; the figures are medians over the rounds.

  --parts LIST   mixes: triage and peers on each mix; scale: 2,000 to 100,000 messages of the standard mix;
                 start: one .eml and --version from a cold start (default: all three)
  --mix LIST     standard: one message in twelve has 100 KB to 1 MB attached, 33 KB a message on average;
                 text: no attachments, 8 KB a message; attachments: two in five have one, 130 KB a message
                 (default: all three)
  --count N      messages of a mix (20000)
  --front N      how many of them the slower peers get (4000); messages a second are compared then
  --rounds N     (5)
  --large N      messages of the large mailbox of scale (100000: 3.4 GB)
  --seed N       other mail, other members (1)
  --cache DIR    where the mailboxes are kept and found again; all mixes take 12 GB (${join(tmpdir(), 'madoguchi-mail')})
  --quick        small numbers, for a look within minutes: --count 2000 --front 400 --rounds 1 --large 6000
`;

const OPTIONS = {
  parts: { type: 'string', default: PARTS.join(',') },
  mix: { type: 'string', default: MIXES.join(',') },
  count: { type: 'string' },
  front: { type: 'string' },
  rounds: { type: 'string' },
  large: { type: 'string' },
  seed: { type: 'string', default: '1' },
  cache: { type: 'string', default: join(tmpdir(), 'madoguchi-mail') },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface Options {
  parts: readonly BenchPart[];
  mixes: readonly Mix[];
  count: number;
  front: number;
  rounds: number;
  large: number;
  seed: number;
  cache: string;
  /** Runs of what takes but a moment, the start from cold. */
  starts: number;
}

/** An option that cannot be used. */
export class UnusableOption extends Error {}

/** Null: help was asked for. @throws UnusableOption */
export function optionsOf(args: readonly string[]): Options | null {
  const { values } = parsed(args);
  if (values.help) return null;
  const { quick } = values;
  const count = whole(values.count ?? (quick ? '2000' : '20000'));
  return {
    parts: listed(values.parts, PARTS),
    mixes: listed(values.mix, MIXES),
    count,
    front: Math.min(count, whole(values.front ?? (quick ? '400' : '4000'))),
    rounds: whole(values.rounds ?? (quick ? '1' : '5')),
    large: whole(values.large ?? (quick ? '6000' : '100000')),
    seed: whole(values.seed),
    cache: values.cache,
    starts: quick ? 7 : 31,
  };
}

function whole(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new UnusableOption(`${text}: not a number of anything`);
  return n;
}

function listed<T extends string>(text: string, known: readonly T[]): T[] {
  return text.split(',').map((word) => {
    const one = known.find((name) => name === word);
    if (one === undefined) throw new UnusableOption(`${word}: none of ${known.join(', ')}`);
    return one;
  });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS });
  } catch (error) {
    throw new UnusableOption(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
