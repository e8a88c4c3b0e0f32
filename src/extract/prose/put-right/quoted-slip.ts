/**
 * A number that the desk quotes and could not use, and the answer that a slip was in it: 「> ご記入の番号「4410…9」は確認できません⏎最後の数字が抜けてました。4410…96
 * です。auです。」 What the number is the quoted line says, or the number itself.
 */
import { ITEMS, type ReadContext } from '../../../items/index.js';
import { paymentFacts } from '../../../items/payment.js';
import type { ItemKey } from '../../../record.js';
import { isSlip } from '../../../text/edits.js';
import type { Claim } from '../../claims.js';
import { namedAt } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import type { LaidLine } from '../../open-text.js';
import { LONGEST_SENTENCE, readAs, shapeOf } from '../told-tokens.js';
import { isSaidSo, MAY_SLIP, SLIP } from './slip-words.js';

const TOKEN = '(?<![A-Za-z0-9@._+-])[A-Za-z0-9+][A-Za-z0-9@._+-]{4,60}';
const TOKENS = new RegExp(TOKEN, 'gu');
const SLIPPED = new RegExp(
  `${SLIP}(?<tail>[ぁ-ん]{0,14})(?:[、。!！\\s]+|$)(?:(?:すみません|申し訳(?:ありません|ございません)|失礼(?:しました|いたしました))[、。!！\\s]*)?(?:正しくは|正しい(?:の|番号|もの)は|本当は)?[、\\s]*[「『"“]?(?<right>${TOKEN})[」』"”]?\\s*(?:です|でした|になります|が正し)(?!か|が|けど)`,
  'u',
);
/** What may be corrected so, in the order in which a quoted line is asked for its name. */
const KEYS = ['billingId', 'phone', 'email', 'plusMemberId', 'memberNumber'] as const satisfies readonly ItemKey[];
const LENGTHS = { docomo: 12, au: 11 } as const;

/** The claims for such answers, where nothing else tells the item. */
export function slipsInQuoted(
  scanned: readonly ScannedLine[],
  rest: readonly LaidLine[],
  claims: readonly Claim[],
  context: ReadContext,
): Claim[] {
  const found: Claim[] = [];
  for (const [i, { line, folded }] of rest.entries()) {
    if (line.voice !== 'own' || !MAY_SLIP.test(folded.text)) continue;
    const next = rest[i + 1];
    const below = next !== undefined && next.line.number === line.number + 1 ? next.folded.text : '';
    const text = `${folded.text.slice(0, LONGEST_SENTENCE)}\n${below.slice(0, LONGEST_SENTENCE)}`;
    const m = SLIPPED.exec(text);
    const right = m?.groups?.right;
    if (right === undefined || !isSaidSo(m?.groups?.tail ?? '')) continue;
    const quoted = quotedLike(right, scanned);
    if (quoted === null) continue;
    const carrier = carrierIn(rest, context);
    const key = keyOf(right, quoted, carrier, context);
    const value = key === null ? null : readAs(key, right, context);
    if (key === null || value === null || claims.some((c) => c.key === key && c.reading.is !== 'nothing')) continue;
    found.push({
      key,
      reading: { is: 'value', value, raw: right },
      line: line.number,
      voice: line.voice,
      from: 'correction',
      // The payment is told beside the number.
      label: key === 'billingId' ? (carrier ?? '') : '',
    });
  }
  return found;
}

/** The line of the desk's, or of his older mail, that holds the value but for a slip, or the only number of its kind. */
function quotedLike(right: string, scanned: readonly ScannedLine[]): string | null {
  const others = new Set<string>();
  let line: string | null = null;
  for (const { line: quoted, folded } of scanned) {
    if (quoted.voice !== 'desk' && quoted.voice !== 'quoted') continue;
    const text = folded.text.slice(0, LONGEST_SENTENCE);
    for (const [token] of text.matchAll(TOKENS)) {
      if (token === right || !/\d{4}|@/u.test(token) || shapeOf(token) !== shapeOf(right)) continue;
      if (isSlip(token, right)) return text;
      if (!SAYS_UNUSABLE.test(text)) continue;
      others.add(token);
      line = text;
    }
  }
  return others.size === 1 ? line : null;
}
/** 「…は10桁のため確認できません」 */
const SAYS_UNUSABLE = /(?:でき|取れ|足り|おり|り)ま?せん|(?:桁|けた)|ございません|違|誤/u;

/** The carrier that he names, and no other. */
function carrierIn(rest: readonly LaidLine[], { paymentWords }: ReadContext): 'docomo' | 'au' | 'softbank' | null {
  const named = new Set<'docomo' | 'au' | 'softbank'>();
  for (const { folded } of rest) {
    if (folded.text.length > LONGEST_SENTENCE) return null;
    const { carriers, credit } = paymentFacts(folded.text, paymentWords);
    if (credit) return null;
    for (const carrier of carriers) named.add(carrier);
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function keyOf(
  right: string,
  quoted: string,
  carrier: 'docomo' | 'au' | 'softbank' | null,
  context: ReadContext,
): ItemKey | null {
  const named = KEYS.find((key) => namedAt(quoted, key) >= 0 && readAs(key, right, context) !== null);
  if (named !== undefined) return named;
  if (right.includes('@')) return 'email';
  if (ITEMS.phone.likeness(right) === 3) return 'phone';
  // So many digits are that carrier's number, and nothing else.
  const length = carrier === 'docomo' || carrier === 'au' ? LENGTHS[carrier] : null;
  return length !== null && new RegExp(`^\\d{${length}}$`, 'u').test(right.replaceAll('-', '')) ? 'billingId' : null;
}
