/**
 * The form of the desk's own letter, sent back with its blanks filled in where the mail program quotes it: 「> ・ご設定のニックネーム:りおん」
 * between lines that say 「受付済み」, or below 「ご返信用の記入欄」. Such a letter leaves blank what it asks for, so that whatever stands
 * there is the writer's, whatever he says above it.
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import { isNothing } from '../../../text/answer.js';
import { fold } from '../../../text/fold.js';
import type { ExtractContext } from '../../index.js';
import { labelAt } from '../../labels/index.js';

/** 受付済み(早＊＊＊), received (credit card): what the letter says of an item that it does not ask for. */
const RECEIVED = /^\s*(?:受付済み|received)\s*(?:[(（][^()（）]{0,80}[)）]?)?\s*$/iu;
const MAY_RECEIVE = /受付済|received/iu;
/** Above the form: 「■ ご返信用の記入欄」. */
const HEADING =
  /^\s*[■□◆●▼【《<#*=-]{0,4}\s*(?:(?:ご?(?:返信|回答|記入)用の?)(?:ご?(?:記入|回答|返信)欄|フォーム)|form for your reply)/iu;
/** So many lines of a heading and its notes may stand above the form's first one. */
const NOTES = 12;

/** The lines with those of the letter's form made the writer's; null where no such form is quoted, or nothing stands in its blanks. */
export function withLetterForm(lines: readonly VoicedLine[], context: ExtractContext): VoicedLine[] | null {
  const received: number[] = lines.flatMap((line, i) => (saysReceived(line, context) ? [i] : []));
  const headed = firstBelowHeading(lines, context);
  const first = received[0] ?? headed;
  const last = received.at(-1) ?? headed;
  // 「受付済み(r***@exam」: a line that the mail program has broken goes on in the next one.
  for (const i of received.slice()) if (isOpen(lines[i]?.text ?? '')) received.push(i + 1);
  if (first === null || last === null) return null;
  const start = edge(lines, first, -1, context);
  const end = edge(lines, last, 1, context);
  const inForm = (line: VoicedLine, i: number) =>
    line.voice === 'desk' && i >= start && i <= end && !received.includes(i) && line.text.trim() !== '';
  if (!lines.some((line, i) => inForm(line, i) && !isNothing(answerOf(line.text, context) ?? line.text))) return null;
  return lines.map((line, i) => {
    if (line.voice !== 'desk') return line;
    return withVoice(line, inForm(line, i) ? 'own' : 'aside');
  });
}

/** The first line of the form below the letter's heading for it; null where there is none. */
function firstBelowHeading(lines: readonly VoicedLine[], context: ExtractContext): number | null {
  const heading = lines.findIndex(({ voice, text }) => voice === 'desk' && HEADING.test(text));
  if (heading < 0) return null;
  for (let i = heading + 1; i < lines.length && i <= heading + NOTES; i++) {
    const { voice, text } = lines[i] as VoicedLine;
    if (voice === 'desk' && labelAt(fold(text).text, 0, true, context.extraLabels)?.separator === 'mark') return i;
  }
  return null;
}

function saysReceived({ voice, text }: VoicedLine, context: ExtractContext): boolean {
  if (voice !== 'desk' || !MAY_RECEIVE.test(text)) return false;
  const answer = answerOf(text, context);
  return answer !== null && RECEIVED.test(answer);
}

/** Does a bracket of the line close in another one? */
function isOpen(text: string): boolean {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return at >= 0 && !/[)）]/u.test(text.slice(at));
}

/** What stands beside the line's label; null where it begins with none. */
function answerOf(text: string, context: ExtractContext): string | null {
  const folded = fold(text).text;
  const hit = labelAt(folded, 0, true, context.extraLabels);
  if (hit === null) return null;
  return hit.separator === 'end' ? '' : folded.slice(hit.answerAt);
}

/** The last line of the form in this direction: its lines begin with labels, or are the answer right below one. */
function edge(lines: readonly VoicedLine[], from: number, step: 1 | -1, context: ExtractContext): number {
  let at = from;
  let open = false;
  for (let i = from + step; i >= 0 && i < lines.length; i += step) {
    const { voice, text } = lines[i] as VoicedLine;
    if (text.trim() === '') {
      open = false;
      continue;
    }
    if (voice !== 'desk') break;
    const answer = answerOf(text, context);
    if (answer === null && !(step === 1 && open)) break;
    open = answer !== null && isNothing(answer);
    at = i;
  }
  return at;
}
