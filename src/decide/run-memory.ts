/**
 * The flags that need the run: `duplicate` and `repeat-attempts` (contract section 7). A message's keys are found wherever it is
 * triaged; what came before it is known only where all messages pass in the order of the input.
 */
import type { Address, Fields, Flag, ItemKey } from '../record.js';
import { idKey, kanaKey, nameKey, numberKey } from '../text/keys.js';
import { mailboxKey } from '../text/mailbox.js';
import { KeyTable, keyOf, keyOfText } from './key-table.js';

/** By which a message is known again. */
export interface Sending {
  id: string | null;
  from: Address | null;
  subject: string | null;
  /** The writer's own text, without quotes and signature. */
  text: string;
}

// Names, birth date and identifiers: what somebody tries who does not know them.
const TRIED: readonly [ItemKey, (value: string) => string][] = [
  ['nameKanji', nameKey],
  ['nameKana', kanaKey],
  ['birthDate', String],
  ['billingId', numberKey],
  ['plusMemberId', idKey],
  ['memberNumber', numberKey],
];

/** The keys of one message. */
export interface RunKeys {
  /** Any of them seen before makes it a duplicate. */
  sending: number[];
  /** What an inquiry tried at the member that it aims at, its first candidate; null where there is none. */
  attempt: Attempt | null;
}

interface Attempt {
  member: number;
  /** A key for the value of each item in `TRIED`, 0 where none was given. */
  tried: number[];
}

export function sendingKeys({ id, from, subject, text }: Sending): number[] {
  const keys: number[] = [];
  const sender = mailboxKey(from?.address ?? null);
  if (id !== null && id !== '') keys.push(keyOfText(`id ${id}`));
  if (sender !== null) keys.push(keyOf(['text', sender], [subject ?? '', text]));
  return keys;
}

export function attemptOf(memberId: string, fields: Fields): Attempt {
  const tried = TRIED.map(([key, fold]) => {
    const { value, raw, others = [] } = fields[key];
    const given = value ?? raw;
    if (given === null) return 0;
    // Ten numbers in one mail are ten guesses: another list is another try.
    return keyOfText([given, ...others].map(fold).sort().join(' '));
  });
  return { member: keyOfText(memberId), tried };
}

// Cells of a member's row.
const COUNT = 1;
const DIFFERING = 2;
const FIRST_TRIED = 3;

/** Remembers one run; messages have to come in the order of the input. */
export class RunMemory {
  readonly #seen = new KeyTable(1);
  readonly #attempts = new KeyTable(FIRST_TRIED + TRIED.length);

  /** What the run says of a message with these keys. */
  meet({ sending, attempt }: RunKeys): RunFlag[] {
    const flags: RunFlag[] = this.#isDuplicate(sending) ? ['duplicate'] : [];
    // Whoever guesses may write the same Message-ID each time.
    const isNew = attempt !== null && this.#isNew(attempt);
    if (attempt !== null && (isNew || flags.length === 0) && this.#isRepeatAttempt(attempt))
      flags.push('repeat-attempts');
    return flags;
  }

  /** `duplicate`: the same Message-ID, or the same From, subject and own text, came earlier. */
  #isDuplicate(keys: readonly number[]): boolean {
    const seen = keys.some((key) => this.#seen.has(key));
    for (const key of keys) this.#seen.row(key);
    return seen;
  }

  /** Has nothing been tried at that member that is the same in all? */
  #isNew({ member, tried }: Attempt): boolean {
    const key = keyOfText(`try ${member} ${tried.join(' ')}`);
    const isNew = !this.#seen.has(key);
    this.#seen.row(key);
    return isNew;
  }

  /**
   * `repeat-attempts`: this is the third inquiry or a later one that aims at this member (the first candidate), and among
   * them names, birth date or identifiers differ. What was left out once and given later does not differ; a duplicate
   * that says the same is no attempt.
   */
  #isRepeatAttempt({ member, tried }: Attempt): boolean {
    const at = this.#attempts.row(member);
    const { cells } = this.#attempts;
    const count = (cells[at + COUNT] ?? 0) + 1;
    cells[at + COUNT] = count;
    for (const [i, key] of tried.entries()) {
      const cell = at + FIRST_TRIED + i;
      if (key === 0) continue;
      if (cells[cell] === 0) cells[cell] = key;
      else if (cells[cell] !== key) cells[at + DIFFERING] = 1;
    }
    return count >= 3 && cells[at + DIFFERING] === 1;
  }
}

type RunFlag = Extract<Flag, 'duplicate' | 'repeat-attempts'>;
