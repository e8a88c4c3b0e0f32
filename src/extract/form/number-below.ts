/**
 * 「ahamoです⏎番号は⏎991027⏎336481」: a number, in one line or two, below a line that says no more than that it follows. Whose number it is the line
 * above tells, where that is a carrier; else it is nobody's.
 */

import { ITEMS } from '../../items/index.js';
import { type PaymentWords, paymentFacts } from '../../items/payment.js';
import type { Carrier } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import type { Claim } from '../claims.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { isMine } from '../mine.js';

const LEADS = new Pattern(/^\s*(?:(?:その|この)?番号|ばんごう|ナンバー)(?:は|が|:)?[、,:…]*\s*$/u);
const DIGITS = /^\s*(\d[\d -]{3,22}\d)\s*(?:です)?。?\s*$/u;
/** 会費は ahamo です, auで払ってます: short, and about nothing but that. */
const LONGEST_TOLD = 24;
const LENGTHS: Readonly<Partial<Record<Carrier, number>>> = { docomo: 12, au: 11 };

/** 番号はこれであってますか→ 5519-0027-3381: behind an arrow in the same line. */
const POINTS =
  /^\s*番号は(?:これ|こちら|こっち|以下|次)[^→⇒:\d]{0,16}(?:→|⇒|:|⏎)\s*(?<number>[A-Za-z]{0,4}-?\d[\d -]{5,24}\d)\s*(?:です(?:か)?)?[?？。]?\s*$/u;

/** The lines that hold such numbers, and the ones that lead to them, by their positions. */
export function numbersBelow(lines: readonly ScannedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, { line, folded }] of lines.entries())
    if (isMine(line) && LEADS.test(folded.text)) for (const at of belowAt(lines, i)) found.add(at);
  return found;
}

function belowAt(lines: readonly ScannedLine[], lead: number): number[] {
  const at: number[] = [];
  for (let i = lead + 1; i <= lead + 2; i++) {
    const line = lines[i];
    if (line === undefined || line.hits.length > 0 || !isMine(line.line) || !DIGITS.test(line.folded.text)) break;
    at.push(i);
  }
  return at;
}

/** The billing ID and the payment that such lines tell, where the parts of the number fit the carrier. */
export function billingBelow(
  lines: readonly ScannedLine[],
  claims: readonly Claim[],
  words: PaymentWords = {},
): Claim[] {
  if (claims.some(({ key, reading }) => reading.is === 'value' && (key === 'billingId' || reading.value === 'credit')))
    return [];
  const found: Claim[] = [];
  for (const [i, { line, folded }] of lines.entries()) {
    const pointed = isMine(line) && folded.text.length < 80 ? POINTS.exec(folded.text)?.groups?.number : undefined;
    if (!isMine(line) || (pointed === undefined && !LEADS.test(folded.text))) continue;
    const above = lines[i - 1];
    const text = above?.folded.text.trim() ?? '';
    if (above === undefined || !isMine(above.line)) continue;
    if (text.length > (pointed === undefined ? LONGEST_TOLD : LONGEST_SAID)) continue;
    const { carriers, credit, bundle } = paymentFacts(text, words);
    const [carrier, more] = carriers;
    if (carrier === undefined || more !== undefined || credit || bundle || NOT_SO.test(text)) continue;
    if (OF_ELSE.test(text) && !PAYS.test(text)) continue;
    const parts =
      pointed !== undefined
        ? [pointed.replace(/ /gu, '')]
        : belowAt(lines, i).map((at) => DIGITS.exec(lines[at]?.folded.text ?? '')?.[1]?.replace(/[ -]/gu, '') ?? '');
    const value = fitting(carrier, carrier === 'softbank' ? parts : parts.map((part) => part.replace(/-/gu, '')));
    if (value === null || ITEMS.phone.likeness(value) > 0) continue;
    if (claims.some(({ reading }) => reading.is === 'value' && reading.value === value)) continue;
    const of = { voice: line.voice, from: 'form', label: '' } as const;
    found.push(
      {
        key: 'billingId',
        reading: { is: 'value', value, raw: parts.join('\n') },
        line: line.number + (pointed === undefined ? 1 : 0),
        ...of,
      },
      {
        key: 'paymentMethod',
        reading: { is: 'value', value: 'carrier', raw: text },
        line: above.line.number,
        ...of,
        text,
      },
    );
  }
  return found;
}
const LONGEST_SAID = 60;
/** auでは見つかりません, auから変えました */
const NOT_SO = /から|ない|ません|前|昔|[?？]|か$/u;

/** 父はドコモです, auのスマホで会員証を見ています: who has a phone of theirs, or what it is used for; not 会費は父のドコモで払っています. */
const OF_ELSE = new RegExp(`${RELATIVE}|${FRIEND}|スマホ|会員証|カード|ショップ|機種|契約|電話は|書い`, 'u');
const PAYS = /払|会費|決済|課金|引き?落/u;

/** One of the right length, or two that make one; of softbank any that stands alone. */
function fitting(carrier: Carrier, parts: readonly string[]): string | null {
  const [one, other] = parts;
  if (one === undefined) return null;
  const length = LENGTHS[carrier];
  if (length === undefined) return other === undefined && one.length > 5 ? one : null;
  if (one.length === length) return other === undefined ? one : null;
  return other !== undefined && one.length + other.length === length ? `${one}${other}` : null;
}
