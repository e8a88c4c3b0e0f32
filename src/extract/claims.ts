/** What is said of an item somewhere in the text: in the form, or in a sentence. */
import type { Reading } from '../items/index.js';
import type { Voice } from '../mail.js';
import type { ItemKey } from '../record.js';

export interface Claim {
  key: ItemKey;
  reading: Reading;
  /** Number of the line, from 1. */
  line: number;
  voice: Voice;
  /** `form`: a labelled answer; `prose`: a sentence; `correction`: a sentence that takes something back. */
  from: 'form' | 'prose' | 'correction';
  /** The label, folded; '' in prose. */
  label: string;
  /** Payment method and carrier: the answer as written, since it may say the course alone. */
  text?: string;
}

/** Is something given that can be read in two ways? */
export function isAmbiguous(reading: Reading): boolean {
  return reading.is === 'invalid' && reading.reason === 'ambiguous';
}
