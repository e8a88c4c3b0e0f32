/**
 * Most mail holds no form. Whether a text could give so many items is told from what must stand in it for that: labels, values that speak
 * for themselves, words without which running text tells nothing. Where this says no, `extract` gives fewer; where it says yes, `extract`
 * may give fewer all the same.
 */
import type { VoicedLine } from '../mail.js';
import { ITEM_KEYS } from '../record.js';
import { fold } from '../text/fold.js';
import { rememberedCopies } from '../text/remember.js';
import {
  ADDRESS,
  ANY_DIGIT,
  BORN,
  CORRECTS,
  evidenceIn,
  FOUR_DIGITS,
  LIVING,
  LONG,
  NAME_AND_READING,
  NAME_BESIDE,
  PAYMENT,
  PREFECTURE,
  PREFECTURE_ALONE,
  READING,
  READING_ALONE,
  REGISTERED,
  SENDER,
} from './evidence.js';
import { mayFillQuotes } from './filled-quotes.js';
import type { ExtractContext } from './index.js';
import { bitOf, countOf, type ItemBits } from './labelled.js';
import type { ExtraLabels } from './labels.js';
import { closedUp } from './layout.js';
import { OpenText } from './open-text.js';
import { prosePayment } from './payment.js';
import { closesSentence } from './sentences.js';
import { mayJoinFields } from './split-fields.js';
import { mayHoldValues, valuesOnly } from './values-only.js';

/** Could the text give `least` items or more? */
export function mayGive(
  least: number,
  voiced: readonly VoicedLine[],
  context: ExtractContext,
  open = new OpenText(voiced, context),
): boolean {
  const text = mayFillQuotes(voiced) ? withQuotesOwn(open) : open;
  // Fields that are labels only together.
  if (mayJoinFields(text.voiced)) return true;
  const lines: string[] = [];
  let labelled = 0;
  let named = 0;
  let holds = 0;
  let stretch = '';
  let runsOn = false;
  const take = (): void => {
    if (stretch === '') return;
    const evidence = evidenceIn(stretch);
    labelled |= evidence.labelled;
    named |= evidence.named;
    holds |= evidence.holds;
  };
  for (const { text: source, voice } of text.voiced) {
    const line = voice === 'own' || voice === 'forwarded' ? readLine(source) : BLANK;
    if (line.text !== '') {
      lines.push(line.text);
      if (runsOn) stretch += `\n${line.text}`;
      else {
        take();
        stretch = line.text;
      }
    }
    runsOn = line.runsOn;
  }
  take();
  if ((holds & CORRECTS) !== 0) labelled |= named;
  // The number may stand in the next sentence.
  else if ((holds & FOUR_DIGITS) !== 0) labelled |= named & bitOf('billingId');
  labelled |= extraLabelled(lines, context.extraLabels);
  // A name is told by what stands around it in too many ways to look for here.
  const items = labelled | bitOf('nameKanji') | toldBy(holds, (labelled & bitOf('nameKanji')) !== 0);
  if (countOf(items) >= least) return true;
  // Payment tells both the method and the carrier.
  if (
    (holds & PAYMENT) !== 0 &&
    countOf(items) + 2 >= least &&
    prosePayment(
      text.folded.filter(({ line }) => line.voice === 'own' || line.voice === 'forwarded'),
      context.paymentWords,
    ) !== null
  )
    return true;
  const typed = labelled !== 0 && countOf(items | typedBy(holds)) >= least;
  if (!typed && !mayHoldValues(lines)) return false;
  return (typed && text.scanned.some((line) => line.hits.length > 0)) || valuesOnly(text.scanned) !== null;
}

/** Quoted lines may prove to be the writer's answers. */
function withQuotesOwn(open: OpenText): OpenText {
  const { voiced, context } = open;
  const lines = voiced
    .filter((line) => line.voice !== 'aside')
    .map((line): VoicedLine => (line.voice === 'own' ? line : { ...line, voice: 'own' }));
  return new OpenText(lines, context);
}

const BLANK = { text: '', runsOn: false };

/** A line as the label scan has it, and whether a sentence may run on over its end. */
const readLine = rememberedCopies((source) => {
  const text = closedUp(fold(source).text).trim();
  return { text, runsOn: text !== '' && !closesSentence(text, text) };
});

function extraLabelled(lines: readonly string[], extra: ExtraLabels): ItemBits {
  let items = 0;
  for (const key of ITEM_KEYS)
    for (const label of extra[key] ?? []) if (lines.join('').includes(fold(label).text)) items |= bitOf(key);
  return items;
}

/** What running text may tell. */
function toldBy(holds: number, nameIsLabelled: boolean): ItemBits {
  let items = 0;
  const reads = (holds & READING) !== 0 && (nameIsLabelled || (holds & READING_ALONE) !== 0);
  if (reads || (holds & NAME_BESIDE) !== 0) items |= bitOf('nameKana');
  if ((holds & BORN) !== 0) items |= bitOf('birthDate');
  if ((holds & (LIVING | PREFECTURE_ALONE)) !== 0) items |= bitOf('prefecture');
  if ((holds & REGISTERED) !== 0 && (holds & SENDER) !== 0) items |= bitOf('email');
  return items;
}

/** What a form may hold without a label, told by its looks. */
function typedBy(holds: number): ItemBits {
  let items = 0;
  if ((holds & ADDRESS) !== 0) items |= bitOf('email');
  if ((holds & LONG) !== 0) items |= bitOf('phone');
  if ((holds & ANY_DIGIT) !== 0) items |= bitOf('birthDate');
  if ((holds & PREFECTURE) !== 0) items |= bitOf('prefecture');
  if ((holds & NAME_AND_READING) !== 0) items |= bitOf('nameKana');
  return items;
}
