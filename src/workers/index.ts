/**
 * A large run in several threads. The first one reads, decodes and screens; what it leaves, the letters, is read by the others, so that
 * each thread runs, and compiles, its own half of the program. Where there are more than two, they would wait for the first: then they are
 * given whole messages too.
 */
import type { RunKeys } from '../decide/index.js';
import type { Details } from '../details.js';
import type { RawMessage } from '../mail.js';
import { openedBatches } from '../opened-batches.js';
import { type Basis, type Letter, readLetters, screenOpened } from '../passage/index.js';
import type { Disposition, TriageRecord } from '../record.js';
import type { Sharing, Shown } from '../triage.js';
import { BatchBuilder } from './batch.js';
import { Crew } from './crew.js';
import { Lot } from './lot.js';
import { type Settled, settled } from './settled.js';

/** Letters that go to a worker together: enough for the way there and back to cost nothing beside the work. */
const LETTERS = 32;

/** Messages that wait for the letters among them to be so many. */
const MESSAGES = 256;

/** So many lots of letters each worker has before it or behind it, before the first thread reads some itself. */
const LETTER_LOTS = 8;

/** And so many lots of whole messages: enough for it never to wait, and all that memory has to hold. */
const WHOLE_LOTS = 2;

/** For each thread, lots that wait for the first of them to be done. */
const WAITING = 16;

interface Triaged {
  shown: Shown;
  keys: RunKeys;
}

/**
 * The messages' records, in the order of the messages. Where the workers have enough before them, the first thread reads letters
 * itself; where the records are not taken, reading stops.
 */
export async function* triageInWorkers(
  messages: AsyncIterator<RawMessage>,
  basis: Basis,
  { jobs, membersPath, details }: Sharing,
): AsyncGenerator<Triaged> {
  const { today, profile, explain } = basis;
  const workers = jobs - 1;
  const crew = new Crew(workers, { today, profile, explain, membersPath, details });
  const lots: Lot[] = [];
  const builder = new BatchBuilder();
  let done = false;
  const reading: AsyncIterator<RawMessage> = {
    async next() {
      const next = await messages.next();
      done ||= next.done === true;
      return next;
    },
  };

  /** Messages as they are, for a worker to do everything. */
  const wholeLot = async (): Promise<Lot> => {
    const lot = new Lot();
    while (!builder.isFull) {
      const next = await reading.next();
      if (next.done === true) break;
      builder.add(next.value);
      lot.add(null);
    }
    lot.wait(crew.triage(builder));
    return lot;
  };

  /** Messages that are screened here; the letters go to a worker that has room for them. */
  const screenedLot = async (): Promise<Lot> => {
    const lot = new Lot();
    const letters: Letter[] = [];
    for await (const opened of openedBatches(reading, () => letters.length >= LETTERS || lot.size >= MESSAGES))
      for (const { letter, outcome } of screenOpened(opened, basis)) {
        lot.add(outcome && settled(outcome, details));
        if (letter) letters.push(letter);
      }
    if (letters.length > 0 && crew.busy < LETTER_LOTS * workers) lot.wait(crew.read(letters));
    else lot.fill(readLetters(letters, basis).map((outcome) => settled(outcome, details)));
    return lot;
  };

  try {
    while (!done) {
      lots.push(workers > 1 && crew.busy < WHOLE_LOTS * workers ? await wholeLot() : await screenedLot());
      // For what the workers say to be heard.
      await endOfTurn();
      while (lots[0]?.isDone || lots.length > WAITING * jobs) yield* shownOf(await (lots.shift() as Lot).settled());
    }
    for (const lot of lots) yield* shownOf(await lot.settled());
  } finally {
    await messages.return?.();
    await crew.dismiss();
  }
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function* shownOf(all: Settled[]): Generator<Triaged> {
  for (const { line, disposition, details, keys } of all)
    yield { shown: new LateRecord(line, disposition, details), keys };
}

/** Most records go out as the line that was written already; the others are read back from it. */
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
