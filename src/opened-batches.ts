/** Messages decoded and gathered, so that they can pass the stages together. */
import type { RawMessage } from './mail.js';
import { type Opened, openMessage } from './passage/index.js';

/** Enough for the processor's caches to serve a stage, few enough for memory and for output that comes as it is made. */
const MOST_MESSAGES = 32;

/**
 * The messages in their order, as many at a time as come without waiting: who writes to a pipe by and by gets each record at once.
 * @param enough asked after each batch: no further message is read then, and `messages` can be read on from there
 */
export async function* openedBatches(
  messages: AsyncIterator<RawMessage>,
  enough: () => boolean,
): AsyncGenerator<Opened[]> {
  let batch: Opened[] = [];
  let turn: Promise<null> | null = null;
  let next: Promise<IteratorResult<RawMessage>> | null = null;
  for (;;) {
    next ??= messages.next();
    turn ??= batch.length > 0 ? endOfTurn() : null;
    const result = turn === null ? await next : await Promise.race([next, turn]);
    if (result !== null) {
      next = null;
      if (result.done === true) break;
      const opened = openMessage(result.value);
      // Its content is gone with the next one.
      batch.push(opened instanceof Promise ? await opened : opened);
      if (batch.length < MOST_MESSAGES) continue;
    }
    yield batch;
    batch = [];
    turn = null;
    if (next === null && enough()) return;
  }
  if (batch.length > 0) yield batch;
}

function endOfTurn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null));
}
