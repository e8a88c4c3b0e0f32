/** Labels: where in a line an item's label stands, and where its answer begins. */
import { namesSender } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import type { Folded } from '../../text/fold.js';
import { delimiterEnd, delimiterFrom } from './delimiters.js';
import { tellsSender } from './english.js';
import { labelAt } from './label-at.js';
import type { LabelHit } from './label-hit.js';
import type { ExtraLabels } from './longest-label.js';

export { labelAt } from './label-at.js';
export type { LabelHit, Separator } from './label-hit.js';
export type { ExtraLabels } from './longest-label.js';

/** メールは これと同じ, このアドレス: that it is this one, and nothing that is told of it (このアドレスに届きません). */
const IS_THIS = /^(?!.*(?:ません|ない|違|別))[^はがをにへも、。@]{2,16}$/u;

/** In a line of the form a label that は or "is" leads to its value: 「支払い：d払い 決済番号は 7730…」, "ID: jay_k / nickname is Jay". */
function toldAs(hit: LabelHit, text: string): LabelHit | null {
  if (hit.separator !== 'topic' && hit.separator !== 'space') return null;
  const led = /^(?:is|was)\s+/iu.exec(text.slice(hit.answerAt))?.[0];
  if (hit.separator === 'space' && led === undefined) return null;
  const answerAt = hit.answerAt + (led?.length ?? 0);
  if (led !== undefined && tellsSender(hit, text.slice(answerAt))) return { ...hit, answerAt };
  const answer = /^[^、。]*?(?=です|でした|[、。/]|$)/u.exec(text.slice(answerAt))?.[0].trim() ?? '';
  if (hit.key === 'email' && IS_THIS.test(answer) && namesSender(answer)) return { ...hit, answerAt };
  const least = hit.key === 'nickname' ? 1 : 2;
  const [word = ''] = answer.split(' ');
  return ITEMS[hit.key].likeness(answer) >= least || ITEMS[hit.key].likeness(word) >= least
    ? { ...hit, answerAt, separator: 'topic' }
    : null;
}

/**
 * All labels of a line: the one that opens it, and those further on that a mark (:) parts from their answer, or that
 * stand between spaces where the line has three and more.
 */
export function labelsIn(folded: Folded, extra: ExtraLabels = {}): LabelHit[] {
  const { text } = folded;
  const hits: LabelHit[] = [];
  const weak: LabelHit[] = [];
  const topics: LabelHit[] = [];
  const first = labelAt(text, 0, true, extra);
  if (first) hits.push(first);
  if (text.length > 400) return hits;
  for (let from = delimiterFrom(text, 0); from >= 0; ) {
    const start = from;
    const at = delimiterEnd(text, start);
    from = delimiterFrom(text, at);
    if (at >= text.length || hits.some((h) => at < h.answerAt && at > h.start)) continue;
    const delimiter = text.slice(start, at);
    // 70/02/30 県：…: within a date no bullet stands.
    const inDate = delimiter === '/' && /\d/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(at));
    const hit = labelAt(text, at, !inDate && /[\t/|｜]/u.test(delimiter), extra);
    if (!hit || hit.answerAt < at) continue;
    // 支払方法⇥キャリア決済: the answer, though a label may read so.
    if (hit.separator === 'end' && hits.at(-1)?.key === 'paymentMethod' && hit.label.endsWith('決済')) continue;
    if (isOption(hit, hits.at(-1), text)) continue;
    hit.start = start;
    const mayTell = hits.some((h) => h.separator === 'mark') || isAnswered(first, text, start);
    const told = mayTell ? toldAs(hit, text) : null;
    if (told !== null) hits.push(told);
    else if (hit.separator === 'mark' && text[hit.answerAt - 1] !== '-') hits.push(hit);
    else if (hit.separator === 'topic' && /[、。,;]/u.test(delimiter)) topics.push(hit);
    else if (hit.separator === 'space' || hit.separator === 'end' || hit.separator === 'mark') weak.push(hit);
  }
  const tabbed = text.includes('\t');
  if (weak.length > 0 && first && first.separator !== 'topic') {
    const many = hits.length + weak.length >= 3;
    const usable = weak.filter((w) =>
      tabbed
        ? text[w.start] === '\t'
        : many || (w.label.length >= 2 && w.separator === 'space' && isLike(w.key, text.slice(w.answerAt).trim())),
    );
    hits.push(...usable.filter((w) => !hits.some((h) => w.labelAt < h.answerAt && w.answerAt > h.start)));
  }
  // 氏名：山田花子、電話は080-…です
  if (first?.separator === 'mark') hits.push(...topics);
  hits.sort((a, b) => a.start - b.start);
  return hits.filter((h, i) => i === 0 || h.labelAt >= (hits[i - 1]?.answerAt ?? 0));
}

/** 「電話090-1234-5678 メールはこのアドレスです」: the first label and all of its answer, told by its looks, stand before that place. */
function isAnswered(first: LabelHit | null, text: string, end: number): boolean {
  return (
    first !== null &&
    (first.separator === 'none' || first.separator === 'space') &&
    text.charAt(end) === ' ' &&
    TOLD_BY_LOOKS.has(first.key) &&
    ITEMS[first.key].likeness(text.slice(first.answerAt, end).trim()) >= 2
  );
}

/** 支払方法：クレジットカード決済/キャリア決済→キャリア決済: the list with one of it chosen. */
function isOption(hit: LabelHit, before: LabelHit | undefined, text: string): boolean {
  return (
    hit.key === 'carrier' &&
    (before === undefined || before.key === 'paymentMethod') &&
    /^キャリア(?:決済|払い)$/u.test(hit.label) &&
    /クレジット[^:=]{0,12}[/・]\s*$/u.test(text.slice(before?.answerAt ?? 0, hit.labelAt))
  );
}

const TOLD_BY_LOOKS: ReadonlySet<ItemKey> = new Set(['birthDate', 'phone', 'email']);

/** All of what follows, or its first word where that could be no other item's. */
function isLike(key: ItemKey, rest: string): boolean {
  const { likeness } = ITEMS[key];
  const word = rest.slice(0, /\s|$/u.exec(rest)?.index);
  if (key === 'plusMemberId' && /\d|[a-z][._-][a-z]/iu.test(word)) return likeness(word) >= 2;
  return likeness(rest) >= 2 || (TOLD_BY_LOOKS.has(key) && likeness(word) >= 2);
}
