/** Lines that hold nobody's answer, or not that of the account that is meant, set aside. */
import type { VoicedLine } from '../../../mail.js';
import { withoutOtherAccounts } from './accounts-apart.js';
import { withoutOtherMatters } from './other-matters.js';
import { withoutOthersBlocks } from './others-blocks.js';
import { withoutOthersBrackets } from './others-brackets.js';
import { withoutOthersHeaded } from './others-heads.js';
import { withoutOthersLines } from './others-lines.js';
import { withoutOthersRows } from './others-rows.js';
import { withoutOtherForm } from './two-forms.js';

/** The lines with such ones set aside; the lines themselves where there are none. */
export function withoutOthers(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const meant = withoutOtherAccounts(
    withoutOtherForm(withoutOthersHeaded(withoutOthersRows(withoutOthersBlocks(withoutOtherMatters(lines))))),
  );
  return withoutOthersBrackets(withoutOthersLines(meant));
}
