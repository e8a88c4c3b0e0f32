/** The desk's mail below an answer to it: which labels it holds, and that nothing is written to them. */
import type { VoicedLine } from '../../mail.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { rememberedLines } from '../../text/remember.js';
import { askedIn } from '../labels/asked.js';
import { labelsIn } from '../labels/index.js';
import { labelLine } from './template-labels.js';

/** The items whose labels the lines hold; null where one holds a label otherwise than alone in its line. */
export function labelsQuoted(lines: readonly VoicedLine[]): ItemKey[] | null {
  const keys: ItemKey[] = [];
  for (const { text } of lines) {
    const held = heldIn(text);
    if (held === OTHERWISE) return null;
    const key = ITEM_KEYS[held];
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

const NONE = -1;
const OTHERWISE = -2;

/** The position in ITEM_KEYS of the item whose label is all of the line. */
const heldIn = rememberedLines((text): number => {
  if (text.trim() === '') return NONE;
  const { label, answer } = labelLine(text.trim()) ?? { label: null, answer: '' };
  if (label !== null) return answer === '' ? ITEM_KEYS.indexOf(label.key) : OTHERWISE;
  const folded = fold(text);
  return labelsIn(folded).length === 0 && askedIn(folded.text, {}) === null ? NONE : OTHERWISE;
});
