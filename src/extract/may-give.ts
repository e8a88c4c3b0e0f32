/**
 * Most mail holds no form. Whether a text could give so many items is told from what must stand in it for that: labels, values that speak
 * for themselves, words without which running text tells nothing. Where this says no, `extract` gives fewer; where it says yes, `extract`
 * may give fewer all the same.
 */

import { namesSender } from '../items/email.js';
import { ANY_OFFICIAL, beginsWithPrefecture } from '../items/prefecture.js';
import type { VoicedLine } from '../mail.js';
import { Pattern, PatternSet } from '../text/pattern.js';
import { DIGIT, kindsIn } from '../text/units.js';
import { mayFillQuotes } from './filled-quotes.js';
import type { ExtractContext } from './index.js';
import { bitOf, countOf, type ItemBits, LONG_NUMBER, labelledIn, RunningText } from './labelled.js';
import { closedUp } from './layout.js';
import { OpenText } from './open-text.js';
import { ABOUT_PAYMENT, prosePayment } from './payment.js';
import { HOLDS_READING, mayHoldReading, mayReadBeside } from './person.js';
import { BORN_WORDS, LIVES, LIVES_IN } from './prose.js';
import { mayJoinFields } from './split-fields.js';
import { mayHoldValues, valuesOnly } from './values-only.js';

/** What running text says of items in so many words, or holds by its looks. */
const WORDS = new PatternSet({
  born: BORN_WORDS,
  lives: LIVES,
  livesIn: LIVES_IN,
  prefecture: ANY_OFFICIAL,
  payment: ABOUT_PAYMENT,
  number: LONG_NUMBER,
  address: new Pattern(/[@★]|[([]at[)\]]/iu),
});
const BORN = WORDS.bits('born');
const LIVING = WORDS.bits('lives', 'livesIn');
const PREFECTURE = WORDS.bits('prefecture');
const PAYMENT = WORDS.bits('payment');
const NUMBER = WORDS.bits('number');
const ADDRESS = WORDS.bits('address');

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
  const mine = text.folded.filter(({ line }) => line.voice === 'own' || line.voice === 'forwarded');
  const lines = mine.map(({ folded }) => closedUp(folded.text).trim());
  const running = new RunningText(lines);
  const labelled = labelledIn(running, least, context.extraLabels);
  // A name is told by what stands around it in too many ways to look for here.
  let items = labelled | bitOf('nameKanji');
  if (countOf(items) >= least) return true;
  // What ends with its line, and what runs on over it.
  const held = WORDS.heldBy(running.text) | WORDS.heldBy(lines.join('\n'));
  items |= toldIn(running.text, lines, held, (labelled & bitOf('nameKanji')) !== 0);
  if (countOf(items) >= least) return true;
  // Payment tells both the method and the carrier.
  const pays = (held & PAYMENT) !== 0 && countOf(items) + 2 >= least;
  if (pays && prosePayment(mine, context.paymentWords) !== null) return true;
  const typed = labelled !== 0 && countOf(items | typedIn(running.text, lines, held)) >= least;
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

/** What running text may tell. */
function toldIn(all: string, lines: readonly string[], held: number, nameIsLabelled: boolean): ItemBits {
  let items = 0;
  if (
    ((nameIsLabelled || HOLDS_READING.test(all)) && lines.some(mayHoldReading)) ||
    mayReadBeside(all) ||
    lines.some(mayReadBeside)
  )
    items |= bitOf('nameKana');
  if ((held & BORN) !== 0) items |= bitOf('birthDate');
  if ((held & LIVING) !== 0 || ((held & PREFECTURE) !== 0 && (standsAlone(all) || lines.some(standsAlone))))
    items |= bitOf('prefecture');
  if (/登録|同じ/u.test(all) && (namesSender(all) || lines.some(namesSender))) items |= bitOf('email');
  return items;
}

/** Does the text have a prefecture's name for a word? As part of an address it says nothing in running text. */
function standsAlone(text: string): boolean {
  return text.split(/[、。！？!?」』）)"”\s]/u).some((word) => word.length <= 8 && beginsWithPrefecture(word));
}

/** What a form may hold without a label, told by its looks. */
function typedIn(all: string, lines: readonly string[], held: number): ItemBits {
  let items = 0;
  if ((held & ADDRESS) !== 0) items |= bitOf('email');
  if ((held & NUMBER) !== 0) items |= bitOf('phone');
  if ((kindsIn(all) & DIGIT) !== 0) items |= bitOf('birthDate');
  if ((held & PREFECTURE) !== 0) items |= bitOf('prefecture');
  // 谷 もも　たに もも: a name with its reading.
  if (lines.some((line) => NAME_AND_READING.test(line))) items |= bitOf('nameKana');
  return items;
}

const NAME_AND_READING = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff].*[\s(（/]+[ぁ-んァ-ヶー]+/u;
