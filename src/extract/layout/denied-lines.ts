/**
 * A label and two values in lines of their own, of which the first is denied: 「ニックネーム⏎みぽじゃなく⏎みぽ☆⏎だった」, as people write on a small
 * keyboard.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const LONGEST = 40;
const DENIED = /\S\s*(?:の(?:ほう|方))?(?:じゃ|では|で)なく(?:て)?[、,\s]*$/u;
const AND = /^\s*(?:あとは?|それと|それから|で|えっと|ちなみに)[、,\s]*/u;
/** です, だった！ */
const CLOSES =
  /^\s*(?:です|でした|だった(?:よ|わ)?|だよ|が(?:正しい|正解)(?:です)?|の(?:ほう|方)(?:です|でした)?)[。!！♪☆\s\p{Extended_Pictographic}\ufe0f]*$/u;

/** The lines with the value that holds beside its label; numbers and voices stay. */
export function withoutDeniedLines(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (let i = 1; i + 1 < lines.length; i++) {
    const { text } = lines[i] as VoicedLine;
    if (text.length > LONGEST || !text.includes('なく') || !DENIED.test(text)) continue;
    const head = lines[i - 1] as VoicedLine;
    const value = lines[i + 1] as VoicedLine;
    if (!isMine(head) || value.voice !== head.voice || value.text.trim() === '' || value.text.length > LONGEST)
      continue;
    const label = head.text.replace(AND, '').trimEnd();
    if (!isLabel(label, extra) || labelAt(fold(value.text).text, 0, true, extra) !== null) continue;
    const next = lines[i + 2];
    const isClosed = next !== undefined && CLOSES.test(next.text);
    // Of more lines nothing says which of them is the value.
    if (!isClosed && next !== undefined && next.text.trim() !== '' && !isLabel(next.text, extra)) continue;
    out ??= [...lines];
    out[i - 1] = withText(head, `${label.replace(/(?:は|[:：])$/u, '')}：${value.text.trim()}`);
    out[i] = withText(lines[i] as VoicedLine, '');
    out[i + 1] = withText(value, '');
    if (isClosed) out[i + 2] = withText(next, '');
  }
  return out ?? lines;
}

function isLabel(text: string, extra: ExtraLabels): boolean {
  if (text.length > LONGEST) return false;
  const { text: folded } = fold(text.replace(/(?:は|[:：])$/u, ''));
  return labelAt(folded, 0, true, extra)?.separator === 'end';
}
