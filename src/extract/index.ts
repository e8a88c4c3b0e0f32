/** Lines → items, with where each value stood. */
import { isOfDesk } from '../items/email.js';
import { inNormalForm, type ReadContext } from '../items/index.js';
import { unlessRuined } from '../items/ruined-address.js';
import type { VoicedLine } from '../mail.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { fold } from '../text/fold.js';
import { withAlike } from './alike/index.js';
import { askedIdentifiers } from './asked-identifiers.js';
import type { Claim } from './claims.js';
import { completedLater, type Extraction } from './extraction.js';
import { withoutForeignLetters } from './foreign-letters.js';
import { type Answer, answersOf } from './form/answers.js';
import { furtherValues, toClaims } from './form/form-claims.js';
import { withReadings } from './form/name-claims.js';
import { billingBelow } from './form/number-below.js';
import { withCorrections } from './form/of-two/corrected-form.js';
import { secondColumn } from './form/of-two/second-cells.js';
import { withRegisteredTime } from './form/of-two/then-and-now.js';
import { withOneOfTwoBelow } from './form/of-two/two-below.js';
import { idleForm } from './form/others/idle-form.js';
import { withoutOthers } from './form/others/set-aside.js';
import { billingBesidePayment } from './form/payment-number.js';
import { placeBeside } from './form/place-beside.js';
import { withPlacesApart } from './form/places-apart.js';
import { pointedAt } from './form/pointed-at.js';
import { withFilledQuotes } from './form/quotes/filled-quotes.js';
import { withoutStandIns } from './form/stand-ins.js';
import { tableAnswers } from './form/table.js';
import { typedLines } from './form/without-labels/typed-lines.js';
import { valuesOnly } from './form/without-labels/values-only.js';
import { ofInnerSender } from './inner-sender.js';
import type { ExtraLabels } from './labels/index.js';
import { labelSpans } from './labels/label-spans.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isMine } from './mine.js';
import { type LaidLine, OpenText } from './open-text.js';
import { plainForm } from './plain/index.js';
import { withoutDeniedValues } from './prose/denied.js';
import { LETTER_WORDS, letterWords } from './prose/letter-words.js';
import { loneValues } from './prose/lone-values.js';
import { withBirthCorrected } from './prose/put-right/birth-corrected.js';
import { withoutExplained } from './prose/put-right/explained.js';
import { withPartPutRight } from './prose/put-right/part-put-right.js';
import { slipsInQuoted } from './prose/put-right/quoted-slip.js';
import { withoutRetracted } from './prose/put-right/retracted.js';
import { withDoubts } from './prose/registered/doubts.js';
import { withDoubtsInBrackets } from './prose/registered/doubts-in-brackets.js';
import { withIdMeant } from './prose/registered/id-meant.js';
import { withRegisteredPerhaps } from './prose/registered/registered-perhaps.js';
import { withAboveOfAnother } from './prose/whose/above-of-another.js';
import { withAnothersAfterAll } from './prose/whose/anothers-after-all.js';
import { withoutForwarders } from './prose/whose/forwarders.js';
import { withoutProxy, withoutSignOff } from './prose/whose/senders-own.js';
import { withSignOffAside } from './prose/whose/sign-off.js';
import { runningText } from './running-text.js';
import { withoutSetApart } from './set-apart.js';
import { settle } from './settle.js';
import { toldInProse } from './told-in-prose.js';

export type { Extraction } from './extraction.js';
export { withMarkedForm } from './form/quotes/marked-form.js';
export { withoutHardWraps } from './hard-wraps.js';
export { withoutSpeakers } from './layout/speakers.js';
export { OpenText } from './open-text.js';
export { mayGive } from './screening/may-give.js';

export interface ExtractContext extends ReadContext {
  /** The mail's subject, for 「IDは件名に書きました」. */
  subject?: string | null;
  extraLabels: ExtraLabels;
}

/** Reads the twelve items off a text. Never throws; what is not there is `nothing`. */
export function extract(
  voiced: readonly VoicedLine[],
  context: ExtractContext,
  open = new OpenText(voiced, context),
): Extraction {
  return plainForm(voiced, context) ?? extractAsEver(voiced, context, open);
}

