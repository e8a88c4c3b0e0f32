/**
 * The queue at a glance: one row a message, printed as it is read. Column widths follow from the terminal's width
 * alone, so that nothing waits for the last message.
 */

import type { TriageRecord } from '../record.js';
import { ALARMS, type ItemKey } from '../record.js';
import { withoutSpaces } from '../text/width.js';
import { cellWidth, cut } from './cells.js';
import { defectWords } from './defect-words.js';
import { type CellLine, type Column, gridRow } from './grid.js';
import { type Look, type Palette, palette, type Style } from './look.js';
import { probability } from './numbers.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** Below this, rows are stacked: a verdict line, and what it says under it. */
const STACKED_BELOW = 60;
/** Below this, sender and name share a column, and so do problems and flags. */
const MERGED_BELOW = 110;

export interface Table {
  /** The heading lines. */
  head(): string[];
  /** The lines of one message; `number` counts messages from 1. */
  row(record: TriageRecord, number: number): string[];
}

/** A table for this terminal. */
export function table(look: Look): Table {
  const styles = palette(look.color);
  if (look.width < STACKED_BELOW) return stacked(look, styles);
  const layout = look.width < MERGED_BELOW ? merged(look) : full(look);
  const row = (cells: CellLine[][]) => gridRow(layout.columns, cells, look);
  return {
    head: () => [
      ...row(layout.titles.map((text) => [{ text, style: styles.heading, cut: true }])),
      styles.quiet('-'.repeat(look.width)),
    ],
    row: (record, number) => row(layout.cells(parts(record, number, look.words, styles))),
  };
}

/** What a row shows, before it is laid out. */
interface Parts {
  number: CellLine;
  verdict: CellLine;
  sender: CellLine[];
  name: CellLine[];
  course: CellLine[];
  problems: CellLine[];
  member: CellLine[];
  flags: CellLine[];
}

interface Layout {
  columns: Column[];
  titles: string[];
  cells(parts: Parts): CellLine[][];
}

/** Cells of a text that is wrapped: longer ones are no addresses. */
const LONGEST = 80;
const GAP = 2;
const NUMBER = 4;

/** Widths of the columns whose texts are known beforehand. */
function knownWidths(look: Look): { verdict: number; course: number } {
  const { words } = look;
  const widest = (texts: string[]) => Math.max(...texts.map((text) => cellWidth(text, look)));
  return {
    verdict: widest([words.table.verdict, ...Object.values(words.dispositions).map((term) => term.short)]),
    course: widest([words.table.course, ...Object.values(words.courses).map((term) => term.short)]),
  };
}

function full(look: Look): Layout {
  const { table: titles } = look.words;
  const { verdict, course } = knownWidths(look);
  const room = look.width - NUMBER - verdict - course - GAP * 7;
  const share = (part: number) => Math.floor(room * part);
  const sender = share(0.25);
  const name = share(0.15);
  const member = share(0.14);
  const flags = share(0.2);
  return {
    columns: [
      { width: NUMBER, right: true },
      { width: verdict },
      { width: sender },
      { width: name },
      { width: course },
      { width: room - sender - name - member - flags },
      { width: member },
      { width: flags },
    ],
    titles: [
      titles.number,
      titles.verdict,
      titles.sender,
      titles.name,
      titles.course,
      titles.problems,
      titles.member,
      titles.flags,
    ],
    cells: (p) => [[p.number], [p.verdict], p.sender, p.name, p.course, p.problems, p.member, p.flags],
  };
}

function merged(look: Look): Layout {
  const { table: titles } = look.words;
  const { verdict, course } = knownWidths(look);
  const room = look.width - NUMBER - verdict - course - GAP * 5;
  const sender = Math.floor(room * 0.4);
  const member = Math.floor(room * 0.24);
  return {
    columns: [
      { width: NUMBER, right: true },
      { width: verdict },
      { width: sender },
      { width: course },
      { width: room - sender - member },
      { width: member },
    ],
    titles: [titles.number, titles.verdict, titles.sender, titles.course, titles.problems, titles.member],
    cells: (p) => [[p.number], [p.verdict], [...p.name, ...p.sender], p.course, [...p.problems, ...p.flags], p.member],
  };
}

