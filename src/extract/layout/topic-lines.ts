/** 電話は⏎090⏎7713⏎2259: a label with は in a line of its own, what it leads to in the lines below, as phones are typed on. */
import { ITEMS } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { type VoicedLine, withText } from '../../mail.js';
import { fold, sliceSource } from '../../text/fold.js';
import { CHANGING, DIGIT, kindsIn } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many such lines are a way of writing; fewer are sentences. */
const LEAST = 3;
const TOPIC = /^\s*(\S{1,14}?)は[、,]?\s*$/u;
/** ニックネームは⏎あいあい⏎でした: the end of the sentence in a line of its own, and one such is told plainly. */
const SAID = /^\s*(?:です|でした|だす|になります|だと思います|だったと思います)[。．!！\s]*$/u;
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

/** 支払い　LINEMO⏎番号　SB-4471-0028 */
const NUMBER_LINE =
  /^(?:[\s・･■●◆*-]|\d{1,2}[.)．、:]|\(\d{1,2}\))*(?:番号|ばんごう|number(?=\s*:)|no\.(?=\s*:?\s*[1-9]))\s*[:：=＝→⇒はが\s\u3000]\s*((?:[A-Za-z]{1,4}[‐−－-]?)?[0-9](?:[ ‐−－-]?[0-9]){6,17})\s*(?:です)?[。]?\s*$/iu;

/** The lines with a number that stands below the way to pay labelled as that of the payment. */
export function withPaymentNumber(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as VoicedLine;
    if (!isMine(line) || line.text.length > LONGEST || (kindsIn(line.text) & (DIGIT | CHANGING)) === 0) continue;
    if (!/番号|ばんごう|number|no/iu.test(line.text)) continue;
    const folded = fold(line.text);
    const number = NUMBER_LINE.exec(folded.text)?.[1];
    if (number === undefined || ITEMS.phone.likeness(number) > 0) continue;
    const above = lines[i - 1] as VoicedLine;
    if (!isMine(above)) continue;
    const { text } = fold(above.text);
    const hit = labelAt(text, 0, true, extra);
    if (hit?.key !== 'paymentMethod' && hit?.key !== 'carrier') continue;
    // キャリア決済（povo）, without a label before it, is the answer.
    const { carriers, credit } = paymentFacts(
      hit.separator === 'none' || hit.separator === 'end' ? text : text.slice(hit.answerAt),
    );
    if (carriers.length !== 1 || credit) continue;
    out ??= [...lines];
    out[i] = withText(line, `決済番号：${sliceSource(folded, folded.text.indexOf(number))}`);
  }
  return out ?? lines;
}

const LONGEST = 40;

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
  const isSaid = ({ at }: Topic): boolean => {
    const end = lines[at + 2];
    return end !== undefined && isMine(end) && SAID.test(end.text);
  };
  const told = topics.length < LEAST ? topics.filter(isSaid) : topics;
  if (told.length === 0) return lines;
  const starts = new Set(topics.map(({ at }) => at));
  const out = [...lines];
  for (const { at, label } of told) {
    const head = lines[at] as VoicedLine;
    const below: string[] = [];
    for (let k = at + 1; k < lines.length && below.length < MOST_PIECES && !starts.has(k); k++) {
      const line = lines[k] as VoicedLine;
      if (line.voice !== head.voice || line.text.trim() === '') break;
      if (below.length > 0 && SAID.test(line.text)) {
        out[k] = withText(line, '');
        break;
      }
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