/** The same for any text, form or letter. */
export function extractAsEver(
  voiced: readonly VoicedLine[],
  context: ExtractContext,
  open = new OpenText(voiced, context),
): Extraction {
  const lines = withoutOthers(withFilledQuotes(voiced, context));
  const { scanned } = lines === voiced ? open : new OpenText(lines, context);
  const table = withoutStandIns(tableAnswers(scanned, (l) => isMine(l.line), context.extraLabels) ?? []);
  const form = [...table, ...withPlacesApart(answersOf(scanned, isMine))];
  const forwarded = new Set<number>();
  for (const line of lines) if (line.voice === 'forwarded') forwarded.add(line.number);
  let claims = [...toClaims(form, forwarded, context), ...secondColumn(form, scanned, context)];
  claims.push(...placeBeside(form, claims, context));
  const idle = idleForm(claims);
  if (idle.size > 0) claims = claims.filter((claim) => !idle.has(claim));
  const labelled = filled(claims);
  if (labelled.length < 3) {
    const values = valuesOnly(scanned);
    if (values) {
      for (const line of values.lines) line.used = true;
      const read = toClaims(withoutStandIns(values.answers), forwarded, context);
      if (filled(read).length > labelled.length) claims = byTheirLabels(read, [...labelled, ...saidToBeNone(claims)]);
    }
  }
  claims = [...withCorrections(claims, scanned), ...billingBelow(scanned, claims, context.paymentWords)];
  markBelow(scanned, form);
  const rest = scanned.flatMap(runningText);
  claims = withRegisteredTime(claims, scanned, context);
  const words = letterWords(rest);
  const prose = toldInProse({ scanned, rest, lines, form: claims, words, passesOn: forwarded.size > 0 }, context);
  const unsigned = withSignOffAside(voiced, [...claims, ...prose], context);
  if (unsigned !== voiced) return extractAsEver(unsigned, context);
  const written = withoutForwarders(
    withoutRetracted(
      withoutSignOff(
        withoutProxy(
          withBirthCorrected(withoutExplained([...claims, ...prose], scanned), rest, context),
          lines,
          context.fromName ?? '',
        ),
        lines,
        context.fromName ?? '',
      ),
      (words & LETTER_WORDS.takesBack) === 0 ? [] : rest,
    ),
    rest,
  );
  const typed = [...written, ...typedLines(rest, written, context)];
  const stated = [...typed, ...slipsInQuoted(scanned, rest, typed, context)];
  const told = withReadings([...stated, ...billingBesidePayment(stated, context)]);
  const further = [...told, ...furtherValues(scanned, told, forwarded, context)];
  const named = withOneOfTwoBelow([...further, ...pointedAt(scanned, further, context)], scanned).filter(
    ({ key, reading }) =>
      key !== 'email' || reading.is !== 'value' || !isOfDesk(reading.value, context.deskAddresses ?? []),
  );
  const doubted = withAboveOfAnother(
    withAnothersAfterAll(
      withRegisteredPerhaps(withDoubtsInBrackets(withDoubts(withIdMeant(named, scanned), scanned, context)), scanned),
      scanned,
      context,
    ),
    scanned,
    context,
  );
  const settled = settle(withAlike(doubted, scanned, context), form, rest, scanned, context.paymentWords ?? {});
  return completedLater(settled, ({ readings, lines: where }) => {
    // They do not make a mail an inquiry: a signature holds such values, too.
    for (const { key, reading, line } of loneValues(withoutDenied(rest), named, context, words)) {
      readings[key] = reading;
      where[key] = line;
    }
    readings.birthDate = withPartPutRight(readings.birthDate, rest, context);
    for (const { key, reading, line } of askedIdentifiers(scanned, (of) => readings[of].is !== 'nothing', context)) {
      readings[key] = reading;
      where[key] = line;
    }
    readings.email = unlessRuined(ofInnerSender(readings.email, where.email, lines), context.from);
    withoutForeignLetters(readings, where, scanned);
    withoutSetApart(readings, scanned);
    // Running text makes values of its own, not all of them by the items' readers.
    for (const key of ITEM_KEYS) readings[key] = inNormalForm(key, readings[key]);
  });
}

/** 「電話番号は090-1111-2222ではありません。」 holds none. */
function withoutDenied(lines: readonly LaidLine[]): readonly LaidLine[] {
  return lines.map((laid) => {
    const text = withoutDeniedValues(laid.folded.text);
    return text === laid.folded.text ? laid : { line: laid.line, folded: fold(text) };
  });
}

/** What has a label is what it says, but for キャリア決済, which is a label as well as a value. */
function byTheirLabels(read: readonly Claim[], labelled: readonly Claim[]): Claim[] {
  const told = (key: ItemKey): boolean =>
    key !== 'paymentMethod' && key !== 'carrier' && labelled.some((claim) => claim.key === key);
  return [
    ...read.filter(({ key }) => !told(key)),
    ...labelled.filter(({ key }) => told(key) || !read.some((claim) => claim.key === key)),
  ];
}

/** 「ニックネームはない」: what is answered so is not to be looked for among values without labels. */
function saidToBeNone(claims: readonly Claim[]): Claim[] {
  return claims.filter((c) => c.reading.is === 'nothing' && (c.text ?? '').trim() !== '');
}

function filled(claims: readonly Claim[]): Claim[] {
  return claims.filter((c) => c.reading.is !== 'nothing');
}

/** Lines below a label that were read as its answer are no running text, but for sentences about the payment that tell a further item. */
function markBelow(scanned: readonly ScannedLine[], form: readonly Answer[]): void {
  const below = new Set<number>();
  const ofPayment = new Set<number>();
  for (const { key, belowLines } of form)
    for (const line of belowLines) (key === 'paymentMethod' || key === 'carrier' ? ofPayment : below).add(line);
  for (const l of scanned) {
    const { number } = l.line;
    if (below.has(number) || (ofPayment.has(number) && labelSpans(l.folded.text).length === 0)) l.used = true;
  }
}
