/**
 * Most mail holds no form. Whether a text could give so many items is told from what must stand in it for that: labels, values that speak
 * for themselves, words without which running text tells nothing. Where this says no, `extract` gives fewer; where it says yes, `extract`
 * may give fewer all the same.
 */

import { mayNameWay, WAY_WORDS } from '../items/payment.js';
import { ANY_OFFICIAL, beginsWithPrefecture } from '../items/prefecture.js';
import type { VoicedLine } from '../mail.js';
import { Pattern, PatternSet } from '../text/pattern.js';
import { DIGIT, kindsAt, kindsIn } from '../text/units.js';
import { mayFillQuotes } from './filled-quotes.js';
import type { ExtractContext } from './index.js';
import { bitOf, countOf, type ItemBits, LONG_NUMBER, labelledIn, RunningText } from './labelled.js';
import { closedUp } from './layout.js';
import { OpenText } from './open-text.js';
import { ABOUT_PAYMENT, prosePayment } from './payment.js';
import { HOLDS_READING, mayHoldReading } from './person.js';
import { BORN_WORDS, LIVES, LIVES_IN } from './prose.js';
import { mayJoinFields } from './split-fields.js';
import { isSure } from './sure.js';
import { hasGaps, isSentence, tokenOf, valuesOnly } from './values-only.js';

/** What running text says of items in so many words, or holds by its looks. */
const WORDS = new PatternSet({
  born: BORN_WORDS,
  lives: LIVES,
  livesIn: LIVES_IN,
  prefecture: ANY_OFFICIAL,
  payment: ABOUT_PAYMENT,
  number: LONG_NUMBER,
  address: new Pattern(/[@★]|[([]at[)\]]/iu),
  ...WAY_WORDS,
});
const BORN = WORDS.bits('born');
const LIVING = WORDS.bits('lives', 'livesIn');
const PREFECTURE = WORDS.bits('prefecture');
const PAYMENT = WORDS.bits('payment');
const NUMBER = WORDS.bits('number');
const ADDRESS = WORDS.bits('address');
const WAY = WORDS.bits('card', 'carrierPayment', 'docomo', 'au', 'softbank');

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
  const held = WORDS.heldBy(running.text);
  items |= toldIn(running.text, lines, held, (labelled & bitOf('nameKanji')) !== 0);
  if (countOf(items) >= least) return true;
  // Payment tells both the method and the carrier.
  const pays = (held & PAYMENT) !== 0 && countOf(items) + 2 >= least;
  if (pays && prosePayment(mine, context.paymentWords) !== null) return true;
  const typed = labelled !== 0 && countOf(items | typedIn(running.text, lines, held)) >= least;
  if (!typed && !holdsValues(lines, held)) return false;
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
  if ((nameIsLabelled || HOLDS_READING.test(all)) && lines.some(mayHoldReading)) items |= bitOf('nameKana');
  if ((held & BORN) !== 0) items |= bitOf('birthDate');
  if ((held & LIVING) !== 0 || ((held & PREFECTURE) !== 0 && (standsAlone(all) || lines.some(standsAlone))))
    items |= bitOf('prefecture');
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

/** Values without labels are told by two at least that can be hardly anything but their item; the others go by those. */
function holdsValues(lines: readonly string[], held: number): boolean {
  let sure = 0;
  for (const line of lines) {
    const numbers = numbersIn(line);
    const address = (held & ADDRESS) !== 0 && /[@★([]/u.test(line) ? 1 : 0;
    const place = (held & PREFECTURE) !== 0 && ANY_OFFICIAL.test(line) ? 1 : 0;
    const way = (held & WAY) !== 0 && mayNameWay(line) ? 1 : 0;
    const values = numbers + address + place + way;
    if (values === 0) continue;
    if (values >= 2 && hasGaps(line)) return true;
    if (!isSentence(line) && isSure(tokenOf(line).text)) sure++;
    if (sure >= 2) return true;
  }
  return false;
}

/** How many dates and numbers may stand in a row, two at most: the shortest date has two digits, two such values have twelve. */
function numbersIn(line: string): number {
  let digits = 0;
  for (let i = 0; i < line.length; i++) if ((kindsAt(line, i) & DIGIT) !== 0) digits++;
  return digits >= 12 ? 2 : digits >= 2 ? 1 : 0;
}
