/** A worker thread: letters or whole messages in, what they are out, in their order. */
import { workerData } from 'node:worker_threads';
import { kTransferable, kValue, Tinypool, type Transferable } from 'tinypool';
import { StoreError } from '../errors.js';
import { type Opened, openMessage, readLetters } from '../passage/index.js';
import { openMembers } from '../store/index.js';
import { triageOpened } from '../triage-message.js';
import { type Batch, messagesOf } from './batch.js';
import type { BatchResult, Failed, WorkerSettings } from './crew.js';
import { type PackedLetter, unpacked } from './packed-letter.js';
import { type Settled, settled } from './settled.js';

// The pool hands over its own data first.
const { membersPath, details, ...rest } = (workerData as [unknown, WorkerSettings])[1];
const basis = { ...rest, members: membersPath === null ? null : openMembers(membersPath) };

export function readPacked(letters: readonly PackedLetter[]): Settled[] | Failed {
  return failing(() => readLetters(letters.map(unpacked), basis).map((outcome) => settled(outcome, details)));
}

export async function triageBatch(batch: Batch): Promise<unknown> {
  const opened: Opened[] = [];
  for (const raw of messagesOf(batch)) {
    const one = openMessage(raw);
    opened.push(one instanceof Promise ? await one : one);
  }
  const all = failing(() => triageOpened(opened, basis).map((triaged) => settled(triaged, details)));
  return Tinypool.move(new Returned({ settled: all, bytes: batch.bytes }));
}

/** An error that crosses to the other thread keeps no class and no code: what is wrong with the members goes as data. */
function failing(read: () => Settled[]): Settled[] | Failed {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof StoreError) return { problem: cause.problem };
    throw cause;
  }
}

/** The batch's memory goes back to where it came from. */
class Returned implements Transferable {
  readonly #result: BatchResult;

  constructor(result: BatchResult) {
    this.#result = result;
  }

  get [kTransferable](): ArrayBuffer {
    return this.#result.bytes.buffer;
  }

  get [kValue](): BatchResult {
    return this.#result;
  }
}
