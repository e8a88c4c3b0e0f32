/** What was read of folded sentences, as it stands in the mail. */
import type { Reading } from '../../items/index.js';
import { sliceSource } from '../../text/fold.js';
import { withoutInvisible } from '../../text/invisible.js';
import type { LaidLine } from '../open-text.js';

/** Sentences are folded; a nickname is what somebody wrote (contract, section 4): ま〜ゆ〜, ﾐｶﾘﾝ. */
export function asWritten(reading: Reading, paragraph: readonly LaidLine[]): Reading {
  if (reading.is !== 'value') return reading;
  for (const { folded } of paragraph) {
    const at = folded.source === folded.text ? -1 : folded.text.indexOf(reading.value);
    if (at < 0) continue;
    const value = withoutInvisible(sliceSource(folded, at, at + reading.value.length)).normalize('NFC');
    return { is: 'value', value: value.trim(), raw: reading.raw };
  }
  return reading;
}

/** What was read of a sentence that was put into standard words stands in the sentence as it was written. */
export function withRaw(reading: Reading, text: string, written: string): Reading {
  return text === written || reading.is === 'nothing' || written.includes(reading.raw)
    ? reading
    : { ...reading, raw: written };
}
