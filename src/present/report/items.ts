/** Which items first mails lacked, those lacked most first, with why and of which courses. */
import type { ItemFigures, ItemsFigures } from '../../figures.js';
import { COURSES, ITEM_KEYS, type ItemKey, REASONS } from '../../record.js';
import type { ReportWords } from '../report-words.js';
import type { Words } from '../words.js';
import { fill, percent } from './phrases.js';
import type { Block } from './section.js';

export function itemsSection({ firstMails, items }: ItemsFigures, words: Words, { heads }: ReportWords): Block[] {
  const bars = lackedItems(items).map((key) => {
    const { missing, invalid } = items[key];
    return {
      label: words.items[key].short,
      parts: [
        { count: missing, tone: 'warn' },
        { count: invalid, tone: 'bad' },
      ] as const,
      share: (missing + invalid) / firstMails,
      details: [whyLine(items[key], words), coursesLine(items[key], words)],
    };
  });
  return bars.length === 0 ? [] : [{ kind: 'bars', head: [heads.item, heads.mails, heads.share], bars }];
}

/** The item that most first mails lacked; null where none did. */
export function mostLacked({ firstMails, items }: ItemsFigures, words: Words, { lacked }: ReportWords): string | null {
  const [key] = lackedItems(items);
  if (key === undefined) return null;
  const count = lackOf(items[key]);
  const among = fill(lacked, { n: count, m: firstMails });
  return `${words.items[key].short}${words.colon} ${among} (${percent(count / firstMails)})`;
}

function lackedItems(items: ItemsFigures['items']): ItemKey[] {
  return ITEM_KEYS.filter((key) => lackOf(items[key]) > 0).sort((a, b) => lackOf(items[b]) - lackOf(items[a]));
}

function lackOf({ missing, invalid }: ItemFigures): number {
  return missing + invalid;
}

/** `missing 5, invalid 3 (wrong length 2, phone number 1)` */
function whyLine({ missing, invalid, reasons }: ItemFigures, words: Words): string {
  const { comma, statuses } = words;
  const why = REASONS.filter((reason) => reasons[reason] !== undefined)
    .sort((a, b) => (reasons[b] ?? 0) - (reasons[a] ?? 0))
    .map((reason) => `${words.reasons[reason].short} ${reasons[reason]}`);
  return [
    ...(missing > 0 ? [`${statuses.missing} ${missing}`] : []),
    ...(invalid > 0 ? [`${statuses.invalid} ${invalid}${why.length > 0 ? ` (${why.join(comma)})` : ''}`] : []),
  ].join(comma);
}

function coursesLine({ courses }: ItemFigures, words: Words): string {
  return COURSES.filter((course) => courses[course] !== undefined)
    .sort((a, b) => (courses[b] ?? 0) - (courses[a] ?? 0))
    .map((course) => `${words.courses[course].short} ${courses[course]}`)
    .join(words.comma);
}
