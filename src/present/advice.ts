/** What is wrong with an inquiry and what to ask for, in the words of a letter to the customer. */
import type { Details } from '../details.js';
import type { Carrier, Course, ItemKey, TriageRecord } from '../record.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** What of a record or a case advice rests on. */
type Judged = Pick<TriageRecord, 'fields' | 'missing' | 'invalid' | 'course'>;

/** One sentence for each required item that is missing or cannot be used. */
export function problems(record: Judged, words: Words): string[] {
  const { missing, invalid } = record;
  const entry = (key: ItemKey, what: string) => `${words.items[key].long}${words.colon} ${what}`;
  return [
    ...(missing ?? []).map((key) => entry(key, words.statuses.missing)),
    ...(invalid ?? []).map((key) => entry(key, invalidWords(record, key, words))),
  ];
}

/** What to ask the customer for, in the order of the template. */
export function asks(record: Judged, words: Words): string[] {
  const lacking = new Set([...(record.missing ?? []), ...(record.invalid ?? [])]);
  return Object.keys(words.ask)
    .filter(isIn(lacking))
    .map((key) => {
      const carrier = carrierOf(record.course);
      return key === 'billingId' && carrier ? words.askBillingId[carrier] : words.ask[key];
    });
}

/** The five rules of `ready`: which hold, and what makes the others fail. */
export function rulesOfReady(
  failed: Details['failedRules'],
  words: Words,
): { mark: string; text: string; bad: boolean }[] {
  return ([1, 2, 3, 4, 5] as const).map((rule) => {
    const failure = failed.find((one) => one.rule === rule);
    if (!failure) return { mark: 'ok', text: words.rules[rule], bad: false };
    const causes = [
      ...failure.items.map((key) => words.items[key].short),
      ...failure.flags.map((flag) => words.flags[flag].short),
    ];
    return {
      mark: 'x',
      text: words.rules[rule] + (causes.length > 0 ? ` (${causes.join(words.comma)})` : ''),
      bad: true,
    };
  });
}

function invalidWords(record: Judged, key: ItemKey, words: Words): string {
  const field = record.fields?.[key];
  const given = field?.raw ? `"${visible(field.raw.slice(0, 80))}" ` : '';
  const reason = field?.reason;
  if (!reason) return given + words.statuses.invalid;
  const carrier = key === 'billingId' && reason !== 'ambiguous' ? carrierOf(record.course) : null;
  return given + words.reasons[reason].long + (carrier ? ` ${words.billingIds[carrier].long}` : '');
}

function carrierOf(course: Course | null): Carrier | null {
  return course === 'docomo' || course === 'au' || course === 'softbank' ? course : null;
}

function isIn<T extends string>(set: ReadonlySet<T>): (key: string) => key is T {
  const known: ReadonlySet<string> = set;
  return (key): key is T => known.has(key);
}
