/** The queue: one row a case. */
import { type CaseSummary, caseNumber, type DeskNote } from '../case.js';
import { ALARMS } from '../record.js';
import { cellWidth } from './cells.js';
import { DESK_WORDS } from './desk-words.js';
import { type CellLine, type Column, gridRow } from './grid.js';
import { type Look, type Palette, palette, type Style } from './look.js';
import { visible } from './visible.js';

/** Below this, the member and what is wrong stand under the name. */
const NARROW = 90;
/** With less room than that beside the case, everything about it stands under it. */
const LEAST_ROOM = 20;
const GAP = 2;

/** Heading and rows. `now`: what ages count to. */
export function caseLines(cases: readonly CaseSummary[], now: Date, look: Look): string[] {
  const { words } = look;
  const desk = DESK_WORDS[words.lang];
  const styles = palette(look.color);
  const widest = (texts: string[]) => Math.max(...texts.map((text) => cellWidth(text, look)));
  const fixed = [
    widest([desk.list.case, caseNumber(1)]),
    widest([desk.list.state, ...Object.values(desk.states)]),
    widest([words.table.verdict, ...Object.values(words.dispositions).map((term) => term.short)]),
    widest([words.table.course, ...Object.values(words.courses).map((term) => term.short)]),
    widest([desk.list.age, desk.age.days.replace('%n', '999'), desk.age.hours.replace('%n', '99')]),
  ];
  const narrow = look.width < NARROW;
  const room = look.width - fixed.reduce((sum, width) => sum + width + GAP, 0) - (narrow ? 0 : GAP * 2);
  if (room < LEAST_ROOM) return stackedLines(cases, fixed.slice(0, 4), now, look);
  const who = narrow ? room : Math.floor(room * 0.4);
  const member = Math.floor(room * 0.2);
  const columns: Column[] = [
    ...fixed.map((width, i) => ({ width, right: i === 4 })),
    { width: who },
    ...(narrow ? [] : [{ width: member }, { width: room - who - member }]),
  ];
  const titles = [
    desk.list.case,
    desk.list.state,
    words.table.verdict,
    words.table.course,
    desk.list.age,
    desk.list.who,
    ...(narrow ? [] : [desk.list.member, desk.list.what]),
  ];
  const cell = (text: string, style: Style = styles.plain): CellLine => ({ text, style, cut: true });
  return [
    ...gridRow(
      columns,
      titles.map((title) => [cell(title, styles.heading)]),
      look,
    ),
    styles.quiet('-'.repeat(look.width)),
    ...cases.flatMap((one) => {
      const person = cell(personOf(one));
      const whose = cell(memberOf(one));
      const wrong = problemCells(one, look, styles);
      return gridRow(
        columns,
        [
          ...headCells(one, look, styles),
          [cell(age(one.openedAt, now, look))],
          ...(narrow ? [[person, whose, ...wrong].filter((line) => line.text !== '')] : [[person], [whose], wrong]),
        ],
        look,
      );
    }),
  ];
}

/** For narrow terminals: number, state, verdict and course in a line, and what is known of the case under it. */
function stackedLines(cases: readonly CaseSummary[], widths: readonly number[], now: Date, look: Look): string[] {
  const styles = palette(look.color);
  const fits = widths.reduce((sum, width) => sum + width + GAP, -GAP) <= look.width;
  const indent = GAP;
  const below = [{ width: Math.max(1, look.width - indent) }];
  return [
    styles.quiet('-'.repeat(look.width)),
    ...cases.flatMap((one) => {
      const head = headCells(one, look, styles);
      const said = [
        { text: `${age(one.openedAt, now, look)}  ${personOf(one)}` },
        { text: memberOf(one) },
        ...problemCells(one, look, styles),
      ];
      return [
        ...(fits
          ? gridRow(
              widths.map((width) => ({ width })),
              head,
              look,
            )
          : gridRow([{ width: look.width }], [head.flat()], look)),
        ...gridRow(below, [said.filter(({ text }) => text !== '').map((line) => ({ ...line, cut: false }))], {
          ...look,
          indent,
        }),
      ];
    }),
  ];
}

function headCells(one: CaseSummary, look: Look, styles: Palette): CellLine[][] {
  const { words } = look;
  return [
    [{ text: caseNumber(one.id), style: styles.plain, cut: true }],
    [{ text: DESK_WORDS[words.lang].states[one.state], style: stateStyle(one, styles), cut: true }],
    [{ text: words.dispositions[one.verdict].short, style: styles.verdicts[one.verdict], cut: true }],
    [{ text: words.courses[one.course].short, style: styles.plain, cut: true }],
  ];
}

function personOf({ name, sender }: CaseSummary): string {
  return visible([name, sender].filter((text) => text !== null).join(' '));
}

function memberOf({ assignedMember, memberId }: CaseSummary): string {
  return visible(assignedMember ?? memberId ?? '');
}

/** `12d`, `5h`: how long ago. */
export function age(since: string, now: Date, look: Look): string {
  const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 3_600_000));
  const words = DESK_WORDS[look.words.lang].age;
  return hours < 48
    ? words.hours.replace('%n', String(hours))
    : words.days.replace('%n', String(Math.floor(hours / 24)));
}

/** Notes of the desk, short or as a sentence. */
export function noteTexts(notes: CaseSummary['notes'], length: 'short' | 'long', look: Look): string[] {
  const words = DESK_WORDS[look.words.lang].notes;
  return (Object.keys(notes) as DeskNote[]).map((note) => words[note][length].replace('%n', String(notes[note] ?? 0)));
}

function problemCells(one: CaseSummary, look: Look, styles: Palette): CellLine[] {
  const { words } = look;
  const items = [...one.missing, ...one.invalid].map((key) => words.items[key].short);
  const alarms = one.flags.filter((flag) => ALARMS.includes(flag)).map((flag) => `! ${words.flags[flag].short}`);
  const notes = [
    ...one.flags.filter((flag) => !ALARMS.includes(flag)).map((flag) => `* ${words.flags[flag].short}`),
    ...noteTexts(one.notes, 'short', look).map((note) => `* ${note}`),
  ];
  const lock = one.lock === null ? [] : [`@ ${visible(one.lock.agent)}`];
  return [
    { text: items.join(words.comma), style: styles.plain, cut: true },
    { text: alarms.join(' '), style: styles.alarm, cut: true },
    { text: [...notes, ...lock].join(' '), style: styles.quiet, cut: true },
  ].filter((line) => line.text !== '');
}

function stateStyle({ state }: CaseSummary, styles: Palette): Style {
  if (state === 'ready') return styles.verdicts.ready;
  if (state === 'review') return styles.verdicts.review;
  if (state === 'new') return styles.verdicts.incomplete;
  return styles.quiet;
}
