/**
 * Most mail holds no form. Whether a text could give so many items is told from what must stand in it for that: labels, values that speak
 * for themselves, words without which running text tells nothing. Where this says no, `extract` gives fewer; where it says yes, `extract`
 * may give fewer all the same.
 */

import { mayNameWay } from '../../items/payment.js';
import { type VoicedLine, withVoice } from '../../mail.js';
import { ITEM_KEYS } from '../../record.js';
import { fold } from '../../text/fold.js';
import { mayFillQuotes } from '../form/quotes/filled-quotes.js';
import { mayHoldValues, valuesOnly } from '../form/without-labels/values-only.js';
import type { ExtractContext } from '../index.js';
import type { ExtraLabels } from '../labels/index.js';
import { isDrawnApart } from '../layout/ornaments.js';
import { mayBeRow } from '../layout/rows.js';
import { hasShortLabels } from '../layout/short-labels.js';
import { mayJoinFields } from '../layout/split-fields.js';
import { mayTellPayment } from '../layout/told-lines.js';
import { isMine } from '../mine.js';
import { OpenText } from '../open-text.js';
import { prosePayment } from '../prose-payment.js';
import { evidenceOf, HOLDS } from './evidence.js';
import { bitOf, countOf, type ItemBits } from './labelled.js';

/** Could the text give `least` items or more? */
export function mayGive(
  least: number,
  voiced: readonly VoicedLine[],
  context: ExtractContext,
  open = new OpenText(voiced, context),
): boolean {
  const text = mayFillQuotes(voiced) ? withQuotesOwn(open) : open;
  // Fields that are labels only together; labels that are none as they stand.
  if (mayJoinFields(text.voiced) || isDrawnApart(text.voiced) || hasShortLabels(text.voiced)) return true;
  const { lines, holds, ...told } = evidenceOf(text.voiced);
  if ((holds & HOLDS.points) !== 0) return true;
  const named = told.labelled | told.named | extraLabelled(lines, context.extraLabels);
  // Who names his carrier says that he pays by it.
  const labelled = (named & bitOf('carrier')) === 0 ? named : named | bitOf('paymentMethod');
  // A name is told by what stands around it in too many ways to look for here.
  const items = labelled | bitOf('nameKanji') | toldBy(holds, (labelled & bitOf('nameKanji')) !== 0);
  if (countOf(items) >= least) return true;
  // Payment tells both the method and the carrier.
  if (
    (holds & HOLDS.payment) !== 0 &&
    countOf(items) + 2 >= least &&
    prosePayment(
      text.folded.filter(({ line }) => isMine(line)),
      context.paymentWords,
    ) !== null
  )
    return true;
  // A carrier's name beside the label of its number tells the payment: 「ソフトバンクの注文番号は…」.
  if (
    (labelled & bitOf('billingId')) !== 0 &&
    countOf(items) + 2 >= least &&
    lines.some((line) => line.includes('継続課金') || mayNameWay(line))
  )
    return true;
  // d払い 123456789012: the number, and what it is of.
  if (
    (holds & HOLDS.longNumber) !== 0 &&
    countOf(items | bitOf('billingId') | bitOf('paymentMethod') | bitOf('carrier')) >= least &&
    lines.some(mayTellPayment)
  )
    return true;
  const typed = countOf(items | typedBy(holds)) >= least && (labelled !== 0 || text.voiced.some(mayBeRow));
  if (!typed && !mayHoldValues(lines)) return false;
  return (typed && text.scanned.some((line) => line.hits.length > 0)) || valuesOnly(text.scanned) !== null;
}

/** Quoted lines may prove to be the writer's answers. */
function withQuotesOwn(open: OpenText): OpenText {
  const { voiced, context } = open;
  const lines = voiced
    .filter((line) => line.voice !== 'aside')
    .map((line): VoicedLine => (line.voice === 'own' ? line : withVoice(line, 'own')));
  return new OpenText(lines, context);
}

function extraLabelled(lines: readonly string[], extra: ExtraLabels): ItemBits {
  let items = 0;
  for (const key of ITEM_KEYS)
    for (const label of extra[key] ?? []) if (lines.join('').includes(fold(label).text)) items |= bitOf(key);
  return items;
}

/** What running text may tell. */
function toldBy(holds: number, nameIsLabelled: boolean): ItemBits {
  let items = 0;
  const reads = (holds & HOLDS.reading) !== 0 && (nameIsLabelled || (holds & HOLDS.plainReading) !== 0);
  if (reads || (holds & (HOLDS.nameBeside | HOLDS.readAs)) !== 0) items |= bitOf('nameKana');
  if ((holds & (HOLDS.born | HOLDS.dateAlone)) !== 0) items |= bitOf('birthDate');
  if ((holds & (HOLDS.living | HOLDS.prefectureAlone)) !== 0) items |= bitOf('prefecture');
  if ((holds & HOLDS.called) !== 0) items |= bitOf('nickname');
  if ((holds & HOLDS.registered) !== 0) {
    // 「東京で登録しました」; of several numbers or addresses the registered one (see standing.ts).
    items |= bitOf('prefecture');
    if ((holds & HOLDS.longNumber) !== 0) items |= bitOf('phone');
    if ((holds & (HOLDS.sender | HOLDS.address)) !== 0) items |= bitOf('email');
  }
  // 「…払いで、番号は 090-…」
  if ((holds & HOLDS.payment) !== 0 && (holds & HOLDS.longNumber) !== 0) items |= bitOf('billingId');
  return items;
}

/** What a form may hold without a label, told by its looks. */
function typedBy(holds: number): ItemBits {
  let items = 0;
  if ((holds & HOLDS.address) !== 0) items |= bitOf('email');
  if ((holds & HOLDS.longNumber) !== 0) items |= bitOf('phone');
  if ((holds & HOLDS.digit) !== 0) items |= bitOf('birthDate');
  if ((holds & HOLDS.prefecture) !== 0) items |= bitOf('prefecture');
  if ((holds & HOLDS.nameAndReading) !== 0) items |= bitOf('nameKana');
  return items;
}
