/** Messages that go through a large run together, in their order; the last of them may be known before the first. */
import type { Settled } from './settled.js';

export class Lot {
  /** Is there nothing left to wait for? */
  isDone = false;
  readonly #all: (Settled | null)[] = [];
  #read: Promise<void> | null = null;

  get size(): number {
    return this.#all.length;
  }

  /** The next message; null where it is still to be read. */
  add(settled: Settled | null): void {
    this.#all.push(settled);
  }

  /**
   * What was made of the messages that were still to be read, in their order.
   * @throws Error where it is not one for each: no message may be lost
   */
  fill(read: readonly Settled[]): void {
    this.isDone = true;
    let next = 0;
    for (const [i, one] of this.#all.entries()) this.#all[i] = one ?? read[next++] ?? null;
    if (next !== read.length) throw new Error(`${read.length} records for ${next} messages`);
  }

  /** They are being read elsewhere. */
  wait(read: Promise<readonly Settled[]>): void {
    this.#read = read.then((all) => this.fill(all));
    // Until its turn comes, a failure must not count as unhandled.
    this.#read.catch(() => {
      this.isDone = true;
    });
  }

  /** Waits for what is to be waited for, and throws its failure. */
  async settled(): Promise<Settled[]> {
    await this.#read;
    return this.#all as Settled[];
  }
}
