/**
 * The flags that need the run: `duplicate` and `repeat-attempts` (contract section 7). Only hashes are kept, a few for
 * each message and each member aimed at, so that a run's memory holds no personal data and stays small.
 */
import { createHash } from 'node:crypto';
import type { Address, Fields, ItemKey } from '../record.js';
import { idKey, kanaKey, nameKey, numberKey } from '../text/keys.js';
import { mailboxKey } from '../text/mailbox.js';
import { collapseSpaces } from '../text/width.js';

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

interface Attempts {
  count: number;
  /** Of each item the first value given. */
  first: Map<ItemKey, string>;
  differing: boolean;
}

/** Remembers one run; messages have to come in the order of the input. */
export class RunMemory {
  readonly #seen = new Set<string>();
  readonly #attempts = new Map<string, Attempts>();

  /** `duplicate`: the same Message-ID, or the same From, subject and own text, came earlier. */
  isDuplicate({ id, from, subject, text }: Sending): boolean {
    const keys: string[] = [];
    const sender = mailboxKey(from?.address ?? null);
    if (id !== null && id !== '') keys.push(hash(['id', id]));
    if (sender !== null) keys.push(hash(['text', sender, collapseSpaces(subject ?? ''), collapseSpaces(text)]));
    const seen = keys.some((key) => this.#seen.has(key));
    for (const key of keys) this.#seen.add(key);
    return seen;
  }

  /**
   * `repeat-attempts`: this is the third inquiry or a later one that aims at this member (the first candidate), and among
   * them names, birth date or identifiers differ. What was left out once and given later does not differ; a duplicate is
   * no attempt, and must not be told of here.
   */
  isRepeatAttempt(memberId: string, fields: Fields): boolean {
    const attempts = this.#attempts.get(memberId) ?? { count: 0, first: new Map<ItemKey, string>(), differing: false };
    this.#attempts.set(memberId, attempts);
    attempts.count++;
    for (const [key, fold] of TRIED) {
      const given = fields[key].value ?? fields[key].raw;
      if (given === null) continue;
      const now = hash([fold(given)]);
      const first = attempts.first.get(key);
      if (first === undefined) attempts.first.set(key, now);
      else if (first !== now) attempts.differing = true;
    }
    return attempts.count >= 3 && attempts.differing;
  }
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, 22);
}
