/**
 * Do text and HTML of one mail, which should say the same, hold forms that differ? One reader is shown the one, the next reader the other,
 * and what is decided by the one must not be answered to the other's sender. Told by the values that no mailer writes differently: numbers,
 * addresses, IDs.
 */
import type { Line } from '../mail.js';
import { nfkc, withoutSpaces } from '../text/width.js';

/** 電話番号：090-1111-2222 */
const ANSWER = /^[^:：]{2,60}[:：]\s*(\S.{3,80})$/u;
/** Numbers, addresses and IDs; words alone may be anybody's. */
const VALUE = /(?=[\w.@+-]{0,60}[\d@])[A-Za-z0-9][\w.@+-]{4,60}[A-Za-z0-9]/gu;
/** Links stand in one of the two alone. */
const LINK = /https?:|www\.|mailto:|cid:|<|>/u;
/** So many make a form. */
const FORM = 3;

/** The values of a filled-in form, in its lines; none where there are too few for one. */
export function formValues(lines: readonly Line[]): string[] {
  const values: string[] = [];
  let answers = 0;
  for (const { text, depth } of lines) {
    if (depth > 0 || text.length > 160) continue;
    const answer = ANSWER.exec(text)?.[1];
    if (answer === undefined || LINK.test(text)) continue;
    const found = nfkc(answer).match(VALUE);
    if (found === null) continue;
    answers++;
    values.push(...found);
  }
  return answers >= FORM ? values : [];
}

/** Are some of the values not in the other text? */
export function lacksSome(values: readonly string[], text: string): boolean {
  return values.some((value) => !text.includes(value));
}

/** Does the other form say something else: are values of each not in the other? */
export function areDifferent(values: readonly string[], lines: readonly Line[], other: readonly Line[]): boolean {
  if (!lacksSome(values, joined(other))) return false;
  const others = formValuesAnywhere(other);
  return others.length >= FORM && lacksSome(others, joined(lines));
}

/** HTML has its labels in cells, too. */
function formValuesAnywhere(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, depth }) =>
    depth > 0 || text.length > 160 || LINK.test(text) ? [] : (nfkc(text).match(VALUE) ?? []),
  );
}

function joined(lines: readonly Line[]): string {
  return withoutSpaces(nfkc(lines.map(({ text }) => text).join('')));
}
