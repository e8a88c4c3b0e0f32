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
import { Pattern } from '../text/pattern.js';
import { scanLabels } from './answers.js';
import type { ExtractContext } from './index.js';
import type { ExtraLabels } from './labels.js';
import { inLayout } from './layout.js';
import { prosePayment } from './payment.js';
import { mayHoldReading } from './person.js';
import { BORN_WORDS, LIVES, LIVES_IN } from './prose.js';
import { joinSplitFields } from './split-fields.js';
import { valuesOnly } from './values-only.js';

/** Could the text give `least` items or more? */
export function mayGive(least: number, voiced: readonly VoicedLine[], context: ExtractContext): boolean {
  // Quoted lines may prove to be the writer's answers.
  const lines: VoicedLine[] = [];
  for (const line of voiced)
    if (line.voice !== 'aside') lines.push(line.voice === 'own' ? line : { ...line, voice: 'own' });
  const laid = inLayout(joinSplitFields(lines), context.extraLabels);
  const texts = laid.map((line) => fold(line.text).text.trim());
  const text = joined(texts);
  // A name is told by what stands around it in too many ways to look for here.
  const keys = new Set<ItemKey>(['nameKanji']);
  addLabelled(text, keys, context.extraLabels);
  if (texts.some(mayHoldReading)) keys.add('nameKana');
  if (BORN_WORDS.test(text)) keys.add('birthDate');
  if (namesPrefecture(text) || LIVES.test(text) || LIVES_IN.test(text)) keys.add('prefecture');
  if (keys.size >= least) return true;
  // Payment tells both the method and the carrier.
  if (keys.size + 2 >= least && prosePayment(laid, context.paymentWords) !== null) return true;
  const typed = new Set([...keys, ...typedIn(text)]).size >= least;
  if (!typed && !holdsValues(texts)) return false;
  const scanned = scanLabels(lines, context.extraLabels, context);
  return (typed && scanned.some((line) => line.hits.length > 0)) || valuesOnly(scanned) !== null;
}

/** As sentences run on from line to line: Latin words parted, all else not. */
function joined(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) text += /[\x21-\x7e]$/u.test(text) && /^[\x21-\x7e]/u.test(line) ? ` ${line}` : line;
  return text;
}

function addLabelled(text: string, keys: Set<ItemKey>, extra: ExtraLabels): void {
  for (let at = 0; at < text.length; at++) {
    const items = itemsLabelledFrom(text, at);
    if (items === 0) continue;
    for (const [i, key] of ITEM_KEYS.entries()) {
      if (((items >> i) & 1) === 0 || keys.has(key)) continue;
      const { labels } = ITEMS[key];
      labels.lastIndex = at;
      if (labels.test(text)) keys.add(key);
    }
  }
  for (const key of ITEM_KEYS) if (extra[key]?.some((label) => text.includes(fold(label).text))) keys.add(key);
}

const LONG_NUMBER = new Pattern(/\d(?:[\s().-]*\d){8}/u);

/** What a form may hold without a label, told by its looks. */
function typedIn(text: string): ItemKey[] {
  const keys: ItemKey[] = [];
  if (text.includes('@')) keys.push('email');
  if (LONG_NUMBER.test(text)) keys.push('phone');
  if (hasDigit(text)) keys.push('birthDate');
  return keys;
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
