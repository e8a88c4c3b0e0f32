/**
 * A run: all messages behind the paths, one record each, in the order of the input. A large run is shared among worker threads; what
 * comes out is the same.
 */
import type { Readable } from 'node:stream';
import { addRunFlag, type RunKeys, RunMemory } from './decide/index.js';
import type { Details } from './details.js';
import { prepareEngine } from './engine.js';
import { openedBatches } from './opened-batches.js';
import type { Basis } from './passage/index.js';
import { type ByteRange, readMessages, totalBytes } from './read/index.js';
import type { Disposition, TriageRecord } from './record.js';
import { type Triaged, triageMessage, triageOpened } from './triage-message.js';

export type { Triaged } from './triage-message.js';

export interface TriageOptions extends Omit<Basis, 'explain'> {
  explain?: boolean;
  paths: readonly string[];
  stdin: Readable;
  /** A larger message is a record with its error. */
  maxBytes: number;
  /** Only messages that begin within these bytes of the one file that is given. */
  range?: ByteRange | undefined;
  warn(warning: Warning): void;
  progress?(bytes: number): void;
}

/** Something that is passed over without a record. */
export interface Warning {
  code: 'no-mail';
  path: string;
}

/** What a presenter shows of a message. */
export interface Shown {
  readonly record: TriageRecord;
  readonly details: Details;
  /** The record as `jsonLine` has it, and its disposition, where that was written already: then the record need not be read. */
  readonly line?: string;
  readonly disposition?: Disposition;
}

/** How a large run is shared. */
export interface Sharing {
  /** Worker threads. */
  jobs: number;
  /** Each worker opens the member database for itself; null: no matching. */
  membersPath: string | null;
  /** Are the details asked for? They are costly to hand over. */
  details: boolean;
}

/** Threads take some 0.2 s to start, each with an engine of its own to warm up; below this they save nothing. */
const BYTES_BEFORE_SHARING = 32 * 1024 * 1024;

/** Triage in this thread: everything that is known of each message, until the next one is asked for. */
export async function* triage(options: TriageOptions): AsyncGenerator<Triaged> {
  const memory = new RunMemory();
  const basis = { ...options, explain: options.explain === true };
  for await (const raw of messagesOf(options)) {
    const triaged = await triageMessage(raw, basis);
    settle(triaged, triaged.keys, memory);
    yield triaged;
  }
}

/** Triage with a large input shared among workers. */
export async function* triageShared(options: TriageOptions, sharing: Sharing): AsyncGenerator<Shown> {
  prepareEngine();
  const memory = new RunMemory();
  const basis = { ...options, explain: options.explain === true };
  const messages = messagesOf(options);
  let bytes = 0;
  // How much standard input holds is known only as it comes.
  const shares = () => sharing.jobs > 1 && bytes >= BYTES_BEFORE_SHARING;
  if (sharing.jobs > 1) bytes = totalBytes(options.paths, BYTES_BEFORE_SHARING) ?? 0;
  if (!shares())
    for await (const batch of openedBatches(messages, shares))
      for (const triaged of triageOpened(batch, basis)) {
        settle(triaged, triaged.keys, memory);
        bytes += triaged.raw.bytes;
        yield triaged;
      }
  if (!shares()) return;
  const { triageInWorkers } = await import('./workers/index.js');
  for await (const { shown, keys } of triageInWorkers(messages, basis, sharing)) {
    const flags = memory.meet(keys);
    if (flags.length === 0) yield shown;
    else {
      const { record, details } = shown;
      for (const flag of flags) addRunFlag(record, details.failedRules, flag);
      yield { record, details };
    }
  }
}

function messagesOf({ paths, stdin, maxBytes, warn, progress, range }: TriageOptions) {
  return readMessages(paths, { stdin, maxBytes, warn, progress, range });
}

function settle(shown: Shown, keys: RunKeys, memory: RunMemory): void {
  for (const flag of memory.meet(keys)) addRunFlag(shown.record, shown.details.failedRules, flag);
}
