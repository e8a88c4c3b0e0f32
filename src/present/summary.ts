/** The closing line of counts. */
import { DISPOSITIONS, type Disposition } from '../record.js';
import type { Words } from './words.js';

export interface Counts {
  messages: number;
  dispositions: Record<Disposition, number>;
}

/** Counts of a run that has read nothing yet. */
export function noCounts(): Counts {
  const dispositions = { unrelated: 0, unreadable: 0, incomplete: 0, ready: 0, review: 0, 'no-match': 0 };
  return { messages: 0, dispositions };
}

/** Counts one message more, in place. */
export function count(counts: Counts, disposition: Disposition): void {
  counts.messages++;
  counts.dispositions[disposition]++;
}

/** `12 messages: ready 3, incomplete 9`; verdicts that did not occur are left out. */
export function summaryLine(counts: Counts, words: Words): string {
  if (counts.messages === 0) return words.summary.none;
  const figures = DISPOSITIONS.filter((one) => counts.dispositions[one] > 0).map(
    (one) => `${words.dispositions[one].short} ${counts.dispositions[one]}`,
  );
  const total = counts.messages === 1 ? words.summary.message : words.summary.messages;
  return `${total.replace('%s', String(counts.messages))}${words.colon} ${figures.join(words.comma)}`;
}
