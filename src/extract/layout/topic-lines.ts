/** 電話は⏎090⏎7713⏎2259: a label with は in a line of its own, what it leads to in the lines below, as phones are typed on. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many such lines are a way of writing; fewer are sentences. */
const LEAST = 3;
const TOPIC = /^\s*(\S{1,14}?)は[、,]?\s*$/u;
/** 番号は, below the way to pay. */
const NUMBER = /^(?:決済の?)?番号$/u;
/** Of a number or a date that several lines hold. */
const PIECE = /^\s*[\d./年月日-]{1,12}\s*$/u;
const MOST_PIECES = 4;

interface Topic {
  at: number;
  label: string;
  ofPayment: boolean;
}

/** The lines with such labels and their answers in one; numbers and voices stay. */
export function topicsAsLabels(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const topics: Topic[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isMine(line) || !line.text.includes('は') || line.text.length > 20) continue;
    const label = TOPIC.exec(line.text)?.[1];
    if (label === undefined) continue;
    if (NUMBER.test(label) && topics.at(-1)?.ofPayment) {
      topics.push({ at, label: '決済番号', ofPayment: false });
      continue;
    }
    // With its は, since 「住んでるの」 is a label before that alone.
    const { text } = fold(`${label}は`);
    const hit = labelAt(text, 0, true, extra);
    if (hit === null || text.slice(hit.answerAt) !== 'は') continue;
    const ofPayment = hit.key === 'paymentMethod' || hit.key === 'carrier';
    topics.push({ at, label: hit.key === 'prefecture' ? '住所' : label, ofPayment });
  }
  if (topics.length < LEAST) return lines;
  const starts = new Set(topics.map(({ at }) => at));
  const out = [...lines];
  for (const { at, label } of topics) {
    const head = lines[at] as VoicedLine;
    const below: string[] = [];
    for (let k = at + 1; k < lines.length && below.length < MOST_PIECES && !starts.has(k); k++) {
      const line = lines[k] as VoicedLine;
      if (line.voice !== head.voice || line.text.trim() === '') break;
      // Only a number goes on.
      if (below.length > 0 && !(PIECE.test(nfkc(line.text)) && PIECE.test(nfkc(below[0] ?? '')))) break;
      below.push(line.text.trim());
    }
    if (below.length === 0) continue;
    out[at] = withText(head, `${label}：${below.join('')}`);
    for (let k = 1; k <= below.length; k++) out[at + k] = withText(lines[at + k] as VoicedLine, '');
  }
  return out;
}
