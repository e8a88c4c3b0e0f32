/** A text on its way through the steps of reading: what more than one of them needs is made once, when it is first asked for. */
import type { VoicedLine } from '../mail.js';
import { type Folded, fold } from '../text/fold.js';
import type { ExtractContext } from './index.js';
import { type ScannedLine, scanLabels } from './labels/scan-labels.js';
import { withAnswerAbove } from './layout/answer-above.js';
import { plainBullets } from './layout/bullets.js';
import { withHeadedValues } from './layout/headed-values.js';
import { inLayout } from './layout/index.js';
import { withLeftOut } from './layout/left-out.js';
import { withAskedLabels } from './layout/numbered-answers.js';
import { withoutPictures } from './layout/pictures.js';
import { withRemarksInBrackets } from './layout/remarks-column.js';
import { partRuns } from './layout/runs.js';
import { joinSplitFields } from './layout/split-fields.js';
import { withColumnThatCounts } from './layout/two-columns.js';
import { withRightAlone } from './layout/wrong-and-right.js';

/** A line in the layout that the label scan knows. */
export interface LaidLine {
  line: VoicedLine;
  folded: Folded;
}

export class OpenText {
  private foldedLines: readonly LaidLine[] | null = null;
  private laidLines: readonly LaidLine[] | null = null;
  private scannedLines: ScannedLine[] | null = null;

  constructor(
    readonly voiced: readonly VoicedLine[],
    readonly context: ExtractContext,
  ) {}

  /** The lines as they stand. */
  get folded(): readonly LaidLine[] {
    this.foldedLines ??= this.voiced.map((line) => ({ line, folded: fold(line.text) }));
    return this.foldedLines;
  }

  get laid(): readonly LaidLine[] {
    this.laidLines ??= this.layOut();
    return this.laidLines;
  }

  get scanned(): ScannedLine[] {
    this.scannedLines ??= scanLabels(this.laid, this.context.extraLabels, this.context);
    return this.scannedLines;
  }

  private layOut(): LaidLine[] {
    const folded = this.folded;
    const { extraLabels } = this.context;
    const columns = withHeadedValues(
      withColumnThatCounts(
        withRightAlone(withRemarksInBrackets(withoutPictures(this.voiced), extraLabels), extraLabels),
        extraLabels,
      ),
      extraLabels,
    );
    const voiced = partRuns(
      plainBullets(withLeftOut(withAnswerAbove(columns, extraLabels), extraLabels), extraLabels),
      extraLabels,
    );
    const laid = inLayout(withAskedLabels(joinSplitFields(voiced), this.context), extraLabels);
    // Most lines stay as they are, at their place.
    return laid.map((line, i) => {
      const before = folded[i];
      return before?.line === line ? before : { line, folded: fold(line.text) };
    });
  }
}
