/** The worker threads of a large run. */
import { Tinypool } from 'tinypool';
import { StoreError } from '../errors.js';
import type { Basis, Letter } from '../passage/index.js';
import type { BatchBuilder } from './batch.js';
import { packed } from './packed-letter.js';
import type { Settled } from './settled.js';

/** What a worker is told once. */
export interface WorkerSettings extends Omit<Basis, 'members'> {
  membersPath: string | null;
  details: boolean;
}

/** The member database failed a worker. */
export interface Failed {
  problem: StoreError['problem'];
}

/** What a worker made of whole messages. */
export interface BatchResult {
  settled: Settled[] | Failed;
  /** The batch's memory, to be used again. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is made of a letter is gone with the next ones: more room for it buys no speed, and each thread would take it. */
const YOUNG_GENERATION_MB = 12;

export class Crew {
  /** Lots that are with the workers. */
  busy = 0;
  readonly #pool: Tinypool;

  constructor(workers: number, settings: WorkerSettings) {
    this.#pool = new Tinypool({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: workers,
      maxThreads: workers,
      // The next one is there when one is done: the first thread does not look up until its own lot is done.
      concurrentTasksPerWorker: 2,
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
  }

  async read(letters: readonly Letter[]): Promise<Settled[]> {
    return unlessFailed(await this.#run<Settled[] | Failed>('readPacked', letters.map(packed), []));
  }

  /** Takes what the builder holds. */
  async triage(builder: BatchBuilder): Promise<Settled[]> {
    const batch = builder.take();
    const { settled, bytes }: BatchResult = await this.#run('triageBatch', batch, [batch.bytes.buffer]);
    builder.reuse(bytes);
    return unlessFailed(settled);
  }

  async dismiss(): Promise<void> {
    await this.#pool.destroy();
  }

  async #run<T>(name: string, task: unknown, transferList: ArrayBuffer[]): Promise<T> {
    this.busy++;
    try {
      return await this.#pool.run(task, { name, transferList });
    } finally {
      this.busy--;
    }
  }
}

/** @throws StoreError */
function unlessFailed(made: Settled[] | Failed): Settled[] {
  if ('problem' in made) throw new StoreError(made.problem);
  return made;
}
