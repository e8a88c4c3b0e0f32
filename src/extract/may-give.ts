/**
 * Most mail holds no form. Whether a text could give so many items is told from what must stand in it for that: labels, values that speak
 * for themselves, words without which running text tells nothing. Where this says no, `extract` gives fewer; where it says yes, `extract`
 * may give fewer all the same.
 */

import { ITEMS } from '../items/index.js';
import { itemsLabelledFrom } from '../items/label-starts.js';
import { paymentFacts } from '../items/payment.js';
import { namesPrefecture } from '../items/prefecture.js';
import type { VoicedLine } from '../mail.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { hasDigit } from '../text/digits.js';
import { fold } from '../text/fold.js';
import { joinedTo } from '../text/join.js';
import { Pattern } from '../text/pattern.js';
import type { ExtractContext } from './index.js';
import type { ExtraLabels } from './labels.js';
import { OpenText } from './open-text.js';
import { prosePayment } from './payment.js';
import { mayHoldReading } from './person.js';
import { BORN_WORDS, LIVES, LIVES_IN } from './prose.js';
import { valuesOnly } from './values-only.js';

/** Could the text give `least` items or more? */
export function mayGive(
  least: number,
  voiced: readonly VoicedLine[],
  context: ExtractContext,
  open = new OpenText(voiced, context),
): boolean {
  const text = withQuotesOwn(open);
  const laid = text.laid.filter(({ line }) => line.voice !== 'aside');
  const texts = laid.map(({ folded }) => folded.text.trim());
  let all = '';
  for (const line of texts) all = joinedTo(all, line);
  // A name is told by what stands around it in too many ways to look for here.
  let items = labelledIn(all, NAMES, least, context.extraLabels);
  if (countOf(items) < least) {
    if (texts.some(mayHoldReading)) items |= bitOf('nameKana');
    if (BORN_WORDS.test(all)) items |= bitOf('birthDate');
    if (namesPrefecture(all) || LIVES.test(all) || LIVES_IN.test(all)) items |= bitOf('prefecture');
  }
  if (countOf(items) >= least) return true;
  // Payment tells both the method and the carrier.
  if (countOf(items) + 2 >= least && prosePayment(laid, context.paymentWords) !== null) return true;
  const typed = countOf(items | typedIn(all)) >= least;
  if (!typed && !holdsValues(texts)) return false;
  return (typed && text.scanned.some((line) => line.hits.length > 0)) || valuesOnly(text.scanned) !== null;
}

/** Quoted lines may prove to be the writer's answers. */
function withQuotesOwn(open: OpenText): OpenText {
  const { voiced, context } = open;
  if (!voiced.some((line) => line.voice === 'desk' || line.voice === 'quoted')) return open;
  const lines = voiced
    .filter((line) => line.voice !== 'aside')
    .map((line): VoicedLine => (line.voice === 'own' ? line : { ...line, voice: 'own' }));
  return new OpenText(lines, context);
}

function bitOf(key: ItemKey): number {
  return 1 << ITEM_KEYS.indexOf(key);
}

function countOf(items: number): number {
  let count = 0;
  for (let left = items; left !== 0; left &= left - 1) count++;
  return count;
}

/** `known` and the items of which the text holds a label, as bits by their position in ITEM_KEYS; not all of them where it holds `enough`. */
function labelledIn(text: string, known: number, enough: number, extra: ExtraLabels): number {
  let items = known;
  for (const [i, key] of ITEM_KEYS.entries())
    if (extra[key]?.some((label) => text.includes(fold(label).text))) items |= 1 << i;
  for (let at = 0; at < text.length; at++) {
    const candidates = itemsLabelledFrom(text, at) & ~items;
    for (let i = 0; candidates >> i > 0; i++) {
      if (((candidates >> i) & 1) === 0) continue;
      const { labels } = ITEMS[ITEM_KEYS[i as 0]];
      labels.lastIndex = at;
      if (!labels.test(text)) continue;
      items |= 1 << i;
      if (countOf(items) >= enough) return items;
    }
  }
  return items;
}

const NAMES = bitOf('nameKanji');
const LONG_NUMBER = new Pattern(/\d(?:[\s().-]*\d){8}/u);

/** What a form may hold without a label, told by its looks. */
function typedIn(text: string): number {
  let items = 0;
  if (text.includes('@')) items |= bitOf('email');
  if (LONG_NUMBER.test(text)) items |= bitOf('phone');
  if (hasDigit(text)) items |= bitOf('birthDate');
  return items;
}

/** Values without labels are told by two at least that are a date, a number, an address or a place; the others go by those. */
function holdsValues(texts: readonly string[]): boolean {
  let telling = 0;
  for (const text of texts) {
    // A row may hold all of them.
    if (tells(text)) telling += text.length > 20 ? 2 : 1;
    if (telling >= 2) return true;
  }
  return false;
}

function tells(text: string): boolean {
  return text.includes('@') || hasDigit(text) || namesPrefecture(text) || paymentFacts(text).carriers.length > 0;
}
