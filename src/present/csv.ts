/**
 * Records as a table for spreadsheets: UTF-8 with BOM (without it Excel takes the file for CP932), CRLF (RFC 4180). A
 * cell that a spreadsheet would take for a formula gets a leading apostrophe, as OWASP's page on CSV injection
 * advises; so does `+81…`, which would be added up otherwise.
 */
import { ITEM_KEYS, type TriageRecord } from '../record.js';
import { visible } from './visible.js';

type CellValue = string | number | null | undefined;

const COLUMNS: readonly [name: string, cell: (record: TriageRecord) => CellValue][] = [
  ['sourcePath', (r) => r.source.path],
  ['sourceIndex', (r) => r.source.index],
  ['messageId', (r) => r.message?.id],
  ['date', (r) => r.message?.date],
  ['fromName', (r) => r.message?.from?.name],
  ['fromAddress', (r) => r.message?.from?.address],
  ['subject', (r) => r.message?.subject],
  ['kind', (r) => r.kind],
  ['disposition', (r) => r.disposition],
  ['course', (r) => r.course],
  ...ITEM_KEYS.flatMap((key): [string, (record: TriageRecord) => CellValue][] => [
    [key, (r) => r.fields?.[key].value],
    [`${key}Status`, (r) => r.fields?.[key].status],
  ]),
  ['missing', (r) => r.missing?.join('|')],
  ['invalid', (r) => r.invalid?.map((key) => `${key}:${r.fields?.[key].reason ?? ''}`).join('|')],
  ['memberId', (r) => r.match?.memberId],
  ['outcome', (r) => r.match?.outcome],
  ['proof', (r) => r.match?.proof],
  ['probability', (r) => r.match?.candidates[0]?.probability],
  ['flags', (r) => r.flags.join('|')],
  ['error', (r) => r.error && `${r.error.code}: ${r.error.message}`],
];

/** The BOM and the header row. */
export function csvHead(): string {
  return `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`;
}

/** One record as a row. Lists are parted by `|`; `invalid` gives each item's reason after a colon. */
export function csvRow(record: TriageRecord): string {
  return `${COLUMNS.map(([, cell]) => csvCell(cell(record))).join(',')}\r\n`;
}

// Full-width signs too: spreadsheets set to Japanese take them for the half-width ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A value as a cell: guarded, made visible, quoted where it must be. */
export function csvCell(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  const guarded = FORMULA.test(value) || FORMULA.test(text) ? `'${text}` : text;
  return /[",;'\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