function stacked(look: Look, styles: Palette): Table {
  const { words, width } = look;
  const line = (text: CellLine, indent: number) => gridRow([{ width: width - indent }], [[text]], { ...look, indent });
  return {
    head: () => [styles.quiet('-'.repeat(width))],
    row(record, number) {
      const p = parts(record, number, words, styles);
      const { verdict } = knownWidths(look);
      const course = p.course.map((cell) => ({ ...cell, style: styles.quiet }));
      const first = gridRow(
        [{ width: NUMBER, right: true }, { width: verdict }, { width: width - NUMBER - verdict - GAP * 2 }],
        [[p.number], [p.verdict], course],
        look,
      );
      const rest = [...p.name, ...p.sender, ...p.member, ...p.problems, ...p.flags];
      return [...first, ...rest.flatMap((cell) => line(cell, NUMBER + GAP))];
    },
  };
}

function parts(record: TriageRecord, number: number, words: Words, styles: Palette): Parts {
  const quiet = record.kind === 'inquiry' ? styles.plain : styles.quiet;
  return {
    number: { text: String(number), style: styles.quiet },
    verdict: { text: words.dispositions[record.disposition].short, style: styles.verdicts[record.disposition] },
    sender: senderLines(record, quiet),
    name: nameLines(record),
    course: record.course === null ? [] : [{ text: words.courses[record.course].short }],
    problems: problemLines(record, words, styles),
    member: memberLines(record, words, styles),
    flags: flagLines(record, words, styles),
  };
}

/** The address in full, since an agent answers there; the sender's name only where it says more than the name given. */
function senderLines(record: TriageRecord, style: Style): CellLine[] {
  const from = record.message?.from;
  if (!from) return [{ text: cut(visible(record.source.path), LONGEST), style }];
  const same = from.name !== null && withoutSpaces(from.name) === withoutSpaces(record.fields?.nameKanji.value ?? '');
  return [
    ...(from.name && !same ? [{ text: visible(from.name), style, cut: true }] : []),
    ...(from.address ? [{ text: addressParts(cut(visible(from.address), LONGEST)), style }] : []),
  ];
}

/** An address is best broken before its domain. */
function addressParts(address: string): string[] {
  const at = address.lastIndexOf('@');
  return at < 1 ? [address] : [address.slice(0, at), address.slice(at)];
}

function nameLines(record: TriageRecord): CellLine[] {
  const { nameKanji, nameKana } = record.fields ?? {};
  const name = nameKanji?.value ?? nameKana?.value;
  return name ? [{ text: visible(name), cut: true }] : [];
}

function problemLines(record: TriageRecord, words: Words, styles: Palette): CellLine[] {
  if (record.kind === 'unreadable') return [{ text: defectWords(record, words), style: styles.warn }];
  if (record.kind !== 'inquiry') {
    const subject = record.message?.subject;
    const kind = { text: words.kinds[record.kind], style: styles.quiet };
    return subject ? [kind, { text: visible(subject), style: styles.quiet, cut: true }] : [kind];
  }
  const list = (title: string, entries: string[]): CellLine[] =>
    entries.length === 0
      ? []
      : [
          {
            text: [
              `${title}${words.colon} `,
              ...entries.map((entry, i) => entry + (i < entries.length - 1 ? words.comma : '')),
            ],
          },
        ];
  const invalid = (key: ItemKey) => {
    const reason = record.fields?.[key].reason;
    return words.items[key].short + (reason ? ` (${words.reasons[reason].short})` : '');
  };
  return [
    ...list(
      words.statuses.missing,
      (record.missing ?? []).map((key) => words.items[key].short),
    ),
    ...list(words.statuses.invalid, (record.invalid ?? []).map(invalid)),
  ];
}

function memberLines(record: TriageRecord, words: Words, styles: Palette): CellLine[] {
  const { match } = record;
  if (match === null) return [];
  const [best] = match.candidates;
  if (best === undefined) return [{ text: words.outcomes[match.outcome].short, style: styles.quiet }];
  const count = match.candidates.length;
  const proof = match.proof === null ? [] : [words.proofs[match.proof].short];
  return [
    { text: cut(visible(best.memberId), LONGEST) },
    { text: [`${probability(best.probability)} `, ...proof], style: styles.quiet },
    ...(match.outcome === 'unique'
      ? []
      : [{ text: words.outcomes[match.outcome].short + (count > 1 ? ` (${count})` : ''), style: styles.warn }]),
  ];
}

function flagLines(record: TriageRecord, words: Words, styles: Palette): CellLine[] {
  return record.flags.map((flag) =>
    ALARMS.includes(flag)
      ? { text: `! ${words.flags[flag].short}`, style: styles.alarm }
      : { text: `* ${words.flags[flag].short}`, style: styles.quiet },
  );
}
