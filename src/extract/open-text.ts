/** A text on its way through the steps of reading: what more than one of them needs is made once, when it is first asked for. */
import type { VoicedLine } from '../mail.js';
import { type Folded, fold } from '../text/fold.js';
import { type ScannedLine, scanLabels } from './answers.js';
import type { ExtractContext } from './index.js';
import type { ExtraLabels } from './labels.js';
import { inLayout } from './layout.js';
import { joinSplitFields } from './split-fields.js';

/** A line in the layout that the label scan knows. */
export interface LaidLine {
  line: VoicedLine;
  folded: Folded;
}

function laidOut(lines: readonly VoicedLine[], extra: ExtraLabels): LaidLine[] {
  return inLayout(joinSplitFields(lines), extra).map((line) => ({ line, folded: fold(line.text) }));
}

export class OpenText {
  private laidLines: readonly LaidLine[] | null = null;
  private scannedLines: ScannedLine[] | null = null;

  constructor(
    readonly voiced: readonly VoicedLine[],
    readonly context: ExtractContext,
  ) {}

  get laid(): readonly LaidLine[] {
    this.laidLines ??= laidOut(this.voiced, this.context.extraLabels);
    return this.laidLines;
  }

  get scanned(): ScannedLine[] {
    this.scannedLines ??= scanLabels(this.laid, this.context.extraLabels, this.context);
    return this.scannedLines;
  }
}
