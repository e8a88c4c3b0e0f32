/**
 * Values that running text holds without a word for what they are: 「1969年11月3日生まれ、三重県、059-228-6617、…」. One address, one number, one
 * date, one place in all that the writer says is his answer; of several nothing says which it is.
 */
import { addressesIn, isOfDesk } from '../../items/email.js';
import { ITEMS, type ReadContext } from '../../items/index.js';
import { paymentFacts } from '../../items/payment.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { citiesIn, namesPrefecture, officialPrefecturesIn, prefecturesIn } from '../../items/prefecture.js';
import { isGlued, textBefore } from '../../items/ruined-address.js';
import type { ItemKey } from '../../record.js';
import { hasDigit } from '../../text/digits.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { SPELT_DIGITS } from '../../text/spelt-digits.js';
import type { Claim } from '../claims.js';
import { registeredOne } from '../form/of-two/registered-one.js';
import { isNamed } from '../labels/label-spans.js';
import type { LaidLine } from '../open-text.js';
import { LETTER_WORDS } from './letter-words.js';
import { withoutOthersHomes } from './lives.js';
import { birthDatesIn } from './lone-dates.js';
import { newestPayment } from './newest-payment.js';
import { withoutChanged } from './registered/changed-since.js';
import { placeInRow } from './value-row.js';
import { withoutAsked } from './whose/asked-numbers.js';
import { contactsIn } from './whose/contacts.js';
import { type Contrast, contrastOf, whoseItems } from './whose/contrast.js';
import { isDisowned, withoutErrorMessages, withoutUnregistered } from './whose/disowned.js';
import { besideMeant } from './whose/whom-meant.js';
import { writersOwn } from './whose/writers-own.js';

const LONE = ['email', 'phone', 'birthDate', 'prefecture'] as const satisfies readonly ItemKey[];

/** A form with so many labels has a place for each value; what stands elsewhere is something else. */
const FORM_LABELS = 5;

/** Claims for items of which the text has neither a value nor, in a form, the label. */
export function loneValues(
  lines: readonly LaidLine[],
  claims: readonly Claim[],
  context: ReadContext,
  words: number,
): Claim[] {
  if (
    new Set(claims.flatMap(({ key, from, label }) => (from === 'form' && label !== '' ? [key] : []))).size >=
    FORM_LABELS
  )
    return [];
  const lacking = LONE.filter((key) => !claims.some((claim) => claim.key === key));
  if (lacking.length === 0 && claims.some(({ key }) => key === 'plusMemberId')) return [];
  const taken = new Set(
    claims.flatMap(({ reading }) => (reading.is === 'value' ? [reading.value.replace(/\D/gu, '')] : [])),
  );
  const found: Claim[] = [];
  const isContact = contactsIn(lines.map(({ folded }) => folded.text));
  const his =
    isContact === null && (words & (LETTER_WORDS.writer | LETTER_WORDS.disowns)) === 0
      ? null
      : hisOwn(lines, isContact);
  const meant = besideMeant(lines.map(({ folded }) => folded.text).join('\n'));
  const asIs = (text: string): string =>
    meant === null
      ? text
      : text
          .split(/(?<=。)/u)
          .map(meant)
          .join('');
  let contrast: Contrast | undefined;
  const ownHome = (text: string): string => {
    if (contrast === undefined) contrast = ofWhom(lines.map(({ folded }) => folded.text).join('\n'));
    return withoutChanged(withoutOthersHomes(asIs(text), contrast));
  };
  for (const key of lacking) {
    const valuesOf = (textOf: (text: string) => string): Map<string, LaidLine> => {
      const values = new Map<string, LaidLine>();
      for (const laid of lines) {
        const text = textOf(laid.folded.text);
        if (valuesIn(key, text, context).length === 0) continue;
        for (const value of valuesIn(key, his?.(key, text) ?? text, context))
          if (!taken.has(value) && !values.has(value)) values.set(value, laid);
      }
      return values;
    };
    // Where somebody was born is where he lives only if no other place is told.
    const elsewhere = key === 'prefecture' ? valuesOf((text) => ownHome(text).replace(WHERE_BORN, ' ')) : null;
    const values =
      elsewhere !== null && elsewhere.size > 0 ? elsewhere : valuesOf(key === 'prefecture' ? ownHome : asIs);
    const [only, second] = values;
    if (only === undefined) continue;
    const [value, { line }] = only;
    found.push({
      key,
      reading:
        second === undefined
          ? { is: 'value', value, raw: value }
          : (registeredOne(key, [...new Set(values.values())].map(({ line }) => line.text).join('\n'), context) ?? {
              is: 'invalid',
              reason: 'ambiguous',
              raw: [...values.keys()].join('\n'),
            }),
      line: line.number,
      voice: line.voice,
      from: 'prose',
      label: '',
    });
  }
  const id = claims.some(({ key }) => key === 'plusMemberId') ? null : loneId(lines);
  if (id !== null) found.push(id);
  const billed = billedIn(lines, claims, context);
  if (billed !== null) found.push(billed);
  return found;
}

