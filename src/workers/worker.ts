/** A worker thread: batches of messages in, records out, in their order. */
import { workerData } from 'node:worker_threads';
import { kTransferable, kValue, Tinypool, type Transferable } from 'tinypool';
import type { Details } from '../details.js';
import { jsonLine } from '../present/json.js';
import { openMembers } from '../store/index.js';
import { type Opened, openMessage, triageOpened } from '../triage-message.js';
import { type Batch, messagesOf } from './batch.js';
import type { BatchResult, WorkerSettings } from './index.js';

// The pool hands over its own data first.
const { membersPath, details: wantsDetails, ...rest } = (workerData as [unknown, WorkerSettings])[1];
const basis = { ...rest, members: membersPath === null ? null : openMembers(membersPath) };

export default async function triageBatch(batch: Batch): Promise<unknown> {
  const result: BatchResult = { lines: [], dispositions: [], details: [], keys: [], bytes: batch.bytes };
  const opened: Opened[] = [];
  for (const raw of messagesOf(batch)) {
    const one = openMessage(raw);
    opened.push(one instanceof Promise ? await one : one);
  }
  for (const { record, details, keys } of triageOpened(opened, basis)) {
    result.lines.push(jsonLine(record));
    result.dispositions.push(record.disposition);
    result.details.push(wantsDetails ? plain(details) : null);
    result.keys.push(keys);
  }
  return Tinypool.move(new Returned(result));
}

/** As data that may cross to another thread. */
function plain({ member, lines, failedRules, text, waterfall }: Details): Details {
  return { member, lines, failedRules, text, ...(waterfall && { waterfall }) };
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
