/** What is wrong with an inquiry and what to ask for, in the words of a letter to the customer. */
import type { Details } from '../details.js';
import { isUnlistedCarrier } from '../items/unlisted-carrier.js';
import {
  ALARMS,
  type Carrier,
  type Course,
  type Flag,
  ITEM_KEYS,
  type ItemKey,
  type Match,
  type TriageRecord,
} from '../record.js';
import { visible } from './visible.js';
import type { Condition, Words } from './words.js';

/** What of a record or a case advice rests on. */
type Judged = Pick<TriageRecord, 'fields' | 'missing' | 'invalid' | 'course'>;

/** One sentence for each required item that is missing or cannot be used. */
export function problems(record: Judged, words: Words): string[] {
  const { missing } = record;
  const entry = (key: ItemKey, what: string) => `${words.items[key].long}${words.colon} ${what}`;
  return [
    ...(missing ?? []).map((key) => entry(key, words.statuses.missing)),
    ...unusable(record).map((key) => entry(key, invalidWords(record, key, words))),
  ];
}

/** What cannot be used, in the order of the template; with what has to be told though the course does not ask for it. */
function unusable({ fields, missing, invalid, course }: Judged): ItemKey[] {
  const listed = [...(missing ?? []), ...(invalid ?? [])];
  const more: ItemKey[] = fields !== null && isUnlistedCarrier(course, fields, listed) ? ['carrier'] : [];
  return ITEM_KEYS.filter((key) => invalid?.includes(key) || more.includes(key));
}

/** What to ask the customer for, in the order of the template. */
export function asks(record: Judged, words: Words): string[] {
  const lacking = new Set([...(record.missing ?? []), ...unusable(record)]);
  return Object.keys(words.ask)
    .filter(isIn(lacking))
    .map((key) => {
      const carrier = carrierOf(record.course);
      return key === 'billingId' && carrier ? words.askBillingId[carrier] : words.ask[key];
    });
}

/** A condition of `ready`, and what makes it fail. */
interface ConditionShown {
  which: Condition;
  mark: 'ok' | 'x';
  /** The condition in a word, and as a sentence; each with its causes. */
  short: string;
  text: string;
  bad: boolean;
}

/** What the conditions of a reset rest on; `match`: of a record that was matched. */
export interface ConditionsOf {
  missing: readonly ItemKey[] | null;
  invalid: readonly ItemKey[] | null;
  match: Match;
  flags: readonly Flag[];
  failedRules: Details['failedRules'];
}

/**
 * The conditions of `ready` (contract section 6): which hold, and what makes the others fail. Of nobody none of those holds that say
 * something of the member: without a candidate they are not met, whatever was not compared.
 */
export function conditionsOfReady(of: ConditionsOf, words: Words): ConditionShown[] {
  const { match, failedRules } = of;
  const lacking = [...(of.missing ?? []), ...(of.invalid ?? [])].map((key) => words.items[key].short);
  const nobody = match.candidates.length === 0;
  const condition = (which: Condition, holds: boolean, causes: readonly string[]): ConditionShown => {
    const { short, long } = words.rules[which];
    const because = holds || causes.length === 0 ? '' : ` (${causes.join(words.comma)})`;
    return { which, mark: holds ? 'ok' : 'x', short: short + because, text: long + because, bad: !holds };
  };
  return [
    condition('items', of.missing?.length === 0 && of.invalid?.length === 0, lacking),
    condition('outcome', match.outcome === 'unique', [words.outcomes[match.outcome].short]),
    ...([1, 2, 3, 4] as const).map((rule) => {
      const failure = failedRules.find((one) => one.rule === rule);
      if (nobody) return condition(rule, false, [words.outcomes.none.short]);
      return condition(rule, failure === undefined, [
        ...(failure?.items ?? []).map((key) => words.items[key].short),
        ...(failure?.flags ?? []).map((flag) => words.flags[flag].short),
      ]);
    }),
    alarmCondition(of.flags, failedRules, words, condition),
  ];
}

/** Rests on no candidate: the flags of the mail tell. */
function alarmCondition(
  flags: readonly Flag[],
  failedRules: Details['failedRules'],
  words: Words,
  condition: (which: Condition, holds: boolean, causes: readonly string[]) => ConditionShown,
): ConditionShown {
  const failure = failedRules.find((one) => one.rule === 5);
  const alarms = ALARMS.filter((flag) => flags.includes(flag) || failure?.flags.includes(flag));
  return condition(
    5,
    alarms.length === 0,
    alarms.map((flag) => words.flags[flag].short),
  );
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
