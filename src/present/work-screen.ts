/** The screen of the interactive queue: a heading of two or three lines, a page that moves, messages, and a line of keys. */
import { type CaseSummary, caseNumber } from '../case.js';
import { ALARMS } from '../record.js';
import { noteTexts } from './case-list.js';
import { cellWidth, cut, pad, wrap } from './cells.js';
import { DESK_WORDS } from './desk-words.js';
import { type Look, palette } from './look.js';
import { visible } from './visible.js';
import { WORK_WORDS } from './work-words.js';

export interface Size {
  rows: number;
  columns: number;
}

/** What is to be seen. Lines of `body` are as wide as the screen at most, and may be styled; other texts are made visible. */
export interface Page {
  left: string;
  title: string;
  body: readonly string[];
  /** The first line of the body that is shown. */
  top: number;
  messages: readonly Message[];
}

export interface Message {
  text: string;
  tone: 'plain' | 'good' | 'warn' | 'bad';
}

export function plain(text: string): Message {
  return { text, tone: 'plain' };
}

/** A key and what it does, the more important the lower its rank. */
export interface KeyHint {
  key: string;
  does: string;
  rank?: number;
}

/** The least of messages that are seen; a third of the screen, where that is more. */
const MESSAGES = 4;

/** So many lines of the body are seen at once. */
export function bodyRows(page: Page, size: Size, look: Look): number {
  // What is left, the title, the rule and the line of keys.
  const others = 3 + titleLines(page, size, look).length + messageLines(page, size, look).length;
  return Math.max(1, size.rows - others);
}

/** The top line after a move, within the body. */
export function topWithin(top: number, page: Page, size: Size, look: Look): number {
  return Math.max(0, Math.min(top, page.body.length - bodyRows(page, size, look)));
}

/** The lines of the screen but for the last one, which has the keys. */
export function layPage(page: Page, size: Size, look: Look): string[] {
  const styles = palette(look.color);
  const width = size.columns;
  const rows = bodyRows(page, size, look);
  const top = topWithin(page.top, page, size, look);
  const shown = page.body.slice(top, top + rows);
  const place =
    page.body.length <= rows
      ? ''
      : WORK_WORDS[look.words.lang].head.lines
          .replace('%n', String(top + 1))
          .replace('%m', String(top + shown.length))
          .replace('%o', String(page.body.length));
  const left = cut(visible(page.left), Math.max(0, width - cellWidth(place, look) - 2), look);
  const messages = messageLines(page, size, look);
  const lines = [
    styles.quiet(`${pad(left, Math.max(0, width - cellWidth(place, look)), look)}${place}`),
    ...titleLines(page, size, look).map((line) => styles.heading(line)),
    ...shown,
    ...Array.from({ length: rows - shown.length }, () => ''),
    styles.quiet('-'.repeat(width)),
    ...messages.map(({ text, tone }) => styles[tone](text)),
  ];
  // A screen of a few lines keeps its end: what is asked stands there.
  return lines.slice(Math.max(0, lines.length - (size.rows - 1)));
}

/** A long name takes a second line, so that what stands behind it is seen too; only what needs a third one is cut. */
function titleLines({ title }: Page, { columns }: Size, look: Look): string[] {
  const [first = '', ...more] = wrap(visible(title), columns, look);
  return more.length === 0 ? [first] : [first, cut(more.join(' '), columns, look)];
}

function messageLines({ messages }: Page, { rows, columns }: Size, look: Look): Message[] {
  return messages
    .flatMap(({ text, tone }) => wrap(visible(text), columns, look).map((line) => ({ text: line, tone })))
    .slice(-Math.max(MESSAGES, Math.floor(rows / 3)));
}

/** The keys in one line: with wide gaps where they fit, else with narrow ones, else without the least important. */
export function keyLine(hints: readonly KeyHint[], columns: number, look: Look): string {
  const styles = palette(look.color);
  const plain = ({ key, does }: KeyHint) => (does === '' || key === '' ? key + does : `${key} ${does}`);
  const width = (shown: readonly KeyHint[], gap: number) =>
    shown.reduce((sum, hint) => sum + cellWidth(plain(hint), look) + gap, -gap);
  const kept = [...hints];
  // The last cell of the last line stays free for the cursor.
  while (kept.length > 1 && width(kept, 1) > columns - 1) {
    const least = kept.reduce((a, b) => ((b.rank ?? 0) >= (a.rank ?? 0) ? b : a));
    kept.splice(kept.indexOf(least), 1);
  }
  const gap = width(kept, 2) <= columns - 1 ? '  ' : ' ';
  return kept
    .map(({ key, does }) =>
      [key && styles.heading(key), does && styles.quiet(does)].filter((part) => part !== '').join(' '),
    )
    .join(gap);
}

/** One line that says what case it is, where it stands and what stands against it. */
export function caseTitle(one: CaseSummary, look: Look): string {
  const { words } = look;
  const desk = DESK_WORDS[words.lang];
  const wrong = [...one.missing, ...one.invalid].map((key) => words.items[key].short).join(words.comma);
  const alarms = one.flags.filter((flag) => ALARMS.includes(flag)).map((flag) => `! ${words.flags[flag].short}`);
  const [state, verdict] = [desk.states[one.state], words.dispositions[one.verdict].short];
  return [
    `${caseNumber(one.id)} [${state}]`,
    ...(one.name === null ? [] : [one.name]),
    // Of a finished case the verdict is past.
    verdict === state || one.state in desk.outcomes ? '' : verdict,
    words.courses[one.course].short,
    one.assignedMember ?? one.memberId ?? '',
    ...alarms,
    ...noteTexts(one.notes, 'short', look).map((note) => `* ${note}`),
    wrong,
  ]
    .filter((part) => part !== '')
    .join('  ');
}
