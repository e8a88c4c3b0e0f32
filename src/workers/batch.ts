/** Messages on their way to a worker: their bytes in one block that changes its owner, so that nothing is copied on the way. */
import type { RawMessage } from '../mail.js';

export interface Batch {
  messages: Omit<RawMessage, 'content'>[];
  /** Where each message's content ends in `bytes`; it begins where the one before ends. -1: there is none. */
  ends: number[];
  bytes: Uint8Array<ArrayBuffer>;
}

/** Enough work for the way there and back to cost nothing beside it, little enough for memory and for a steady output. */
const MOST_MESSAGES = 128;
const ENOUGH_BYTES = 1024 * 1024;

export class BatchBuilder {
  #messages: Batch['messages'] = [];
  #ends: number[] = [];
  #bytes = new Uint8Array(ENOUGH_BYTES);
  #length = 0;
  readonly #spare: Uint8Array<ArrayBuffer>[] = [];

  get isFull(): boolean {
    return this.#length >= ENOUGH_BYTES / 2 || this.#messages.length >= MOST_MESSAGES;
  }

  /** Takes a copy of the message. */
  add({ content, ...message }: RawMessage): void {
    this.#messages.push(message);
    if (content === null) {
      this.#ends.push(-1);
      return;
    }
    const end = this.#length + content.length;
    if (end > this.#bytes.length) {
      // It is full then.
      const larger = new Uint8Array(end);
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(content, this.#length);
    this.#length = end;
    this.#ends.push(end);
  }

  /** What was added since the last time. */
  take(): Batch {
    const batch: Batch = { messages: this.#messages, ends: this.#ends, bytes: this.#bytes };
    this.#messages = [];
    this.#ends = [];
    this.#bytes = this.#spare.pop() ?? new Uint8Array(ENOUGH_BYTES);
    this.#length = 0;
    return batch;
  }

  /** Takes back the memory of a batch that is done with; what one huge message made grow is let go. */
  reuse(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length === ENOUGH_BYTES) this.#spare.push(bytes);
  }
}

/** The messages again, their contents views of the batch's bytes. */
export function* messagesOf({ messages, ends, bytes }: Batch): Generator<RawMessage> {
  let start = 0;
  for (const [i, message] of messages.entries()) {
    const end = ends[i] ?? -1;
    const content = end < 0 ? null : Buffer.from(bytes.buffer, start, end - start);
    if (end >= 0) start = end;
    yield { ...message, content };
  }
}
