/** Values that a mailer has broken at its line width: ・会費のお支払い方法：キ⏎ャリア決済. */
import type { VoicedLine } from '../../mail.js';
import { isClosing } from '../../text/answer.js';
import { columnsOf } from '../../text/columns.js';
import { fold } from '../../text/fold.js';
import { COLON, kindsIn } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** No mailer breaks lines of fewer columns. */
const LEAST_COLUMNS = 34;
/** So many lines end at the line width where lines are broken there. */
const LEAST_FULL = 3;
/** A letter of two columns may leave the last one free, and a mark that may not begin a line takes one letter more along. */
const SLACK = 2;
/** No value is longer: what fills line after line is a text, and would cost more than it tells. */
const LONGEST = 800;
const BEGINS_ANOTHER = /^\s*(?:$|[・･●○◎◆◇■□▪※*＊>＞→⇒\-(（【[「『<＜①-⑳]|\d{1,2}[.)．）、])/u;

/**
 * The lines with those joined that a form's value runs over; numbers stay, and what was joined to the line above is empty.
 * @param written the lines as they were broken: of `lines` some are joined already
 */
export function joinWrappedValues(
  lines: readonly VoicedLine[],
  extra: ExtraLabels,
  written = lines,
): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!mayRunOn(lines[i] as VoicedLine, lines[i + 1])) continue;
    // Told once, and only where a value may run on at all.
    width ||= lineWidth(written);
    if (!isFull(lines[i] as VoicedLine, width) || !hasMark(lines[i] as VoicedLine, extra)) continue;
    let text = (lines[i] as VoicedLine).text.trimEnd();
    let k = i + 1;
    for (; k < lines.length && text.length < LONGEST && goesOn(lines[k] as VoicedLine, extra); k++) {
      text += (lines[k] as VoicedLine).text.trim();
      out ??= [...lines];
      out[k] = { ...(lines[k] as VoicedLine), text: '' };
      if (!isFull(lines[k] as VoicedLine, width)) {
        k++;
        break;
      }
    }
    if (out !== null && k > i + 1) out[i] = { ...(lines[i] as VoicedLine), text };
    i = k - 1;
  }
  return out ?? lines;
}

/** Cheap, and right for nearly all lines of a form: the line below holds a label of its own. */
function mayRunOn(line: VoicedLine, next: VoicedLine | undefined): boolean {
  return (
    next !== undefined &&
    isMine(line) &&
    next.voice === line.voice &&
    line.text.length * 2 >= LEAST_COLUMNS &&
    (kindsIn(line.text) & COLON) !== 0 &&
    (kindsIn(next.text) & COLON) === 0 &&
    !BEGINS_ANOTHER.test(next.text)
  );
}

/** The width that the lines of the text are broken at; Infinity where they are not. What is broken goes on below; a line may end there by chance. */
function lineWidth(lines: readonly VoicedLine[]): number {
  const widths = lines.map((line) => (isMine(line) ? columnsOf(line.text.trimEnd()) : 0));
  const width = Math.max(...widths);
  let broken = 0;
  let ended = 0;
  for (const [i, columns] of widths.entries()) {
    if (columns < width - SLACK) continue;
    if ((lines[i + 1]?.text ?? '').trim() === '') ended++;
    else broken++;
  }
  return width >= LEAST_COLUMNS && broken >= LEAST_FULL && ended * 3 <= broken ? width : Infinity;
}

function isFull(line: VoicedLine, width: number): boolean {
  return columnsOf(line.text.trimEnd()) >= width - SLACK;
}

function hasMark(line: VoicedLine, extra: ExtraLabels): boolean {
  const { text } = fold(line.text);
  const hit = labelAt(text, 0, true, extra);
  return hit?.separator === 'mark' && text.slice(hit.answerAt).trim() !== '';
}

function goesOn(line: VoicedLine, extra: ExtraLabels): boolean {
  if (!isMine(line) || BEGINS_ANOTHER.test(line.text) || isClosing(line.text)) return false;
  const separator = labelAt(fold(line.text).text, 0, true, extra)?.separator;
  return separator === undefined || separator === 'none';
}
