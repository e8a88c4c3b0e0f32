/** Labels that a mailer has broken: ・会費のお支払い方法(クレジットカード決済/キャリア⏎決済)：キャリア決済. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { COLON, kindsIn } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

/** A bracket that the line does not close, and what stands before it. */
const OPEN = /^([^()（）:：]{2,30})[(（][^()（）]*$/u;
const CLOSED_BELOW = /^[^()（）:：]{0,30}[)）]/u;
const REST_OF_LABEL = /^[^\s:：=＝・･■◆●][^:：=＝]{0,16}(?=[:：=＝])/u;
const LONGEST = 60;

/** The lines with those joined that a label runs over; numbers stay, and what was joined to the line above is empty. */
export function joinWrappedLabels(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as VoicedLine;
    const next = lines[i + 1] as VoicedLine;
    if (next.voice !== line.voice || line.text.length < 3 || !runsOn(line.text, next.text, extra)) continue;
    out ??= [...lines];
    out[i] = withText(line, line.text.trimEnd() + next.text.trimStart());
    out[i + 1] = withText(next, '');
    i++;
  }
  return out ?? lines;
}

function runsOn(text: string, next: string, extra: ExtraLabels): boolean {
  if (text.length > LONGEST || (kindsIn(text) & COLON) !== 0) return false;
  if (text.includes('(') || text.includes('（')) {
    const open = OPEN.exec(text)?.[1];
    if (open !== undefined) return CLOSED_BELOW.test(next) && isLabel(open, extra);
  }
  const rest = (kindsIn(next) & COLON) === 0 ? undefined : REST_OF_LABEL.exec(next)?.[0];
  return rest !== undefined && !isLabel(text, extra) && !isLabel(rest, extra) && isLabel(text.trimEnd() + rest, extra);
}

function isLabel(text: string, extra: ExtraLabels): boolean {
  return labelAt(fold(text).text, 0, true, extra)?.separator === 'end';
}
