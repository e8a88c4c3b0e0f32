/**
 * Letters of another alphabet in an identifier: 「кriku88」, 「rikú88」, 「А01-…」 with a Cyrillic А. No identifier holds them, and without them it
 * would be another one, perhaps somebody else's: a person looks. Japanese, Chinese, Korean and Thai words stand beside an ID without a space,
 * and nobody takes them for a part of it.
 */

import type { Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import type { ItemKey } from '../record.js';
import { withoutInvisible } from '../text/invisible.js';
import { nfkc } from '../text/width.js';
import type { ScannedLine } from './labels/scan-labels.js';

const KEYS = ['plusMemberId', 'memberNumber', 'billingId', 'email'] as const satisfies readonly ItemKey[];

/** Letters that look like ours, and their marks; digits of other scripts. */
const ALIKE =
  '[\\p{sc=Latin}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Armn}\\p{sc=Geor}\\p{sc=Cher}\\p{sc=Copt}\\p{sc=Lisu}\\p{sc=Hebr}\\p{sc=Arab}\\p{Nd}\\u0300-\\u036f]';
const FOREIGN = new RegExp(`(?![\\0-\\x7f])${ALIKE}`, 'gu');
/** A word of ours and others' letters. */
const WORDS = new RegExp(`(?:[\\w.@+-]|${ALIKE}){2,80}`, 'gu');

/** The readings, with each identifier ambiguous of which a letter was left out. */
export function withoutForeignLetters(
  readings: Record<ItemKey, Reading>,
  lines: Partial<Record<ItemKey, number>>,
  scanned: readonly ScannedLine[],
): void {
  for (const key of KEYS) {
    const reading = readings[key];
    if (reading.is !== 'value') continue;
    const at = lines[key];
    const line = scanned.find((one) => one.line.number === at)?.line.text ?? '';
    const ids = [reading.value, ...(reading.others ?? [])];
    if (ids.some((id) => lacksLetter(id, reading.raw) || lacksLetter(id, line))) readings[key] = ambiguous(reading.raw);
  }
}

/** Does the text write this value with a letter of another alphabet in it, or right beside it? */
function lacksLetter(value: string, text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  const seen = nfkc(withoutInvisible(text));
  if (seen.search(FOREIGN) < 0) return false;
  const id = bare(value);
  return (seen.match(WORDS) ?? []).some((word) => {
    const ours = word.replace(FOREIGN, '');
    if (ours === word) return false;
    const left = bare(ours);
    // 「contraseña」 holds an "a", as many an ID does.
    return (
      (id.length >= 3 && left.includes(id)) || (left.length >= 3 && left.length * 2 >= id.length && id.includes(left))
    );
  });
}

const BEYOND_ASCII = /[^\0-\x7f]/u;

function bare(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, '').toLowerCase();
}
