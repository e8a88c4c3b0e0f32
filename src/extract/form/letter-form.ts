/**
 * The form of the desk's own letter, sent back with its blanks filled in where the mail program quotes it: 「> ・ご設定のニックネーム:りおん」
 * between lines that say 「受付済み」. Such a letter leaves blank what it asks for, so that whatever stands there is the writer's.
 */
import { type VoicedLine, withVoice } from '../../mail.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import type { ExtractContext } from '../index.js';
import { labelAt } from '../labels/index.js';

/** 受付済み(早＊＊＊), received (credit card): what the letter says of an item that it does not ask for. */
const RECEIVED = /^\s*(?:受付済み|received)\s*(?:[(（][^()（）]{0,80}[)）]?)?\s*$/iu;
const MAY_RECEIVE = /受付済|received/iu;

/** The lines with those of the letter's form made the writer's; null where no such form is quoted, or nothing stands in its blanks. */
export function withLetterForm(lines: readonly VoicedLine[], context: ExtractContext): VoicedLine[] | null {
  const received = lines.flatMap((line, i) => (saysReceived(line, context) ? [i] : []));
  const first = received[0];
  const last = received.at(-1);
  if (first === undefined || last === undefined) return null;
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

function saysReceived({ voice, text }: VoicedLine, context: ExtractContext): boolean {
  if (voice !== 'desk' || !MAY_RECEIVE.test(text)) return false;
  const answer = answerOf(text, context);
  return answer !== null && RECEIVED.test(answer);
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
