/** All that sentences tell beside the form, and against it. */
import type { VoicedLine } from '../mail.js';
import type { Claim } from './claims.js';
import { isStandIn } from './form/stand-ins.js';
import type { ExtractContext } from './index.js';
import type { ScannedLine } from './labels/scan-labels.js';
import type { LaidLine } from './open-text.js';
import { correctionsByNumber } from './prose/by-number.js';
import { correctionsBelow } from './prose/corrected-next.js';
import { listedCorrections } from './prose/corrections.js';
import { digitCorrections } from './prose/digit-corrections.js';
import { registeredInstead } from './prose/form-not-registered.js';
import { proseClaims } from './prose/index.js';
import { withNamesCorrected } from './prose/name-corrected.js';
import { swappedNicknames } from './prose/nickname-swapped.js';
import { withoutPartsOfNames } from './prose/part-of-name.js';
import { withReadingOpen } from './prose/registered-reading.js';
import { withoutFamilyAlone } from './prose/senders-own.js';
import { withoutIdle } from './prose/written-wrong.js';

interface Text {
  lines: readonly VoicedLine[];
  scanned: readonly ScannedLine[];
  /** The lines that hold no labelled answer. */
  rest: readonly LaidLine[];
  /** What the form tells. */
  form: readonly Claim[];
  /** See `letterWords`. */
  words: number;
  /** The letter forwards another. */
  passesOn: boolean;
}

/** The claims of the running text. */
export function toldInProse({ lines, scanned, rest, form, words, passesOn }: Text, context: ExtractContext): Claim[] {
  const sentences = withoutIdle(proseClaims(rest, context, words, passesOn), form, context);
  return [
    ...withReadingOpen(
      withoutFamilyAlone(
        withoutPartsOfNames(withNamesCorrected(sentences, form, rest), form),
        lines,
        context.fromName ?? '',
      ),
      form,
    ),
    ...listedCorrections(rest, form, context),
    ...correctionsByNumber(scanned, rest, form, context),
    ...digitCorrections(rest, form, context),
    ...correctionsBelow(rest, form, context),
    ...registeredInstead(rest, form, context),
    ...swappedNicknames(scanned, form),
  ].filter(({ key, reading }) => reading.is !== 'value' || !isStandIn(reading.value, key));
}
