/** What is wrong with a message that could not be read, in words. */
import type { TriageRecord } from '../record.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** The error of a message in words; a code without words speaks for itself. */
export function defectWords(record: TriageRecord, words: Words): string {
  const { error } = record;
  if (error === null) return words.kinds[record.kind];
  const known: Partial<Record<string, string>> = words.defects;
  const inWords = known[error.code];
  if (inWords === undefined) return visible(`${error.code}: ${error.message}`);
  // The system's own code, which helps whoever has to repair it.
  const [detail] = /\([A-Z]+\)$/u.exec(error.message) ?? [];
  return detail ? `${inWords} ${detail}` : inWords;
}

/** Which message could not be read, and why, in one line. */
export function unreadableLine(record: TriageRecord, words: Words): string {
  const { path, index } = record.source;
  return `${visible(path)} #${index + 1}${words.colon} ${defectWords(record, words)}`;
}
