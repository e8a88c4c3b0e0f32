/** All that sentences tell beside the form, and against it. */
import type { VoicedLine } from '../mail.js';
import type { Claim } from './claims.js';
import { isStandIn } from './form/stand-ins.js';
import type { ExtractContext } from './index.js';
import type { ScannedLine } from './labels/scan-labels.js';
import type { LaidLine } from './open-text.js';
import { proseClaims } from './prose/index.js';
import { correctionsByNumber } from './prose/put-right/by-number.js';
import { correctionsBelow } from './prose/put-right/corrected-next.js';
import { listedCorrections } from './prose/put-right/corrections.js';
import { digitCorrections } from './prose/put-right/digit-corrections.js';
import { withNamesCorrected } from './prose/put-right/name-corrected.js';
import { swappedNicknames } from './prose/put-right/nickname-swapped.js';
import { withoutPartsOfNames } from './prose/put-right/part-of-name.js';
import { withoutIdle } from './prose/put-right/written-wrong.js';
import { registeredInstead } from './prose/registered/form-not-registered.js';
import { withReadingOpen } from './prose/registered/registered-reading.js';
import { withoutFamilyAlone } from './prose/whose/senders-own.js';

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