function ofWhom(letter: string): Contrast {
  return whoseItems(letter, contrastOf(letter));
}

/** The billing ID of such lines: where none is told, or the first of several alone was read as the answer to the sentence above them. */
function billedIn(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim | null {
  const told = claims.filter(({ key }) => key === 'billingId');
  if (told.length === 0) return monthlyNumbers(lines, context) ?? newestPayment(lines, context);
  if (told.some(({ from, reading }) => from === 'form' || reading.is !== 'value')) return null;
  const monthly = monthlyNumbers(lines, context);
  const ids = monthly?.reading.is === 'value' ? [monthly.reading.value, ...(monthly.reading.others ?? [])] : [];
  const isAmong = told.every(({ reading }) => reading.is === 'value' && ids.includes(reading.value));
  return isAmong && ids.length > told.length ? monthly : null;
}

/** 友人の分 */
const OF_OTHERS = new RegExp(`(?:${FRIEND}|${RELATIVE})の(?:分|番号|もの)`, 'u');
const OF_A_MONTH =
  /^\s*(?:\d{1,2}|今|先々?)月(?:の?分|利用分|の)?\s*[:：は]?\s*((?:[A-Za-z]{1,3}-?)?\d[\d-]{7,22}\d)\s*(?:です)?[。]?$/u;

/** 「注文番号の件です。⏎9月分　SB-4410-2290873⏎10月分　SB-4410-3317826」: lines with the numbers of payments, in a text that speaks of those. */
function monthlyNumbers(lines: readonly LaidLine[], context: ReadContext): Claim | null {
  const numbers = lines.flatMap(({ line, folded }) => {
    const number = OF_A_MONTH.exec(folded.text)?.[1];
    return number === undefined ? [] : [{ line, number }];
  });
  const [first] = numbers;
  if (
    first === undefined ||
    !lines.some(({ folded }) => isNamed(folded.text, 'billingId') || namesOneCarrier(folded.text, context))
  )
    return null;
  if (lines.some(({ folded }) => OF_OTHERS.test(folded.text))) return null;
  const { line } = first;
  const reading = ITEMS.billingId.read(numbers.map(({ number }) => number).join('\n'), context);
  return { key: 'billingId', reading, line: line.number, voice: line.voice, from: 'prose', label: '' };
}

/** 「ドコモ払いです。両方書きます。」: the way to pay, of which the numbers are. */
function namesOneCarrier(text: string, { paymentWords }: ReadContext): boolean {
  if (text.length > 200 || !/払|決済|課金|会費|月額|引かれ|引き?落/u.test(text)) return false;
  const { carriers, credit, bundle } = paymentFacts(text, paymentWords);
  return carriers.length === 1 && !credit && !bundle;
}

/** An ID has letters, and a figure or a mark among them. */
const ID_ALONE =
  /^(?:たぶん|多分|確か|たしか)?\s*([A-Za-z][A-Za-z0-9]*[\d._-][A-Za-z0-9._-]*)\s*(?:です|だす|[?？].{0,16})?[。!！]?$/u;

/** ERR403, A-12345, Y.Tanaka */
const NO_ID = /^(?:[A-Z]+-?\d+|[A-Z]\.[A-Z][a-z]+)$/u;

/** 「プラスメンバーIDは手で打ちます⏎truck_toru76」: a line that is an ID and nothing else, in a text that speaks of it. */
function loneId(lines: readonly LaidLine[]): Claim | null {
  const alone = lines.flatMap(({ line, folded }) => {
    const id = ID_ALONE.exec(folded.text.trim())?.[1];
    return id !== undefined && !NO_ID.test(id) && ITEMS.plusMemberId.likeness(id) === 2 ? [{ id, line }] : [];
  });
  const [only, second] = alone;
  if (only === undefined || second !== undefined) return null;
  if (!lines.some(({ folded }) => isNamed(folded.text, 'plusMemberId'))) return null;
  return {
    key: 'plusMemberId',
    reading: { is: 'value', value: only.id, raw: only.id },
    line: only.line.number,
    voice: only.line.voice,
    from: 'prose',
    label: '',
  };
}

/** What a line says of the writer, where it may speak of others: without their sentences, and without what a page said. */
function hisOwn(
  lines: readonly LaidLine[],
  isContact: ReturnType<typeof contactsIn>,
): (key: ItemKey, text: string) => string {
  const isOwn = writersOwn(lines.map(({ folded }) => folded.text));
  const isAnothers = (key: ItemKey, sentence: string): boolean =>
    isDisowned(key, sentence, { is: 'nothing' }) ||
    isOwn?.(key, sentence) === true ||
    isContact?.(key, sentence) === true;
  return (key, text) =>
    withoutUnregistered(withoutErrorMessages(text))
      .split('。')
      .filter((sentence) => !isAnothers(key, sentence))
      .join('。');
}

/** A number with a word before it that says what else it is. */
const OTHER_NUMBER = /(?:fax|ファックス|ファクス|注文|決済|課金|会員|伝票|受付|郵便)[^\d、。]{0,10}[\d-]+/giu;
/** 勤務先：東京都…, 会社 03-5555-0123, 保護者電話：…: where somebody works or learns, or another answers, is not what he registered. */
const AT_WORK = /(?:勤務|職場|会社|学校|緊急|保護者)[^、。()]{0,40}/gu;
/** 「滋賀県の大津で生まれて」, 「福岡出身です」 */
const WHERE_BORN = /[^、。()]{1,16}(?:[でに](?:生まれ|育)[^、。()]*|(?:出身|生まれ)(?![\d、。]*\d))/gu;
function valuesIn(key: (typeof LONE)[number], text: string, context: ReadContext): string[] {
  switch (key) {
    case 'email':
      return addressesIn(text).filter(
        (address) => !isOfDesk(address, context.deskAddresses ?? []) && !isGlued(textBefore(address, text)),
      );
    case 'phone':
      return hasDigit(text) || SPELT_DIGITS.test(text)
        ? phoneNumbersIn(withoutAsked(text).replace(OTHER_NUMBER, ' ').replace(AT_WORK, ' ')).flatMap(({ value }) =>
            value === null || /^0(?:120|570|800|990)/u.test(value) ? [] : [value],
          )
        : [];
    case 'birthDate':
      return birthDatesIn(text, context);
    case 'prefecture': {
      const there = text.replace(AT_WORK, ' ');
      const official = namesPrefecture(text) ? officialPrefecturesIn(there) : citiesIn(there);
      const short = official.length > 0 ? undefined : placeInRow(there);
      return short === undefined ? official : prefecturesIn(short);
    }
  }
}
