/** What the lines of a form have alike: blank lines or hints between its labels and their values. */
import { isClosing } from '../../text/answer.js';
import { opensAt } from '../../text/units.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { mayBeHint } from './hint-lines.js';

/** What the lines of a form have alike. */
export interface FormLayout {
  /** Blank lines stand between the labels and their values. */
  gapped: boolean;
  /** And so do lines that tell how to fill them in. */
  hinted: boolean;
}

export function layoutOf(lines: readonly ScannedLine[]): FormLayout {
  return { gapped: isGapped(lines), hinted: isHinted(lines) };
}

export function isBlank(line: ScannedLine | undefined): boolean {
  if (line === undefined) return true;
  const { text } = line.folded;
  const at = opensAt(text);
  return at === text.length || ('>|'.includes(text.charAt(at)) && !/[^\s>|]/u.test(text));
}

/** Do blank lines stand between the labels and their values throughout? */
function isGapped(lines: readonly ScannedLine[]): boolean {
  let gaps = 0;
  let tight = 0;
  for (const [i, l] of lines.entries()) {
    const hit = l.hits.at(-1);
    if (!hit || l.folded.text.slice(hit.answerAt).trim() !== '') continue;
    let k = i + 1;
    while (k < lines.length && isBlank(lines[k]) && k < i + 4) k++;
    const next = lines[k];
    if (!next || next.hits.length > 0 || isBlank(next)) continue;
    if (isClosing(next.folded.text)) continue;
    if (k > i + 1) gaps++;
    else tight++;
  }
  return gaps >= 3 && gaps > tight;
}

const LEAST_HINTED = 3;

/** Does a line that looks like a hint stand below so many labels, with something below it? */
function isHinted(lines: readonly ScannedLine[]): boolean {
  let hinted = 0;
  for (let i = 0; i + 2 < lines.length; i++) {
    const hit = (lines[i] as ScannedLine).hits.at(-1);
    if (!hit || (lines[i] as ScannedLine).folded.text.slice(hit.answerAt).trim() !== '') continue;
    if (isHintAbove(lines, i + 1) && ++hinted >= LEAST_HINTED) return true;
  }
  return false;
}

/** Does the line look like a hint, with an answer below it? */
export function isHintAbove(lines: readonly ScannedLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  return (
    line !== undefined &&
    next !== undefined &&
    mayBeHint(line.folded.text) &&
    !isBlank(next) &&
    next.hits.length === 0 &&
    !mayBeHint(next.folded.text) &&
    !isClosing(next.folded.text)
  );
}
