/**
 * A window that moves over a stream of bytes. All positions are counted from the stream's start, so that they stay
 * true when the window moves, and no caller sees where one block ends and the next begins.
 */

/** Puts the next bytes into the buffer and returns how many; 0 is the end. Throws or rejects where reading fails. */
export type Pull = (into: Buffer) => number | Promise<number>;

export class Window {
  /** The bytes held; the first of them is at `base`, and those from `end` on mean nothing. */
  bytes: Buffer;
  base = 0;
  end = 0;
  /** Nothing more will come: the stream has ended, or failed. */
  ended = false;
  /** Why reading failed, in brackets of its own since anything can be thrown. */
  failure: { cause: unknown } | null = null;
  readonly #blockSize: number;
  #pull: Pull;
  #needed = 0;

  constructor(pull: Pull, blockSize: number) {
    this.#pull = pull;
    this.#blockSize = blockSize;
    this.bytes = Buffer.allocUnsafeSlow(2 * blockSize);
  }

  /** Begin with another stream, in the same memory. */
  reopen(pull: Pull): void {
    this.#pull = pull;
    this.base = this.end = this.#needed = 0;
    this.ended = false;
    this.failure = null;
    // One huge message must not keep its memory for the thousands of small ones behind it.
    if (this.bytes.length > 8 * this.#blockSize) this.bytes = Buffer.allocUnsafeSlow(2 * this.#blockSize);
  }

  /** Bytes before that position are not needed any more. */
  forget(position: number): void {
    this.#needed = Math.max(this.#needed, Math.min(position, this.end));
  }

  /** Take in another block. False, once there is nothing more. */
  async more(): Promise<boolean> {
    if (this.ended) return false;
    this.#makeRoom();
    const at = this.end - this.base;
    try {
      const pulled = this.#pull(this.bytes.subarray(at, at + this.#blockSize));
      const count = typeof pulled === 'number' ? pulled : await pulled;
      this.end += count;
      this.ended = count === 0;
    } catch (cause) {
      this.failure = { cause };
      this.ended = true;
    }
    return !this.ended;
  }

  /** Take in blocks until the window reaches that position or the stream ends. */
  async reach(position: number): Promise<void> {
    while (this.end < position && (await this.more()));
  }

  /** Position of the next such bytes from a position on, or -1. */
  indexOf(bytes: Buffer, from: number): number {
    const at = this.bytes.subarray(0, this.end - this.base).indexOf(bytes, Math.max(from - this.base, 0));
    return at < 0 ? -1 : at + this.base;
  }

  #makeRoom(): void {
    const used = this.end - this.base;
    if (this.bytes.length - used >= this.#blockSize) return;
    const dead = this.#needed - this.base;
    const live = used - dead;
    // Moving is cheap while it frees at least as much as it moves; else the window grows.
    const roomy = dead >= live && this.bytes.length - live >= this.#blockSize;
    const to = roomy ? this.bytes : Buffer.allocUnsafeSlow(2 * (live + this.#blockSize));
    this.bytes.copy(to, 0, dead, used);
    this.bytes = to;
    this.base = this.#needed;
  }
}
