/**
 * A template that is filled in and no more. Most inquiries are one: each item's own words with a plain answer, and nothing beside them but
 * greetings and the trouble itself in words that tell of no item. Of such a text the rules for whose a value is, which of two counts, what
 * a sentence puts right, have nothing to say, so it is read without asking them. Where anything is not of this form, the text is read as
 * ever; where it is, what comes out is the same (`test/extract/plain`).
 */
import type { VoicedLine } from '../../mail.js';
import { ITEM_KEYS } from '../../record.js';
import { fold } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import { answersDesk } from '../answers-desk.js';
import type { Claim } from '../claims.js';
import type { ExtractContext, Extraction } from '../index.js';
import { paymentOf } from '../payment-told.js';
import { formLines } from './form-lines.js';
import { isPlainPhrase } from './phrases.js';
import { labelsQuoted } from './quoted-desk.js';
import { usualReading } from './values.js';

type Readings = Extraction['readings'];

/** Fewer labels may stand in a letter that tells the rest in sentences. */
const LEAST_LABELS = 6;
const LEAST_GIVEN = 4;
/** What a profile adds to the service's own words may stand anywhere. */
const hasOwnWords = (words: object): boolean => {
  for (const _ in words) return true;
  return false;
};

/** What the text gives, where it is a filled template and no more; null for any other text. */
export function plainForm(voiced: readonly VoicedLine[], context: ExtractContext): Extraction | null {
  if (hasOwnWords(context.extraLabels) || hasOwnWords(context.paymentWords ?? {})) return null;
  const form = formLines(voiced);
  if (form === null || form.filled.length < LEAST_LABELS) return null;
  if (!form.beside.every((line) => line === '' || isPlainPhrase(line))) return null;
  const readings = {} as Readings;
  for (const key of ITEM_KEYS) readings[key] = { is: 'nothing' };
  const lines: Extraction['lines'] = {};
  const ofPayment: Claim[] = [];
  let given = 0;
  for (const { key, label, answer, line } of form.filled) {
    const reading = usualReading(key, answer, context);
    if (reading === null) return null;
    readings[key] = reading;
    if (reading.is !== 'nothing') {
      given++;
      lines[key] = line;
    }
    if (key === 'paymentMethod' || key === 'carrier' || key === 'billingId')
      ofPayment.push({ key, reading, line, voice: 'own', from: 'form', label, text: answer });
  }
  const quoted = labelsQuoted(form.desk);
  if (quoted === null || given < LEAST_GIVEN || readings.nameKanji.is !== 'value' || readings.nameKana.is !== 'value')
    return null;
  const payment = paymentOf(ofPayment, [], {}, false);
  for (const key of ['paymentMethod', 'carrier'] as const) {
    if (readings[key].is === 'nothing' && payment[key].is !== 'nothing') given++;
    else if (readings[key].is !== 'nothing' && payment[key].is === 'nothing') given--;
    readings[key] = payment[key];
  }
  return {
    readings,
    bundle: payment.bundle,
    labels: new Set([...form.filled.map(({ key }) => key), ...quoted]).size,
    given,
    lines,
    severalPeople: false,
    answersDesk:
      form.desk.length > 0 &&
      answersDesk(
        form.desk.map((line) => ({ line, folded: fold(line.text) })),
        readings,
      ),
    prose: form.beside.map((line) => nfkc(line)).join('\n'),
  };
}
