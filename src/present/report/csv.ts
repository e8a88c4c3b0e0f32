/** The figures for spreadsheets: one row a figure, in the names of the JSON. */
import type { Figures } from '../../figures.js';
import { csvCell } from '../csv.js';

type Row = readonly [figure: string, key: string, measure: string, value: string | number | null];

/** The BOM, the header row and all rows. */
export function reportCsv(figures: Figures): string {
  const rows: Row[] = [['figure', 'key', 'measure', 'value'], ...reportRows(figures)];
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function* reportRows(figures: Figures): Generator<Row> {
  const { schema, asOf, timeZone, days, weeks, items, times, backlog, agents, match, courses, comeBack, ...counts } =
    figures;
  yield ['schema', '', '', schema];
  yield ['asOf', '', '', asOf];
  yield ['timeZone', '', '', timeZone];
  for (const [figure, record] of Object.entries(counts)) yield* perKey(figure, record);
  for (const [figure, list] of Object.entries({ days, weeks }))
    for (const { date, ...measures } of list) yield* measured(figure, date, measures);
  for (const [key, measures] of Object.entries(courses)) yield* measured('courses', key, measures);
  yield ['items', '', 'firstMails', items.firstMails];
  for (const [key, { reasons, courses: of, ...measures }] of Object.entries(items.items)) {
    yield* measured('items', key, measures);
    for (const [reason, count] of Object.entries(reasons)) yield ['items', key, `reason:${reason}`, count];
    for (const [course, count] of Object.entries(of)) yield ['items', key, `course:${course}`, count];
  }
  const { afterMails, ...steps } = comeBack;
  yield* perKey('comeBack', steps);
  for (const [key, count] of Object.entries(afterMails)) yield ['comeBack', 'afterMails', key, count];
  for (const [key, measures] of Object.entries(times)) yield* measured('times', key, measures);
  const { ages, ...open } = backlog;
  yield* perKey('backlog', open);
  for (const { fromDays, toDays, ...measures } of ages)
    yield* measured('ages', `${fromDays}-${toDays ?? ''}`, measures);
  for (const { agent, ...measures } of agents) yield* measured('agents', agent, measures);
  for (const [key, measures] of Object.entries(match)) yield* measured('match', key, measures);
}

function* perKey(figure: string, record: object): Generator<Row> {
  for (const [key, value] of Object.entries(record)) yield [figure, key, '', value];
}

function* measured(figure: string, key: string, measures: object): Generator<Row> {
  for (const [measure, value] of Object.entries(measures)) yield [figure, key, measure, value];
}
