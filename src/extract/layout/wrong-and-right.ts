/** （誤）090-1111-2222 → （正）090-1111-2223: of what was wrong and what is right, side by side, the line holds what is right. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const WRONG = '[（(【［[]?\\s*誤(?:り)?\\s*[）)】］\\]:：]\\s*';
const RIGHT = '[（(【［[]?\\s*正(?:しくは)?\\s*[）)】］\\]:：]\\s*';
/** A value; of a sentence about them nothing is made. */
const VALUE =
  '[^\\s（(【［[）)】］\\]→⇒誤正。、:：](?:[^（(【［[）)】］\\]→⇒誤正。:：]{0,38}[^\\s（(【［[→⇒誤正。、:：])?';
const BETWEEN = '\\s*(?:[→⇒➡、,／/]|->|=>)?\\s*';
const PAIR = new RegExp(
  `${WRONG}${VALUE}${BETWEEN}${RIGHT}(?<right>${VALUE})\\s*$|${RIGHT}(?<first>${VALUE})${BETWEEN}${WRONG}${VALUE}\\s*$`,
  'u',
);
const LONGEST = 160;

/**
 * The lines with what is right in place of each such pair. Where a form stands above and the line has no label of its own, it is the form's
 * value that is put right, by that value (see `corrections`).
 */
export function withRightAlone(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!lines.some(mayHold)) return lines;
  const inForm = lines.some((line) => isMine(line) && !mayHold(line) && isLabelled(line.text, extra));
  return lines.map((line) => {
    const found = mayHold(line) ? PAIR.exec(line.text) : null;
    const right = found?.groups?.right ?? found?.groups?.first;
    if (found === null || right === undefined || (inForm && !isLabelled(line.text, extra))) return line;
    return withText(line, `${line.text.slice(0, found.index)}${right}`);
  });
}

function isLabelled(text: string, extra: ExtraLabels): boolean {
  return text.length <= LONGEST && labelAt(fold(text).text, 0, true, extra) !== null;
}

function mayHold(line: VoicedLine): boolean {
  return line.text.includes('誤') && line.text.includes('正') && line.text.length <= LONGEST && isMine(line);
}
