/** 県★大分, 番号→0123…, 【県】大分: words that are labels before a colon only, in a form that has another sign behind its labels. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many labels have the sign behind them. */
const LEAST = 3;
/** 【県】長野 */
const BOXED = /^\s*[【［〔＜<《]\s*([^【】［］〔〕＜＞<>《》:：]{1,14}?)\s*[】］〕＞>》]\s*(?=\S)/u;
const SIGNS = /[→⇒➡★☆◆◇■□●♪♡♥…‥=＝;；>＞【［〔《]/u;
const BETWEEN = /^[\s\ufe0f]*([→⇒➡★☆◆◇■□●♪♡♥…‥=＝;；>＞.])/u;

/** What a sign may stand as in the line as written. */
const SEEN_AS: Record<string, string> = { '.': '…‥', '>': '>＞', '=': '=＝', ';': ';；' };

/** A label below the way to pay (see `withPaymentNumber`). */
const NUMBER = /^\s*番号：/u;

/** The lines with a colon for that sign, where no label is known before it; numbers and voices stay. */
export function withCommonMark(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const counts = new Map<string, number>();
  const unknown: number[] = [];
  let boxed = 0;
  for (const [i, line] of lines.entries()) {
    if (!isMine(line) || !SIGNS.test(line.text)) continue;
    const { text } = fold(line.text);
    const hit = labelAt(text, 0, true, extra);
    if (hit === null) unknown.push(i);
    else if (BOXED.test(line.text)) boxed++;
    else if (hit.separator === 'mark') {
      const sign = BETWEEN.exec(text.slice(hit.labelAt + hit.label.length, hit.answerAt))?.[1];
      if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const common = [...counts].flatMap(([sign, count]) => (count >= LEAST ? [SEEN_AS[sign] ?? sign] : []));
  if (unknown.length === 0 || (common.length === 0 && boxed < LEAST)) return lines;
  const marks = `[${common.join('')}]`;
  const marked =
    common.length === 0
      ? BOXED
      : new RegExp(`^(\\s*(?!${marks})[^\\s:：]{1,14}?)\\s*${marks}+\\ufe0f?\\s*(?=\\S)`, 'u');
  const out = [...lines];
  for (const i of unknown) {
    const line = out[i] as VoicedLine;
    const text = line.text.replace(marked, '$1：');
    if (text !== line.text && (NUMBER.test(text) || labelAt(fold(text).text, 0, true, extra) !== null))
      out[i] = withText(line, text);
  }
  return out;
}
