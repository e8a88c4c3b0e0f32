/** Worker threads for a large run: the reading stays in the first thread, everything else is done by batches in the others. */
import { Tinypool } from 'tinypool';
import type { RunKeys } from '../decide/index.js';
import type { Details } from '../details.js';
import { keepSemiSpace, prepareThreads } from '../engine.js';
import type { RawMessage } from '../mail.js';
import type { Disposition, TriageRecord } from '../record.js';
import type { Sharing, Shown } from '../triage.js';
import type { Basis } from '../triage-message.js';
import { type Batch, BatchBuilder } from './batch.js';

/** What a worker is told once. */
export interface WorkerSettings extends Omit<Basis, 'members'> {
  membersPath: string | null;
  details: boolean;
}

/** Of each message of a batch. */
export interface BatchResult {
  lines: string[];
  dispositions: Disposition[];
  /** Null where they are not asked for. */
  details: (Details | null)[];
  keys: RunKeys[];
  /** The batch's memory, to be used again. */
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What is made of a message is gone with the next ones: more room for it buys no speed, and each thread would take it. So the workers begin
 * with what they need (three of these spaces), and no thread's young generation grows.
 */
const SEMI_SPACE_MB = 3;

/** Batches that each worker has before it or behind it: enough for it never to wait, and all that memory has to hold. */
const AHEAD = 2;

/**
 * The messages' records, in the order of the messages. No more is read than the workers need to go on; where the records are
 * not taken, reading stops.
 */
export async function* triageInWorkers(
  messages: AsyncIterator<RawMessage>,
  { today, profile, explain }: Basis,
  { jobs, membersPath, details }: Sharing,
): AsyncGenerator<{ shown: Shown; keys: RunKeys }> {
  const builder = new BatchBuilder();
  const settings: WorkerSettings = { today, profile, explain, membersPath, details };
  let pool: Tinypool | undefined;
  const underWay: Promise<BatchResult>[] = [];
  const send = () => {
    pool ??= poolOf(jobs, settings);
    const batch: Batch = builder.take();
    const result: Promise<BatchResult> = pool.run(batch, { transferList: [batch.bytes.buffer] });
    // It is awaited in its turn; until then a failure must not count as unhandled.
    result.catch(() => {});
    underWay.push(result);
  };
  try {
    for (let done = false; !done || underWay.length > 0; ) {
      while (!done && underWay.length < AHEAD * jobs) {
        const next = await messages.next();
        done = next.done === true;
        if (next.done !== true) builder.add(next.value);
        if (builder.isFull || (done && !builder.isEmpty)) send();
      }
      const result = await underWay.shift();
      if (!result) continue;
      keepSemiSpace();
      yield* shownOf(result);
      builder.reuse(result.bytes);
    }
  } finally {
    await messages.return?.();
    await pool?.destroy();
  }
}

function poolOf(jobs: number, settings: WorkerSettings): Tinypool {
  prepareThreads(SEMI_SPACE_MB);
  return new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: 3 * SEMI_SPACE_MB },
  });
}

function* shownOf({ lines, dispositions, details, keys }: BatchResult): Generator<{ shown: Shown; keys: RunKeys }> {
  for (const [i, line] of lines.entries()) {
    const key = keys[i];
    const disposition = dispositions[i];
    if (key && disposition) yield { shown: new LateRecord(line, disposition, details[i] ?? null), keys: key };
  }
}

/** Most records go out as the line that the worker wrote; the others are read back from it. */
class LateRecord implements Shown {
  #record: TriageRecord | null = null;

  constructor(
    readonly line: string,
    readonly disposition: Disposition,
    private readonly given: Details | null,
  ) {}

  get record(): TriageRecord {
    this.#record ??= JSON.parse(this.line) as TriageRecord;
    return this.#record;
  }

  get details(): Details {
    return this.given ?? { member: null, lines: {}, failedRules: [], text: '' };
  }
}
