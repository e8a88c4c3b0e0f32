/** キャリア決済, in a line below お支払い方法: an answer, or an option with its box, though a label may read so. */

import type { LaidLine } from '../open-text.js';
import type { LabelHit } from './label-hit.js';

/** Does the one label of this line name a way to pay, below the label of the payment? */
export function isWayToPay(at: number, laid: readonly LaidLine[], found: readonly LabelHit[][]): boolean {
  return isTickBox(at, laid, found) || isWayBelowPayment(at, laid, found);
}

/** [x] キャリア決済: one of the options, in a line of its own. */
const TICK_BOX =
  /^\s*(?:[[(]\s*[xX✓✔○●*レ]?\s*[\])]|[□☐☑✓✔☒■])\s*(?:クレジット(?:カード)?|キャリア)(?:決済|払い)?\s*$/u;

/** お支払い方法：⏎キャリア決済: the answer below its label, though it may be a label, too; then the next label follows. */
function isWayBelowPayment(at: number, laid: readonly LaidLine[], found: readonly LabelHit[][]): boolean {
  const [hit] = found[at] as LabelHit[];
  if (hit?.key !== 'carrier' || !/^\s*キャリア(?:決済|払い)?\s*$/u.test(laid[at]?.folded.text ?? '')) return false;
  if (!/[い済]$/u.test(hit.label) && !found.some((hits, i) => i > at && hits[0]?.key === 'carrier')) return false;
  const above = found[at - 1]?.at(-1);
  const text = laid[at - 1]?.folded.text ?? '';
  if (above?.key !== 'paymentMethod' || text.slice(above.answerAt).trim() !== '') return false;
  let next = at + 1;
  while (next < laid.length && (laid[next]?.folded.text ?? '').trim() === '') next++;
  // What else stands there belongs to it.
  return next === laid.length || found[next]?.length !== 0;
}

/** Does a label of the payment, with nothing beside it, stand above the boxes that this line is one of? */
function isTickBox(at: number, laid: readonly LaidLine[], found: readonly LabelHit[][]): boolean {
  const textAt = (i: number): string => laid[i]?.folded.text.trim() ?? '';
  if (!TICK_BOX.test(textAt(at))) return false;
  let k = at - 1;
  while (k >= 0 && at - k <= MOST_BOXES && TICK_BOX.test(textAt(k))) k--;
  let end = at + 1;
  while (end < laid.length && end - at <= MOST_BOXES && TICK_BOX.test(textAt(end))) end++;
  const hit = found[k]?.at(-1);
  if ((hit?.key !== 'paymentMethod' && hit?.key !== 'carrier') || hit.separator !== 'end') return false;
  // ■お支払い方法⏎キャリア決済⏎■キャリア: the answer stands there already.
  if (ONE_WAY.test(textAt(k))) return false;
  const [sign, bullet] = [at, k].map((i) => textAt(i).charAt(0));
  if (sign !== bullet) return true;
  // ■支払方法⏎■キャリア: a bullet that the label has as well is no box, unless another one is empty; each way is listed once.
  const group = Array.from({ length: end - k - 1 }, (_, i) => textAt(k + 1 + i));
  const isTold = group.slice(0, at - k - 1).some((text) => wayOf(text) === wayOf(textAt(at)));
  return !isTold && group.some((text) => text.charAt(0) !== sign);
}

const MOST_BOXES = 8;
const ONE_WAY = /^(?:クレジット(?:カード)?|キャリア)(?:決済|払い)?$/u;

function wayOf(text: string): string {
  return text.includes('キャリア') ? 'carrier' : 'credit';
}
