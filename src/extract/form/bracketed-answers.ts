/** Answers that stand in brackets: (風間 丈) below 氏名フルネーム(漢字), Plus member ID：(joe_kazama). */
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import type { Answer } from './answers.js';

const WHOLE = /^\s*[(（]\s*([^()（）]*?)\s*[)）]\s*$/u;
/** So many of them make the form's way to answer: one alone may be a remark, or a hint. */
const LEAST = 3;
/** And so many of those tell by their looks that they answer. */
const LEAST_SURE = 2;
const TOLD_BY_LOOKS: ReadonlySet<ItemKey> = new Set(['birthDate', 'prefecture', 'phone', 'email']);
const NUMBERED: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId', 'phone', 'email']);
/** joe_kazama, 8123 4567 8901 */
const IDENTIFIER = /^[\x20-\x7e０-９]*[A-Za-z0-9０-９]{3}[\x20-\x7e０-９]*$/u;

/** The answers without brackets around the whole of them. */
export function withoutBrackets(answers: readonly Answer[]): readonly Answer[] {
  const inner = answers.map((answer) => WHOLE.exec(textOf(answer))?.[1]);
  const given = inner.filter((text) => text !== undefined);
  if (given.length === 0) return answers;
  const sure = answers.filter(
    ({ key }, i) =>
      TOLD_BY_LOOKS.has(key) && ITEMS[key].likeness((inner[i] ?? '').replace(/(?<=\d) (?=\d)/gu, '')) >= 2,
  );
  const isStyle = given.length >= LEAST && sure.length >= LEAST_SURE;
  return answers.map((answer, i) => {
    const text = inner[i];
    if (text === undefined || !(isStyle || (NUMBERED.has(answer.key) && IDENTIFIER.test(text)))) return answer;
    return answer.inline !== '' ? { ...answer, inline: text } : { ...answer, below: [text, ...answer.below.slice(1)] };
  });
}

function textOf({ inline, below }: Answer): string {
  return inline !== '' ? inline : (below[0] ?? '');
}
