/** An answer that holds what was wrong beside what is right: 「誤）19780926⏎正）19770926」 below its label, 「× 4401…　○ 4402…」 behind it. */
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';
import { MARKED_RIGHT, MARKED_WRONG } from '../../prose/put-right/correction-words.js';
import type { Answer } from '../answers.js';
import { withOtherText } from '../stand-ins.js';
import { rightOne } from './marked-wrong.js';

const CROSSED = new Pattern(/[×✕✗✖❌]|誤|正/u);
/** A value, what marks it as wrong or right, and what else may stand about them. */
const PIECES =
  /(?<wrong>[×✕✗✖❌]|誤(?:り)?|間違い)|(?<right>[○◯〇⭕]|正(?:しい|解)?)|(?<value>[A-Za-z0-9+][\w.+@/-]*(?:[ -][\d-]{2,})*)|(?<between>[\s\ufe0f←→⇐⇒<>＜＞()[\]（）:：、,。・…が-]+)|(?<other>[\s\S])/gu;

/** The one marked as right of two, each with its mark before it or behind it: rin_t ← ×　rin-t ← ○, ×rin_t ○rin-t, rin_t(誤)→rin-t(正). */
function rightOf(text: string): string | null {
  if (text.length > 160) return null;
  const marks: ('wrong' | 'right' | { value: string })[] = [];
  for (const { groups = {} } of text.matchAll(PIECES)) {
    if (groups.other !== undefined) return null;
    if (groups.wrong !== undefined) marks.push('wrong');
    else if (groups.right !== undefined) marks.push('right');
    else if (groups.value !== undefined) marks.push({ value: groups.value });
  }
  if (marks.length !== 4) return null;
  const isFirst = typeof marks[0] === 'string';
  const pairs = [marks.slice(0, 2), marks.slice(2)].map((pair) => (isFirst ? pair : pair.toReversed()));
  const [one, other] = pairs;
  if (!one || !other || typeof one[0] !== 'string' || typeof other[0] !== 'string' || one[0] === other[0]) return null;
  const value = (one[0] === 'right' ? one : other)[1];
  return typeof value === 'object' && typeof one[1] === 'object' && typeof other[1] === 'object' ? value.value : null;
}
/** The one that stands beside the circle: ○ kaoru@…, kaoru@… ○ */
const CIRCLED = [
  /[○◯〇⭕]\ufe0f?\s*([A-Za-z0-9+][\w.+@-]{2,}(?: [\d-]{2,})*)\s*(?:です)?\s*$/u,
  /([A-Za-z0-9+][\w.+@-]{2,})\s*[○◯〇⭕]\ufe0f?\s*$/u,
];

const OF_LETTERS: ReadonlySet<ItemKey> = new Set([
  'birthDate',
  'phone',
  'email',
  'billingId',
  'plusMemberId',
  'memberNumber',
]);

/** The answers without what was wrong. */
export function withRightOnes(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    const below = rightBelow(answer);
    if (below !== null) return withOtherText(answer, below, [], null, labelWithBrackets(answer));
    const right = rightOne(answer.key, answer.inline, answer.below);
    if (right !== null) return withOtherText(answer, right, []);
    const isCircled = CROSSED.test(answer.inline) && OF_LETTERS.has(answer.key);
    const inline = (isCircled ? circledIn(answer.inline) : null) ?? withoutWrongOne(answer.inline);
    return inline === null ? answer : withOtherText(answer, inline, answer.below);
  });
}

/** 決済情報番号（docomo） above 【誤】… and 【正】…: what the brackets say of the label. */
function labelWithBrackets({ label, bracketed }: Answer): string {
  return bracketed === null || bracketed === '' ? label : `${label}(${bracketed})`;
}

function rightBelow({ inline, below }: Answer): string | null {
  if (inline !== '' || !below.some((line) => MARKED_WRONG.test(line))) return null;
  const right = below.flatMap((line) => MARKED_RIGHT.exec(line)?.[1] ?? []);
  return right.length === 1 ? (right[0] ?? null) : null;
}

const WRONG = new Pattern(/誤|間違い|まちがい/u);

/** 059-999-1174（誤：059-999-1147） */
function withoutWrongOne(text: string): string | null {
  if (!WRONG.test(text)) return null;
  const left = text.replace(/[(（]\s*(?:誤(?:り)?|間違い|まちがい)\s*[:：はが][^()（）]*[)）]/u, '').trim();
  return left === text.trim() || left === '' ? null : left;
}

function circledIn(text: string): string | null {
  const plain = nfkc(text);
  const marked = rightOf(plain);
  if (marked !== null) return marked;
  if (!/[×✕✗✖❌]/u.test(plain)) return null;
  for (const pattern of CIRCLED) {
    const right = pattern.exec(plain)?.[1];
    if (right !== undefined) return right;
  }
  return null;
}
