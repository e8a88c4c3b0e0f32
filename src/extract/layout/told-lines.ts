/** Lines whose label stands behind other words (本籍ではなく登録の県　千葉), or is the way to pay (d払い　123456789012). */
import { ITEMS } from '../../items/index.js';
import { mayNameWay, paymentFacts } from '../../items/payment.js';
import type { VoicedLine } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { CHANGING, DIGIT, kindsIn, ORNAMENT } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import { chosenOption } from '../form/options.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const LONGEST = 60;
const NOT_THIS_BUT = /^[\s・･■◆●○□*-]*[^、。:：=→\t]{1,12}?(?:では?|じゃ)なくて?[、,\s]*(?=\S)/u;
const WAY_AND_NUMBER =
  /^[\s・･■◆●○□*-]*(?<way>[^\s:：=→⇒\d０-９](?:[^:：=→⇒\d０-９]{0,14}[^\s:：=→⇒\d０-９])?)[\s:：=→⇒]+(?<number>[0-9０-９](?:[ ‐−－-]?[0-9０-９]){9,17})\s*(?:です)?[。]?\s*$/u;
/** Names of firms and shops, words for another number. */
const NO_WAY = /会社|㈱|\(株|ショップ|店|センター|サポート|窓口|番号|id|電話|no\./iu;

const ENDS_IN_NUMBER = /[0-9０-９]\s*(?:です)?[。]?\s*$/u;

/** The line as one that begins with its label. */
export function labelFirst(line: VoicedLine, extra: ExtraLabels): string {
  const { text } = line;
  if (text.length > LONGEST || !isMine(line)) return text;
  const kinds = kindsIn(text);
  if ((kinds & ORNAMENT) !== 0 && TICKED.test(text)) return withOptionsLabel(text, extra);
  if (text.includes('なく')) return withoutDenied(text, extra);
  return (kinds & (DIGIT | CHANGING)) !== 0 && ENDS_IN_NUMBER.test(text.slice(-8))
    ? withNumberLabel(text, extra)
    : text;
}

const TICKED = /[□☐][^□☐☑✓✔☒]*[☑✓✔☒]|[☑✓✔☒][^□☐☑✓✔☒]*[□☐]/u;

/** □クレジットカード決済 ☑キャリア決済, with no label before them. */
function withOptionsLabel(text: string, extra: ExtraLabels): string {
  if (/[:：=＝。]/u.test(text)) return text;
  const folded = nfkc(text);
  const box = text.search(/[□☐☑✓✔☒]/u);
  const head = text.slice(0, box).trim();
  // お支払い方法⇥☑クレジットカード決済 ☐キャリア決済: the label is there.
  if (
    chosenOption(nfkc(head), 'paymentMethod').options === 0 &&
    labelAt(fold(head).text, 0, true, extra)?.separator === 'end'
  )
    return `${head}：${text.slice(box)}`;
  const first = labelAt(fold(text.replace(/^[\s□☐☑✓✔☒]+/u, '')).text, 0, true, extra);
  if (first !== null && first.key !== 'paymentMethod' && first.key !== 'carrier') return text;
  if (chosenOption(folded, 'paymentMethod').options > 1) return `支払い方法：${text}`;
  return chosenOption(folded, 'carrier').options > 1 ? `キャリア：${text}` : text;
}

/** 今の番号ではなく登録の電話番号：…: what it is not says nothing. */
function withoutDenied(text: string, extra: ExtraLabels): string {
  const denied = NOT_THIS_BUT.exec(text)?.[0];
  if (denied === undefined) return text;
  const opening = labelAt(fold(text).text, 0, true, extra);
  if (opening !== null && opening.separator !== 'none') return text;
  const rest = text.slice(denied.length);
  const folded = fold(rest).text;
  const hit = labelAt(folded, 0, true, extra);
  if (hit?.separator === 'mark' || hit?.separator === 'end') return rest;
  return hit?.separator === 'space' && ITEMS[hit.key].likeness(folded.slice(hit.answerAt)) >= 2 ? rest : text;
}

/** May a line be a way to pay and its number? */
export function mayTellPayment(text: string): boolean {
  return text.length <= LONGEST && mayNameWay(text) && WAY_AND_NUMBER.test(text);
}

/** The number beside a carrier's way to pay is the payment's, where it is nobody's phone. */
function withNumberLabel(text: string, extra: ExtraLabels): string {
  if (!mayNameWay(text)) return text;
  const { way = '', number = '' } = WAY_AND_NUMBER.exec(text)?.groups ?? {};
  if (way === '' || NO_WAY.test(way) || ITEMS.phone.likeness(nfkc(number)) > 0) return text;
  const { carriers, credit } = paymentFacts(way);
  if (carriers.length !== 1 || credit || labelAt(fold(text).text, 0, true, extra) !== null) return text;
  return `決済番号：${way} ${number}`;
}
